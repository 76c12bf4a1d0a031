/// How Chinese characters are read: toneless pinyin in lower-case ASCII, ü as v.
package enum Pinyin {
    /// The readings of a character, the most usual first; empty where none is known.
    ///
    /// Known are U+4E00…U+9FFF and 〇. Rare readings are left out.
    package static func readings(of scalar: Unicode.Scalar) -> [String] {
        let set = readingSet(of: scalar.value)
        return (0..<PinyinTable.readingsPerSet).compactMap { index in
            let count = letterCount(ofReading: index, in: set)
            guard count > 0 else { return nil }
            let letters = (0..<count).map { letter(at: $0, ofReading: index, in: set) }
            return String(decoding: letters, as: UTF8.self)
        }
    }

    /// The number of the set of readings that a character has; 0 where none is known.
    static func readingSet(of scalar: UInt32) -> UInt16 {
        guard scalar >= PinyinTable.first, scalar <= PinyinTable.last else {
            return scalar == 0x3007 ? PinyinTable.zeroSet : 0
        }
        let codes = PinyinTable.codes.utf8Start
        let place = Int(scalar - PinyinTable.first) * 2
        let high = UInt16(codes[place] - PinyinTable.codeBase)
        return high * PinyinTable.codeDigits + UInt16(codes[place + 1] - PinyinTable.codeBase)
    }

    /// How many letters a reading has; 0 past a set's last reading.
    static func letterCount(ofReading index: Int, in set: UInt16) -> Int {
        var count = 0
        while count < PinyinTable.readingWidth, letter(at: count, ofReading: index, in: set) != filler {
            count += 1
        }
        return count
    }

    /// One letter of a reading, ASCII.
    static func letter(at position: Int, ofReading index: Int, in set: UInt16) -> UInt8 {
        let reading = Int(set) * PinyinTable.readingsPerSet + index
        return PinyinTable.sets.utf8Start[reading * PinyinTable.readingWidth + position]
    }

    private static let filler = UInt8(ascii: ".")
}
