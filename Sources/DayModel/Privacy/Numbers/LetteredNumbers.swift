/// Numbers of documents that begin with letters: passports, permits, officers' papers.
enum LetteredNumbers {
    /// What the letter of a number that stands without a word for it may be, and its digits.
    private static let forms: [(letters: SignSet, digits: ClosedRange<Int>)] = [
        // Passports, ordinary and for service; permits for Hong Kong, Macao and Taiwan, and for those who live there.
        (SignSet("egdsphmcwtlk"), 8...8), (SignSet("hm"), 10...10), (SignSet("ds"), 7...7),
    ]

    static func spans(in text: ReadText) -> [MaskedSpan] {
        var spans: [MaskedSpan] = []
        var index = 0
        while index < text.count {
            if let span = behindLetter(at: index, in: text) ?? officers(at: index, in: text) {
                spans.append(span)
                index = span.range.upperBound
            } else {
                index += 1
            }
        }
        return spans
    }

    /// One letter or two, then digits; behind a word for a document of any length, elsewhere of a known one.
    private static func behindLetter(at start: Int, in text: ReadText) -> MaskedSpan? {
        guard Signs.isLatin(text[start]), !isWordSign(text[start - 1]) else { return nil }
        let letters = Signs.isLatin(text[start + 1]) ? 2 : 1
        var begin = start + letters
        while begin < start + letters + 3, Signs.isSeparator(text[begin]) { begin += 1 }
        guard WrittenDigits.value(of: text[begin]) != nil, !WrittenDigits.isWord(text[begin]) else { return nil }
        let hasCue = NumberCue(before: start, in: text)?.kind == .document
        let chain = NumberChain(from: begin, in: text)
        var digits = 0
        for piece in chain.pieces.prefix(10) {
            digits += piece.digits.count
            let end = piece.range.upperBound
            guard !Signs.isLatin(text[end]), !WrittenDigits.isDigit(text[end]) else { continue }
            let isForm = forms.contains { $0.letters.contains(text[start]) && $0.digits.contains(digits) }
            let isTwo = letters == 2 && digits == 7 && "ec".unicodeScalars.contains { $0.value == text[start] }
            let isPlain = chain.pieces[0].digits.count == digits && begin == start + letters
            let isLast = piece.range == chain.pieces.last?.range
            let isKnown = (letters == 1 && isForm || isTwo) && !piece.isTaken
                && !FigureContext.isFiled(start..<end, in: text)
            if isKnown || hasCue && digits >= 5 && (isPlain || isLast) {
                let letter = text.text(start..<start + 1).uppercased()
                return MaskedSpan(range: start..<end, text: letter + "****")
            }
        }
        return nil
    }

    private static func isWordSign(_ sign: UInt32) -> Bool {
        Signs.isLatin(sign) || Signs.isASCIIDigit(sign) || sign == 0x5F || sign == 0x2F
    }

    /// 军字第1234567号, 沈房权证字第0123456号; a paper's own number is shorter.
    private static func officers(at start: Int, in text: ReadText) -> MaskedSpan? {
        guard text[start] == 0x5B57, text[start + 1] == 0x7B2C else { return nil }  // 字第
        var begin = start + 2
        while begin < start + 5, Signs.isSeparator(text[begin]) { begin += 1 }
        var end = begin
        while WrittenDigits.isDigit(text[end]) || Signs.isSeparator(text[end]) && WrittenDigits.isDigit(text[end + 1]) {
            end += 1
        }
        let digits = (begin..<end).count { WrittenDigits.isDigit(text[$0]) }
        return digits >= 6 ? MaskedSpan(range: begin..<end, text: "****") : nil
    }
}

extension WrittenDigits {
    static func isDigit(_ sign: UInt32) -> Bool { value(of: sign) != nil }
}
