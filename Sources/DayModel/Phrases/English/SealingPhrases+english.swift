extension SealingPhrases {
    static let english = SealingPhrases(
        title: "Closing",
        nothingToLookAt: "Nothing needs a look first",
        more: { "\($0) more lines, PgDn shows them. What now?" },
        question: "What now?",
        goBack: "Go back, seal nothing yet",
        sealDesk: "Seal this desk",
        sealDay: "Seal all desks and close the day",
        unsealDesk: "Unseal this desk and go on logging",
        unsealKey: "unseal",
        whyUnseal: "Why it is unsealed (goes on record); Enter does it, Esc goes back:",
        unsealed: { "Unsealed (\($0)): log on, and seal the desk again when done" },
        waits: "sealing…",
        deskDone: "This desk is sealed.",
        deskAlready: "This desk was sealed already; nothing was changed.",
        deskEmpty: "This desk logged nothing on this machine; nothing was sealed.",
        dayDone: "Sealed: the day is closed.",
        dayAlready: "The day was closed already and has not changed; its code still holds.",
        dayDoneBut: {
            "The day is closed, but \(englishCount($0, "journal")) of other machines \($0 == 1 ? "is" : "are") not sealed: \($1)"
        },
        clean: { "Checked, all is well: \(englishCount($0, "record")) in \(englishCount($1, "journal"))." },
        alarms: { "Sealed, but the check found \(englishCount($0, "thing")); see openday verify" },
        exported: "Exported, and all sums equal the tally:",
        differing: { "Sealed, but the export \($0) differs from the tally" },
        notExported: "Sealed, but nothing was exported: mend what follows, then run openday export",
        formerCode: { "The earlier code \($0) holds no more; the new one does." },
        writeDown: "Write this code on paper and file it with the records:",
        inUse: { desk, holder in "\(desk) is in use (\(holder)); leave it there first. Nothing was sealed" },
        failed: { "Not done: \($0)" },
        checklist: { item in
            switch item {
            case .unsavedDraft(let desk): "\(desk) has text that is not saved"
            case .unrated(let questions, let all):
                "\(questions) of \(all) questions \(questions == 1 ? "is" : "are") not rated"
            case .open(let questions):
                questions == 1 ? "1 question is not finished" : "\(questions) questions are not finished"
            case .overdue(let questions):
                questions == 1 ? "1 question is overdue" : "\(questions) questions are overdue"
            case .noRecords(let desk): "\(desk) logged nothing"
            case .belowSatisfactionTarget(let rate, let target):
                "satisfaction is \(PercentText.text(rate))%, below the target of \(PercentText.text(target))%"
            case .belowOnTheSpotTarget(let rate, let target):
                "settled at the desk: \(PercentText.text(rate))%, below the target of \(PercentText.text(target))%"
            case .overdrawn(let material, let by): "\(material): \(by) more handed out than prepared"
            case .unsealedElsewhere(let journal): "\(journal) is another machine's and not sealed"
            case .alreadyClosed(let code):
                "the day is closed, code \(code); a new closing makes a new one if anything has changed"
            case .damage(let findings): "the check found \(englishCount(findings, "thing"))"
            }
        },
        dayIsClosed: { "closed, code \($0)" }
    )
}
