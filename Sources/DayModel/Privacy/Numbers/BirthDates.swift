/// Days on which somebody was born: a date that a word beside it makes one.
enum BirthDates {
    private static let before = WordTable<Void>(
        "出生日期 出生年月 出生年月日 出生时间 出生于 出生在 出生 生日 的生日 生于 生辰 诞辰 生人 阳历 阴历 农历 公历 dob born born_on birthday date_of_birth birth")
    private static let after = WordTable<Void>("生 出生 生人 生的 的生日 出世 降生 born")
    private static let notAfter = WordTable<Void>(
        "生效 生产 生成 生育 生病 生活 生意 生物 生态 生源 生鲜 生前 生平 生火 生锈 生变 生计 生长 生存 生命 生气 生硬")
    private static let fillers = SignSet("是为在:=(,的-、")

    static func spans(in text: ReadText) -> [MaskedSpan] {
        var spans: [MaskedSpan] = []
        var index = 0
        while index < text.count {
            guard WrittenDigits.isDigit(text[index]) || monthWords.contains(text[index]) else {
                index += 1
                continue
            }
            let end = endOfDate(from: index, in: text)
            if end > index, isBirth(index..<end, in: text) {
                spans.append(MaskedSpan(range: index..<end, text: "****"))
            }
            index = max(end, index + 1)
        }
        return spans
    }

    private static func isBirth(_ range: Range<Int>, in text: ReadText) -> Bool {
        var start = range.lowerBound
        for _ in 0..<4 {
            if before.word(before: start, in: text) != nil { return true }
            guard fillers.contains(text[start - 1]) || Signs.isBlank(text[start - 1]) else { break }
            start -= 1
        }
        guard hasYear(range, in: text) else { return false }
        var end = range.upperBound
        while end < range.upperBound + 2, Signs.isBlank(text[end]) || text[end] == 0x28 || text[end] == 0x2C { end += 1 }
        return after.word(at: end, in: text) != nil && notAfter.word(at: end, in: text) == nil
    }

    /// 八月三十一生的 may be anybody.
    private static func hasYear(_ range: Range<Int>, in text: ReadText) -> Bool {
        text.signs[range].contains(0x5E74) || range.prefix { WrittenDigits.isDigit(text[$0]) }.count >= 4
            || text.signs[range].count { WrittenDigits.isDigit($0) } >= 5
    }

    private static let monthWords = SignSet("正腊冬初")
    private static let tens = SignSet("十廿卅初正腊冬元")
    /// Behind a year, a month, a day.
    private static let marks = SignSet("年月日号.-/—–－·_岁")

    /// Numbers of one to eight digits with signs of dates between them: two at least, or eight digits.
    private static func endOfDate(from start: Int, in text: ReadText) -> Int {
        var index = start
        var numbers = 0
        var digits = 0
        var end = start
        while numbers < 3 {
            let begin = index
            while WrittenDigits.isDigit(text[index]) || tens.contains(text[index]) { index += 1 }
            guard index > begin, index - begin <= 8 else { break }
            digits += index - begin
            numbers += 1
            end = index
            var next = index
            while next < index + 3, Signs.isBlank(text[next]) { next += 1 }
            guard marks.contains(text[next]) else {
                // 1985 03 02
                if next > index, WrittenDigits.isDigit(text[next]) {
                    index = next
                    continue
                }
                break
            }
            if isHanMark(text[next]) { end = next + 1 }
            index = next + 1
            while index < next + 3, Signs.isBlank(text[index]) { index += 1 }
        }
        return numbers >= 2 || digits == 8 || (digits == 6 && numbers == 1) ? end : start
    }

    private static func isHanMark(_ sign: UInt32) -> Bool { Signs.isHan(sign) }
}
