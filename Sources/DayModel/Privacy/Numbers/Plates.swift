/// The plates of cars (GA 36): a province, an authority's letter, five signs or six.
enum Plates {
    private static let provinces = SignSet("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼")
    /// Of police, of learners, of trailers and the like, at the end.
    private static let endings = SignSet("警挂学港澳使领试超临应急")
    private static let cues = WordTable<Void>("车牌 车牌号 车牌号码 车号 牌照 牌号 号牌 车辆号牌 plate license_plate")
    private static let separators = SignSet("·•・‧∙⋅ᐧ.,-—–_ /\u{A0}\u{3000}\t|:「」【】[]()\"“”‐‑−~")

    static func spans(in text: ReadText) -> [MaskedSpan] {
        var spans: [MaskedSpan] = []
        var index = 0
        while index < text.count {
            guard let span = plate(at: index, in: text) else {
                index += 1
                continue
            }
            spans.append(span)
            index = span.range.upperBound
        }
        return spans
    }

    private static func plate(at start: Int, in text: ReadText) -> MaskedSpan? {
        if provinces.contains(text[start]) {
            return plate(at: start, letter: behindSeparators(start + 1, in: text), in: text)
        }
        // WJ辽12345, of the armed police.
        if text[start] == 0x77, text[start + 1] == 0x6A, !Signs.isLatin(text[start - 1]) {
            var number = behindSeparators(start + 2, in: text)
            if provinces.contains(text[number]) { number = behindSeparators(number + 1, in: text) }
            return span(start, shown: "WJ****", signs: number, in: text)
        }
        guard Signs.isLatin(text[start]), !Signs.isLatin(text[start - 1]), !Signs.isASCIIDigit(text[start - 1]),
            isAnnounced(start, in: text)
        else { return nil }
        return span(
            start, shown: text.text(start..<start + 1).uppercased() + "****",
            signs: behindSeparators(start + 1, in: text), in: text)
    }

    private static func plate(at start: Int, letter: Int, in text: ReadText) -> MaskedSpan? {
        guard Signs.isLatin(text[letter]) else { return nil }
        let shown = text.text(start..<start + 1) + text.text(letter..<letter + 1).uppercased() + "****"
        return span(start, shown: shown, signs: behindSeparators(letter + 1, in: text), in: text)
    }

    /// Five signs or six, three digits among them at least; one of them may be a word.
    private static func span(_ start: Int, shown: String, signs begin: Int, in text: ReadText) -> MaskedSpan? {
        var index = begin
        var end = begin
        var count = 0
        var digits = 0
        while count < 7 {
            let sign = text[index]
            let isDigit = WrittenDigits.isDigit(sign)
            guard isDigit || Signs.isLatin(sign) || count >= 4 && endings.contains(sign) else { break }
            count += 1
            digits += isDigit ? 1 : 0
            index += 1
            end = index
            index = behindSeparators(index, in: text)
        }
        // What is longer is no plate; but a number may follow behind a blank.
        if count == 7 {
            guard digits >= 5 else { return nil }
            end = endOfSigns(6, from: begin, in: text)
            guard end < text.count, !Signs.isLatin(text[end]), !WrittenDigits.isDigit(text[end]) else { return nil }
            count = 6
        }
        return (5...6).contains(count) && digits >= 3 ? MaskedSpan(range: start..<end, text: shown) : nil
    }

    private static func endOfSigns(_ count: Int, from begin: Int, in text: ReadText) -> Int {
        var index = begin
        for place in 0..<count {
            if place > 0 { index = behindSeparators(index, in: text) }
            index += 1
        }
        return index
    }

    private static func behindSeparators(_ start: Int, in text: ReadText) -> Int {
        var index = start
        while index < start + 3, separators.contains(text[index]) { index += 1 }
        return index
    }

    private static func isAnnounced(_ start: Int, in text: ReadText) -> Bool {
        var index = start
        for _ in 0..<4 {
            if cues.word(before: index, in: text) != nil { return true }
            guard SignSet("号码是为:=(的").contains(text[index - 1]) || Signs.isBlank(text[index - 1]) else { return false }
            index -= 1
        }
        return false
    }
}
