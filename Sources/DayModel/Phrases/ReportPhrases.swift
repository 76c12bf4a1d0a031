/// The sentences of the report, and what explains its figures.
package struct ReportPhrases: Sendable, Bilingual {
    let language: Language

    /// A gap for a person, marked so that nobody sends it up unseen.
    package func gap(_ gap: ReportGap) -> String {
        switch gap {
        case .host: both("【此处填写主办单位】", "[host: to be filled in]")
        case .addressee: both("【此处填写主送机关】", "[addressee: to be filled in]")
        case .organisation: both("【此处由主办单位填写组织领导情况】", "[how the day was led: to be filled in by the host]")
        case .problems: both("【此处由主办单位填写存在的问题】", "[shortcomings: to be filled in by the host]")
        case .nextSteps: both("【此处由主办单位填写下一步打算】", "[next steps: to be filled in by the host]")
        }
    }
    /// A count with its measure word.
    package func count(_ count: ProseCount, _ unit: CountUnit) -> String {
        switch language {
        case .chinese:
            let measure = Self.chineseMeasure(unit)
            // 200多个, but 300余人次 and 120余份.
            let more = count.isExact ? "" : measure == "个" ? "多" : "余"
            return "\(count.value)\(more)\(measure)"
        case .english:
            let number = count.isExact ? "\(count.value)" : "more than \(count.value)"
            let noun = Self.englishNoun(unit, isOne: count.isExact && count.value == 1)
            return noun.isEmpty ? number : "\(number) \(noun)"
        }
    }
    /// The numbers of headings, from 1: `一、`, `（一）`.
    package func heading(_ number: Int, _ reportHeading: ReportHeading) -> String {
        both(
            "\(chineseNumeral(number))、\(headingText(reportHeading))",
            "\(number). \(headingText(reportHeading))")
    }
    package func partHeading(_ number: Int, _ reportHeading: ReportHeading) -> String {
        both(
            "（\(chineseNumeral(number))）\(headingText(reportHeading))",
            "(\(number)) \(headingText(reportHeading))")
    }
    package var betweenSentences: String { both("", " ") }

    package func title(_ host: Passage, _ event: String) -> Passage {
        both("\(host)关于开展\(chineseEvent(event))情况的报告", "Report of \(host) on \(event)")
    }
    package func addressee(_ passage: Passage) -> Passage { both("\(passage)：", "To: \(passage)") }
    /// - Parameter dates: of one or more days, ascending.
    package func opening(_ plan: EventPlan, _ dates: [CivilDate]) -> Passage {
        switch language {
        case .chinese:
            return Self.chineseOpening(plan, dates)
        case .english:
            let theme = plan.theme.map { ", under the theme “\($0)”" } ?? ""
            let venue = plan.venue.map { " at \($0)" } ?? ""
            let basis = plan.basis.isEmpty ? "" : " in accordance with \(plan.basis.joined(separator: ", "))"
            let edition = plan.edition.map { "the \(englishOrdinal($0)) " } ?? ""
            return
                "On \(englishDates(dates))\(basis) we held \(edition)\(plan.title)\(venue)\(theme). The results are reported as follows."
        }
    }
    package func organisation(_ facts: ReportFacts.Organisation) -> Passage {
        switch language {
        case .chinese:
            var clauses: [Passage] = ["活动由\(facts.host)主办"]
            if let departments = facts.departments { clauses.append("组织\(departments)部门参加") }
            clauses.append("设咨询台\(facts.desks)")
            if let staff = facts.staff {
                let leaders: Passage = facts.leaders.map { "，其中负责同志\($0)" } ?? ""
                clauses.append("安排工作人员\(staff)\(leaders)")
            }
            if let attended = facts.attended { clauses.append("工作人员签到\(attended)") }
            return "\(clauses.joined(separator: "，"))。"
        case .english:
            var taking: [Passage] = []
            if let departments = facts.departments { taking.append("\(departments)") }
            taking.append("\(facts.desks)")
            if let staff = facts.staff {
                let leaders: Passage = facts.leaders.map { " (\($0) leading)" } ?? ""
                taking.append("\(staff) staff\(leaders)")
            }
            if let attended = facts.attended { taking.append("\(attended) signed on at the desks") }
            return "The day was held by \(facts.host) with \(taking.joined(separator: ", "))."
        }
    }
    package func publicity(_ named: [ReportFacts.Named]) -> Passage {
        both("活动现场设置\(list(named))。", "Put up on site: \(list(named)).")
    }
    package func materialsReady(_ names: [String], _ kinds: FigureMention) -> Passage {
        switch language {
        case .chinese:
            let shown = names.prefix(3).joined(separator: "、")
            let label: Passage = names.count > 3 ? "备有\(shown)等宣传资料" : "备有宣传资料（\(shown)）"
            return "\(label)\(kinds)，供群众取阅。"
        case .english:
            return
                "Ready for visitors to take: \(kinds) (\(names.prefix(3).joined(separator: ", "))\(names.count > 3 ? " and others" : ""))."
        }
    }
    package func consultation(_ venue: String?, _ desks: FigureMention, _ topics: FigureMention?) -> Passage {
        switch language {
        case .chinese:
            let place = venue.map { "在\($0)" } ?? ""
            guard let topics else { return "\(place)设咨询台\(desks)，现场接待来访，解答咨询。" }
            return "\(place)设咨询台\(desks)，就事先梳理的政策事项\(topics)及群众关心的其他问题现场接待，当面解答。"
        case .english:
            let place = venue.map { " at \($0)" } ?? ""
            guard let topics else {
                return "We ran \(desks)\(place), where visitors were received and answered."
            }
            return
                "We ran \(desks)\(place), prepared for \(topics), where visitors were received and answered."
        }
    }
    package func reception(_ facts: ReportFacts.Reception) -> Passage {
        switch language {
        case .chinese:
            var clauses: [Passage] = []
            if let people = facts.people {
                let channels: Passage = facts.channels.isEmpty ? "" : "（其中\(list(facts.channels))）"
                clauses.append("接待群众\(people)\(channels)")
            }
            if let questions = facts.questions {
                clauses.append(
                    facts.kinds.isEmpty
                        ? "解答咨询\(questions)" : "受理各类问题\(questions)，其中\(list(facts.kinds))")
            }
            return "活动共\(clauses.joined(separator: "，"))。"
        case .english:
            var clauses: [Passage] = []
            if let people = facts.people {
                let channels: Passage = facts.channels.isEmpty ? "" : " (\(list(facts.channels)))"
                clauses.append("received \(people)\(channels)")
            }
            if let questions = facts.questions {
                let kinds: Passage = facts.kinds.isEmpty ? "" : " (\(list(facts.kinds)))"
                clauses.append("took \(questions)\(kinds)")
            }
            return "We \(clauses.joined(separator: " and "))."
        }
    }
    /// The topics that were asked about most.
    package func topics(_ topics: [ReportFacts.Named]) -> Passage {
        switch language {
        case .chinese:
            let items = topics.map { "\($0.name)（\($0.count)）" as Passage }
            return "群众咨询较多的事项有：\(items.joined(separator: "、"))。"
        case .english:
            let items = topics.map { "\($0.name) (\($0.count))" as Passage }
            return "Asked about most: \(items.joined(separator: ", "))."
        }
    }
    package func outcomes(_ named: [ReportFacts.Named]) -> Passage {
        both("对受理的问题，\(list(named))。", "Of the questions taken: \(list(named)).")
    }
    package func copies(_ copies: FigureMention, _ materials: [ReportFacts.Named]) -> Passage {
        switch language {
        case .chinese:
            guard materials.count > 1 else { return "共发放宣传资料\(copies)。" }
            return "共发放宣传资料\(copies)，其中\(list(materials))。"
        case .english:
            guard materials.count > 1 else { return "We gave away \(copies)." }
            return "We gave away \(copies): \(list(materials))."
        }
    }
    package func satisfaction(
        _ figureMention: FigureMention, _ rated: FigureMention, _ unrated: FigureMention
    ) -> Passage {
        both(
            "群众对答复的满意率为\(figureMention)（有效评价\(rated)，未评价\(unrated)）。",
            "Visitors were satisfied with \(figureMention) of the answers (\(rated) rated, \(unrated) not rated)."
        )
    }
    /// How content people are with the results; apart from the satisfaction with the answers.
    package func results(_ figureMention: FigureMention, _ calledBack: FigureMention) -> Passage {
        both(
            "经回访，群众对办理结果的满意率为\(figureMention)（回访评价\(calledBack)）。",
            "Visitors who were called back are content with \(figureMention) of the results (\(calledBack) called back)."
        )
    }
    package var nothingHappened: String { both("当日没有接待和发放记录。", "No visits or handouts were logged.") }
    package func open(_ open: FigureMention, _ overdue: FigureMention?) -> Passage {
        switch language {
        case .chinese:
            let late: Passage = overdue.map { "（其中超期\($0)）" } ?? ""
            return "活动中受理的问题尚有\(open)未办结\(late)，需继续跟踪办理。"
        case .english:
            let late: Passage = overdue.map { " (\($0) of them overdue)" } ?? ""
            return "Still open: \(open)\(late); they are being followed up."
        }
    }
    package func dissatisfied(_ figureMention: FigureMention) -> Passage {
        both(
            "有\(figureMention)评价为不满意，需回访了解原因。",
            "Rated dissatisfied: \(figureMention); the visitors are to be asked why.")
    }
    package func annexNote(_ annexTitle: String) -> String {
        both("附件：\(annexTitle)", "Annex: \(annexTitle)")
    }
    package var annexLabel: String { both("附件", "Annex") }
    package func annexTitle(_ event: String) -> String {
        both("\(chineseEvent(event))统计表", "Statistics of \(event)")
    }
    package func date(_ civilDate: CivilDate) -> String {
        both(chineseDate(civilDate), englishDate(civilDate))
    }

    /// What a figure is, in words; of a list's element with its name.
    /// One written definition of every figure (统计口径).
    package func definition(_ figure: ReportFigure, _ name: String) -> String {
        switch figure {
        case .people:
            both(
                "接待人次：各次接待的人数之和，撤销的不计",
                "People received: the sum of people over all visits; what was taken back does not count")
        case .visits:
            both(
                "接待批次：接待的次数，一次接待一人或多人，撤销的不计",
                "Visits: receptions of one or more people; what was taken back does not count")
        case .channel: both("经“\(name)”渠道的接待批次", "Visits that came in by “\(name)”")
        case .questions:
            both(
                "问题：接待中提出的问题个数，一次接待可有多个问题，撤销的不计",
                "Questions raised in visits, several in one visit; what was taken back does not count")
        case .kind: both("类别为“\(name)”的问题", "Questions of the kind “\(name)”")
        case .outcome:
            both(
                "在咨询台的处理结果为“\(name)”的问题；后续办理不改变此数",
                "Questions of which the desk's outcome was “\(name)”; what followed does not change it")
        case .topic: both("事项为“\(name)”的问题", "Questions on the topic “\(name)”")
        case .copies:
            both("发放份数：接待时和单独发放的各种资料数量之和", "Copies given away, in visits and without, over all materials")
        case .material:
            both("“\(name)”的发放数量，接待时发放的一并计入", "Copies of “\(name)” given away, in visits and without")
        case .satisfactionRate:
            both(
                "满意率：评价为非常满意、满意、基本满意的问题占有效评价的比例；一个问题以最后一次评价为准",
                "Satisfaction: very satisfied, satisfied and fair as a share of all rated questions; the last rating counts"
            )
        case .rated: both("有效评价：有满意度评价的问题", "Questions that were rated")
        case .unrated: both("未评价：没有满意度评价的问题", "Questions that were not rated")
        case .dissatisfied: both("差评：评价为不满意、非常不满意的问题", "Questions rated dissatisfied or very dissatisfied")
        case .resultRate:
            both(
                "对办理结果的满意率：回访时评价办理结果为非常满意、满意、基本满意的问题占已回访评价的比例，与对答复的满意率分开计算",
                "Content with the result: of the questions whose visitors were called back and asked, those at fair or better; apart from the satisfaction with the answer"
            )
        case .calledBack:
            both(
                "回访评价：回访时对办理结果作了评价的问题，一个问题以最后一次为准",
                "Questions whose visitors said in a call-back how content they are with the result")
        case .open:
            both(
                "未办结：目前状态为受理待办、转办或重新办理的问题",
                "Questions that are accepted, referred, transferred or reopened now")
        case .overdue:
            both("超期未办结：未办结且答复期限早于报告日期的问题", "Open questions that were due before the report's date")
        case .change(let figure):
            both(
                "与上次活动相比的增减。" + definition(figure, name),
                "The change since last time. " + definition(figure, name))
        case .departments: both("活动方案所列的部门", "Departments in the event plan")
        case .desks: both("活动方案所列的咨询台", "Desks in the event plan")
        case .staff: both("活动方案所列的工作人员，含负责同志", "Staff in the event plan, leaders among them")
        case .attended: both("在咨询台签到的工作人员，同一人只计一次", "People who came on duty at a desk, each once")
        case .leaders: both("活动方案所列的负责同志", "Leaders in the event plan")
        case .materialKinds: both("活动方案所列的宣传资料种类", "Materials in the event plan")
        case .preparedTopics: both("活动方案事先列出的咨询事项", "Topics prepared in the event plan")
        case .publicity:
            both("活动方案所列的“\(name)”，只设置不发放", "“\(name)” in the event plan: put up, not given away")
        }
    }
    package func exact(_ exact: FigureMention.Exact) -> String {
        switch exact {
        case .count(let count): both("准确数 \(count)", "Exactly \(count)")
        case .share(let part, let whole): both("准确数 \(part)/\(whole)", "Exactly \(part)/\(whole)")
        case .change(let from, let to):
            both("准确数 上次 \(from.plain)，本次 \(to.plain)", "Exactly \(from.plain) before, \(to.plain) now")
        }
    }
    package func sourceInPlan(_ member: String) -> String {
        both("依据：活动方案 event.json 的 \(member)", "From the event plan, event.json: \(member)")
    }
    package func sourceRecords(_ count: Int) -> String {
        both("依据：\(count)条记录", count == 1 ? "From 1 record" : "From \(count) records")
    }
    /// A record behind a figure, with the question where it has several, and what it adds.
    package func source(_ source: FigureSource) -> String {
        switch language {
        case .chinese:
            let question = source.question.map { "第\($0 + 1)问 " } ?? ""
            let changes =
                source.changes.isEmpty
                ? "" : "（经 \(source.changes.map(\.description).joined(separator: "、")) 更正或补充）"
            return "\(source.record) \(question)计\(source.amount)\(changes)"
        case .english:
            let question = source.question.map { "question \($0 + 1) " } ?? ""
            let changes =
                source.changes.isEmpty
                ? "" : " (changed by \(source.changes.map(\.description).joined(separator: ", ")))"
            return "\(source.record) \(question)counts \(source.amount)\(changes)"
        }
    }

    /// What a template's tag of the report's head stands for, by the tag's name.
    package func tag(_ name: String) -> String {
        switch name {
        case "title": both("报告标题", "The title of the report")
        case "addressee": both("主送机关，带冒号", "To whom the report goes, with the word before it")
        case "event": both("活动名称", "The event's title")
        case "theme": both("活动主题", "The event's theme")
        case "date": both("活动日期", "The event's date")
        case "venue": both("活动地点", "The event's venue")
        case "host": both("主办单位", "The host")
        case "reportTo": both("主送机关", "To whom the report goes")
        case "reportDate": both("成文日期", "The date of the report")
        case "summary": both("当日情况一句话", "The day in one sentence")
        default: name
        }
    }
    package func tagSection(_ reportHeading: ReportHeading) -> String {
        both(
            "报告“\(headingText(reportHeading))”一节的全文",
            "The whole section “\(headingText(reportHeading))” of the report")
    }
    package func tagWords(_ definition: String) -> String {
        both("报告里的写法，取整并带量词。\(definition)", "In the report's words, rounded. \(definition)")
    }
    package func tagColumn(_ section: String, _ column: String) -> String {
        both("\(section)：\(column)", "\(section): \(column)")
    }
    /// Stands above the tags of lists.
    package var tagLists: String {
        both(
            "下列标签写在表格的一行里，该行按每一项重复：",
            "These stand in a row of a table, which is repeated for each element:")
    }

    private func headingText(_ heading: ReportHeading) -> String {
        switch heading {
        case .organisation: both("组织领导", "Organisation")
        case .form: both("形式与内容", "Form and content")
        case .results: both("成效", "Results")
        case .outlook: both("存在问题和下一步打算", "Shortcomings and next steps")
        case .publicity: both("宣传公开", "Publicity")
        case .consultation: both("现场咨询", "Consultation")
        case .reception: both("接待群众和受理问题", "Visitors and questions")
        case .outcomes: both("办理情况", "What was done")
        case .copies: both("资料发放", "Materials")
        case .satisfaction: both("群众评价", "Satisfaction")
        case .comparison: both("与上次活动比较", "Compared with last time")
        case .problems: both("存在问题", "Shortcomings")
        case .nextSteps: both("下一步打算", "Next steps")
        }
    }

    private func list(_ items: [ReportFacts.Named]) -> Passage {
        both(
            items.map { "\($0.name)\($0.count)" }.joined(separator: "、"),
            items.map { "\($0.name) \($0.count)" }.joined(separator: ", "))
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

    private static func chineseOpening(_ plan: EventPlan, _ dates: [CivilDate]) -> Passage {
        let theme = plan.theme.map { "以“\(chineseQuoted($0))”为主题，" } ?? ""
        let venue = plan.venue.map { "在\($0)" } ?? ""
        let basis = plan.basis.isEmpty ? "" : "按照\(plan.basis.joined(separator: "、"))要求，"
        return
            "\(chineseDates(dates))，\(basis)我单位\(theme)\(venue)开展了\(chineseEdition(plan))\(chineseEvent(plan.title))。现将有关情况报告如下："
    }

    private static func englishNoun(_ unit: CountUnit, isOne: Bool) -> String {
        switch unit {
        case .people: isOne ? "visitor" : "visitors"
        case .visits: isOne ? "visit" : "visits"
        case .questions: isOne ? "question" : "questions"
        case .copies: isOne ? "copy" : "copies"
        case .departments: isOne ? "department" : "departments"
        case .desks: isOne ? "desk" : "desks"
        case .kindsOfMaterial: isOne ? "kind of material" : "kinds of material"
        case .topics: isOne ? "topic" : "topics"
        case .items, .matters, .suggestions, .persons, .pieces: ""
        }
    }
}

/// What only a person can fill in.
package enum ReportGap: CaseIterable, Hashable, Sendable {
    case host, addressee, organisation, problems, nextSteps
}

/// The headings of a report, of both levels.
package enum ReportHeading: CaseIterable, Hashable, Sendable {
    case organisation, form, results, outlook
    case publicity, consultation
    case reception, outcomes, copies, satisfaction, comparison
    case problems, nextSteps
}

/// What sentences of several figures are made from.
package enum ReportFacts {
    /// A figure with the name of what it counts.
    package struct Named: Equatable, Sendable {
        package var name: String
        package var count: FigureMention
    }

    package struct Organisation: Equatable, Sendable {
        package var host: Passage
        package var departments: FigureMention?
        package var desks: FigureMention
        package var staff: FigureMention?
        package var leaders: FigureMention?
        package var attended: FigureMention?
    }

    package struct Reception: Equatable, Sendable {
        package var people: FigureMention?
        /// Of the visits, where they came by more than one channel.
        package var channels: [Named]
        package var questions: FigureMention?
        /// Empty where all questions were consultations.
        package var kinds: [Named]
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

@Sendable func englishDates(_ dates: [CivilDate]) -> String {
    guard dates.count <= 3, let last = dates.last else {
        guard let first = dates.first, let last = dates.last else { return "" }
        return "\(englishDate(first)) to \(englishDate(last))"
    }
    let others = dates.dropLast().map(englishDate)
    return others.isEmpty
        ? englishDate(last) : others.joined(separator: ", ") + " and " + englishDate(last)
}

@Sendable func englishDate(_ date: CivilDate) -> String {
    let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
    ]
    let (year, month, day) = date.parts
    return "\(day) \(months[month - 1]) \(year)"
}

/// 1st, 2nd, 3rd, 4th, 11th, 21st.
private func englishOrdinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "\(number)th"
    case (1, _): "\(number)st"
    case (2, _): "\(number)nd"
    case (3, _): "\(number)rd"
    default: "\(number)th"
    }
}
