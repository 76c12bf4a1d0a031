/// Digits that stand together.
struct NumberPiece {
    var range: Range<Int>
    /// 0 to 9 each.
    var digits: [UInt8]
    /// Where an X behind it ends, which may close a document's number.
    var endWithX: Int?
    /// Part of a date, a time, a record's name: of no other number.
    var isTaken = false
}

/// Numbers that follow each other with nothing but separators between them: they may be one number, or several.
struct NumberChain {
    var pieces: [NumberPiece]

    /// The chain whose first digit stands at a place.
    init(from start: Int, in text: ReadText) {
        pieces = []
        var index = start
        while let piece = Self.piece(from: index, in: text) {
            pieces.append(piece)
            guard let next = Self.endOfGap(from: piece.range.upperBound, in: text) else { break }
            index = next
        }
        takeOut(in: text)
    }

    var end: Int { pieces.last?.range.upperBound ?? 0 }

    private static func piece(from start: Int, in text: ReadText) -> NumberPiece? {
        var digits: [UInt8] = []
        var end = start
        while let value = digit(at: end, in: text) {
            if value >= 10 { digits.append(UInt8(value / 10)) }
            digits.append(UInt8(value % 10))
            end += 1
        }
        guard end > start else { return nil }
        if let inner = inner(start..<end, in: text) { return inner }
        return NumberPiece(range: start..<end, digits: digits, endWithX: endOfX(from: end, in: text))
    }

    /// Figures that make a whole number between words that are digits as well: 张三13912345678一直打不通.
    private static func inner(_ range: Range<Int>, in text: ReadText) -> NumberPiece? {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, WrittenDigits.isWord(text[start]) { start += 1 }
        while start < end, WrittenDigits.isWord(text[end - 1]) { end -= 1 }
        guard start < end, start..<end != range, (start..<end).allSatisfy({ !WrittenDigits.isWord(text[$0]) }) else {
            return nil
        }
        let digits = (start..<end).compactMap { WrittenDigits.value(of: text[$0]).map { UInt8($0 % 10) } }
        guard digits.count == end - start,
            NumberForm.all.contains(where: { $0.lengths.contains(digits.count) && $0.fits(digits[...]) })
        else { return nil }
        return NumberPiece(range: start..<end, digits: digits, endWithX: endOfX(from: end, in: text))
    }

    private static func digit(at index: Int, in text: ReadText) -> Int? {
        guard index < text.count else { return nil }
        if let value = WrittenDigits.value(of: text[index]) { return value }
        guard isLookalike(at: index, in: text) else { return nil }
        return switch text[index] {
        case 0x6F, 0x25CB, 0x25EF: 0
        case 0x6C: 1
        default: nil
        }
    }

    /// The letters O and l among digits of a long number are meant to be read as such.
    private static func isLookalike(at index: Int, in text: ReadText) -> Bool {
        guard lookalikes.contains(text[index]) else { return false }
        var start = index
        while lookalikes.contains(text[start - 1]) || WrittenDigits.isDigit(text[start - 1]) { start -= 1 }
        var end = index
        while lookalikes.contains(text[end]) || WrittenDigits.isDigit(text[end]) { end += 1 }
        let digits = (start..<end).count { WrittenDigits.isDigit(text[$0]) }
        return end - start >= 11 && digits >= 6 && !Signs.isLatin(text[start - 1]) && !Signs.isLatin(text[end])
    }

    private static let lookalikes = SignSet("ol○◯")

    /// Whether a number begins at a place.
    static func begins(at index: Int, in text: ReadText) -> Bool { digit(at: index, in: text) != nil }

    private static func endOfX(from end: Int, in text: ReadText) -> Int? {
        var index = end
        while index < end + 3, Signs.isSeparator(text[index]) { index += 1 }
        guard text[index] == 0x78 || text[index] == 0xD7, !Signs.isLatin(text[index + 1]) else { return nil }
        return index + 1
    }

    /// Words that stand for a separator where digits are read out.
    private static let spoken = SignSet("杠横点减")
    /// Separators between two pieces of one number, at most; of one kind, as dots or blanks in a row.
    private static let widestGap = 4
    private static let widestRow = 16

    private static func endOfGap(from start: Int, in text: ReadText) -> Int? {
        var index = start
        var isRow = true
        while index < text.count, index - start <= (isRow ? widestRow : widestGap) {
            let sign = text[index]
            if index > start, WrittenDigits.value(of: sign) != nil { return index }
            isRow = isRow && sign == text[start]
            guard Signs.isSeparator(sign) || spoken.contains(sign) else { return nil }
            index += 1
        }
        return nil
    }
}

// MARK: Dates, times, names of records

extension NumberChain {
    private mutating func takeOut(in text: ReadText) {
        var index = 0
        while index < pieces.count {
            let count = takenPieces(from: index, in: text)
            for taken in index..<index + count { pieces[taken].isTaken = true }
            index += max(1, count)
        }
    }

    /// How many pieces from one on are a date, a time or the name of a record.
    private func takenPieces(from index: Int, in text: ReadText) -> Int {
        if isDate(from: index, in: text) { return 3 }
        if let count = timePieces(from: index, in: text) { return count }
        return recordNamePieces(from: index, in: text)
    }

