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
