/// The sentences of the document that goes out before a day (活动方案).
package struct PlanReportPhrases: Sendable, Bilingual {
    let language: Language

    static let chinese = PlanReportPhrases(language: .chinese)

    package func title(_ host: Passage, _ event: String) -> Passage {
        switch language {
        case .chinese:
            let event = chineseEvent(event)
            return "\(host)\(event)方案"
        case .english:
            return "Plan of \(host) for \(event)"
        }
    }
    package var addressee: String { both("各参加部门：", "To: all departments that take part") }
    package func opening(_ plan: EventPlan) -> Passage {
        switch language {
        case .chinese:
            return Self.chineseOpening(plan)
        case .english:
            let basis = plan.basis.isEmpty ? "" : "By \(plan.basis.joined(separator: ", ")), "
            let we = basis.isEmpty ? "We" : "we"
            let edition = plan.edition.map { ", number \($0) in its row," } ?? ""
            let named = EditionInTitle.number(in: plan.title) == nil ? edition : ""
            return
                "\(basis)\(we) hold \(plan.title)\(named) on \(englishDate(plan.date)). This is the plan for it."
        }
    }
    package func heading(_ number: Int, _ planHeading: PlanHeading) -> String {
        both(
            "\(chineseNumeral(number))、\(headingText(planHeading))",
            "\(number). \(headingText(planHeading))")
    }
    package func partHeading(_ number: Int, _ planPart: PlanPart) -> String {
        both("（\(chineseNumeral(number))）\(part(planPart))", "(\(number)) \(part(planPart))")
    }
    package func theme(_ theme: String) -> Passage { both("\(theme)。", "\(theme)") }
    package func time(_ civilDate: CivilDate) -> Passage {
        both(
            "时间：\(chineseDate(civilDate))（\(chineseWeekday(civilDate))）。",
            "Date: \(englishWeekday(civilDate)), \(englishDate(civilDate)).")
    }
    package func venue(_ venue: String) -> Passage { both("地点：\(venue)。", "Place: \(venue).") }
    package func offices(_ host: Passage, _ plan: EventPlan) -> Passage {
        switch language {
        case .chinese:
            var text: Passage = "活动由\(host)主办"
            let names = plan.departments.map(\.name)
            if !names.isEmpty { text = "\(text)，\(names.joined(separator: "、"))等\(String(names.count))个部门参加" }
            if !plan.staff.isEmpty {
                let leaders = plan.staff.count { $0.role == StaffMember.leaderRole }
                let leading = leaders > 0 ? "，其中负责同志\(leaders)名" : ""
                text = "\(text)，安排工作人员\(String(plan.staff.count))名\(leading)"
            }
            return "\(text)。"
        case .english:
            let names = plan.departments.map(\.name)
            var text: Passage = "The host is \(host)."
            if !names.isEmpty {
                let noun = names.count == 1 ? "department takes" : "departments take"
                text = "\(text) \(String(names.count)) \(noun) part: \(names.joined(separator: ", "))."
            }
            if !plan.staff.isEmpty {
                let leaders = plan.staff.count { $0.role == StaffMember.leaderRole }
                text =
                    "\(text) Staff: \(String(plan.staff.count))\(leaders > 0 ? ", \(leaders) of them leading" : "")."
            }
            return text
        }
    }
    package func consultation(_ desks: Int, _ topics: Int) -> String {
        switch language {
        case .chinese:
            let prepared = topics > 0 ? "就事先梳理的政策事项\(topics)项及群众关心的其他问题" : ""
            return "设咨询台\(desks)个，\(prepared)现场接待，当面解答；不能当场答复的，登记受理，在规定期限内答复。"
        case .english:
            let prepared = topics > 0 ? ", prepared for \(topics) \(topics == 1 ? "topic" : "topics")" : ""
            return
                "\(desks) \(desks == 1 ? "desk receives" : "desks receive") visitors\(prepared). What cannot be answered on the spot is taken down and answered in time."
        }
    }
    package func materials(_ materials: [Material]) -> String {
        switch language {
        case .chinese:
            let list = materials.map {
                "\($0.name)\($0.prepared.map { count in "\(count)" } ?? "")\($0.prepared == nil ? "" : $0.unit)"
            }
            return "准备宣传资料\(materials.count)种：\(list.joined(separator: "、"))，供群众取阅，发放数量当场登记。"
        case .english:
            let list = materials.map { material in
                material.name + (material.prepared.map { " (\($0) \(material.unit))" } ?? "")
            }
            return
                "Ready for visitors to take: \(list.joined(separator: ", ")). What is given away is counted."
        }
    }
    package func publicity(_ items: [Publicity]) -> String {
        both(
            "现场设置\(items.map { "\($0.name)\($0.count)\($0.unit)" }.joined(separator: "、"))。",
            "\(items.map { "\($0.name) (\($0.count) \($0.unit))" }.joined(separator: ", ")).")
    }
    package var rating: String {
        both(
            "群众对答复是否满意，由群众自己评价；工作人员代为登记的，单独统计。",
            "Visitors rate the answers themselves; what staff note for them is counted apart.")
    }
    package func targets(_ rates: [String]) -> String {
        both("\(rates.joined(separator: "，"))。", "\(rates.joined(separator: "; ")).")
    }
    package func satisfactionTarget(_ percent: String) -> String {
        both("群众满意率不低于\(percent)", "At least \(percent) satisfied")
    }
    package func onTheSpotTarget(_ percent: String) -> String {
        both("当场解决率不低于\(percent)", "at least \(percent) answered on the spot")
    }
    package func deadlines(_ groups: [(kinds: [QuestionKind], period: DuePeriod)]) -> String {
        switch language {
        case .chinese:
            return Self.chineseDeadlines(groups)
        case .english:
            let clauses = groups.enumerated().map { index, group in
                let kinds = group.kinds.map(CodePhrases.english.kind).joined(separator: ", ")
                let unit = group.period.unit == .workday ? "working day" : "day"
                let days = "\(group.period.days) \(unit)\(group.period.days == 1 ? "" : "s")"
                let isRest = index == groups.count - 1
                return "\(isRest ? (groups.count > 1 ? "anything else " : "") : kinds + " ")\(days)"
            }
            return "Counted from the day after it was taken down: \(clauses.joined(separator: "; "))."
        }
    }
    /// Behind the times by kind.
    package var topicLimits: String {
        both(
            "事项另有办理时限的，从其时限（依申请公开除外）。",
            " A topic with a time limit of its own goes by that, but for disclosure requests.")
    }
    package func badRating(_ badRatingRule: BadRatingRule) -> String {
        both(
            "群众评价为不满意的，\(badRatingRule.contactDays)个工作日内回访，\(badRatingRule.fixDays)个工作日内整改。",
            "Whoever was not content is called back within \(Self.days(badRatingRule.contactDays)); it is put right within \(Self.days(badRatingRule.fixDays))."
        )
    }
    package func gap(_ gap: PlanGap) -> String {
        switch gap {
        case .theme: both("【此处填写活动主题】", "[theme: to be filled in]")
        case .venue: both("【此处填写活动地点】", "[place: to be filled in]")
        case .demands:
            both("【此处由主办单位填写工作要求】", "[what is expected of everybody: to be filled in by the host]")
        }
    }
    package func annexTitle(_ event: String) -> String {
        both("\(chineseEvent(event))安排表", "Arrangements of \(event)")
    }
    package func tableTitle(_ table: PlanTable) -> String {
        switch table {
        case .departments: both("参加部门", "Departments")
        case .topics: both("咨询事项", "Topics")
        case .materials: both("宣传资料", "Materials")
        case .publicity: both("现场布置", "Put up on site")
        case .desks: both("咨询台", "Desks")
        case .staff: both("工作人员", "Staff")
        }
    }
    package func tableHeads(_ table: PlanTable) -> [String] {
        switch table {
        case .departments: both(["部门", "负责人", "事项数"], ["Department", "Lead", "Topics"])
        case .topics:
            both(
                ["事项", "部门", "依据", "办理时限", "收费", "电话"],
                ["Topic", "Department", "Basis", "Time limit", "Fee", "Phone"])
        case .materials: both(["资料", "准备数量", "单位"], ["Material", "Prepared", "Unit"])
        case .publicity: both(["名称", "数量", "单位"], ["What", "Number", "Unit"])
        case .desks: both(["编号", "咨询台", "部门", "工作人员"], ["Desk", "Name", "Department", "Staff"])
        case .staff: both(["姓名", "职责", "部门", "咨询台"], ["Name", "Role", "Department", "Desk"])
        }
    }
    /// A role as the plan writes it; in words where it is one of those the program knows.
    package func role(_ role: String) -> String {
        switch language {
        case .chinese:
            switch role {
            case "leader": "负责同志"
            case "staff": "工作人员"
            case "drafter": "拟稿"
            case "reviewer": "初审"
            case "secrecy": "保密审查"
            case "approver": "审核"
            case "releaser": "上报"
            case "archivist": "建档"
            default: role
            }
        case .english:
            role
        }
    }
    package var separator: String { both("、", ", ") }

    private func headingText(_ heading: PlanHeading) -> String {
        switch heading {
        case .theme: both("活动主题", "Theme")
        case .time: both("时间和地点", "Date and place")
        case .offices: both("主办单位和参加部门", "Host and departments")
        case .content: both("活动内容", "What happens")
        case .targets: both("工作目标", "Targets")
        case .deadlines: both("办理时限", "Time to answer")
        case .demands: both("工作要求", "What is expected")
        }
    }

    private func part(_ part: PlanPart) -> String {
        switch part {
        case .consultation: both("现场咨询", "Consultation")
        case .materials: both("资料发放", "Materials")
        case .publicity: both("宣传展示", "Put up on site")
        case .rating: both("群众评价", "Satisfaction")
        }
    }

    private static func chineseOpening(_ plan: EventPlan) -> Passage {
        let basis = plan.basis.isEmpty ? "" : "根据\(plan.basis.joined(separator: "、"))，"
        let edition = plan.edition.flatMap(ChineseNumber.text).map { "第\($0)届" } ?? ""
        // A title that names its edition says it once.
        let named = EditionInTitle.number(in: plan.title) == nil ? edition : ""
        return "\(basis)我单位定于\(chineseDate(plan.date))举办\(named)\(chineseEvent(plan.title))。为做好有关工作，制定本方案。"
    }

    private static func chineseDeadlines(
        _ groups: [(kinds: [QuestionKind], period: DuePeriod)]
    ) -> String {
        let clauses = groups.enumerated().map { index, group in
            let isRest = index == groups.count - 1
            let kinds = group.kinds.map(CodePhrases.chinese.kind).joined(separator: "、")
            let unit = group.period.unit == .workday ? "个工作日" : "日"
            return "\(isRest ? (groups.count > 1 ? "其他事项" : "") : kinds)\(group.period.days)\(unit)"
        }
        return "登记受理的事项，自受理次日起计算，答复时限为：\(clauses.joined(separator: "，"))。"
    }

    private static func days(_ days: Int) -> String {
        "\(days) working \(days == 1 ? "day" : "days")"
    }
}

func chineseWeekday(_ date: CivilDate) -> String {
    "星期" + ["一", "二", "三", "四", "五", "六", "日"][date.weekday - 1]
}

func englishWeekday(_ date: CivilDate) -> String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][date.weekday - 1]
}
