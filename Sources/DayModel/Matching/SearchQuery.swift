/// What was typed into a search, prepared once for all the names that it is held against.
package struct SearchQuery: Sendable {
    let signs: [UInt32]

    /// Pinyin is looked for in queries of up to this many signs, a bit for each: some twenty characters spelt
    /// out in full. What is longer was pasted, and finds its own characters.
    static let longestReading = UInt128.bitWidth - 1

    package init(_ text: String) {
        signs = Folding.fold(text)
    }

    /// How many signs of a name, from `start` on, the whole query reads out; `nil` where it does not.
    ///
    /// A sign is spoken for by itself, by a full reading, by a reading's first letter or `zh`, `ch`, `sh`,
    /// and at the end of the query by any beginning of a reading.
    func unitsRead<Units: RandomAccessCollection<SearchKey.Unit>>(in units: Units, from start: Int) -> Int?
    where Units.Index == Int {
        guard start < units.count, signs.count <= Self.longestReading, units[start].answers(to: signs[0])
        else {
            return nil
        }
        // Bit n: the first n signs of the query are spoken for by the signs of the name read so far.
        var reached: UInt128 = 1
        for place in start..<units.count {
            var next: UInt128 = 0
            for offset in places(of: reached) { next |= reach(from: offset, through: units[place]) }
            if next >> UInt128(signs.count) != 0 { return place - start + 1 }
            guard next != 0 else { return nil }
            reached = next
        }
        return nil
    }

    /// How few signs of a name, the one at `start` among them, the whole query reads out with gaps between them;
    /// `nil` where it does not. So `dibao`, as people call it, finds 最低生活保障.
    func fewestRead(in units: [SearchKey.Unit], from start: Int) -> Int? {
        guard signs.count <= Self.longestReading, units[start].answers(to: signs[0]) else { return nil }
        // By how many signs of the query are spoken for, the fewest signs of the name that do it.
        var fewest = [Int?](repeating: nil, count: signs.count + 1)
        for count in places(of: reach(from: 0, through: units[start])) { fewest[count] = 1 }
        for unit in units[(start + 1)...] {
            for offset in (1..<signs.count).reversed() {
                guard let used = fewest[offset] else { continue }
                for count in places(of: reach(from: offset, through: unit)) {
                    fewest[count] = min(fewest[count] ?? .max, used + 1)
                }
            }
        }
        return fewest[signs.count]
    }

    /// The places of the bits that are set.
    private func places(of reached: UInt128) -> some Sequence<Int> {
        sequence(state: reached) { rest in
            guard rest != 0 else { return nil }
            defer { rest &= rest - 1 }
            return rest.trailingZeroBitCount
        }
    }

    private func reach(from offset: Int, through unit: SearchKey.Unit) -> UInt128 {
        var reached: UInt128 = signs[offset] == unit.scalar ? 1 << UInt128(offset + 1) : 0
        guard unit.readingSet != 0 else { return reached }
        for index in 0..<PinyinTable.readingsPerSet {
            let count = Pinyin.letterCount(ofReading: index, in: unit.readingSet)
            guard count > 0 else { break }
            let common = commonLetters(at: offset, ofReading: index, in: unit.readingSet, count: count)
            guard common > 0 else { continue }
            reached |= 1 << UInt128(offset + 1)
            let isDoubleInitial = Pinyin.letter(at: 1, ofReading: index, in: unit.readingSet) == 0x68
            if isDoubleInitial, common > 1 { reached |= 1 << UInt128(offset + 2) }
            if common == count || offset + common == signs.count {
                reached |= 1 << UInt128(offset + common)
            }
        }
        return reached
    }

    private func commonLetters(at offset: Int, ofReading index: Int, in set: UInt16, count: Int) -> Int {
        var common = 0
        while common < count, offset + common < signs.count {
            let letter = UInt32(Pinyin.letter(at: common, ofReading: index, in: set))
            let sign = signs[offset + common]
            // Many people type lü as lu: u stands for v as well.
            guard sign == letter || (sign == 0x75 && letter == 0x76) else { break }
            common += 1
        }
        return common
    }
}
