/// The sentences of the report that closes a day's ledger.
package struct ClosingReportPhrases: Sendable, Bilingual {
    let language: Language

    package func title(_ host: Passage, _ event: String) -> Passage {
        both(
            "\(host)关于\(chineseEvent(event))受理事项办结情况的报告",
            "Report of \(host) on how the matters of \"\(event)\" ended")
    }
    package func opening(_ plan: EventPlan, _ date: String) -> String {
        both(
            "\(date)\(chineseEvent(plan.title))中受理的事项已全部办结。现将办理情况报告如下：",
            "Everything that was taken down at \"\(plan.title)\" on \(date) is finished. This is how it went."
        )
    }
    package func heading(_ number: Int, _ heading: ClosingHeading) -> String {
        switch language {
        case .chinese:
            let text =
                switch heading {
                case .outcome: "办理总体情况"
                case .offices: "分部门办理情况"
                case .callbacks: "群众回访评价"
                case .outlook: "下一步打算"
                }
            return "\(chineseNumeral(number))、\(text)"
        case .english:
            let text =
                switch heading {
                case .outcome: "Outcome"
                case .offices: "By department"
                case .callbacks: "Call-backs"
                case .outlook: "Next steps"
                }
            return "\(number). \(text)"
        }
    }
    package func outcome(_ counts: ClosingFigures.Counts) -> String {
        switch language {
        case .chinese:
            guard counts.matters > 0 else { return "活动中没有需要会后办理的事项。" }
            return "共受理需会后办理的事项\(counts.matters)件，全部办结。" + details(counts)
        case .english:
            guard counts.matters > 0 else { return "Nothing had to be dealt with after the day." }
            return
                "\(counts.matters) \(counts.matters == 1 ? "matter was" : "matters were") taken down, and all are finished: "
                + details(counts)
        }
    }
    package func office(_ name: String, _ counts: ClosingFigures.Counts) -> String {
        switch language {
        case .chinese:
            return "\(name)：承办\(counts.matters)件。" + (counts.matters > 0 ? details(counts) : "")
                + content(counts.results)
        case .english:
            let details = counts.matters > 0 ? ": " + details(counts) : "."
            return "\(name) had \(counts.matters)\(details)\(content(counts.results))"
        }
    }
    package func callbacks(_ figures: ClosingFigures) -> String {
        switch language {
        case .chinese:
            let bad =
                figures.badRatings > 0
                ? "差评\(figures.badRatings)件，均已整改，其中按期整改\(figures.settledInTime)件。" : "没有差评。"
            let results = figures.total.results
            return bad + (results.rated > 0 ? content(results) : "未就办理结果进行回访评价。")
        case .english:
            let bad =
                figures.badRatings > 0
                ? "\(figures.badRatings) bad \(figures.badRatings == 1 ? "rating was" : "ratings were") put right, \(figures.settledInTime) of them in time."
                : "There was no bad rating."
            let results = figures.total.results
            return bad + (results.rated > 0 ? content(results) : " Nobody was asked about a result.")
        }
    }
    package func annexTitle(_ event: String) -> String {
        both("\(chineseEvent(event))受理事项办结情况表", "How the matters of \"\(event)\" ended")
    }
    package var officesTitle: String { both("分部门办结情况", "By department") }
    /// Department, matters, in time, late, came back, extended, called back, content, rate.
    package var officeHeads: [String] {
        both(
            ["部门", "承办", "按期", "超期", "反弹", "延期", "回访", "满意", "满意率"],
            [
                "Department", "Matters", "In time", "Late", "Came back", "Extended", "Called back", "Content",
                "Rate",
            ])
    }
    package var mattersTitle: String { both("事项办结情况", "Matters") }
    /// Number, matter, department, due, finished, how, result.
    package var matterHeads: [String] {
        both(
            ["编号", "事项", "部门", "期限", "办结日期", "时效", "结果评价"],
            ["Number", "Matter", "Department", "Due", "Finished", "How", "Result"])
    }
    package func timeliness(_ wasLate: Bool, _ cameBack: Bool) -> String {
        both(
            (wasLate ? "超期" : "按期") + (cameBack ? "，曾反弹" : ""),
            (wasLate ? "late" : "in time") + (cameBack ? ", came back" : ""))
    }

    package var help: String {
        both(
            "办结报告：台账办完后报送，格式 md、html 或 docx",
            "The closing report, when the ledger is empty: format md, html or docx")
    }
    package func badFormat(_ known: String) -> String {
        both("办结报告的格式只有 \(known)", "The closing report has the formats \(known)")
    }
    package func notYet(_ matters: Int, _ tasks: Int) -> String {
        switch language {
        case .chinese:
            let parts = [
                matters > 0 ? "\(matters)件事项未办结" : nil, tasks > 0 ? "\(tasks)件差评未整改" : nil,
            ]
            return "台账还没有办完，不能出办结报告：" + parts.compactMap(\.self).joined(separator: "，")
        case .english:
            let parts = [
                matters > 0 ? "\(matters) \(matters == 1 ? "matter is" : "matters are") not finished" : nil,
                tasks > 0 ? "\(tasks) bad \(tasks == 1 ? "rating is" : "ratings are") not settled" : nil,
            ]
            return "No closing report while the ledger is not empty: "
                + parts.compactMap(\.self).joined(separator: ", ")
        }
    }
    package var alone: String {
        both(
            "--closing 要与 --format 一起用，不能与模板、标签、说明一起用",
            "--closing goes with --format, and not with a template, tags or an explanation")
    }

    private func details(_ counts: ClosingFigures.Counts) -> String {
        switch language {
        case .chinese:
            var text = "按期办结\(counts.inTime)件，超期办结\(counts.late)件"
            if counts.extended > 0 { text += "，经批准延期\(counts.extended)件" }
            if counts.cameBack > 0 { text += "；其中\(counts.cameBack)件办结后反弹，已重新办结" }
            return text + "。"
        case .english:
            var text = "\(counts.inTime) in time, \(counts.late) late"
            if counts.extended > 0 { text += ", \(counts.extended) with more time" }
            if counts.cameBack > 0 { text += "; \(counts.cameBack) came back and was finished again" }
            return text + "."
        }
    }

    private func content(_ results: ResultSatisfaction) -> String {
        switch language {
        case .chinese:
            guard results.rated > 0 else { return "" }
            let rate = ProseRate.percent(results.satisfied, of: results.rated)
            return "群众对办理结果的满意率为\(rate)（回访评价\(results.rated)件，满意\(results.satisfied)件）。"
        case .english:
            guard results.rated > 0 else { return "" }
            let rate = ProseRate.percent(results.satisfied, of: results.rated)
            return " Content with the result: \(rate) (\(results.satisfied) of \(results.rated) called back)."
        }
    }
}

package enum ClosingHeading: CaseIterable, Hashable, Sendable {
    case outcome, offices, callbacks, outlook
}
