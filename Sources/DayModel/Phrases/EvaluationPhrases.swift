/// The texts of the evaluation: targets against figures.
package struct EvaluationPhrases: Sendable, Bilingual {
    let language: Language

    package var abstract: String {
        both(
            "考核：对照方案目标，看哪个部门、哪个台差多少",
            "Hold the plan's targets against the figures, by department and desk")
    }
    package var noTargets: String { both("方案里没有目标（targets）", "The plan has no targets") }
    package func heading(_ measure: Evaluation.Measure, _ target: String) -> String {
        switch measure {
        case .satisfactionRate: both("满意率，目标 \(target)%", "Satisfaction, target \(target)%")
        case .answeredOnTheSpotRate:
            both("当场答复办结率，目标 \(target)%", "Answered or resolved on the spot, target \(target)%")
        }
    }
    package func scope(_ scope: Evaluation.Scope, _ name: String) -> String {
        switch scope {
        case .day: both("全天", "Whole day")
        case .department, .desk: name
        }
    }
    package var reached: String { both("达标", "reached") }
    package var nothing: String { both("无", "none") }
    /// - Parameters: points of a percent as text, and questions.
    package func short(_ points: String, _ missing: Int) -> String {
        both("差 \(points) 个百分点，还差 \(missing) 件", "\(points) points short, \(missing) more needed")
    }
    /// What call-backs found; there is no target for it.
    package var called: String { both("对办理结果的满意率（回访）", "Content with the result (called back)") }
    /// What a figure was at an earlier day: its date, its rate and base, and the change in points of a percent.
    package func then(_ civilDate: CivilDate, _ figure: String, _ change: String) -> String {
        both("\(civilDate) \(figure)，\(change)", "\(civilDate) \(figure), \(change)")
    }
    package func nothingThen(_ civilDate: CivilDate) -> String {
        both("\(civilDate) 无", "\(civilDate) none")
    }
    package var againstHelp: String {
        both("与这个更早的活动日比较，可写几次", "Compare with this earlier day; may be given several times")
    }
    package var tableHelp: String { both("在终端里也只输出表格，不打开界面", "Print a table, in a terminal too") }

    // The screen.
    package var title: String { both("考核", "Evaluation") }
    package func records(_ name: String, _ number: Int) -> String {
        both("\(name):\(number) 条记录", "\(name): \(number) \(number == 1 ? "record" : "records")")
    }
    package var noRecords: String { both("达标，没有要看的记录", "Reached; there is no record to look at") }
    package func action(_ action: EvaluationAction) -> String {
        switch action {
        case .move: both("选行", "move")
        case .open: both("看记录", "records")
        case .nextDay: both("下一天", "next day")
        case .find: both("查找", "find")
        case .help: both("帮助", "help")
        case .back: both("返回", "back")
        case .quit: both("退出", "quit")
        }
    }
    package var helpLines: [String] {
        both(
            ["目标写在方案的 targets 里。没有可比的件数就没有比率，也不算不达标。", "回车看是哪些记录拉低了比率。"],
            [
                "The targets stand in the plan. Where there is nothing to measure there is no rate, and nobody falls short.",
                "Enter shows the records that pull a rate down.",
            ])
    }

    /// The heads of the workbook's sheet: measure, scope, code, name, target, base, met, rate, short by (points),
    /// missing, records.
    package var sheetHeads: [String] {
        both(
            ["指标", "范围", "代码", "名称", "目标", "基数", "达到", "比率", "差百分点", "还差件数", "记录"],
            [
                "Measure", "Scope", "Code", "Name", "Target", "Base", "Met", "Rate", "Points short",
                "Missing",
                "Records",
            ])
    }
    package func measure(_ measure: Evaluation.Measure) -> String {
        switch measure {
        case .satisfactionRate: both("满意率", "Satisfaction")
        case .answeredOnTheSpotRate: both("当场答复办结率", "Settled on the spot")
        }
    }
    package func scopeName(_ scope: Evaluation.Scope) -> String {
        switch scope {
        case .day: both("全天", "Whole day")
        case .department: both("部门", "Department")
        case .desk: both("咨询台", "Desk")
        }
    }
}

/// What somebody at the evaluation can mean by a key.
package enum EvaluationAction: CaseIterable, Hashable, Sendable {
    case move, open, nextDay, find, help, back, quit
}
