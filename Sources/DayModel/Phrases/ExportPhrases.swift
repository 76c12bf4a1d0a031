/// The texts of what is exported: heads of columns, sections and the sentence that sums up a day.
package struct ExportPhrases: Sendable, Bilingual {
    let language: Language

    static let chinese = ExportPhrases(language: .chinese)
    static let english = ExportPhrases(language: .english)

    package func column(_ column: ExportColumn) -> String {
        switch column {
        case .record: both("记录", "Record")
        case .type: both("类型", "Type")
        case .date: both("日期", "Date")
        case .time: both("时间", "Time")
        case .desk: both("咨询台", "Desk")
        case .channel: both("渠道", "Channel")
        case .people: both("人数", "People")
        case .question: both("第几问", "Question no.")
        case .kind: both("类别", "Kind")
        case .topic: both("事项", "Topic")
        case .text: both("问题", "Question")
        case .department: both("部门", "Department")
        case .outcome: both("处理结果", "Outcome")
        case .answer: both("答复", "Answer")
        case .answeredBy: both("答复人", "Answered by")
        case .satisfaction: both("满意度", "Satisfaction")
        case .due: both("答复期限", "Due")
        case .state: both("目前状态", "State")
        case .materials: both("发放资料", "Materials")
        case .copies: both("份数", "Copies")
        case .name: both("姓名", "Name")
        case .phone: both("电话", "Phone")
        case .address: both("地址", "Address")
        case .group: both("人群", "Group")
        case .note: both("备注", "Note")
        case .seconds: both("用时（秒）", "Seconds")
        case .by: both("登记人", "Logged by")
        case .batch: both("批量补录", "Paper count")
        case .amended: both("已更正", "Corrected")
        case .enteredAt: both("录入时间", "Entered at")
        }
    }
    package var yes: String { both("是", "yes") }
    /// Goes between the materials of one visit, in one cell.
    package var materialSeparator: String { both("；", "; ") }

    package func section(_ section: SummarySection) -> String {
        switch section {
        case .totals: both("总体情况", "Totals")
        case .channels: both("来访渠道", "Channels")
        case .kinds: both("问题类别", "Kinds of question")
        case .outcomes: both("处理结果", "Outcomes")
        case .satisfaction: both("满意度", "Satisfaction")
        case .departments: both("各部门情况", "Departments")
        case .topics: both("咨询事项", "Topics")
        case .materials: both("资料发放", "Materials")
        case .hours: both("时段分布", "Hours")
        case .desks: both("各咨询台", "Desks")
        case .publicity: both("宣传设置", "Put up")
        case .photos: both("活动照片", "Pictures")
        case .comparison: both("与上次活动比较", "Compared with last time")
        case .venues: both("各场所合计", "All venues")
        case .venue: both("各场所", "Each venue")
        }
    }
    package func label(_ label: SummaryLabel) -> String {
        switch label {
        case .item: both("项目", "Figure")
        case .count: both("数量", "Count")
        case .visits: both("接待批次", "Visits")
        case .people: both("接待人次", "People")
        case .questions: both("问题", "Questions")
        case .copies: both("发放份数", "Copies")
        case .rated: both("有效评价", "Rated")
        case .unrated: both("未评价", "Not rated")
        case .satisfied: both("满意", "Satisfied")
        case .rate: both("满意率", "Satisfaction rate")
        case .onTheSpot: both("当场解决率", "Settled on the spot")
        case .open: both("未办结", "Open")
        case .overdue: both("超期未办结", "Overdue")
        case .code: both("代码", "Code")
        case .name: both("名称", "Name")
        case .unit: both("单位", "Unit")
        case .prepared: both("备料", "Prepared")
        case .handedOut: both("发放", "Handed out")
        case .remaining: both("剩余", "Left")
        case .hour: both("时段", "Hour")
        case .desk: both("咨询台", "Desk")
        case .records: both("记录", "Records")
        case .lastAt: both("最后记录", "Last record")
        case .sealed: both("已封存", "Sealed")
        case .caption: both("照片说明", "Caption")
        case .taken: both("拍摄时间", "Taken")
        case .photographer: both("摄影人", "By")
        case .file: both("文件", "File")
        case .date: both("日期", "Date")
        case .venue: both("地点", "Venue")
        case .theme: both("主题", "Theme")
        case .host: both("主办单位", "Host")
        case .now: both("本次", "Now")
        case .before: both("上次", "Last time")
        case .change: both("增减", "Change")
        case .changeInPercent: both("增减幅度", "Change in percent")
        }
    }
    /// The heading of a summary, before the event's title.
    package func summaryTitle(_ event: String) -> String { both("\(event)情况汇总", "Summary: \(event)") }
    /// One line of the list under the heading: date, venue, theme.
    package func fact(_ label: String, _ value: String) -> String {
        both("\(label)：\(value)", "\(label): \(value)")
    }
    package var nothingRated: String { both("未评价", "not rated") }
    package func rate(_ proseRate: ProseRate) -> String {
        both(
            "\(proseRate.percent)（有效评价\(proseRate.rated)件，未评价\(proseRate.unrated)件）",
            "\(proseRate.percent) (\(proseRate.rated) rated, \(proseRate.unrated) not rated)")
    }
    package func hour(_ hour: Int) -> String { both("\(hour)时", Digits.padded(hour, to: 2) + ":00") }
    package func exportedAt(_ date: CivilDate, _ time: String) -> String {
        switch language {
        case .chinese:
            let (year, month, day) = date.parts
            return "\(year)年\(month)月\(day)日 \(time) 导出"
        case .english:
            return "Exported \(date) \(time)"
        }
    }
    /// Lines that prove nothing were found in the journals.
    package func findings(_ number: Int) -> String {
        both(
            "注意：流水中有\(number)处损坏或存疑，未计入下列数字，详见 openday verify。",
            number == 1
                ? "Caution: 1 place in the journals is damaged or doubtful and not counted below; see openday verify."
                : "Caution: \(number) places in the journals are damaged or doubtful and not counted below; "
                    + "see openday verify.")
    }
    package func headline(_ headline: Headline) -> String {
        both(chineseHeadline(headline), englishHeadline(headline))
    }
    /// At most 31 characters, none of `[]:*?/\'`: what every spreadsheet takes as the name of a sheet.
    package func sheet(_ sheet: WorkbookSheet) -> String {
        switch sheet {
        case .summary: both("汇总", "Summary")
        case .departments: both("部门", "Departments")
        case .topics: both("事项", "Topics")
        case .materials: both("资料", "Materials")
        case .hours: both("时段", "Hours")
        case .questions: both("问题", "Questions")
        case .records: both("记录", "Records")
        case .evaluation: both("考核", "Evaluation")
        }
    }
    /// The row that adds a table up.
    package var total: String { both("合计", "Total") }
}

