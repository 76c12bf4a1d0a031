/// What somebody has to look at before anything of the day leaves the office.
package struct ReleaseFinding: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        /// Free text that exports show masked, and that may say more of somebody than the mask knows.
        case personalData
        /// A word of the office's list, such as a mark of secrecy.
        case word(String)
        /// An export whose sums are not the tally's.
        case figures
        /// A line that `verify` alarms about.
        case damage
    }

    /// Where in a record a text stands.
    package enum Place: Equatable, Sendable {
        case question(Int)
        case answer(Int)
        case note
        /// Why something was changed or taken back, what a follow-up notes.
        case remark
        case day
    }

    package var kind: Kind
    /// Nil for what concerns the day.
    package var record: RecordName?
    package var place: Place
    /// As exports show it.
    package var excerpt: String
    /// As it was typed; never shown.
    package var text: String

    package init(
        kind: Kind, record: RecordName? = nil, place: Place = .day, excerpt: String, text: String = ""
    ) {
        self.kind = kind
        self.record = record
        self.place = place
        self.excerpt = excerpt
        self.text = text
    }

    /// The same for the same finding of the same text: a decision holds as long as the text does.
    package var id: String {
        let what =
            switch kind {
            case .personalData: "personal"
            case .word(let word): "word:\(word)"
            case .figures: "figures"
            case .damage: "damage"
            }
        let where_ =
            switch place {
            case .question(let index): "question\(index + 1)"
            case .answer(let index): "answer\(index + 1)"
            case .note: "note"
            case .remark: "remark"
            case .day: "day"
            }
        return "\(record?.description ?? "-") \(where_) \(what)"
    }
}

/// What a person decided about a finding.
package struct ReleaseDecision: Equatable, Sendable {
    package enum Choice: String, CaseIterable, Hashable, Sendable {
        /// It may go out as exports show it.
        case released
        /// The whole text is left out of what is exported from now on.
        case masked
        /// Nothing goes out before it is settled.
        case held
    }

    package var id: String
    /// Of the text that was decided about.
    package var excerpt: String
    package var choice: Choice
    package var by: String
    package var why: String?
    package var at: Timestamp?

    package init(
        id: String, excerpt: String, choice: Choice, by: String, why: String? = nil, at: Timestamp? = nil
    ) {
        self.id = id
        self.excerpt = excerpt
        self.choice = choice
        self.by = by
        self.why = why
        self.at = at
    }
}

/// The check before release: each finding with what was decided about it last.
package struct ReleaseCheck: Equatable, Sendable {
    package struct Item: Equatable, Sendable {
        package var finding: ReleaseFinding
        package var decision: ReleaseDecision?

        package init(finding: ReleaseFinding, decision: ReleaseDecision?) {
            self.finding = finding
            self.decision = decision
        }
    }

    package let items: [Item]

    /// - Parameter decisions: in the order in which they were made; the last one about a text stands.
    package init(_ findings: [ReleaseFinding], decisions: [ReleaseDecision]) {
        items = findings.map { finding in
            let decision = decisions.last { $0.id == finding.id && $0.excerpt == finding.excerpt }
            return Item(finding: finding, decision: decision)
        }
    }

    package var undecided: [Item] { items.filter { $0.decision == nil } }
    package var held: [Item] { items.filter { $0.decision?.choice == .held } }
    package var allowsRelease: Bool { undecided.isEmpty && held.isEmpty }

    /// The texts that are left out of exports, by record.
    package var hiddenTexts: [RecordName: [String]] {
        items.reduce(into: [:]) { texts, item in
            guard item.decision?.choice == .masked, let record = item.finding.record else { return }
            texts[record, default: []].append(item.finding.text)
        }
    }
}
