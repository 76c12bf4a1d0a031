extension ReportPhrases {
    /// One written definition of every figure.
    @Sendable static func englishDefinition(_ figure: ReportFigure, _ name: String) -> String {
        switch figure {
        case .people: "People received: the sum of people over all visits; what was taken back does not count"
        case .visits: "Visits: receptions of one or more people; what was taken back does not count"
        case .channel: "Visits that came in by “\(name)”"
        case .questions:
            "Questions raised in visits, several in one visit; what was taken back does not count"
        case .kind: "Questions of the kind “\(name)”"
        case .outcome: "Questions of which the desk's outcome was “\(name)”; what followed does not change it"
        case .topic: "Questions on the topic “\(name)”"
        case .copies: "Copies given away, in visits and without, over all materials"
        case .material: "Copies of “\(name)” given away, in visits and without"
        case .satisfactionRate:
            "Satisfaction: very satisfied, satisfied and fair as a share of all rated questions; the last rating counts"
        case .rated: "Questions that were rated"
        case .unrated: "Questions that were not rated"
        case .dissatisfied: "Questions rated dissatisfied or very dissatisfied"
        case .resultRate:
            "Content with the result: of the questions whose visitors were called back and asked, those at fair or better; apart from the satisfaction with the answer"
        case .calledBack: "Questions whose visitors said in a call-back how content they are with the result"
        case .open: "Questions that are accepted, referred, transferred or reopened now"
        case .overdue: "Open questions that were due before the report's date"
        case .departments: "Departments in the event plan"
        case .desks: "Desks in the event plan"
        case .staff: "Staff in the event plan, leaders among them"
        case .attended: "People who came on duty at a desk, each once"
        case .leaders: "Leaders in the event plan"
        case .materialKinds: "Materials in the event plan"
        case .preparedTopics: "Topics prepared in the event plan"
        case .publicity: "“\(name)” in the event plan: put up, not given away"
        }
    }
}