extension ExportPhrases {
    /// Over a chart: the table, and which of its columns is drawn.
    package func chartTitle(_ section: SummarySection, _ column: SummaryLabel) -> String {
        "\(self.section(section)) · \(label(column))"
    }
}

/// The columns of the day log as a table, one row a question.
package enum ExportColumn: Int, CaseIterable, Hashable, Sendable {
    case record, type, date, time, desk, channel, people
    case question, kind, topic, text, department, outcome, answer, answeredBy, satisfaction, due, state
    case materials, copies, name, phone, address, group, note, seconds, by, batch, amended, enteredAt
}

/// The parts of a summary, in their order.
package enum SummarySection: CaseIterable, Hashable, Sendable {
    case totals, channels, kinds, outcomes, satisfaction, departments, topics, materials, hours, desks,
        publicity
    /// The captions of the day's pictures.
    case photos
    /// Held against earlier days.
    case comparison
    /// Of several days: all in one table, and a table for each.
    case venues, venue
}

/// What a column or a row of a summary's tables counts or names.
package enum SummaryLabel: CaseIterable, Hashable, Sendable {
    case item, count, visits, people, questions, copies, rated, unrated, satisfied, rate, onTheSpot, open,
        overdue
    case code, name, unit, prepared, handedOut, remaining, hour, desk, records, lastAt, sealed
    case caption, taken, photographer, file
    case date, venue, theme, host
    case now, before, change, changeInPercent
}

