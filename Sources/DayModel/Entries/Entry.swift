/// A record as it stands now, for lists, corrections, `find` and exports: what was written, and what became of it.
package struct Entry: Equatable, Sendable {
    /// As it was written at first.
    package var original: Record
    /// With all amendments, ratings and follow-ups that stand; equal to `original` where there are none.
    package var effective: Record
    /// Whether it was taken back and counts no more.
    package var isVoid: Bool
    /// The amendments, ratings and follow-ups that stand, in order.
    package var changes: [Record]
    /// The voids that took it back; filled in only where a record is shown whole.
    package var voids: [Record] = []

    package init(original: Record, effective: Record, isVoid: Bool = false, changes: [Record] = []) {
        self.original = original
        self.effective = effective
        self.isVoid = isVoid
        self.changes = changes
    }

    package var name: RecordName { original.name }

    package var isAmended: Bool {
        changes.contains { if case .amend = $0.body { true } else { false } }
    }

    /// Whether its visitor rated any of its questions on the pad.
    package var isRatedByVisitor: Bool {
        changes.contains { if case .rating(let rating) = $0.body { rating.isByPad } else { false } }
    }

    /// What the visitor pressed on the pad for a question; nil where nobody did.
    package func padRating(ofQuestion index: Int) -> Rating? {
        for change in changes.reversed() {
            if case .rating(let rating) = change.body, rating.question == index, rating.isByPad {
                return rating
            }
        }
        return nil
    }

    /// What of the question's state is known last: its outcome, or the state of the last follow-up.
    package func state(ofQuestion index: Int) -> String? {
        guard case .visit(let visit) = effective.body, visit.questions.indices.contains(index) else {
            return nil
        }
        for change in changes.reversed() {
            if case .followup(let followUp) = change.body, followUp.question == index {
                return followUp.state.code
            }
        }
        return visit.questions[index].outcome.code
    }
}
