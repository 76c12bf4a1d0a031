extension DeskPhrases {
    static let english = DeskPhrases(
        notSignedIn: "nobody signed in",
        headline: { people, questions, copies, rate in
            "This desk  people \(people)  questions \(questions)  copies \(copies)  satisfied \(rate)"
        },
        rate: { percent, base in "\(percent)% of \(base)" },
        noRate: "—",
        sealed: "sealed",
        tooSmall: { columns, rows in "The window is too small: \(columns)x\(rows) or more. Nothing is lost."
        },
        newVisit: "Visit",
        newBatch: "Counts from paper",
        correcting: { "Correcting \($0)" },
        questionOf: { "question \($0)/\($1)" },
        parked: "not saved yet: Enter to go on",
        time: "Time", topic: "Topic", question: "Asked", kind: "Kind", department: "Office",
        outcome: "Outcome",
        satisfaction: "Rating", people: "People", channel: "Channel", materials: "Copies", name: "Name",
        phone: "Phone", address: "Address", note: "Note",
        contactHint: "F5 for name, phone and address",
        notRated: "not rated",
        readyHint: [
            "Space  one visitor without a question",
            "1-9    hand out one (press * first for more)",
            "Enter  log a question",
        ],
        answer: "Answer", basis: "Basis", fee: "Fee", limit: "in", enquiries: "Phone",
        workingDays: { englishCount($0, "workday") },
        asTyped: { "as typed: \($0)" },
        notConfirmed: "not confirmed",
        rateHint: "Press 5 to 1 for the rating here, 0 for none; ↑ goes back to the question",
        takenAsTyped: { "Not on the list; kept as typed: \($0)" },
        noSuchChoice: { "No “\($0)” here; choose from the list" },
        materialsHint: "1 is one of the first, 1x20 twenty of it; more with spaces",
        batchHint: [
            "People and copies ticked off on paper, entered at once.", "In the totals, not in the hours.",
        ],
        timeHint: "about when it was: 9:40 or 0940; nothing where nobody knows",
        timeUnknown: "unknown",
        materialsHeading: "Materials",
        left: { "\($0) left" },
        newestHeading: "Newest records",
        noRecordsYet: "Nothing logged yet. Press Space for the first visitor.",
        noQuestion: "no question",
        persons: { $0 == 1 ? "1 person" : "\($0) people" },
        copies: { "\($0)×\($1)" },
        voided: "undone",
        amended: "corrected",
        fromPaper: "paper",
        ofRecord: { "\($0) of \($1)" },
        counted: { "Logged \($0): \($1 == 1 ? "1 person" : "\($1) people")" },
        handedOut: { "Logged \($0): handed out \($1)" },
        saved: { "Saved \($0)" },
        savedAndKept: { "Saved \($0); kind, office and channel are kept" },
        undone: { "Undid \($0): \($1)" },
        amendedWith: { "Corrected \($0): \($1)" },
        nothingToUndo: "There is nothing to undo",
        nothingToSave: "The form is empty; there is nothing to save",
        nothingChanged: "Nothing was changed",
        heldKey: "The key is held down: counted once. For more, press * and a number first",
        heldUndo: "The key is held down: one record was taken back",
        noSuchMaterial: { "There is no material \($0)" },
        saving: "saving…",
        draftRestored: "What was not saved last time is back: press Enter to go on",
        savedBefore: { "Saved as \($0) before the program ended last time: nothing to save again" },
        signedIn: { "Signed in: \($0)" },
        signedOut: "Signed out",
        countPrompt: { "How many: \($0)_  then Enter, then a material 1-9 or Space" },
        countArmed: { "×\($0): 1-9 hands out \($0), Space counts \($0) people; Esc cancels" },
        notANumber: { "\($0) must be a whole number from 1 on, not “\($1)”" },
        badMaterials: { "Can't read “\($0)”: write 1 or 1x20, more with spaces" },
        badTime: { "“\($0)” is no time: write 9:40, not later than now" },
        cannotCorrect: "This record can't be corrected, only undone (Del)",
        isSealedNow: "This desk is sealed; press F10 to unseal it before logging more",
        cleared: "The form is empty again",
        diskFull: "Not saved: the disk is full. Free some space, then save again",
        readOnly: "Not saved: the folder is read-only. Mend that, then save again",
        diskError: "Not saved: the disk failed. Save again; if it fails too, use another disk",
        folderGone: "Not saved: the day's folder is gone (a stick pulled?). Put it back, save again",
        tooLong: { "Not saved: too long (\($0) bytes, \($1) at most). Shorten question or note" },
        invalid: { "Not saved: \($0) is not right; correct it and save again" },
        system: { "Not saved, try again: \($0)" },
        warning: { warning in
            switch warning {
            case .damagedLines(let file, let count):
                "\(file): \(englishCount(count, "damaged line")); the rest counts. See openday verify"
            case .recovered(let file, let offset, let bytes, _):
                "\(file): \(bytes) unfinished bytes at \(offset) were set aside; all records are whole"
            case .deskOpenTwice(let desk): "\(desk) is open on several machines; all of it counts"
            case .newer(let file, let count):
                "\(file): \(englishCount(count, "record")) of a later version, kept"
            case .conflicting(let record): "\(record) stands twice and differs; see openday verify"
            case .missingRecords(let journal, let records):
                records.count == 1
                    ? "\(journal): record \(records.lowerBound) is missing; see openday verify"
                    : "\(journal): records \(records.lowerBound) to \(records.upperBound) are missing; see openday verify"
            case .unreadable(let file): "\(file) can't be read and does not count; see openday verify"
            case .shrunk(let file): "\(file) became shorter or vanished; what was read still counts"
            case .clockJumped(let seconds):
                "The clock jumped \(seconds < 0 ? "back" : "ahead") by \(span(abs(seconds))); only shown times are affected"
            case .permissionsNotKept: "This disk does not keep files private; use the machine's own disk"
            case .calendarEnds(let year):
                "Days off of \(year) unknown: no due date was set (workdays.json)"
            case .planUnreadable(let problem): SetupPhrases.english.planBroken(problem)
            case .draftNotKept: "What is being typed can't be kept on disk (full or failing): save it soon"
            case .lowSpace(let bytes): "Only \(bytes / 1_048_576) MB left on the disk"
            }
        },
        signInPrompt: "Who is at the desk: type a name or pick one; none of them (↑), then Enter, signs out",
        leaveQuestion: "Something is not saved (kept as a draft for next time). Enter leaves, Esc goes on",
        clearQuestion: "Clear what is not saved? Enter clears it, Esc keeps it",
        helpTitle: "Keys",
        helpWhenReady: "Between visitors", helpOnRecord: "On a record", helpInForm: "In the form",
        helpLines: [
            "Topics, offices and kinds are found by their characters, pinyin or initials: mzb finds 民政办.",
            "A chosen topic fills kind, office, answer and outcome: press 1-5 for the rating, then Enter.",
            "Rating: 5 very satisfied, 4 satisfied, 3 fairly, 2 dissatisfied, 1 very dissatisfied, 0 none.",
        ],
        key: { cap in
            switch cap {
            case .space: "Space"
            case .enter: "Enter"
            case .escape: "Esc"
            case .backspace: "Bksp"
            case .delete: "Del"
            case .tab: "Tab"
            case .up: "↑"
            case .down: "↓"
            case .upDown: "↑↓"
            case .digits: "1-9"
            case .pageUp: "PgUp"
            case .pageDown: "PgDn"
            case .letter(let letter): letter
            case .control(let letter): "^" + letter.uppercased()
            case .function(let number): "F\(number)"
            }
        },
        action: { action in
            switch action {
            case .countVisitor: "visitor"
            case .handOut: "hand out"
            case .startCount: "how many"
            case .startVisit: "question"
            case .undo: "undo"
            case .selectRecord: "pick"
            case .correct: "correct"
            case .voidSelected: "undo this"
            case .find: "find"
            case .findAnswer: "old answer"
            case .help: "help"
            case .signIn: "sign in"
            case .board: "board"
            case .close: "close"
            case .quit: "quit"
            case .next: "next"
            case .previous: "back"
            case .save: "save"
            case .saveAndKeep: "save+keep"
            case .addQuestion: "question+"
            case .showContact: "contact"
            case .leaveForm: "leave"
            case .clearForm: "clear"
            case .accept: "OK"
            case .cancel: "back"
            case .moveInList: "choose"
            case .enterBatch: "paper counts"
            case .receipt: "receipt"
            case .printReceipt: "print"
            case .saveReceipt: "save a file"
            case .nextReceipt: "next"
            }
        })
}

/// How far a clock jumped.
private func span(_ seconds: Int) -> String {
    switch seconds {
    case ..<7_200: englishCount(seconds / 60, "minute")
    case ..<172_800: englishCount(seconds / 3600, "hour")
    default: englishCount(seconds / 86_400, "day")
    }
}
