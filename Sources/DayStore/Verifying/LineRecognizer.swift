import DayModel

/// Recognises the lines that this program writes most, at the speed of their bytes, so that checking a day costs
/// about what hashing it costs. What it does not know is left to the decoder; what it accepts, the decoder accepts.
struct LineRecognizer {
    private var cursor: ByteCursor
    private var content = LineContent()
    /// Names of members that were seen, a bit each: none may come twice.
    private var seen = 0
    private var hasMaterials = false
    private let prev: Int

    /// What the line says; nil where it must be read in full. `hidden` is its private data where those are whole.
    static func content(
        of line: UnsafeRawBufferPointer, _ anatomy: LineAnatomy, hidden: Range<Int>?
    ) -> LineContent? {
        var recognizer = LineRecognizer(line, anatomy)
        guard recognizer.head(), recognizer.body() else { return nil }
        if let hidden, !recognizer.hidden(ByteCursor(line, in: hidden)) { return nil }
        return recognizer.content
    }

    private init(_ line: UnsafeRawBufferPointer, _ anatomy: LineAnatomy) {
        // Members end where `,"prev":"` begins.
        prev = anatomy.prev.lowerBound - 9
        cursor = ByteCursor(line, in: 0..<prev)
    }

    private mutating func head() -> Bool {
        // The anatomy has read the two numbers already.
        guard cursor.take("{\"seq\":"), skipDigits(), cursor.take(",\"tick\":"), skipDigits(),
            cursor.take(",\"at\":"), cursor.timestamp()
        else { return false }
        if cursor.take(",\"occurredAt\":"), !cursor.timestamp() { return false }
        _ = cursor.take(",\"batch\":true")
        if cursor.take(",\"by\":"), !cursor.skipString() { return false }
        return cursor.take(",\"type\":")
    }

    private mutating func skipDigits() -> Bool {
        let start = cursor.index
        while cursor.index < cursor.end, cursor.line[cursor.index] &- 0x30 < 10 { cursor.index += 1 }
        return cursor.index > start
    }

    private mutating func body() -> Bool {
        if cursor.take("\"visit\"") {
            content.effect = .counts
            return members { $0.visitMember() } && seen & 3 == 3
        }
        if cursor.take("\"rating\"") {
            content.question = 0
            content.effect = .counts
            return members { $0.ratingMember() } && seen & 3 == 3
        }
        if cursor.take("\"handout\"") {
            content.effect = .counts
            return members { $0.cursor.take("\"materials\":") && $0.see(0) && $0.materials() > 0 }
                && seen & 1 == 1
        }
        if cursor.take("\"void\"") {
            content.effect = .changes
            return members { $0.voidMember() } && seen & 1 == 1
        }
        if cursor.take("\"followup\"") {
            content.question = 0
            return members { $0.followUpMember() } && seen & 3 == 3
        }
        if cursor.take("\"note\"") {
            return members { $0.cursor.take("\"text\":") && $0.see(0) && $0.plainText() }
        }
        return false
    }

    private mutating func members(_ member: (inout LineRecognizer) -> Bool) -> Bool {
        while !cursor.isAtEnd {
            guard cursor.take(0x2C), member(&self) else { return false }
        }
        return true
    }

    private mutating func see(_ bit: Int) -> Bool {
        defer { seen |= 1 << bit }
        return seen & 1 << bit == 0
    }
}

extension LineRecognizer {
    private mutating func visitMember() -> Bool {
        if cursor.take("\"people\":") { return see(0) && cursor.number(in: 1...countLimit) != nil }
        if cursor.take("\"channel\":") { return see(1) && cursor.skipString() }
        if cursor.take("\"questions\":") { return see(2) && questions() }
        if cursor.take("\"materials\":") { return see(3) && materials() >= 0 }
        if cursor.take("\"seconds\":") { return see(4) && cursor.number(in: 0...countLimit) != nil }
        return false
    }

    private mutating func ratingMember() -> Bool {
        if cursor.take("\"ref\":") { return see(0) && ref() }
        if cursor.take("\"satisfaction\":") { return see(1) && cursor.number(in: 1...5) != nil }
        if cursor.take("\"question\":") { return see(2) && question() }
        if cursor.take("\"source\":") { return see(3) && cursor.skipString() }
        if cursor.take("\"why\":") { return see(4) && cursor.skipString() }
        return false
    }

    /// A text that says nothing of what was taken out.
    private mutating func plainText() -> Bool {
        guard let range = cursor.string() else { return false }
        let bytes = cursor.line[range]
        return !Self.earlierMarks.contains { mark in
            mark.count <= bytes.count
                && (bytes.startIndex...bytes.endIndex - mark.count).contains { bytes[$0...].starts(with: mark) }
        }
    }

    private static let earlierMarks = LineContent.earlierMarks.map { Array($0.utf8) }

    private mutating func voidMember() -> Bool {
        if cursor.take("\"ref\":") { return see(0) && ref() }
        if cursor.take("\"why\":") { return see(1) && cursor.skipString() }
        return false
    }

