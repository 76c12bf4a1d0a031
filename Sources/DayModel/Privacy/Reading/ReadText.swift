/// A text as a reader takes it in: without what does not show, letters in their plain small form.
struct ReadText {
    /// Every sign of the text that shows.
    let signs: [UInt32]
    /// Where each stands in the text.
    private let places: [Int]

    init(_ scalars: [Unicode.Scalar]) {
        var signs: [UInt32] = []
        var places: [Int] = []
        signs.reserveCapacity(scalars.count)
        places.reserveCapacity(scalars.count)
        for (place, scalar) in scalars.enumerated() where !Signs.isInvisible(scalar.value) {
            signs.append(Signs.plain(scalar.value))
            places.append(place)
        }
        self.init(signs: signs, places: places)
    }

    private init(signs: [UInt32], places: [Int]) {
        self.signs = signs
        self.places = places
    }

    var count: Int { signs.count }

    /// The sign, or 0 beyond either end.
    subscript(_ index: Int) -> UInt32 { index >= 0 && index < signs.count ? signs[index] : 0 }

    /// Where a part of it stands in the text, with what does not show inside of it.
    func place(of range: Range<Int>) -> Range<Int> { places[range.lowerBound]..<places[range.upperBound - 1] + 1 }

    /// The same without blanks: names are written apart, too.
    var unspaced: ReadText {
        guard signs.contains(where: Signs.isBlank) else { return self }
        let kept = signs.indices.filter { !Signs.isBlank(signs[$0]) }
        return ReadText(signs: kept.map { signs[$0] }, places: kept.map { places[$0] })
    }

    /// Whether nothing of the text stands between a sign and the one before it.
    func isJoined(_ index: Int) -> Bool {
        index > 0 && index < count && places[index] == places[index - 1] + 1
    }

    func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        for sign in signs[range] { Unicode.Scalar(sign).map { text.append($0) } }
        return String(text)
    }
}

/// What a sign is to a reader.
enum Signs {
    /// Small Latin letters for large, wide, mathematical and circled ones; anything else is itself.
    static func plain(_ sign: UInt32) -> UInt32 {
        switch sign {
        case 0x41...0x5A: sign + 0x20
        case 0..<0x249C: sign
        case 0x249C...0x24B5: sign - 0x249C + 0x61
        case 0x24B6...0x24CF: sign - 0x24B6 + 0x61
        case 0x24D0...0x24E9: sign - 0x24D0 + 0x61
        case 0xFF21...0xFF3A: sign - 0xFF21 + 0x61
        case 0xFF01...0xFF5E: sign - 0xFEE0
        case 0xFE52: 0x2E
        case 0xFE6B: 0x40
        // Thirteen styles of A to Z and a to z.
        case 0x1D400...0x1D6A3: (sign - 0x1D400) % 26 + 0x61
        case 0x1F130...0x1F149: sign - 0x1F130 + 0x61
        default: sign
        }
    }

    static func isInvisible(_ sign: UInt32) -> Bool {
        switch sign {
        case 0..<0x80, 0x2010...0x2027, 0x3001...0x3029, 0x3041...0x9FFF, 0xFF00...0xFF9F: return false
        case 0xAD, 0x34F, 0x115F, 0x1160, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0x20D0...0x20F0,
            0xE0100...0xE01EF:
            return true
        default: break
        }
        guard let category = Unicode.Scalar(sign)?.properties.generalCategory else { return false }
        return category == .format || category == .nonspacingMark || category == .enclosingMark
    }

