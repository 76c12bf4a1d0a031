/// The sentences of the report, and what explains its figures.
package struct ReportPhrases: Sendable {
    /// A gap for a person, marked so that nobody sends it up unseen.
    package var gap: @Sendable (ReportGap) -> String
    /// A count with its measure word.
    package var count: @Sendable (ProseCount, CountUnit) -> String
    /// The numbers of headings, from 1: `一、`, `（一）`.
    package var heading: @Sendable (_ number: Int, ReportHeading) -> String
    package var partHeading: @Sendable (_ number: Int, ReportHeading) -> String
    package var betweenSentences: String

    package var title: @Sendable (_ host: Passage, _ event: String) -> Passage
    package var addressee: @Sendable (Passage) -> Passage
    package var opening: @Sendable (EventPlan) -> Passage
    package var organisation: @Sendable (ReportFacts.Organisation) -> Passage
    package var publicity: @Sendable ([ReportFacts.Named]) -> Passage
    package var materialsReady: @Sendable (_ names: [String], FigureMention) -> Passage
    package var consultation: @Sendable (_ venue: String?, FigureMention, _ topics: FigureMention?) -> Passage
    package var reception: @Sendable (ReportFacts.Reception) -> Passage
    /// The topics that were asked about most.
    package var topics: @Sendable ([ReportFacts.Named]) -> Passage
    package var outcomes: @Sendable ([ReportFacts.Named]) -> Passage
    package var copies: @Sendable (FigureMention, _ materials: [ReportFacts.Named]) -> Passage
    package var satisfaction:
        @Sendable (FigureMention, _ rated: FigureMention, _ unrated: FigureMention) -> Passage
    /// How content people are with the results; apart from the satisfaction with the answers.
    package var results: @Sendable (FigureMention, _ calledBack: FigureMention) -> Passage
    package var nothingHappened: String
    package var open: @Sendable (FigureMention, _ overdue: FigureMention?) -> Passage
    package var dissatisfied: @Sendable (FigureMention) -> Passage
    package var annexNote: @Sendable (_ annexTitle: String) -> String
    package var annexLabel: String
    package var annexTitle: @Sendable (_ event: String) -> String
    package var date: @Sendable (CivilDate) -> String

    /// What a figure is, in words; of a list's element with its name.
    package var definition: @Sendable (ReportFigure, _ name: String) -> String
    package var exact: @Sendable (FigureMention.Exact) -> String
    package var sourceInPlan: @Sendable (_ member: String) -> String
    package var sourceRecords: @Sendable (_ count: Int) -> String
    /// A record behind a figure, with the question where it has several, and what it adds.
    package var source: @Sendable (FigureSource) -> String

    /// What a template's tag of the report's head stands for, by the tag's name.
    package var tag: @Sendable (_ name: String) -> String
    package var tagSection: @Sendable (ReportHeading) -> String
    package var tagWords: @Sendable (_ definition: String) -> String
    package var tagColumn: @Sendable (_ section: String, _ column: String) -> String
    /// Stands above the tags of lists.
    package var tagLists: String
}

/// What only a person can fill in.
package enum ReportGap: CaseIterable, Hashable, Sendable {
    case host, addressee, organisation, problems, nextSteps
}

/// The headings of a report, of both levels.
package enum ReportHeading: CaseIterable, Hashable, Sendable {
    case organisation, form, results, outlook
    case publicity, consultation
    case reception, outcomes, copies, satisfaction
    case problems, nextSteps
}

/// What sentences of several figures are made from.
package enum ReportFacts {
    /// A figure with the name of what it counts.
    package struct Named: Equatable, Sendable {
        package var name: String
        package var count: FigureMention
    }

    package struct Organisation: Equatable, Sendable {
        package var host: Passage
        package var departments: FigureMention?
        package var desks: FigureMention
        package var staff: FigureMention?
        package var leaders: FigureMention?
        package var attended: FigureMention?
    }

    package struct Reception: Equatable, Sendable {
        package var people: FigureMention?
        /// Of the visits, where they came by more than one channel.
        package var channels: [Named]
        package var questions: FigureMention?
        /// Empty where all questions were consultations.
        package var kinds: [Named]
    }
}