    private func number(_ index: Int) -> Int {
        guard pieces.indices.contains(index), pieces[index].digits.count <= 4 else { return -1 }
        return pieces[index].digits.reduce(0) { $0 * 10 + Int($1) }
    }

    private func digits(_ index: Int) -> Int { pieces.indices.contains(index) ? pieces[index].digits.count : 0 }

    /// The only sign between a piece and the next; 0 where there are several.
    private func gap(behind index: Int, in text: ReadText) -> UInt32 {
        guard index >= 0, index + 1 < pieces.count else { return 0 }
        let range = pieces[index].range.upperBound..<pieces[index + 1].range.lowerBound
        return range.count == 1 ? text[range.lowerBound] : 0
    }

    /// `2016-05-15`, `2016/5/15`, `2016.5.15`; with a fourth part by the same sign it is none.
    private func isDate(from index: Int, in text: ReadText) -> Bool {
        let sign = gap(behind: index, in: text)
        guard sign != 0, Self.dateSigns.contains(sign), gap(behind: index + 1, in: text) == sign,
            gap(behind: index - 1, in: text) != sign, gap(behind: index + 2, in: text) != sign,
            digits(index) == 4, (1...2).contains(digits(index + 1)), (1...2).contains(digits(index + 2))
        else { return false }
        return CalendarDigits.isYear(number(index)) && (1...12).contains(number(index + 1))
            && (1...31).contains(number(index + 2))
    }

    /// `-` of several kinds, `/`, `.`
    private static let dateSigns = SignSet("-‐‑–—/.·")

    /// `9:30`, `09:30:15`
    private func timePieces(from index: Int, in text: ReadText) -> Int? {
        let colon: UInt32 = 0x3A
        guard gap(behind: index, in: text) == colon, gap(behind: index - 1, in: text) != colon,
            (0...24).contains(number(index)), digits(index) <= 2,
            digits(index + 1) == 2, (0..<60).contains(number(index + 1))
        else { return nil }
        guard gap(behind: index + 1, in: text) == colon else { return 2 }
        guard digits(index + 2) == 2, (0..<60).contains(number(index + 2)),
            gap(behind: index + 2, in: text) != colon
        else { return nil }
        return 3
    }

    /// `D01-12`, `D01b-12`, `D01.7f2c9a10-12`: letters stand right before its digits, a dash before the last.
    private func recordNamePieces(from index: Int, in text: ReadText) -> Int {
        var start = pieces[index].range.lowerBound
        while Self.isNameSign(text[start - 1]) { start -= 1 }
        guard start < pieces[index].range.lowerBound, Signs.isLatin(text[start]) else { return 0 }
        var end = start
        while Self.isNameSign(text[end]) { end += 1 }
        guard RecordLikeness.isRecord(text.signs[start..<end]) else { return 0 }
        return pieces[index...].prefix { $0.range.lowerBound < end }.count
    }

    private static func isNameSign(_ sign: UInt32) -> Bool {
        Signs.isLatin(sign) || Signs.isASCIIDigit(sign) || sign == 0x2D || sign == 0x2E || sign == 0x5F
    }
}

/// What the name of a record looks like.
enum RecordLikeness {
    /// `<desk>.<writer>-<seq>` with a writer of eight hex digits, or a desk, its mark and `-<seq>`.
    static func isRecord(_ signs: ArraySlice<UInt32>) -> Bool {
        guard let dash = signs.lastIndex(of: 0x2D), dash + 1 < signs.endIndex,
            signs[(dash + 1)...].count <= 6, signs[(dash + 1)...].allSatisfy(Signs.isASCIIDigit)
        else { return false }
        let journal = signs[..<dash]
        guard let point = journal.lastIndex(of: 0x2E) else {
            // A desk's id is short; a number of seven digits and more is none.
            return journal.count <= 8 && journal.filter(Signs.isASCIIDigit).count <= 4
        }
        let writer = journal[(point + 1)...]
        return writer.count == 8 && writer.allSatisfy { Signs.isASCIIDigit($0) || (0x61...0x66).contains($0) }
    }
}

/// Dates as digits without separators.
enum CalendarDigits {
    static func isYear(_ number: Int) -> Bool { (1800...2099).contains(number) }

    /// `20160515`
    static func isDate(_ digits: some RandomAccessCollection<UInt8>) -> Bool {
        guard digits.count == 8 else { return false }
        let number = digits.reduce(0) { $0 * 10 + Int($1) }
        return isYear(number / 10_000) && (1...12).contains(number / 100 % 100) && (1...31).contains(number % 100)
    }

    /// `201605150930`, `20160515093000`
    static func isMoment(_ digits: [UInt8]) -> Bool {
        guard digits.count == 12 || digits.count == 14, isDate(digits[..<8]) else { return false }
        let clock = digits[8...].map(Int.init)
        return clock[0] * 10 + clock[1] < 24 && clock[2] < 6 && (clock.count == 4 || clock[4] < 6)
    }
}
