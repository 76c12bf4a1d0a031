extension EvaluationPhrases {
    static let chinese = EvaluationPhrases(
        abstract: "考核:对照方案目标,看哪个部门、哪个台差多少",
        noTargets: "方案里没有目标(targets)",
        heading: { measure, target in
            switch measure {
            case .satisfactionRate: "满意率,目标 \(target)%"
            case .answeredOnTheSpotRate: "当场答复办结率,目标 \(target)%"
            }
        },
        scope: { scope, name in
            switch scope {
            case .day: "全天"
            case .department, .desk: name
            }
        },
        reached: "达标", nothing: "无",
        short: { "差 \($0) 个百分点,还差 \($1) 件" })
}
