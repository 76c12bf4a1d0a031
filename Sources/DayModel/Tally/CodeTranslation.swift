/// From the numbers of a part's code book to those of the tally that it was made from: what the part has met since may
/// have another number there.
struct CodeTranslation {
    var channels: CodeMap
    var kinds: CodeMap
    var outcomes: CodeMap
    var topics: CodeMap
    var departments: CodeMap
    var items: CodeMap
    var journals: CodeMap

    /// - Parameter known: how many codes both knew when the part was made: their numbers are the same. A day of many
    ///   journals has many parts, and each costs only what it brings.
    init(from source: Codebook, known: CodeCounts, to target: inout Codebook) {
        channels = CodeMap(source.channels, known.channels) { target.channels.index(of: $0) }
        kinds = CodeMap(source.kinds, known.kinds) { target.kinds.index(of: $0) }
        outcomes = CodeMap(source.outcomes, known.outcomes) { target.outcomes.index(of: $0) }
        topics = CodeMap(source.topics, known.topics) { target.topics.index(of: $0) }
        departments = CodeMap(source.departments, known.departments) { target.departments.index(of: $0) }
        items = CodeMap(source.items, known.items) { target.items.index(of: $0) }
        journals = CodeMap(source.journals, known.journals) { target.index(ofJournal: $0) }
    }

    var isIdentity: Bool {
        [channels, kinds, outcomes, topics, departments, items, journals].allSatisfy(\.isIdentity)
    }
}

/// How many codes of each kind a code book holds.
struct CodeCounts: Sendable {
    let channels, kinds, outcomes, topics, departments, items, journals: Int

    init(_ codebook: Codebook) {
        channels = codebook.channels.count
        kinds = codebook.kinds.count
        outcomes = codebook.outcomes.count
        topics = codebook.topics.count
        departments = codebook.departments.count
        items = codebook.items.count
        journals = codebook.journals.count
    }
}

/// The numbers of one list of codes in another list that begins with the same codes.
struct CodeMap {
    private let known: Int
    /// Of the codes behind those.
    private let added: [Int32]

    init(_ source: CodeList, _ known: Int, _ number: (String) -> Int) {
        self.known = known
        added = source.codes[known...].map { Int32(number($0)) }
    }

    subscript(_ index: Int) -> Int32 { index < known ? Int32(index) : added[index - known] }

    var isIdentity: Bool { added.enumerated().allSatisfy { known + $0 == Int($1) } }

    /// Behind the highest number that it leads to.
    var end: Int { max(known, Int(added.max() ?? -1) + 1) }
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
        func moved(_ code: Int32, _ list: CodeMap) -> Int32 { code < 0 ? code : list[Int(code)] }
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
        func moved<Element>(_ list: [Element], _ map: CodeMap, _ zero: Element) -> [Element] {
            var result = [Element](repeating: zero, count: max(map.end, list.count))
            for index in list.indices { result[Int(map[index])] = list[index] }
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
