extension ReviewPhrases {
    static let english: ReviewPhrases = ReviewPhrases(
        reviewAbstract:
            "The way out: draft, first review, secrecy review, approval, release, filing; back at any step.",
        checkAbstract:
            "Before release: personal data, marks of secrecy, sums that differ; a person decides each.",
        fileHelp: "An exported file, by its name in exports", passHelp: "Submit it, or pass its next stage",
        backHelp: "Send it back to its drafter (needs --why)", whyHelp: "The reason",
        decideHelp: "Decide about finding N", choiceHelp: "released, masked or held",
        title: "Review",
        stage: { stage in
            switch stage {
            case .draft: "draft"
            case .firstReview: "first review"
            case .secrecyReview: "secrecy review"
            case .approval: "approval"
            case .released: "release"
            case .filed: "filing"
            }
        },
        notSubmitted: "not submitted", changed: "the file has changed: a draft again",
        gone: "the file is gone",
        done: { step in
            if step.isBack { return "\(step.file) sent back: \(step.why ?? "")" }
            return step.stage == .draft
                ? "\(step.file) submitted as a draft" : "\(step.file) passed \(english.stage(step.stage))"
        },
        decided: { "check before release, \($0.id): \(english.choice($0.choice))" },
        choice: { choice in
            switch choice {
            case .released: "released"
            case .masked: "left out"
            case .held: "held"
            }
        },
        undecided: "undecided",
        kind: { kind in
            switch kind {
            case .personalData: "personal data"
            case .word(let word): "the word “\(word)”"
            case .figures: "sums differ"
            case .damage: "damaged record"
            }
        },
        place: { place in
            switch place {
            case .question(let index): "question \(index + 1)"
            case .answer(let index): "answer \(index + 1)"
            case .note: "note"
            case .remark: "remark"
            case .day: "the day"
            }
        },
        differs: { "\($1) is \($2) in \($0), \($3) in the tally" },
        refusal: { refusal in
            switch refusal {
            case .noSuchFile(let name, let known):
                "there is no \(name) in exports; there are: \(known.isEmpty ? "none" : known.joined(separator: ", "))"
            case .noName: "say who does it (--by NAME)"
            case .notTheirs(let stage, let by, let holders):
                "\(english.stage(stage)) is not \(by)'s; the plan names \(holders.joined(separator: ", "))"
            case .ownDraft(let by): "\(by) wrote the draft, and the plan forbids reviewing one's own"
            case .noReason: "sending back needs a reason"
            case .isFiled: "it is filed and stays as it is"
            case .nothingToSendBack: "it is a draft: there is nothing to send back"
            case .findings(let undecided, let held):
                "the check before release has \(undecided) undecided and \(held) held (openday check)"
            case .holdsLeftOut(let file, let records):
                "\(file) still holds text that is to be left out (\(records.map(\.description).prefix(5).joined(separator: ", "))): export it again, then submit it"
            }
        },
        noFiles: "There is nothing in exports yet: use openday export, or close the day",
        noFindings: "Nothing was found", noRoles: "The plan names no reviewers: anybody may sign",
        findings: { "\(englishCount($0, "finding")), \($1) undecided, \($2) held" },
        badDecision: { "there is no finding \($0); there are \($1)" },
        badChoice: "--as takes released, masked or held",
        passOrBack: "give one of --pass and --back, and --file", saved: "Recorded",
        files: "files", check: "check before release", next: "next", by: "by", why: "reason",
        decision: "decision",
        action: { action in
            switch action {
            case .move: "choose"
            case .otherPage: "files/check"
            case .pass: "pass"
            case .sendBack: "send back"
            case .decide: "decide"
            case .nextField: "next field"
            case .accept: "do it"
            case .cancel: "back"
            case .find: "find"
            case .help: "help"
            case .quit: "quit"
            }
        },
        helpLines: [
            "A file goes from draft through first review, secrecy review, approval and release to filing; each step says who and when.",
            "A file is known by its SHA-256: a changed one is a draft again and has to be submitted anew.",
            "Before the secrecy review every finding needs a decision: 1 released, 2 left out of exports whole, 3 held.",
        ])
}
