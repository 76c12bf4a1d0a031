extension SetupPhrases {
    static let english = SetupPhrases(
        abstract:
            "Make and change a plan: checked as you type, changes shown before saving; open desks follow.",
        planHelp: "Change a plan's file instead of a day's plan",
        title: "Event plan", section: section, field: field, problem: problem,
        notSet: "—", builtIn: { "\($0) (built in)" },
        choice: { code in
            switch code {
            case PlanField.yes: "yes"
            case PlanField.no: "no"
            case DuePeriod.Unit.workday.rawValue: "working days"
            case DuePeriod.Unit.day.rawValue: "calendar days"
            case "leader": "leader"
            case "staff": "staff"
            case "drafter": "drafter"
            case "reviewer": "first reviewer"
            case "secrecy": "secrecy reviewer"
            case "approver": "approver"
            case "releaser": "releaser"
            case "archivist": "archivist"
            default: nil
            }
        },
        unsaved: { "\($0) unsaved" }, nothingChanged: "Nothing has changed: there is nothing to save",
        saved: { "Saved: \($0)" },
        changesTitle: { $0 == 1 ? "This change will be saved" : "These \($0) changes will be saved" },
        added: { "added “\($0)”" }, removed: { "removed “\($0)”" }, reordered: "another order",
        emptyList: "None yet; press a to add one", nothingFound: "Nothing fits",
        newElement: { "New: \(section($0))" },
        removing: { "Remove “\($0)”?" },
        isNamedBy: { $0 == 1 ? "One place of the plan names it:" : "\($0) places of the plan name it:" },
        nameInstead: "Instead", nobody: "none",
        recordsKeep: {
            "Records use code \($1) \(englishCount($0, "time")); they count on, under the bare code."
        },
        codeInUse: { "records use this code \(englishCount($0, "time")): it stays; add another one instead" },
        idInUse: { "the day holds \(englishCount($0, "record")): its id stays" },
        dateInUse: {
            "note: the day holds \(englishCount($0, "record")), and what was logged keeps its time"
        },
        badZone: "no such time zone; write a name like Asia/Shanghai", lastDesk: "One desk has to stay",
        followed: { "\($0) references were changed too" }, undone: "The last step was taken back",
        nothingToUndo: "There is nothing to take back",
        notWhileSearching: "No moving while a search is on; Esc ends it",
        moreProblems: { "\($0) more to put right: \($1)" },
        leaving: { $0 == 1 ? "One change is not saved" : "\($0) changes are not saved" },
        leavingChoices: ["look at them and save", "leave without saving", "go on changing"],
        draftFound: "Unsaved changes are left from last time",
        draftIsOfOtherPlan: "Note: the plan was changed since; look at the changes before saving.",
        draftChoices: ["go on with them", "drop them, and begin with the plan as it is"],
        beginning: { "There is no plan in \($0) yet" },
        beginningChoices: ["begin with the built-in sample plan", "begin with an empty plan"],
        firstDesk: "Desk 1",
        changedOnDisk:
            "The plan was changed elsewhere just now; the changes are listed anew: check, then save",
        planChanged: { "Plan changed: \($0)" }, noteOfChange: { "plan changed by \($0): \($1)" },
        andMore: { "and \($0) more" },
        planBroken: { "The plan's file is wrong, the old plan stays: \($0)" },
        dayAndPlan: "give one of --day and --plan",
        otherEdition: { "the title says edition \($0)" },
        openElsewhere: { "The plan is being changed elsewhere: \($0)" },
        action: action,
        helpLines: [
            "Choose a part on the left, Enter goes in; on the right Enter changes, a adds, x removes, + - move, / searches, u takes back.",
            "In a form Tab goes on, Enter accepts, Esc drops; departments and other choices: ← → or type how they begin.",
            "A new code may stay empty: it is made from the name. Several aliases have a comma between them.",
            "s lists all changes (old → new) first, and Enter saves; a plan is saved whole or not at all.",
            "A code that records use stays; when a department or desk goes, what names it can name another one.",
            "Open desks and boards take the new plan at once; a form in progress loses nothing.",
        ])

    @Sendable private static func section(_ section: PlanSection) -> String {
        switch section {
        case .event: "Event"
        case .basis: "Basis"
        case .departments: "Departments"
        case .topics: "Topics"
        case .materials: "Materials"
        case .publicity: "Publicity"
        case .desks: "Desks"
        case .staff: "Staff"
        case .targets: "Targets"
        case .rules: "Time limits"
        case .reasons: "Reasons"
        case .slogans: "Slogans"
        }
    }

    @Sendable private static func field(_ name: PlanField.Name) -> String {
        switch name {
        case .id: "Id"
        case .title: "Title"
        case .edition: "Edition"
        case .theme: "Theme"
        case .date: "Date"
        case .timeZone: "Time zone"
        case .venue: "Venue"
        case .host: "Host"
        case .reportTo: "Report to"
        case .text: "Text"
        case .code: "Code"
        case .name: "Name"
        case .aliases: "Aliases"
        case .lead: "Lead"
        case .department: "Department"
        case .answer: "Answer"
        case .basis: "Basis"
        case .fee: "Fee"
        case .limitDays: "Days"
        case .phone: "Phone"
        case .kind: "Kind"
        case .outcome: "Outcome"
        case .unit: "Unit"
        case .prepared: "Prepared"
        case .count: "Count"
        case .desk: "Desk"
        case .role: "Role"
        case .satisfactionRate: "Satisfaction %"
        case .answeredOnTheSpotRate: "On the spot %"
        case .dueDays(let kind): "Days: " + CodePhrases.english.kind(kind)
        case .dueUnit(let kind): "Unit: " + CodePhrases.english.kind(kind)
        case .contactDays: "Call back, days"
        case .fixDays: "Put right, days"
        case .keepDays: "Keep personal data, days"
        case .ownDraft: "May review own draft"
        case .sample: "Made up"
        case .photoWidth: "Picture width"
        case .photoHeight: "Picture height"
        }
    }

    @Sendable private static func problem(_ what: PlanProblem.What, _ kind: PlanField.Kind) -> String? {
        switch (what, kind) {
        case (.wrongKind, .count): "must be a whole number"
        case (.wrongKind, .rate), (.rateOutOfRange, .rate): "must be a number from 0 to 100"
        case (.wrongKind, .flag): "must be yes or no"
        case (.badDate(let text), _): "“\(text)” is no date; write it like 2027-05-15"
        case (.unknownDepartment, _): "the plan has no such department"
        case (.unknownDesk, _): "the plan has no such desk"
        case (.missing, _): "must not be empty"
        default: nil
        }
    }

    @Sendable private static func action(_ action: SetupAction) -> String {
        switch action {
        case .move: "choose"
        case .open: "change"
        case .add: "add"
        case .remove: "remove"
        case .up: "up"
        case .down: "down"
        case .search: "search"
        case .undo: "undo"
        case .save: "save"
        case .help: "help"
        case .quit: "quit"
        case .back: "back"
        case .nextField: "next field"
        case .previousField: "field before"
        case .choose: "choose"
        case .accept: "accept"
        case .cancel: "drop"
        case .confirm: "do it"
        }
    }
}
