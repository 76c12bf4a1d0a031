/// What somebody looks for, ready to be held against entries: every word must occur somewhere.
package struct EntryQuery: Sendable {
    private let run: SearchRun
    private let plan: EventPlan
    private let today: CivilDate

    /// - Parameter today: what was due before it and is still open is overdue.
    package init(_ text: String, plan: EventPlan, today: CivilDate) {
        var run = SearchRun()
        run.look(for: text)
        self.run = run
        self.plan = plan
        self.today = today
    }

    package func matches(_ entry: Entry) -> Bool {
        var run = run
        run.add(entry.searchFields(plan, asOf: today))
        return !run.found.isEmpty
    }
}

extension Entry {
    /// Records that a person made; the others belong to the journal.
    package var isShownInLists: Bool {
        switch original.body {
        case .open, .recover, .seal, .unseal, .void, .amend, .rating: false
        default: true
        }
    }
}
