/// Names in Latin letters behind a word that says so: “my name is John Smith”, “姓名：John”.
enum LatinNames {
    private static let cues = WordTable<Int>([
        ("我叫 名叫 姓名 联系人 申请人 my_name_is name_is name: named husband wife", 1),
        // “Mr Wang” alone tells as little as 王先生.
        ("mr mr. mrs mrs. ms ms. miss dr dr.", 2),
    ])

    /// - Parameter source: the text as it was typed: a name begins with a capital.
    static func ranges(in text: ReadText, source: (Int) -> Unicode.Scalar) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for index in 0..<text.count {
            guard let cue = cues.word(at: index, in: text), index >= (ranges.last?.upperBound ?? 0) else { continue }
            var start = index + cue.length
            while start < index + cue.length + 3, isFiller(text[start]) { start += 1 }
            var end = start
            var words = 0
            while words < 3, Signs.isLatin(text[end]), source(end).properties.isUppercase {
                while Signs.isLatin(text[end]) || text[end] == 0x2D || text[end] == 0x27 { end += 1 }
                words += 1
                guard Signs.isBlank(text[end]), Signs.isLatin(text[end + 1]), source(end + 1).properties.isUppercase
                else { break }
                end += 1
            }
            if words >= cue.meaning, end - start >= 2 { ranges.append(start..<end) }
        }
        return ranges
    }

    private static func isFiller(_ sign: UInt32) -> Bool {
        Signs.isBlank(sign) || sign == 0x3A || sign == 0x662F || sign == 0x4E3A || sign == 0x53EB
    }
}
