/// A name, prepared so that each key pressed in a search costs next to nothing.
///
/// A query finds it by its own characters, by full pinyin, by pinyin initials and by any mixture of these,
/// with gaps too: `民政`, `minzheng`, `mz`, `民zb`, `minz`. ü is typed as v or u.
package struct SearchKey: Sendable, Equatable {
    let units: [Unit]

    /// One sign of the folded name.
    struct Unit: Sendable, Equatable {
        let scalar: UInt32
        /// Bit n stands for the letter a + n: with which letters its readings begin.
        let initials: UInt32
        /// The same for the second letters of its readings.
        let seconds: UInt32
        let readingSet: UInt16

        init(_ scalar: UInt32) {
            self.scalar = scalar
            readingSet = Pinyin.readingSet(of: scalar)
            initials = Self.letters(at: 0, of: readingSet)
            seconds = Self.letters(at: 1, of: readingSet)
        }

        /// Whether one sign of a query stands for this one: it is the same, or begins a reading of it.
        func answers(to sign: UInt32) -> Bool {
            scalar == sign || (sign &- 0x61 < 26 && initials & (1 << (sign &- 0x61)) != 0)
        }

        /// Whether one of its readings goes on with a sign.
        func goesOn(with sign: UInt32) -> Bool {
            // u stands for v as well.
            let letters = seconds & 1 << 21 == 0 ? seconds : seconds | 1 << 20
            return sign &- 0x61 < 26 && letters & (1 << (sign &- 0x61)) != 0
        }

        private static func letters(at place: Int, of set: UInt16) -> UInt32 {
            guard set != 0 else { return 0 }
            return (0..<PinyinTable.readingsPerSet).reduce(0) { letters, index in
                guard place < Pinyin.letterCount(ofReading: index, in: set) else { return letters }
                let letter = Pinyin.letter(at: place, ofReading: index, in: set)
                return (0x61...0x7A).contains(letter) ? letters | 1 << UInt32(letter - 0x61) : letters
            }
        }
    }

    package init(_ text: String) {
        units = Folding.fold(text).map(Unit.init)
    }

    /// How well the name answers a query, `nil` where it doesn't. An empty query suits every name alike.
    package func match(_ query: String) -> Match? {
        match(SearchQuery(query))
    }

    func match(_ query: SearchQuery) -> Match? {
        guard !query.signs.isEmpty else { return Match(kind: .prefix, start: 0, leftover: 0) }
        if query.signs.count == units.count, holds(query.signs, at: 0) {
            return Match(kind: .exact, start: 0, leftover: 0)
        }
        return match(query, from: 0..<1, as: .atStart)
            ?? match(query, from: 1..<max(units.count, 1), as: .inside)
            ?? scattered(query.signs)
            ?? readWithGaps(query)
    }

    /// What a match is called at one place of a name, by the way it was typed.
    private struct Kinds {
        var own, initials, pinyin: Match.Kind

        static let atStart = Kinds(own: .prefix, initials: .initialsPrefix, pinyin: .pinyinPrefix)
        static let inside = Kinds(own: .inside, initials: .initialsInside, pinyin: .pinyinInside)
    }

    private func match(_ query: SearchQuery, from starts: Range<Int>, as kinds: Kinds) -> Match? {
        let signs = query.signs
        if let start = starts.first(where: { holds(signs, at: $0) }) {
            return Match(kind: kinds.own, start: start, leftover: units.count - signs.count)
        }
        if let start = starts.first(where: { initials(signs, at: $0) }) {
            return Match(kind: kinds.initials, start: start, leftover: units.count - signs.count)
        }
        for start in starts {
            guard let count = query.unitsRead(in: units, from: start) else { continue }
            return Match(kind: kinds.pinyin, start: start, leftover: units.count - count)
        }
        return nil
    }

    private func holds(_ signs: [UInt32], at start: Int) -> Bool {
        guard start + signs.count <= units.count else { return false }
        return signs.indices.allSatisfy { units[start + $0].scalar == signs[$0] }
    }

    private func initials(_ signs: [UInt32], at start: Int) -> Bool {
        guard start + signs.count <= units.count else { return false }
        return signs.indices.allSatisfy { units[start + $0].answers(to: signs[$0]) }
    }

    private func scattered(_ signs: [UInt32]) -> Match? {
        var found = 0
        var start = 0
        for (place, unit) in units.enumerated() where unit.answers(to: signs[found]) {
            if found == 0 { start = place }
            found += 1
            guard found < signs.count else {
                return Match(kind: .scattered, start: start, leftover: units.count - signs.count)
            }
        }
        return nil
    }

    /// A name is read with gaps where it has up to as many signs; in a longer text nearly anything could be read.
    private static let longestWithGaps = 32

    private func readWithGaps(_ query: SearchQuery) -> Match? {
        guard units.count <= Self.longestWithGaps else { return nil }
        for start in units.indices {
            guard let count = query.fewestRead(in: units, from: start) else { continue }
            return Match(kind: .scattered, start: start, leftover: units.count - count)
        }
        return nil
    }
}