    static func isBlank(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x2800, 0x3000:
            true
        default: false
        }
    }

    static func isLatin(_ sign: UInt32) -> Bool { (0x61...0x7A).contains(sign) }

    static func isASCIIDigit(_ sign: UInt32) -> Bool { (0x30...0x39).contains(sign) }

    static func isHan(_ sign: UInt32) -> Bool {
        (0x4E00...0x9FFF).contains(sign) || (0x3400...0x4DBF).contains(sign) || sign == 0x3007
            || (0xF900...0xFAFF).contains(sign) || (0x20000...0x323AF).contains(sign)
    }

    /// What people put between the parts of a number: blanks, dashes, points, brackets and the like, but nothing
    /// that makes an amount or a sum of it.
    static func isSeparator(_ sign: UInt32) -> Bool {
        if isBlank(sign) || sign == 0x30FC || sign == 0xFF70 { return true }
        if sign < 0x80 { return asciiSeparators.contains(sign) }
        if isHan(sign) { return false }
        guard let category = Unicode.Scalar(sign)?.properties.generalCategory else { return false }
        switch category {
        case .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation, .initialPunctuation,
            .finalPunctuation, .otherSymbol, .modifierSymbol, .lineSeparator, .paragraphSeparator, .spaceSeparator:
            return true
        case .otherPunctuation: return sign != 0x2030 && sign != 0x203B
        case .mathSymbol: return sign != 0xD7 && sign != 0xF7
        default: return false
        }
    }

    private static let asciiSeparators = SignSet(" \t\n\r!\"#&'()+,-./:;?@[\\]^_`{|}~")
}

/// Signs of the basic plane, asked for often.
struct SignSet: Sendable {
    private var words = [UInt64](repeating: 0, count: 1024)

    init(_ text: String) { self.init(text.unicodeScalars.map(\.value)) }

    init(_ signs: some Sequence<UInt32>) { for sign in signs { insert(sign) } }

    mutating func insert(_ sign: UInt32) {
        if sign < 0x10000 { words[Int(sign >> 6)] |= 1 << UInt64(sign & 63) }
    }

    func contains(_ sign: UInt32) -> Bool {
        sign < 0x10000 && words[Int(sign >> 6)] & (1 << UInt64(sign & 63)) != 0
    }
}

/// Words that are looked for in texts, with what each of them means.
struct WordTable<Meaning: Sendable>: Sendable {
    private var firsts = SignSet([])
    private var lasts = SignSet([])
    private var byFirst: [UInt32: [(word: [UInt32], meaning: Meaning)]] = [:]
    private var byLast: [UInt32: [(word: [UInt32], meaning: Meaning)]] = [:]

    /// - Parameter rows: words parted by blanks, and their meaning.
    init(_ rows: [(words: String, meaning: Meaning)]) {
        for row in rows {
            for word in row.words.split(whereSeparator: \.isWhitespace) { insert(word, row.meaning) }
        }
        // The longest first: 联系电话 before 联系.
        for key in byFirst.keys { byFirst[key]?.sort { $0.word.count > $1.word.count } }
        for key in byLast.keys { byLast[key]?.sort { $0.word.count > $1.word.count } }
    }

    private mutating func insert(_ word: Substring, _ meaning: Meaning) {
        // In the tables a `_` stands for a blank.
        let signs = word.unicodeScalars.map { $0 == "_" ? 0x20 : Signs.plain($0.value) }
        guard let first = signs.first, let last = signs.last else { return }
        firsts.insert(first)
        lasts.insert(last)
        byFirst[first, default: []].append((signs, meaning))
        byLast[last, default: []].append((signs, meaning))
    }

    /// The longest word that begins at a place.
    func word(at index: Int, in text: ReadText) -> (length: Int, meaning: Meaning)? {
        let sign = text[index]
        guard firsts.contains(sign) else { return nil }
        for row in byFirst[sign] ?? [] where stands(row.word, at: index, in: text) {
            return (row.word.count, row.meaning)
        }
        return nil
    }

    /// The longest word that ends right before a place.
    func word(before index: Int, in text: ReadText) -> (length: Int, meaning: Meaning)? {
        let sign = text[index - 1]
        guard lasts.contains(sign) else { return nil }
        for row in byLast[sign] ?? [] where stands(row.word, at: index - row.word.count, in: text) {
            return (row.word.count, row.meaning)
        }
        return nil
    }

    /// Latin words stand by themselves: “tel” is none in “hotel”.
    private func stands(_ word: [UInt32], at start: Int, in text: ReadText) -> Bool {
        guard start >= 0, start + word.count <= text.count else { return false }
        for offset in word.indices where text[start + offset] != word[offset] { return false }
        return !(Signs.isLatin(word[0]) && Signs.isLatin(text[start - 1]))
    }
}

extension WordTable where Meaning == Void {
    init(_ words: String) { self.init([(words, ())]) }
}
