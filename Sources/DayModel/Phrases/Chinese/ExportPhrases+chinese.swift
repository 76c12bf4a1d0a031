extension ExportPhrases {
    static let chinese = ExportPhrases(
        column: chineseColumn, yes: "是", materialSeparator: "；",
        section: chineseSection, label: chineseLabel,
        summaryTitle: { "\($0)情况汇总" },
        fact: { "\($0)：\($1)" },
        nothingRated: "未评价",
        rate: { "\($0.percent)（有效评价\($0.rated)件，未评价\($0.unrated)件）" },
        hour: { "\($0)时" },
        exportedAt: { date, time in
            let (year, month, day) = date.parts
            return "\(year)年\(month)月\(day)日 \(time) 导出"
        },
        findings: { "注意：流水中有\($0)处损坏或存疑，未计入下列数字，详见 openday verify。" },
        headline: chineseHeadline, sheet: chineseSheet, total: "合计")

    @Sendable private static func chineseColumn(_ column: ExportColumn) -> String {
        switch column {
        case .record: "记录"
        case .type: "类型"
        case .date: "日期"
        case .time: "时间"
        case .desk: "咨询台"
        case .channel: "渠道"
        case .people: "人数"
        case .question: "第几问"
        case .kind: "类别"
        case .topic: "事项"
        case .text: "问题"
        case .department: "部门"
        case .outcome: "处理结果"
        case .answer: "答复"
        case .answeredBy: "答复人"
        case .satisfaction: "满意度"
        case .due: "答复期限"
        case .state: "目前状态"
        case .materials: "发放资料"
        case .copies: "份数"
        case .name: "姓名"
        case .phone: "电话"
        case .address: "地址"
        case .group: "人群"
        case .note: "备注"
        case .seconds: "用时（秒）"
        case .by: "登记人"
        case .batch: "批量补录"
        case .amended: "已更正"
        case .enteredAt: "录入时间"
        }
    }

    @Sendable private static func chineseSheet(_ sheet: WorkbookSheet) -> String {
        switch sheet {
        case .summary: "汇总"
        case .departments: "部门"
        case .topics: "事项"
        case .materials: "资料"
        case .hours: "时段"
        case .questions: "问题"
        case .records: "记录"
        case .evaluation: "考核"
        }
    }

    @Sendable private static func chineseSection(_ section: SummarySection) -> String {
        switch section {
        case .totals: "总体情况"
        case .channels: "来访渠道"
        case .kinds: "问题类别"
        case .outcomes: "处理结果"
        case .satisfaction: "满意度"
        case .departments: "各部门情况"
        case .topics: "咨询事项"
        case .materials: "资料发放"
        case .hours: "时段分布"
        case .desks: "各咨询台"
        case .publicity: "宣传设置"
        case .photos: "活动照片"
        case .comparison: "与上次活动比较"
        case .venues: "各场所合计"
        case .venue: "各场所"
        }
    }

    @Sendable private static func chineseLabel(_ label: SummaryLabel) -> String {
        switch label {
        case .item: "项目"
        case .count: "数量"
        case .visits: "接待批次"
        case .people: "接待人次"
        case .questions: "问题"
        case .copies: "发放份数"
        case .rated: "有效评价"
        case .unrated: "未评价"
        case .satisfied: "满意"
        case .rate: "满意率"
        case .onTheSpot: "当场解决率"
        case .open: "未办结"
        case .overdue: "超期未办结"
        case .code: "代码"
        case .name: "名称"
        case .unit: "单位"
        case .prepared: "备料"
        case .handedOut: "发放"
        case .remaining: "剩余"
        case .hour: "时段"
        case .desk: "咨询台"
        case .records: "记录"
        case .lastAt: "最后记录"
        case .sealed: "已封存"
        case .caption: "照片说明"
        case .taken: "拍摄时间"
        case .photographer: "摄影人"
        case .file: "文件"
        case .date: "日期"
        case .venue: "地点"
        case .theme: "主题"
        case .host: "主办单位"
        case .now: "本次"
        case .before: "上次"
        case .change: "增减"
        case .changeInPercent: "增减幅度"
        }
    }
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
