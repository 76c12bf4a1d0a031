extension LedgerPhrases {
    static let english = LedgerPhrases(
        title: "Ledger",
        dueState: { state in
            switch state {
            case .undated: "no date"
            case .ahead(let days): "\(days) days left"
            case .soon(let days): days == 1 ? "due tomorrow" : "due in \(days) days"
            case .today: "due today"
            case .overdue(let days): days == 1 ? "1 day late" : "\(days) days late"
            case .paused(let date): "waits until \(date)"
            case .finished: "—"
            }
        },
        dueReason: { reason in
            switch reason {
            case .rule(let period, let from):
                "\(period.days) \(period.unit == .workday ? "working days" : "days") after \(from)"
            case .extended: "extended once"
            case .step: "set by a step"
            case .given: "entered at the desk"
            }
        },
        column: { column in
            switch column {
            case .due: "Due"
            case .left: "Time"
            case .record: "Number"
            case .state: "State"
            case .kind: "Kind"
            case .department: "Department"
            case .matter: "Matter"
            case .visitor: "Visitor"
            }
        },
        counts: { "Open \($0)  overdue \($1)  due soon \($2)" },
        view: { view in
            switch view {
            case .open: "open"
            case .overdue: "overdue"
            case .waiting: "waiting"
            case .badRatings: "bad ratings"
            case .finished: "finished"
            case .all: "all"
            }
        },
        allDepartments: "all departments", noDepartment: "no department",
        searching: { "search \"\($0)\"" },
        marked: { "\($0) marked" },
        nothing: "No such question",
        move: word,
        extended: "extended",
        label: { label in
            switch label {
            case .received: "Received"
            case .takenBy: "Taken by"
            case .department: "With"
            case .state: "State"
            case .due: "Due"
            case .visitor: "Visitor"
            case .phone: "Phone"
            case .text: "Question"
            case .answer: "Answer"
            case .steps: "Steps"
            case .move: "Step"
            case .to: "To"
            case .level: "Content"
            case .note: "Note"
            case .newDue: "New date"
            }
        },
        noSteps: "No step yet",
        helpedBy: { "with \($0)" },
        formTitle: { $0 == 1 ? "Next step" : "Next step for \($0) questions" },
        chooseMove: "Choose a step",
        noMove: "Nothing can be done with this question now",
        departmentHint: {
            "The one that leads first, then, behind a space, those that help. Departments: \($0)"
        },
        saved: { $0 == 1 ? "Saved" : "Saved \($0)" },
        skipped: { "\($0) left as it is: \($1)" },
        problem: { problem in
            switch problem {
            case .notNow(let kind, let state):
                "A question that is \(CodePhrases.english.stateName(state).lowercased()) can't take \"\(word(kind))\""
            case .needsDepartment: "Say which department it goes to"
            case .sameDepartment(let name): "\(name) has it already; extend it to give more time"
            case .needsNote(.extended): "An extension needs a reason"
            case .needsNote(.callback): "Give a verdict, or say how the contact went"
            case .needsNote: "Say what has to be completed"
            case .needsDue(.extended): "An extension needs a new date (YYYY-MM-DD)"
            case .needsDue: "Say by when (YYYY-MM-DD)"
            case .dueTooEarly(let date, let after): "\(date) is too early; it must be after \(after)"
            case .dueTooLate(let date, let last): "\(date) is too late; \(last) at most"
            case .extendedAlready: "It was extended once already"
            case .noDueToExtend: "It has no date to extend"
            case .completionAskedAlready: "The applicant was asked to complete it once already"
            case .completionTooLate(let last): "The applicant had to be asked by \(last)"
            case .noResultYet: "There is no result yet to be content with"
            case .badLevel(let text): "\"\(text)\" is no level; there are 1 to 5"
            }
        },
        helpTitle: "Keys of the ledger", helpInList: "In the list", helpInStory: "On a matter",
        helpInForm: "In the form",
        helpLines: [
            "Steps go into the office's own journal; sealed desks stay as they are. Names are masked."
        ],
        action: { action in
            switch action {
            case .move: "move"
            case .openStory: "story"
            case .mark: "mark"
            case .markAll: "all"
            case .step: "step"
            case .nextView: "state"
            case .nextDepartment: "dept"
            case .nextKind: "kind"
            case .search: "narrow"
            case .find: "find"
            case .help: "help"
            case .back: "back"
            case .quit: "quit"
            case .nextField: "next"
            case .previousField: "previous"
            case .remind: ReminderPhrases.english.action
            case .writeReminders: ReminderPhrases.english.writeAction
            case .accept: "accept"
            case .save: "save"
            case .cancel: "cancel"
            }
        },
        abstract: "The ledger: questions that are not finished, by due date, and their next steps",
        allHelp: "Finished ones too",
        tableHelp: "Print a table, in a terminal too",
        departmentFilterHelp: "Only those with this department",
        kindFilterHelp: "Only questions of this kind",
        overdueFilterHelp: "Only what is overdue",
        badKind: { "There is no kind \($0); there are: \($1)" },
        recordHelp: "The record to move on, as D01-12",
        questionHelp: "Which of its questions, counted from 0",
        stateHelp: "replied, transferred, resolved, closed or reopened",
        toHelp: "The department that it goes to",
        withHelp: "A department that helps; may be given several times",
        noteHelp: "A note or a reason",
        dueHelp: "A new date (YYYY-MM-DD); with replied: by when the applicant has to complete the request",
        extendHelp: "Extend the time to this date (YYYY-MM-DD); needs --note",
        badState: { "There is no state \($0); there are: \($1)" },
        needsRecordAndState: "A step needs --record and one of --state, --extend, --callback, --contacted",
        ambiguous: { "\($0) is the name of several records; write it in full: \($1)" })

    @Sendable private static func word(_ kind: LedgerMove.Kind) -> String {
        switch kind {
        case .replied: "reply"
        case .completion: "ask for completion"
        case .transferred: "transfer"
        case .extended: "extend"
        case .resolved: "resolve"
        case .closed: "close"
        case .reopened: "reopen"
        case .callback: "call back"
        }
    }
}