    private mutating func followUpMember() -> Bool {
        if cursor.take("\"ref\":") { return see(0) && ref() }
        if cursor.take("\"state\":") { return see(1) && cursor.skipString() }
        if cursor.take("\"question\":") { return see(2) && question() }
        if cursor.take("\"to\":") { return see(3) && cursor.skipString() }
        if cursor.take("\"due\":") { return see(4) && cursor.quotedDate() }
        return false
    }

    private mutating func ref() -> Bool {
        guard let range = cursor.string() else { return false }
        content.ref = RecordName(String(decoding: cursor.line[range], as: UTF8.self))
        return content.ref != nil
    }

    private mutating func question() -> Bool {
        content.question = cursor.number(in: 0...countLimit)
        return content.question != nil
    }

    /// Elements in brackets; nil where they are not what is asked for.
    private mutating func list(_ element: (inout LineRecognizer) -> Bool) -> Int? {
        guard cursor.take(0x5B) else { return nil }
        if cursor.take(0x5D) { return 0 }
        var count = 0
        while element(&self) {
            count += 1
            if cursor.take(0x5D) { return count }
            guard cursor.take(0x2C) else { return nil }
        }
        return nil
    }

    /// -1 where there is something else.
    private mutating func materials() -> Int {
        hasMaterials = true
        return list { recognizer in
            recognizer.cursor.take("{\"item\":") && recognizer.cursor.skipString()
                && recognizer.cursor.take(",\"count\":")
                && recognizer.cursor.number(in: 1...countLimit) != nil
                && recognizer.cursor.take(0x7D)
        } ?? -1
    }

    private mutating func questions() -> Bool {
        guard let count = list({ $0.oneQuestion() }) else { return false }
        content.questions = count
        return true
    }

    private mutating func oneQuestion() -> Bool {
        guard cursor.take(0x7B) else { return false }
        var seen = 0
        while true {
            let bit: Int
            if cursor.take("\"satisfaction\":") {
                bit = 2
                guard cursor.number(in: 1...5) != nil else { return false }
            } else if cursor.take("\"due\":") {
                bit = 3
                guard cursor.quotedDate() else { return false }
            } else {
                guard let text = textMember(), cursor.skipString() else { return false }
                bit = text
            }
            guard seen & 1 << bit == 0 else { return false }
            seen |= 1 << bit
            if cursor.take(0x7D) { return seen & 3 == 3 }
            guard cursor.take(0x2C) else { return false }
        }
    }

    private mutating func textMember() -> Int? {
        if cursor.take("\"kind\":") { return 0 }
        if cursor.take("\"outcome\":") { return 1 }
        if cursor.take("\"topic\":") { return 4 }
        if cursor.take("\"department\":") { return 5 }
        if cursor.take("\"answeredBy\":") { return 6 }
        return nil
    }
}

extension LineRecognizer {
    /// Private data: a salt, and then what belongs to this type of record.
    private mutating func hidden(_ hidden: ByteCursor) -> Bool {
        let hasQuestions = content.questions > 0
        cursor = hidden
        seen = 0
        guard cursor.take("{\"salt\":"), cursor.skipString() else { return false }
        while cursor.take(0x2C) {
            if cursor.take("\"visitor\":") {
                guard see(0), visitor() else { return false }
            } else if let bit = hiddenText() {
                guard see(bit), cursor.skipString() else { return false }
            } else if hasQuestions, cursor.take("\"questions\":") {
                guard see(2), list({ $0.hiddenQuestion() }) != nil else { return false }
            } else if hasMaterials, cursor.take("\"materials\":") {
                guard see(3), list({ $0.hiddenMaterial() }) != nil else { return false }
            } else {
                return false
            }
        }
        return cursor.take(0x7D) && cursor.isAtEnd
    }

    private mutating func visitor() -> Bool {
        guard cursor.take(0x7B) else { return false }
        var seen = 0
        while true {
            let bit: Int
            if cursor.take("\"name\":") {
                bit = 0
            } else if cursor.take("\"phone\":") {
                bit = 1
            } else if cursor.take("\"address\":") {
                bit = 2
            } else if cursor.take("\"group\":") {
                bit = 3
            } else {
                return false
            }
            guard seen & 1 << bit == 0, cursor.skipString() else { return false }
            seen |= 1 << bit
            if cursor.take(0x7D) { return true }
            guard cursor.take(0x2C) else { return false }
        }
    }

    /// A text of the record's own; its bit.
    private mutating func hiddenText() -> Int? {
        if cursor.take("\"note\":") { return 1 }
        if cursor.take("\"text\":") { return 4 }
        if cursor.take("\"why\":") { return 5 }
        if cursor.take("\"to\":") { return 6 }
        return nil
    }

    private mutating func hiddenMaterial() -> Bool {
        guard cursor.take(0x7B) else { return false }
        if cursor.take(0x7D) { return true }
        return cursor.take("\"item\":") && cursor.skipString() && cursor.take(0x7D)
    }

    private mutating func hiddenQuestion() -> Bool {
        guard cursor.take(0x7B) else { return false }
        if cursor.take(0x7D) { return true }
        if cursor.take("\"text\":") {
            guard cursor.skipString() else { return false }
            if cursor.take(0x7D) { return true }
            guard cursor.take(",\"answer\":") else { return false }
        } else {
            guard cursor.take("\"answer\":") else { return false }
        }
        return cursor.skipString() && cursor.take(0x7D)
    }
}
