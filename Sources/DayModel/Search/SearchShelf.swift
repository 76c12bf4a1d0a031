/// The texts of many records, prepared so that a search through all of them is answered between two keys.
///
/// What stands in many records, as a date or a department, is kept and looked at once.
struct SearchShelf: Sendable {
    private var units: ContiguousArray<SearchKey.Unit> = []
    /// Where each text's units end.
    private var ends: [Int] = []
    private var numbers: [String: Int32] = [:]
    /// The texts of the records, by number, one record after the other.
    private var texts: [Int32] = []
    private var recordEnds: [Int] = []

    var count: Int { recordEnds.count }
    var textCount: Int { ends.count }

    /// Adds a record; it is known by how many were added before.
    mutating func add(_ fields: [String]) {
        for field in fields {
            if let number = numbers[field] {
                texts.append(number)
            } else {
                let number = Int32(ends.count)
                numbers[field] = number
                for scalar in Folding.fold(field) { units.append(SearchKey.Unit(scalar)) }
                ends.append(units.count)
                texts.append(number)
            }
        }
        recordEnds.append(texts.count)
    }

    /// Which of the texts in a range a word occurs in.
    func occurrences(of word: SearchQuery, in range: Range<Int>, among candidates: [Bool]?) -> [Bool] {
        units.withUnsafeBufferPointer { units in
            range.map { text in
                if let candidates, text < candidates.count, !candidates[text] { return false }
                let own = (text == 0 ? 0 : ends[text - 1])..<ends[text]
                return word.occurs(in: UnsafeBufferPointer(rebasing: units[own]))
            }
        }
    }

    /// The records that hold one of each list's texts.
    func records(from first: Int, holding answers: [[Bool]]) -> [Int] {
        texts.withUnsafeBufferPointer { texts in
            (first..<count).filter { record in
                let own = (record == 0 ? 0 : recordEnds[record - 1])..<recordEnds[record]
                return answers.allSatisfy { answer in
                    answer.withUnsafeBufferPointer { answer in own.contains { answer[Int(texts[$0])] } }
                }
            }
        }
    }
}

extension SearchQuery {
    /// Whether the query occurs in a text: by its characters, by pinyin, by initials, or by mixtures of these.
    func occurs(in units: UnsafeBufferPointer<SearchKey.Unit>) -> Bool {
        guard let first = signs.first else { return true }
        for start in units.indices where units[start].answers(to: first) {
            if occurs(in: units, at: start) { return true }
        }
        return false
    }

    private func occurs(in units: UnsafeBufferPointer<SearchKey.Unit>, at start: Int) -> Bool {
        guard signs.count > 1 else { return true }
        let isNext = start + 1 < units.count && units[start + 1].answers(to: signs[1])
        if isNext, start + signs.count <= units.count,
            signs.indices.allSatisfy({ units[start + $0].answers(to: signs[$0]) })
        {
            return true
        }
        // Most places are done with here.
        guard isNext || units[start].goesOn(with: signs[1]) else { return false }
        return unitsRead(in: units, from: start) != nil
    }
}
