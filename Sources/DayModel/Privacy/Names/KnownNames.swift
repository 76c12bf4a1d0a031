/// Who came to the day: their names are masked wherever they stand.
struct KnownNames: Equatable, Sendable {
    /// By their first sign.
    private var names: [UInt32: [[Unicode.Scalar]]] = [:]
    /// Of staff.
    private(set) var left: Set<[UInt32]> = []

    mutating func leave(_ names: [String]) {
        for name in names { left.insert(Self.signs(name).map { Signs.plain($0.value) }) }
    }

    /// - Parameter isOwn: of the record itself: “群众” is a name in one record only, elsewhere it is a word.
    mutating func learn(_ name: String, isOwn: Bool) {
        for part in name.split(whereSeparator: { "、,，;；/和".contains($0) }) {
            let signs = Self.signs(part)
            learn(signs, isOwn: isOwn)
            // 买买提 for 阿卜杜拉·买买提
            for piece in signs.split(whereSeparator: { "·•・‧".unicodeScalars.contains($0) }) where piece.count >= 3 {
                learn(Array(piece), isOwn: isOwn)
            }
        }
    }

    private mutating func learn(_ signs: [Unicode.Scalar], isOwn: Bool) {
        guard let first = signs.first.map({ Signs.plain($0.value) }), signs.count >= 2,
            isOwn || isName(signs), names[first]?.contains(signs) != true
        else { return }
        names[first, default: []].append(signs)
    }

    private func isName(_ signs: [Unicode.Scalar]) -> Bool {
        let plain = signs.map { Signs.plain($0.value) }
        if left.contains(plain) { return false }
        if plain.count == 2 { return ChineseNames.isSurname(plain[0]) && !OrdinaryWords.begin(plain) }
        return true
    }

    /// Without blanks between Chinese signs, and without what does not show.
    private static func signs(_ text: some StringProtocol) -> [Unicode.Scalar] {
        let shown = text.unicodeScalars.filter { !Signs.isInvisible($0.value) }
        return shown.filter { !Signs.isBlank($0.value) }
    }

    /// - Parameter text: without blanks.
    func ranges(in text: ReadText, _ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        guard !names.isEmpty else { return [] }
        var ranges: [Range<Int>] = []
        var index = 0
        while index < text.count {
            let name = names[text[index]]?.filter { stands($0, at: index, in: text, scalars) }
                .max { $0.count < $1.count }
            if let name { ranges.append(index..<index + name.count) }
            index += name?.count ?? 1
        }
        return ranges
    }

    /// Whether the name stands there; in letters that make words, not inside of one.
    private func stands(
        _ name: [Unicode.Scalar], at start: Int, in text: ReadText, _ scalars: [Unicode.Scalar]
    ) -> Bool {
        let end = start + name.count
        guard end <= text.count else { return false }
        for (offset, scalar) in name.enumerated() {
            let isSame = Self.isLetter(scalar)
                ? scalars[text.place(of: start + offset..<start + offset + 1).lowerBound] == scalar
                : text[start + offset] == Signs.plain(scalar.value)
            guard isSame else { return false }
        }
        let isInside = { (index: Int, at: Int) in
            text.isJoined(at) && Unicode.Scalar(text[index]).map(Self.isLetter) == true
        }
        return !(Self.isLetter(name[0]) && start > 0 && isInside(start - 1, start))
            && !(name.last.map(Self.isLetter) == true && end < text.count && isInside(end, end))
    }

    /// Of a script that puts words apart by spaces.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x2E80 && scalar.properties.isAlphabetic
    }
}
