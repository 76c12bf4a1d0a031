extension ReportPhrases {
    static let chinese = ReportPhrases(
        gap: chineseGap,
        count: { count, unit in
            let measure = chineseMeasure(unit)
            // 200多个, but 300余人次 and 120余份.
            let more = count.isExact ? "" : measure == "个" ? "多" : "余"
            return "\(count.value)\(more)\(measure)"
        },
        heading: { "\(chineseNumeral($0))、\(chineseHeading($1))" },
        partHeading: { "（\(chineseNumeral($0))）\(chineseHeading($1))" },
        betweenSentences: "",
        title: { "\($0)关于开展\(chineseEvent($1))情况的报告" },
        addressee: { "\($0)：" },
        opening: chineseOpening,
        organisation: chineseOrganisation,
        publicity: { "活动现场设置\(chineseList($0))。" },
        materialsReady: { names, kinds in
            let shown = names.prefix(3).joined(separator: "、")
            let label: Passage = names.count > 3 ? "备有\(shown)等宣传资料" : "备有宣传资料（\(shown)）"
            return "\(label)\(kinds)，供群众取阅。"
        },
        consultation: { venue, desks, topics in
            let place = venue.map { "在\($0)" } ?? ""
            guard let topics else { return "\(place)设咨询台\(desks)，现场接待来访，解答咨询。" }
            return "\(place)设咨询台\(desks)，就事先梳理的政策事项\(topics)及群众关心的其他问题现场接待，当面解答。"
        },
        reception: chineseReception,
        topics: { topics in
            let items = topics.map { "\($0.name)（\($0.count)）" as Passage }
            return "群众咨询较多的事项有：\(items.joined(separator: "、"))。"
        },
        outcomes: { "对受理的问题，\(chineseList($0))。" },
        copies: { copies, materials in
            guard materials.count > 1 else { return "共发放宣传资料\(copies)。" }
            return "共发放宣传资料\(copies)，其中\(chineseList(materials))。"
        },
        satisfaction: { "群众对答复的满意率为\($0)（有效评价\($1)，未评价\($2)）。" },
        results: { "经回访，群众对办理结果的满意率为\($0)（回访评价\($1)）。" },
        nothingHappened: "当日没有接待和发放记录。",
        open: { open, overdue in
            let late: Passage = overdue.map { "（其中超期\($0)）" } ?? ""
            return "活动中受理的问题尚有\(open)未办结\(late)，需继续跟踪办理。"
        },
        dissatisfied: { "有\($0)评价为不满意，需回访了解原因。" },
        annexNote: { "附件：\($0)" },
        annexLabel: "附件",
        annexTitle: { "\(chineseEvent($0))统计表" },
        date: chineseDate,
        definition: chineseDefinition,
        exact: { exact in
            switch exact {
            case .count(let count): "准确数 \(count)"
            case .share(let part, let whole): "准确数 \(part)/\(whole)"
            case .change(let from, let to): "准确数 上次 \(from.plain)，本次 \(to.plain)"
            }
        },
        sourceInPlan: { "依据：活动方案 event.json 的 \($0)" },
        sourceRecords: { "依据：\($0)条记录" },
        source: { source in
            let question = source.question.map { "第\($0 + 1)问 " } ?? ""
            let changes =
                source.changes.isEmpty
                ? "" : "（经 \(source.changes.map(\.description).joined(separator: "、")) 更正或补充）"
            return "\(source.record) \(question)计\(source.amount)\(changes)"
        },
        tag: chineseTag,
        tagSection: { "报告“\(chineseHeading($0))”一节的全文" },
        tagWords: { "报告里的写法，取整并带量词。\($0)" },
        tagColumn: { "\($0)：\($1)" },
        tagLists: "下列标签写在表格的一行里，该行按每一项重复：")

    @Sendable private static func chineseTag(_ name: String) -> String {
        switch name {
        case "title": "报告标题"
        case "addressee": "主送机关，带冒号"
        case "event": "活动名称"
        case "theme": "活动主题"
        case "date": "活动日期"
        case "venue": "活动地点"
        case "host": "主办单位"
        case "reportTo": "主送机关"
        case "reportDate": "成文日期"
        case "summary": "当日情况一句话"
        default: name
        }
    }

    @Sendable private static func chineseGap(_ gap: ReportGap) -> String {
        switch gap {
        case .host: "【此处填写主办单位】"
        case .addressee: "【此处填写主送机关】"
        case .organisation: "【此处由主办单位填写组织领导情况】"
        case .problems: "【此处由主办单位填写存在的问题】"
        case .nextSteps: "【此处由主办单位填写下一步打算】"
        }
    }

    private static func chineseMeasure(_ unit: CountUnit) -> String {
        switch unit {
        case .people(let isSmallDay): isSmallDay ? "人" : "人次"
        case .visits: "批"
        case .questions, .items, .departments, .desks: "个"
        case .matters: "件"
        case .suggestions: "条"
        case .copies(let measure): measure ?? "份"
        case .persons: "名"
        case .kindsOfMaterial: "种"
        case .topics: "项"
        case .pieces(let measure): measure.isEmpty ? "份" : measure
        }
    }

    private static func chineseHeading(_ heading: ReportHeading) -> String {
        switch heading {
        case .organisation: "组织领导"
        case .form: "形式与内容"
        case .results: "成效"
        case .outlook: "存在问题和下一步打算"
        case .publicity: "宣传公开"
        case .consultation: "现场咨询"
        case .reception: "接待群众和受理问题"
        case .outcomes: "办理情况"
        case .copies: "资料发放"
        case .satisfaction: "群众评价"
        case .comparison: "与上次活动比较"
        case .problems: "存在问题"
        case .nextSteps: "下一步打算"
        }
    }

    @Sendable private static func chineseOpening(_ plan: EventPlan, _ dates: [CivilDate]) -> Passage {
        let theme = plan.theme.map { "以“\(chineseQuoted($0))”为主题，" } ?? ""
        let venue = plan.venue.map { "在\($0)" } ?? ""
        let basis = plan.basis.isEmpty ? "" : "按照\(plan.basis.joined(separator: "、"))要求，"
        return
            "\(chineseDates(dates))，\(basis)我单位\(theme)\(venue)开展了\(chineseEdition(plan))\(chineseEvent(plan.title))。现将有关情况报告如下："
    }

    @Sendable private static func chineseOrganisation(_ facts: ReportFacts.Organisation) -> Passage {
        var clauses: [Passage] = ["活动由\(facts.host)主办"]
        if let departments = facts.departments { clauses.append("组织\(departments)部门参加") }
        clauses.append("设咨询台\(facts.desks)")
        if let staff = facts.staff {
            let leaders: Passage = facts.leaders.map { "，其中负责同志\($0)" } ?? ""
            clauses.append("安排工作人员\(staff)\(leaders)")
        }
        if let attended = facts.attended { clauses.append("工作人员签到\(attended)") }
        return "\(clauses.joined(separator: "，"))。"
    }

    @Sendable private static func chineseReception(_ facts: ReportFacts.Reception) -> Passage {
        var clauses: [Passage] = []
        if let people = facts.people {
            let channels: Passage = facts.channels.isEmpty ? "" : "（其中\(chineseList(facts.channels))）"
            clauses.append("接待群众\(people)\(channels)")
        }
        if let questions = facts.questions {
            clauses.append(
                facts.kinds.isEmpty
                    ? "解答咨询\(questions)" : "受理各类问题\(questions)，其中\(chineseList(facts.kinds))")
        }
        return "活动共\(clauses.joined(separator: "，"))。"
    }

    private static func chineseList(_ items: [ReportFacts.Named]) -> Passage {
        items.map { "\($0.name)\($0.count)" }.joined(separator: "、")
    }
}

