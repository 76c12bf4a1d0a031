/// The numbers of a house, a stair and a flat behind a street or an estate: the street may stay, the door may not.
enum AddressNumbers {
    private static let places = Set("路街巷弄里村组园苑道屯庄寓厦院湾胡同".unicodeScalars)
    private static let units = Set("号栋幢楼弄室座户门层单元院".unicodeScalars)
    private static let numerals = Set("〇零一二三四五六七八九十百".unicodeScalars)
    /// What may follow a number in words: “知道一门” is no address.
    private static let wordUnits = Set("号栋幢单室".unicodeScalars)

    static func spans(in scalars: [Unicode.Scalar]) -> [MaskedSpan] {
        var spans: [MaskedSpan] = []
        // Where a number goes on an address that has begun.
        var chain = -1
        var index = 1
        while index < scalars.count {
            let end = numberEnd(from: index, in: scalars)
            let follows = index == chain || isPlace(at: index - 1, in: scalars)
            guard end > index, follows else {
                index = max(end, index + 1)
                continue
            }
            let isWord = numerals.contains(scalars[index])
            let allowed = isWord ? wordUnits : units
            let hasUnit = end < scalars.count && allowed.contains(scalars[end])
            if hasUnit || (index == chain && !isWord) {
                spans.append(MaskedSpan(range: index..<end, text: "**"))
                chain = end
                while chain < scalars.count, units.contains(scalars[chain]) { chain += 1 }
            }
            index = max(end, chain)
        }
        return spans
    }

    private static func isPlace(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        if scalars[index] == "区" { return index > 0 && "小社街".unicodeScalars.contains(scalars[index - 1]) }
        return places.contains(scalars[index])
    }

    private static func numberEnd(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
        guard scalars[start].isDecimal else {
            var end = start
            while end < scalars.count, numerals.contains(scalars[end]) { end += 1 }
            return end
        }
        var end = start
        while end < scalars.count,
            scalars[end].isDecimal || scalars[end].isASCIILetter || scalars[end] == "-" || scalars[end] == "－"
        {
            end += 1
        }
        return end
    }
}

extension Unicode.Scalar {
    /// 0 to 9, of either width.
    var isDecimal: Bool { (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) }

    var isASCIILetter: Bool { (0x41...0x5A).contains(value & ~0x20) }
}
