/// Mail addresses, as they are typed and as they are read out.
enum Mailboxes {
    /// Signs for @ stand anywhere; words only before a domain.
    private static let words = WordTable<Void>("at (at) [at] {at} <at> (a) (@) [@] {@} <@> 【@】 @@ # 艾特 爱特 圈a 小老鼠 #at# _at_")
    private static let points = WordTable<Void>(". 。 · 点 dot (dot) [dot] (点) ．")
    private static let ends = WordTable<Void>("com cn net org edu gov info vip cc me co top xyz hk tw jp us uk")

    static func spans(in text: ReadText) -> [MaskedSpan] {
        var spans: [MaskedSpan] = []
        var index = 0
        while index < text.count {
            guard let (range, behind) = mailbox(at: index, in: text),
                (spans.last?.range.upperBound ?? 0) <= range.lowerBound
            else {
                index += 1
                continue
            }
            spans.append(MaskedSpan(range: range, text: text.text(range.lowerBound..<range.lowerBound + 1) + "***"))
            index = behind
        }
        return spans
    }

    /// The part before a sign or a word for @ that stands at a place.
    private static func mailbox(at index: Int, in text: ReadText) -> (Range<Int>, behind: Int)? {
        let isSign = text[index] == 0x40
        let length = isSign ? 1 : words.word(at: index, in: text)?.length ?? 0
        guard length > 0 else { return nil }
        var end = index
        while end > 0, index - end < 3, Signs.isBlank(text[end - 1]) { end -= 1 }
        var start = end
        while start > 0, isMailSign(text[start - 1]) || isSpokenPoint(start - 1, in: text) { start -= 1 }
        while start < end, text[start] == 0x2E || text[start] == 0x2D { start += 1 }
        guard start < end else { return nil }
        var behind = index + length
        while behind < index + length + 3, Signs.isBlank(text[behind]) { behind += 1 }
        guard isDomain(at: behind, in: text, isLoose: isSign && start == index - (end - start) && end == index) else {
            return nil
        }
        return (start..<end, behind)
    }

    private static func isDomain(at start: Int, in text: ReadText, isLoose: Bool) -> Bool {
        var end = start
        while isMailSign(text[end]), text[end] != 0x2E { end += 1 }
        guard end > start else { return false }
        if isLoose { return true }
        while Signs.isBlank(text[end]) { end += 1 }
        guard let point = points.word(at: end, in: text) else { return false }
        end += point.length
        while Signs.isBlank(text[end]) { end += 1 }
        return Signs.isLatin(text[end])
    }

    /// abc点def
    private static func isSpokenPoint(_ index: Int, in text: ReadText) -> Bool {
        text[index] == 0x70B9 && Signs.isLatin(text[index - 1]) && Signs.isLatin(text[index + 1])
    }

    private static func isMailSign(_ sign: UInt32) -> Bool {
        Signs.isLatin(sign) || WrittenDigits.isDigit(sign) || sign == 0x2E || sign == 0x5F || sign == 0x2D
            || sign == 0x2B
    }
}
