extension Tally {
    /// An empty part of a journal, counted by this tally's code book.
    package mutating func part(of journal: JournalName, expectedRecords: Int) -> TallyPart {
        let index = codebook.index(ofJournal: journal.description)
        return TallyPart(codebook: codebook, journal: index, expectedRecords: expectedRecords)
    }

    /// Adds parts that hold each record once; they may come in any order.
    /// - Parameter working: does pieces of work that need not wait for each other, and gives what they made.
    package mutating func absorb(
        _ parts: [TallyPart],
        working: ([@Sendable () -> TallyCorrection]) -> [TallyCorrection] = { $0.map { $0() } }
    ) {
        let parts = parts.map { part in
            var moved = part
            let translation = CodeTranslation(from: part.codebook, known: part.knownCodes, to: &codebook)
            if !translation.isIdentity { moved.translate(by: translation) }
            return moved
        }
        sums.fit(codebook)
        let touched = targets(touchedBy: parts)
        let areAllNew = shelves.isEmpty
        for key in touched { addEffective(key, sign: -1) }
        if areAllNew { changes.reserve(parts.reduce(0) { $0 + $1.changes.list.count }) }
        for part in parts {
            sums.add(part.sums)
            note(part.mark, journal: part.journal)
            for shelf in part.shelves { add(shelf) }
            changes.insert(part.changes)
        }
        correct(parts, touched, areAllNew: areAllNew, working)
    }

    /// The records known before whose figures the parts may change.
    private func targets(touchedBy parts: [TallyPart]) -> Set<RecordKey> {
        var touched = Set<RecordKey>()
        guard !shelves.isEmpty else { return touched }
        for part in parts {
            for change in part.changes.list {
                if let root = changes.root(of: change.target) { touched.insert(root) }
            }
        }
        return touched
    }
}
