/// Which figure of a day a report speaks of: the key to its definition and to the records behind it.
package enum ReportFigure: Hashable, Sendable {
    case people, visits, questions, copies
    /// Visits by the code of their channel.
    case channel(String)
    /// Questions by the code of their kind.
    case kind(String)
    /// Questions by the code of what was done at the desk.
    case outcome(String)
    /// Questions by the code of their topic.
    case topic(String)
    /// Copies by the code of the material.
    case material(String)
    /// The share of the satisfied among the rated.
    case satisfactionRate
    case rated, unrated, dissatisfied
    /// Of those called back, the share that is content with the result; and how many were.
    case resultRate, calledBack
    case open, overdue
    /// People who came on duty, each once.
    case attended
    // What the plan says, and no record.
    case departments, desks, staff, leaders, materialKinds, preparedTopics
    /// By its place in the plan.
    case publicity(Int)
}

/// A figure as a sentence has it, with what it is exactly.
package struct FigureMention: Equatable, Sendable {
    package enum Exact: Equatable, Sendable {
        case count(Int)
        case share(of: Int, in: Int)
    }

    package var figure: ReportFigure
    package var exact: Exact
    /// The number with its measure word, `310余人次`.
    package var printed: String
}

/// What a figure counts: it decides the measure word, and in English the noun.
package enum CountUnit: Equatable, Sendable {
    /// 人 on a small day, else 人次.
    case people(isSmallDay: Bool)
    case visits
    case questions
    /// Questions of one kind or topic: consultations, and what has no kind that we know.
    case items
    /// Complaints, reports, what was done with questions, ratings.
    case matters
    case suggestions
    /// Nil where copies of several measure words are added up.
    case copies(String?)
    case departments, desks, persons, kindsOfMaterial, topics
    /// The measure word as the plan has it.
    case pieces(String)
}