/// `“5·15政务公开日”活动`, whatever of it the plan's title has already.
func chineseEvent(_ title: String) -> String {
    if title.hasSuffix("活动") { return title }
    let isQuoted = title.contains { "“”《》「」".contains($0) }
    return (isQuoted ? title : "“\(title)”") + "活动"
}

/// 第十届, where the title does not say so itself.
private func chineseEdition(_ plan: EventPlan) -> String {
    guard let edition = plan.edition, !plan.title.contains("届") else { return "" }
    return "第\(chineseNumeral(edition))届"
}

/// Quotation marks inside quotation marks are single ones (GB/T 15834).
private func chineseQuoted(_ text: String) -> String {
    String(text.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 })
}

func chineseNumeral(_ number: Int) -> String {
    number == 0 ? "〇" : ChineseNumber.text(of: number) ?? String(number)
}

/// `2016年5月15日、16日`, or from the first to the last where they are many.
@Sendable func chineseDates(_ dates: [CivilDate]) -> String {
    guard let first = dates.first, let last = dates.last else { return "" }
    guard dates.count > 1 else { return chineseDate(first) }
    func shown(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        guard year == first.parts.year else { return chineseDate(date) }
        return month == first.parts.month ? "\(day)日" : "\(month)月\(day)日"
    }
    guard dates.count <= 3 else { return "\(chineseDate(first))至\(shown(last))" }
    return ([chineseDate(first)] + dates.dropFirst().map(shown)).joined(separator: "、")
}

@Sendable func chineseDate(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    return "\(year)年\(month)月\(day)日"
}
