extension EvaluationPhrases {
    static let english = EvaluationPhrases(
        abstract: "Hold the plan's targets against the figures, by department and desk",
        noTargets: "The plan has no targets",
        heading: { measure, target in
            switch measure {
            case .satisfactionRate: "Satisfaction, target \(target)%"
            case .answeredOnTheSpotRate: "Answered or resolved on the spot, target \(target)%"
            }
        },
        scope: { scope, name in
            switch scope {
            case .day: "Whole day"
            case .department, .desk: name
            }
        },
        reached: "reached", nothing: "none",
        short: { "\($0) points short, \($1) more needed" })
}
