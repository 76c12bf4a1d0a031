extension PlanReportPhrases {
    static let chinese = PlanReportPhrases(
        title: { host, event in
            let event = chineseEvent(event)
            return "\(host)\(event)方案"
        },
        addressee: "各参加部门：",
        opening: chineseOpening,
        heading: { "\(chineseNumeral($0))、\(chineseHeading($1))" },
        partHeading: { "（\(chineseNumeral($0))）\(chinesePart($1))" },
        theme: { "\($0)。" },
        time: { "时间：\(chineseDate($0))（\(chineseWeekday($0))）。" },
        venue: { "地点：\($0)。" },
        offices: chineseOffices,
        consultation: { desks, topics in
            let prepared = topics > 0 ? "就事先梳理的政策事项\(topics)项及群众关心的其他问题" : ""
            return "设咨询台\(desks)个，\(prepared)现场接待，当面解答；不能当场答复的，登记受理，在规定期限内答复。"
        },
        materials: { materials in
            let list = materials.map {
                "\($0.name)\($0.prepared.map { count in "\(count)" } ?? "")\($0.prepared == nil ? "" : $0.unit)"
            }
            return "准备宣传资料\(materials.count)种：\(list.joined(separator: "、"))，供群众取阅，发放数量当场登记。"
        },
        publicity: { items in
            "现场设置\(items.map { "\($0.name)\($0.count)\($0.unit)" }.joined(separator: "、"))。"
        },
        rating: "群众对答复是否满意，由群众自己评价；工作人员代为登记的，单独统计。",
        targets: { "\($0.joined(separator: "，"))。" },
        satisfactionTarget: { "群众满意率不低于\($0)" },
        onTheSpotTarget: { "当场解决率不低于\($0)" },
        deadlines: chineseDeadlines,
        badRating: {
            "群众评价为不满意的，\($0.contactDays)个工作日内回访，\($0.fixDays)个工作日内整改。"
        },
        days: { "\($0)天" },
        gap: { gap in
            switch gap {
            case .theme: "【此处填写活动主题】"
            case .venue: "【此处填写活动地点】"
            case .demands: "【此处由主办单位填写工作要求】"
            }
        },
        annexTitle: { "\(chineseEvent($0))安排表" },
        tableTitle: { table in
            switch table {
            case .departments: "参加部门"
            case .topics: "咨询事项"
            case .materials: "宣传资料"
            case .publicity: "现场布置"
            case .desks: "咨询台"
            case .staff: "工作人员"
            }
        },
        tableHeads: { table in
            switch table {
            case .departments: ["部门", "负责人", "事项数"]
            case .topics: ["事项", "部门", "依据", "办理时限", "收费", "电话"]
            case .materials: ["资料", "准备数量", "单位"]
            case .publicity: ["名称", "数量", "单位"]
            case .desks: ["编号", "咨询台", "部门", "工作人员"]
            case .staff: ["姓名", "职责", "部门", "咨询台"]
            }
        },
        role: { role in
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
        },
        separator: "、")

    @Sendable private static func chineseOpening(_ plan: EventPlan) -> Passage {
        let basis = plan.basis.isEmpty ? "" : "根据\(plan.basis.joined(separator: "、"))，"
        let edition = plan.edition.flatMap(ChineseNumber.text).map { "第\($0)届" } ?? ""
        // A title that names its edition says it once.
        let named = EditionInTitle.number(in: plan.title) == nil ? edition : ""
        return "\(basis)我单位定于\(chineseDate(plan.date))举办\(named)\(chineseEvent(plan.title))。为做好有关工作，制定本方案。"
    }

    private static func chineseHeading(_ heading: PlanHeading) -> String {
        switch heading {
        case .theme: "活动主题"
        case .time: "时间和地点"
        case .offices: "主办单位和参加部门"
        case .content: "活动内容"
        case .targets: "工作目标"
        case .deadlines: "办理时限"
        case .demands: "工作要求"
        }
    }

    private static func chinesePart(_ part: PlanPart) -> String {
        switch part {
        case .consultation: "现场咨询"
        case .materials: "资料发放"
        case .publicity: "宣传展示"
        case .rating: "群众评价"
        }
    }

    @Sendable private static func chineseOffices(_ host: Passage, _ plan: EventPlan) -> Passage {
        var text: Passage = "活动由\(host)主办"
        let names = plan.departments.map(\.name)
        if !names.isEmpty { text = "\(text)，\(names.joined(separator: "、"))等\(String(names.count))个部门参加" }
        if !plan.staff.isEmpty {
            let leaders = plan.staff.count { $0.role == StaffMember.leaderRole }
            let leading = leaders > 0 ? "，其中负责同志\(leaders)名" : ""
            text = "\(text)，安排工作人员\(String(plan.staff.count))名\(leading)"
        }
        return "\(text)。"
    }

    @Sendable private static func chineseDeadlines(
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
}

func chineseWeekday(_ date: CivilDate) -> String {
    "星期" + ["一", "二", "三", "四", "五", "六", "日"][date.weekday - 1]
}
