extension Tally {
    /// Puts what records count now in the place of what the parts added at first.
    mutating func correct(
        _ parts: [TallyPart], _ touched: Set<RecordKey>, areAllNew: Bool,
        _ working: ([@Sendable () -> TallyCorrection]) -> [TallyCorrection]
    ) {
        // Where changes are changed, the record at the end of the chain is a target as well.
        let roots = changes.targets.filter { !changes.isChange($0) }
        let shelves = areAllNew ? [] : parts.flatMap(\.shelves)
        let corrections = working(
            stride(from: 0, to: roots.count, by: Self.rootsAtATime).map { [self] start in
                { @Sendable in
                    correction(
                        of: roots[start..<min(start + Self.rootsAtATime, roots.count)],
                        newOn: areAllNew ? nil : shelves, touched)
                }
            })
        for correction in corrections {
            sums.add(correction.sums)
            for (journal, brief) in correction.briefs.enumerated() { marks[journal].brief.add(brief) }
        }
    }

    private static let rootsAtATime = 2048

    /// - Parameter shelves: those that came with the parts; nil where all did.
    private func correction(
        of roots: ArraySlice<RecordKey>, newOn shelves: [ShareShelf]?, _ touched: Set<RecordKey>
    ) -> TallyCorrection {
        var correction = TallyCorrection(self)
        for root in roots {
            guard let original = originalShare(root) else { continue }
            let isNew =
                shelves?.contains { $0.journal == Int(root.journal) && $0.contains(Int(root.seq)) } ?? true
            guard isNew || touched.contains(root) else { continue }
            let journal = Int(root.journal)
            let department = codebook.department(ofJournal: journal)
            if isNew { correction.add(original, journal: journal, department: department, sign: -1) }
            guard let share = effectiveShare(root, consume original) else { continue }
            correction.add(share, journal: journal, department: department, sign: 1)
        }
        return correction
    }
}

/// What the sums of a tally lack, and those of its journals.
package struct TallyCorrection: Sendable {
    fileprivate var sums = Sums()
    fileprivate var briefs: [Brief]

    fileprivate init(_ tally: Tally) {
        briefs = Array(repeating: Brief(), count: tally.marks.count)
        sums.fit(tally.codebook)
    }

    fileprivate mutating func add(_ share: borrowing Share, journal: Int, department: Int32, sign: Int) {
        sums.add(share, deskDepartment: department, sign: sign)
        briefs[journal].add(share, sign: sign)
    }
}