/// The sheets of a workbook, in their order.
package enum WorkbookSheet: CaseIterable, Hashable, Sendable {
    case summary, departments, topics, materials, hours, evaluation, questions, records
}

/// The sentence as such summaries word it: 接待群众…人次，解答咨询…个，发放宣传资料…份，满意率…%.
@Sendable private func chineseHeadline(_ day: Headline) -> String {
    guard !day.isEmpty else { return "当日没有接待和发放记录。" }
    var clauses: [String] = []
    if day.people.value > 0 {
        clauses.append("接待群众" + words(day.people, day.isSmallDay ? "人" : "人次"))
    }
    if day.onlyConsultations {
        clauses.append("解答咨询" + words(day.questions, "个"))
    } else if day.questions.value > 0 {
        clauses.append("受理各类问题\(words(day.questions, "个"))（\(kinds(day))）")
    }
    if !day.outcomes.isEmpty {
        let parts = day.outcomes.map { part in
            CodePhrases.chinese.name(Coded<Outcome>(part.code)) + words(part.count, "件")
        }
        clauses.append(parts.joined(separator: "、"))
    }
    if day.copies.value > 0 { clauses.append("发放宣传资料" + words(day.copies, day.copiesUnit ?? "份")) }
    if !day.publicity.isEmpty {
        let parts = day.publicity.map { "\($0.name)\($0.count)\($0.unit)" }
        clauses.append("设置" + parts.joined(separator: "、"))
    }
    if let rate = day.rate { clauses.append("满意率为" + ExportPhrases.chinese.rate(rate)) }
    return clauses.joined(separator: "，") + "。"
}

private func kinds(_ day: Headline) -> String {
    day.kinds.map { part in
        let unit =
            switch QuestionKind(rawValue: part.code) {
            case .consult: "个"
            case .suggestion: "条"
            default: "件"
            }
        return CodePhrases.chinese.name(Coded<QuestionKind>(part.code)) + words(part.count, unit)
    }.joined(separator: "、")
}

/// 200多个, but 300余人次 and 120余份.
private func words(_ count: ProseCount, _ unit: String) -> String {
    let more = count.isExact ? "" : unit == "个" ? "多" : "余"
    return "\(count.value)\(more)\(unit)"
}

@Sendable private func englishHeadline(_ day: Headline) -> String {
    guard !day.isEmpty else { return "No visits or handouts were logged." }
    var clauses: [String] = []
    if day.people.value > 0 { clauses.append("received " + words(day.people, "visitor", "visitors")) }
    if day.questions.value > 0 {
        let kinds = list(day.kinds) { CodePhrases.english.name(Coded<QuestionKind>($0)) }
        clauses.append("took \(words(day.questions, "question", "questions")) (\(kinds))")
    }
    if !day.outcomes.isEmpty {
        clauses.append("outcomes: " + list(day.outcomes) { CodePhrases.english.name(Coded<Outcome>($0)) })
    }
    if day.copies.value > 0 { clauses.append("gave away " + words(day.copies, "copy", "copies")) }
    if !day.publicity.isEmpty {
        clauses.append("put up " + day.publicity.map { "\($0.name) × \($0.count)" }.joined(separator: ", "))
    }
    if let rate = day.rate { clauses.append("satisfaction " + ExportPhrases.english.rate(rate)) }
    let sentence = clauses.joined(separator: "; ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
}

private func list(_ parts: [Headline.Part], _ name: (String) -> String) -> String {
    parts.map { "\(name($0.code)) \($0.count.isExact ? "" : "over ")\($0.count.value)" }.joined(
        separator: ", ")
}

private func words(_ count: ProseCount, _ one: String, _ many: String) -> String {
    count.isExact ? "\(count.value) \(count.value == 1 ? one : many)" : "more than \(count.value) \(many)"
}
