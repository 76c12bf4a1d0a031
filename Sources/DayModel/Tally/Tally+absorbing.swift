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
            let translation = CodeTranslation(from: part.codebook, to: &codebook)
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

    /// Puts what records count now in the place of what the parts added at first.
    private mutating func correct(
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

/// From the numbers of one code book to those of another.
struct CodeTranslation {
    var channels: [Int32]
    var kinds: [Int32]
    var outcomes: [Int32]
    var topics: [Int32]
    var departments: [Int32]
    var items: [Int32]
    var journals: [Int32]

    init(from source: Codebook, to target: inout Codebook) {
        channels = Self.map(source.channels, &target.channels)
        kinds = Self.map(source.kinds, &target.kinds)
        outcomes = Self.map(source.outcomes, &target.outcomes)
        topics = Self.map(source.topics, &target.topics)
        departments = Self.map(source.departments, &target.departments)
        items = Self.map(source.items, &target.items)
        journals = source.journals.codes.map { Int32(target.index(ofJournal: $0)) }
    }

    private static func map(_ source: CodeList, _ target: inout CodeList) -> [Int32] {
        source.codes.map { Int32(target.index(of: $0)) }
    }

    var isIdentity: Bool {
        [channels, kinds, outcomes, topics, departments, items, journals].allSatisfy { list in
            list.enumerated().allSatisfy { $0 == Int($1) }
        }
    }
}

extension TallyPart {
    /// Says the same by another code book.
    mutating func translate(by translation: CodeTranslation) {
        sums = sums.translated(by: translation)
        shelves = shelves.map { $0.translated(by: translation) }
        var moved = ChangeList()
        for change in changes.list {
            var amendment = changes.amendment(of: change)
            amendment?.share.translate(by: translation)
            moved.append(change.translated(by: translation), amendment: amendment)
        }
        changes = moved
    }
}

extension Share {
    mutating func translate(by translation: CodeTranslation) {
        func moved(_ code: Int32, _ list: [Int32]) -> Int32 { code < 0 ? code : list[Int(code)] }
        channel = moved(channel, translation.channels)
        for index in questions.indices {
            questions[index].kind = moved(questions[index].kind, translation.kinds)
            questions[index].topic = moved(questions[index].topic, translation.topics)
            questions[index].department = moved(questions[index].department, translation.departments)
            questions[index].outcome = moved(questions[index].outcome, translation.outcomes)
        }
        for index in materials.indices {
            materials[index].item = moved(materials[index].item, translation.items)
        }
    }
}

extension ShareShelf {
    func translated(by translation: CodeTranslation) -> ShareShelf {
        var shelf = ShareShelf(journal: Int(translation.journals[journal]), firstSeq: firstSeq)
        for seq in seqs {
            guard var share = share(seq) else { continue }
            share.translate(by: translation)
            shelf.append(share, seq: seq)
        }
        return shelf
    }
}

extension Change {
    func translated(by translation: CodeTranslation) -> Change {
        func moved(_ key: RecordKey) -> RecordKey {
            RecordKey(journal: Int(translation.journals[Int(key.journal)]), seq: Int(key.seq))
        }
        return Change(
            key: moved(key), target: moved(target), tick: tick, what: what, satisfaction: satisfaction,
            isByPad: isByPad, state: state,
            question: question, due: due, amendment: amendment)
    }
}

extension Sums {
    fileprivate func translated(by translation: CodeTranslation) -> Sums {
        var sums = self
        func moved<Element>(_ list: [Element], _ map: [Int32], _ zero: Element) -> [Element] {
            var result = [Element](repeating: zero, count: Int(map.max() ?? -1) + 1)
            for (index, place) in map.enumerated() where index < list.count {
                result[Int(place)] = list[index]
            }
            return result
        }
        sums.channels = moved(channels, translation.channels, 0)
        sums.kinds = moved(kinds, translation.kinds, 0)
        sums.outcomes = moved(outcomes, translation.outcomes, 0)
        sums.topics = moved(topics, translation.topics, 0)
        sums.items = moved(items, translation.items, 0)
        sums.departments = moved(departments, translation.departments, Office())
        return sums
    }
}
