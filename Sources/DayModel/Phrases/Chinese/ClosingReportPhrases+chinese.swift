extension ClosingReportPhrases {
    static let chinese = ClosingReportPhrases(
        title: { "\($0)关于\(chineseEvent($1))受理事项办结情况的报告" },
        opening: { plan, date in
            "\(date)\(chineseEvent(plan.title))中受理的事项已全部办结。现将办理情况报告如下："
        },
        heading: { number, heading in
            let text =
                switch heading {
                case .outcome: "办理总体情况"
                case .offices: "分部门办理情况"
                case .callbacks: "群众回访评价"
                case .outlook: "下一步打算"
                }
            return "\(chineseNumeral(number))、\(text)"
        },
        outcome: { counts in
            guard counts.matters > 0 else { return "活动中没有需要会后办理的事项。" }
            return "共受理需会后办理的事项\(counts.matters)件，全部办结。" + details(counts)
        },
        office: { "\($0)：承办\($1.matters)件。" + ($1.matters > 0 ? details($1) : "") + content($1.results) },
        callbacks: { figures in
            let bad =
                figures.badRatings > 0
                ? "差评\(figures.badRatings)件，均已整改，其中按期整改\(figures.settledInTime)件。" : "没有差评。"
            let results = figures.total.results
            return bad + (results.rated > 0 ? content(results) : "未就办理结果进行回访评价。")
        },
        annexTitle: { "\(chineseEvent($0))受理事项办结情况表" },
        officesTitle: "分部门办结情况",
        officeHeads: ["部门", "承办", "按期", "超期", "反弹", "延期", "回访", "满意", "满意率"],
        mattersTitle: "事项办结情况",
        matterHeads: ["编号", "事项", "部门", "期限", "办结日期", "时效", "结果评价"],
        timeliness: { ($0 ? "超期" : "按期") + ($1 ? "，曾反弹" : "") },
        help: "办结报告：台账办完后报送，格式 md、html 或 docx",
        badFormat: { "办结报告的格式只有 \($0)" },
        notYet: { matters, tasks in
            let parts = [
                matters > 0 ? "\(matters)件事项未办结" : nil, tasks > 0 ? "\(tasks)件差评未整改" : nil,
            ]
            return "台账还没有办完，不能出办结报告：" + parts.compactMap(\.self).joined(separator: "，")
        },
        alone: "--closing 要与 --format 一起用，不能与模板、标签、说明一起用")

    private static func details(_ counts: ClosingFigures.Counts) -> String {
        var text = "按期办结\(counts.inTime)件，超期办结\(counts.late)件"
        if counts.extended > 0 { text += "，经批准延期\(counts.extended)件" }
        if counts.cameBack > 0 { text += "；其中\(counts.cameBack)件办结后反弹，已重新办结" }
        return text + "。"
    }

    private static func content(_ results: ResultSatisfaction) -> String {
        guard results.rated > 0 else { return "" }
        let rate = ProseRate.percent(results.satisfied, of: results.rated)
        return "群众对办理结果的满意率为\(rate)（回访评价\(results.rated)件，满意\(results.satisfied)件）。"
    }
}
