extension PlanReportPhrases {
    static let english = PlanReportPhrases(
        title: { "Plan of \($0) for \($1)" },
        addressee: "To: all departments that take part",
        opening: { plan in
            let basis = plan.basis.isEmpty ? "" : "By \(plan.basis.joined(separator: ", ")), "
            let we = basis.isEmpty ? "We" : "we"
            let edition = plan.edition.map { ", number \($0) in its row," } ?? ""
            let named = EditionInTitle.number(in: plan.title) == nil ? edition : ""
            return
                "\(basis)\(we) hold \(plan.title)\(named) on \(englishDate(plan.date)). This is the plan for it."
        },
        heading: { "\($0). \(englishHeading($1))" },
        partHeading: { "(\($0)) \(englishPart($1))" },
        theme: { "\($0)" },
        time: { "Date: \(englishWeekday($0)), \(englishDate($0))." },
        venue: { "Place: \($0)." },
        offices: englishOffices,
        consultation: { desks, topics in
            let prepared = topics > 0 ? ", prepared for \(topics) \(topics == 1 ? "topic" : "topics")" : ""
            return
                "\(desks) \(desks == 1 ? "desk receives" : "desks receive") visitors\(prepared). What cannot be answered on the spot is taken down and answered in time."
        },
        materials: { materials in
            let list = materials.map { material in
                material.name + (material.prepared.map { " (\($0) \(material.unit))" } ?? "")
            }
            return
                "Ready for visitors to take: \(list.joined(separator: ", ")). What is given away is counted."
        },
        publicity: { items in
            "\(items.map { "\($0.name) (\($0.count) \($0.unit))" }.joined(separator: ", "))."
        },
        rating: "Visitors rate the answers themselves; what staff note for them is counted apart.",
        targets: { "\($0.joined(separator: "; "))." },
        satisfactionTarget: { "At least \($0) satisfied" },
        onTheSpotTarget: { "at least \($0) answered on the spot" },
        deadlines: { groups in
            let clauses = groups.enumerated().map { index, group in
                let kinds = group.kinds.map(CodePhrases.english.kind).joined(separator: ", ")
                let unit = group.period.unit == .workday ? "working day" : "day"
                let days = "\(group.period.days) \(unit)\(group.period.days == 1 ? "" : "s")"
                let isRest = index == groups.count - 1
                return "\(isRest ? (groups.count > 1 ? "anything else " : "") : kinds + " ")\(days)"
            }
            return "Counted from the day after it was taken down: \(clauses.joined(separator: "; "))."
        },
        badRating: {
            "Whoever was not content is called back within \(days($0.contactDays)); it is put right within \(days($0.fixDays))."
        },
        days: { "\($0) \($0 == 1 ? "day" : "days")" },
        gap: { gap in
            switch gap {
            case .theme: "[theme: to be filled in]"
            case .venue: "[place: to be filled in]"
            case .demands: "[what is expected of everybody: to be filled in by the host]"
            }
        },
        annexTitle: { "Arrangements of \($0)" },
        tableTitle: { table in
            switch table {
            case .departments: "Departments"
            case .topics: "Topics"
            case .materials: "Materials"
            case .publicity: "Put up on site"
            case .desks: "Desks"
            case .staff: "Staff"
            }
        },
        tableHeads: { table in
            switch table {
            case .departments: ["Department", "Lead", "Topics"]
            case .topics: ["Topic", "Department", "Basis", "Time limit", "Fee", "Phone"]
            case .materials: ["Material", "Prepared", "Unit"]
            case .publicity: ["What", "Number", "Unit"]
            case .desks: ["Desk", "Name", "Department", "Staff"]
            case .staff: ["Name", "Role", "Department", "Desk"]
            }
        },
        role: { $0 },
        separator: ", ")

    private static func days(_ days: Int) -> String { "\(days) working \(days == 1 ? "day" : "days")" }

    private static func englishHeading(_ heading: PlanHeading) -> String {
        switch heading {
        case .theme: "Theme"
        case .time: "Date and place"
        case .offices: "Host and departments"
        case .content: "What happens"
        case .targets: "Targets"
        case .deadlines: "Time to answer"
        case .demands: "What is expected"
        }
    }

    private static func englishPart(_ part: PlanPart) -> String {
        switch part {
        case .consultation: "Consultation"
        case .materials: "Materials"
        case .publicity: "Put up on site"
        case .rating: "Satisfaction"
        }
    }

    @Sendable private static func englishOffices(_ host: Passage, _ plan: EventPlan) -> Passage {
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

func englishWeekday(_ date: CivilDate) -> String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][date.weekday - 1]
}
