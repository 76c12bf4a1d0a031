/// Names that a text gives away by what stands beside them: “我叫王小明”, “我丈夫李大勇”, “李明女士”, “（张建国反映）”.
struct SpokenNames {
    private let text: ReadText
    /// Of the plan's staff, who are there to be named.
    private let staff: Set<[UInt32]>
    private(set) var ranges: [Range<Int>] = []

    /// - Parameter text: without blanks.
    static func ranges(in text: ReadText, butOf staff: Set<[UInt32]>) -> [Range<Int>] {
        var names = SpokenNames(text: text, staff: staff)
        names.read()
        return names.ranges
    }

    private init(text: ReadText, staff: Set<[UInt32]>) {
        self.text = text
        self.staff = staff
    }

    private mutating func read() {
        var index = 0
        while index < text.count {
            if let range = behindCue(index) ?? bare(at: index) ?? beforeTitle(index) {
                take(range)
                index = max(index + 1, range.upperBound)
                takeOthers(from: index)
            } else {
                index += 1
            }
        }
    }

    private mutating func take(_ range: Range<Int>) {
        guard (ranges.last?.upperBound ?? 0) <= range.lowerBound, !staff.contains(Array(text.signs[range])) else {
            return
        }
        ranges.append(range)
    }

    /// 儿子王明和王亮: those who are named with somebody.
    private mutating func takeOthers(from start: Int) {
        var index = start
        while "、和与及".unicodeScalars.contains(where: { $0.value == text[index] }),
            let range = name(at: index + 1, .person)
        {
            take(range)
            index = range.upperBound
        }
    }

    private func behindCue(_ index: Int) -> Range<Int>? {
        guard let cue = NameCues.before.word(at: index, in: text) else { return nil }
        var start = index + cue.length
        while start < index + cue.length + 4, NameCues.fillers.contains(text[start]) { start += 1 }
        return name(at: start, cue.meaning)
    }

    private func beforeTitle(_ index: Int) -> Range<Int>? {
        if NameCues.titles.word(at: index, in: text) != nil { return name(endingAt: index) { _ in true } }
        if NameCues.offices.word(at: index, in: text) != nil {
            return name(endingAt: index) { isOpen(before: $0) || NameCues.officeEnds.contains(text[$0 - 1]) }
        }
        guard NameCues.deeds.word(at: index, in: text) != nil else { return nil }
        return name(endingAt: index) { isOpen(before: $0) }
    }

    /// A name of two or three signs that ends right before a place.
    private func name(endingAt end: Int, where fits: (Int) -> Bool) -> Range<Int>? {
        for length in [4, 3, 2] where end >= length {
            let start = end - length
            let surname = ChineseNames.surname(at: start, in: text)
            // 方志强 begins like a word, too: it has a part of the sentence to itself then.
            let isOrdinary = surname == 1 && OrdinaryWords.begins(at: start, in: text)
            guard surname > 0, (1...2).contains(length - surname),
                !isOrdinary || length == 3 && isOpen(before: start),
                OrdinaryWords.long.word(at: start, in: text) == nil,
                length - surname == 2
                    ? ChineseNames.isGivenPair(at: start + surname, in: text)
                    : ChineseNames.isGiven(text[start + surname]), fits(start)
            else { continue }
            return start..<end
        }
        return nil
    }

    /// The name that begins at a place, as far as it goes.
    private func name(at start: Int, _ strength: NameCues.Strength) -> Range<Int>? {
        let surname = ChineseNames.surname(at: start, in: text)
        guard surname > 0 else { return transcribed(at: start) }
        let begin = start + surname
        let isOrdinary = surname == 1 && OrdinaryWords.begins(at: start, in: text)
        if ChineseNames.isGivenPair(at: begin, in: text) {
            let isWord =
                OrdinaryWords.long.word(at: start, in: text) != nil || isOrdinary && !isClosed(behind: begin + 2)
            if strength == .naming || !isWord { return start..<begin + 2 }
        }
        if isOrdinary { return nil }
        if ChineseNames.isGiven(text[begin]), strength == .naming || surname == 2 || isClosed(behind: begin + 1) {
            return start..<begin + 1
        }
        guard strength == .naming, surname == 2 || ChineseNames.isFrequent(text[start]) else {
            return transcribed(at: start)
        }
        var end = begin
        while end < begin + 2, Signs.isHan(text[end]), !ChineseNames.isNever(text[end]),
            end == begin || !NameCues.followers.contains(text[end])
        {
            end += 1
        }
        return end > begin ? start..<end : nil
    }

    private func transcribed(at start: Int) -> Range<Int>? {
        guard OrdinaryWords.long.word(at: start, in: text) == nil else { return nil }
        let end = MinorityNames.end(from: start, in: text)
        return end - start >= 3 ? start..<end : nil
    }

    /// Whether a part of a sentence begins at a place.
    private func isOpen(before start: Int) -> Bool {
        !Signs.isHan(text[start - 1]) || !text.isJoined(start) || NameCues.leaders.contains(text[start - 1])
    }

    private func isClosed(behind end: Int) -> Bool {
        !Signs.isHan(text[end]) || !text.isJoined(end) || NameCues.followers.contains(text[end])
    }
}

// MARK: Names with nothing beside them

extension SpokenNames {
    /// Three signs, a frequent surname and two that given names are made of, with a part of a sentence to themselves or
    /// the subject of one; with a number of a phone beside it, of two signs, too.
    private func bare(at start: Int) -> Range<Int>? {
        guard ChineseNames.isFrequent(text[start]), isOpen(before: start),
            !OrdinaryWords.begins(at: start, in: text), OrdinaryWords.long.word(at: start, in: text) == nil
        else { return nil }
        if ChineseNames.isGivenPair(at: start + 1, in: text), isClosed(behind: start + 3), !isPaper(behind: start + 3) {
            return start..<start + 3
        }
        guard ChineseNames.isGiven(text[start + 1]), isShortName(from: start) else { return nil }
        return start..<start + 2
    }

    /// Two signs are a name beside a number, before what is somebody's own, and with whom somebody acts.
    private func isShortName(from start: Int) -> Bool {
        let end = start + 2
        if NameCues.belongings.word(at: end, in: text) != nil { return true }
        if NameCues.partners.contains(text[start - 1]), NameCues.followers.contains(text[end]) { return true }
        return !Signs.isHan(text[end]) && (hasNumber(from: end) || hasNumber(before: start))
    }

    /// 沈政发〔2016〕12号 is a paper of an office.
    private func isPaper(behind end: Int) -> Bool {
        SignSet("〔﹝[(【〈").contains(text[end]) && WrittenDigits.isDigit(text[end + 1])
    }

    private static let leastDigits = 7

    private func hasNumber(from start: Int) -> Bool {
        var index = start
        while index < start + 2, Signs.isSeparator(text[index]) { index += 1 }
        return (index..<index + Self.leastDigits).allSatisfy { Signs.isASCIIDigit(text[$0]) }
    }

    private func hasNumber(before end: Int) -> Bool {
        var index = end
        while index > end - 2, Signs.isSeparator(text[index - 1]) { index -= 1 }
        return (index - Self.leastDigits..<index).allSatisfy { Signs.isASCIIDigit(text[$0]) }
    }
}
