/// The numbers of a house, a stair and a flat behind a street or an estate: the street may stay, the door may not.
struct AddressNumbers {
    private static let places = SignSet("路街巷弄里村组园苑道屯庄寓厦院湾同邸墅坊堡")
    /// Behind these letters no address begins: 家里3口人.
    private static let notInside = SignSet("家村社城屋楼店院心这那哪手厂会厅馆库校间夜")
    private static let units = SignSet("号栋幢楼弄室座户门层单元院组排")
    /// What counts rather than names where no part of an address stands before: 小区300户.
    private static let counted = SignSet("户层座门室组排楼")
    private static let numerals = SignSet("〇零一二三四五六七八九十百幺壹贰叁肆伍陆柒捌玖拾佰")
    /// What may follow a number in words: “知道一门” is no address.
    private static let wordUnits = SignSet("号栋幢单室组")
    private static let cues = WordTable<Void>("家住 住在 住址 地址 家庭住址 居住地址 门牌 门牌号 我住 现住 户籍地址 租住 租住在 住")

    private static let doors = WordTable<Void>("门牌 门牌号 门牌号码")

    private let text: ReadText
    private var spans: [MaskedSpan] = []
    /// Where a number goes on an address that has begun.
    private var chain = -1

    static func spans(in text: ReadText) -> [MaskedSpan] {
        var numbers = AddressNumbers(text: text)
        numbers.read()
        return numbers.spans
    }

    private init(text: ReadText) { self.text = text }

    private mutating func read() {
        var index = 0
        while index < text.count {
            let end = numberEnd(from: index)
            guard end > index else {
                index += 1
                continue
            }
            if isPart(index..<end) {
                spans.append(MaskedSpan(range: index..<end, text: "**"))
                chain = behindUnits(end)
            }
            index = max(end, chain)
        }
    }

    private func isPart(_ range: Range<Int>) -> Bool {
        let isWord = WrittenDigits.isWord(text[range.lowerBound])
        let hasUnit = (isWord ? Self.wordUnits : Self.units).contains(text[range.upperBound])
        if range.lowerBound == chain {
            return hasUnit || !isWord || isRoom(range) || Self.units.contains(text[range.upperBound])
        }
        if isBehindCue(range.lowerBound) {
            return hasUnit && !isCount(range) || Self.doors.word(before: range.lowerBound, in: text) != nil
        }
        if isPlace(range.lowerBound - 1) {
            // 12-3-501
            if text.signs[range].count(where: { $0 == 0x2D }) >= 2 { return true }
            return hasUnit && !(Self.counted.contains(text[range.upperBound]) && !goesOn(behind: range.upperBound))
        }
        // 3号楼2单元501 without a street.
        return hasUnit && begins(range) && goesOn(behind: range.upperBound)
    }

    /// Several figures in words, as a room's are read: 五零一.
    private func isRoom(_ range: Range<Int>) -> Bool {
        range.count >= 2 && (range.count >= 3 || !Signs.isHan(text[range.upperBound]))
    }

    private func isCount(_ range: Range<Int>) -> Bool { text[range.upperBound] == 0x5C42 }  // 层

    /// 号楼, 栋, 幢, 单元: what an address may begin with.
    private func begins(_ range: Range<Int>) -> Bool {
        let signs = (text[range.upperBound], text[range.upperBound + 1])
        switch signs {
        case (0x53F7, 0x697C), (0x53F7, 0x9662), (0x5355, 0x5143), (0x680B, _), (0x5E62, _): return true
        default: return false
        }
    }

    /// Whether another part of the address follows.
    private func goesOn(behind end: Int) -> Bool {
        let next = behindUnits(end)
        let last = numberEnd(from: next)
        guard last > next else { return false }
        return Self.units.contains(text[last]) || last - next >= 2
    }

    /// Past the units behind a number, and one sign that may part it from the next.
    private func behindUnits(_ end: Int) -> Int {
        var index = end
        while Self.units.contains(text[index]) { index += 1 }
        let next = index
        while index < next + 2, Signs.isBlank(text[index]) || text[index] == 0x2D || text[index] == 0x2C { index += 1 }
        return numberEnd(from: index) > index ? index : next
    }

    private func isBehindCue(_ start: Int) -> Bool {
        var index = start
        for _ in 0..<3 {
            if Self.cues.word(before: index, in: text) != nil { return true }
            guard Signs.isBlank(text[index - 1]) || text[index - 1] == 0x3A || text[index - 1] == 0x5728 else { return false }
            index -= 1
        }
        return false
    }

    private func isPlace(_ index: Int) -> Bool {
        let sign = text[index]
        // 小区, 社区, 街区, 园区
        if sign == 0x533A { return SignSet("小社街园").contains(text[index - 1]) }
        if sign == 0x540C { return text[index - 1] == 0x80E1 }  // 胡同
        if sign == 0x91CC { return !Self.notInside.contains(text[index - 1]) }  // 里
        return Self.places.contains(sign)
    }

    private func numberEnd(from start: Int) -> Int {
        var end = start
        if Self.numerals.contains(text[start]) {
            while Self.numerals.contains(text[end]) { end += 1 }
            return end
        }
        guard isFigure(text[start]) else { return start }
        while isFigure(text[end]) || Signs.isLatin(text[end]) || text[end] == 0x2D { end += 1 }
        return end
    }

    private func isFigure(_ sign: UInt32) -> Bool { WrittenDigits.isDigit(sign) && !WrittenDigits.isWord(sign) }
}
