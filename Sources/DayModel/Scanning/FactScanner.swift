/// Reads from a line's bytes only what the tally needs, in any order of members.
///
/// It is exact where it answers: whatever it does not know to the letter (escapes, members of later versions, types
/// besides the six that change figures, numbers out of range) it leaves to the strict decoder by answering nil.
package struct FactScanner: Sendable {
    /// Where a line's proof stands.
    package struct Marks: Equatable, Sendable {
        /// The bytes before this offset are what the hash proves; here `,"hash":"` begins.
        package var proofEnd: Int
        /// Where the 64 characters of the hash begin; that they are hexadecimal digits shows when they are compared.
        package var hash: Int
        /// Where the 32 hexadecimal digits of `prev` begin.
        package var prev: Int
        package var hasPrivate: Bool
        /// Whether the private part was taken out for good.
        package var isPrivateNull = false
    }

    private let zone: ZoneOffsets
    private var dateBytes: (UInt64, UInt16) = (0, 0)
    private var dateNumber = 0
    private var offsetHour = Int.min
    private var offsetOfHour = 0
    var knownMinute = KnownMinute()
    var knownName = KnownName()

    package init(zone: ZoneOffsets) {
        self.zone = zone
    }

    /// Fills `facts` and says where the proof stands; nil where the strict decoder has to look.
    /// - Parameter line: one line without its newline.
    package mutating func scan(
        _ line: UnsafeRawBufferPointer, into facts: inout RecordFacts, codebook: inout Codebook
    ) -> Marks? {
        let marks =
            scanWritten(line, into: &facts, codebook: &codebook)
            ?? scanAnyOrder(line, into: &facts, codebook: &codebook)
        // A line with larger ones proves nothing.
        return facts.seq < Self.numberLimit && facts.tick < Self.numberLimit ? marks : nil
    }

    /// Numbers and ticks have at most 15 digits.
    private static let numberLimit = 1_000_000_000_000_000

    /// The same without regard to the order in which a writer of ours puts members.
    mutating func scanAnyOrder(
        _ line: UnsafeRawBufferPointer, into facts: inout RecordFacts, codebook: inout Codebook
    ) -> Marks? {
        facts.reset()
        guard var cursor = LineCursor(line) else { return nil }
        var scan = LineScan()
        Self.start(&cursor, &scan, &facts)
        while !cursor.gaveUp {
            let start = cursor.index
            let name = cursor.name()
            if name == MemberName.hash {
                scan.marks.proofEnd = start - 1
                break
            }
            member(name, &cursor, &scan, &facts, &codebook)
            cursor.expect(UInt8(ascii: ","))
        }
        return finish(&cursor, &scan, &facts)
    }

    /// Every line begins with its number and its tick, or it proves nothing.
    @inline(__always)
    private static func start(
        _ cursor: inout LineCursor, _ scan: inout LineScan, _ facts: inout RecordFacts
    ) {
        cursor.expect(UInt8(ascii: "{"))
        if cursor.name() != MemberName.seq { cursor.gaveUp = true }
        facts.seq = cursor.number()
        cursor.expect(UInt8(ascii: ","))
        if cursor.name() != MemberName.tick { cursor.gaveUp = true }
        facts.tick = cursor.number()
        cursor.expect(UInt8(ascii: ","))
        scan.see(MemberName.seq, &cursor)
        scan.see(MemberName.tick, &cursor)
    }

    private mutating func member(
        _ name: UInt64, _ cursor: inout LineCursor, _ scan: inout LineScan, _ facts: inout RecordFacts,
        _ codebook: inout Codebook
    ) {
        scan.see(name, &cursor)
        switch name {
        case MemberName.at:
            facts.at = timestamp(&cursor)
            scan.seen.insert(.at)
        case MemberName.occurredAt:
            scan.occurredAt = timestamp(&cursor).milliseconds
        case MemberName.batch:
            facts.share.isBatch = Self.flag(&cursor)
        case MemberName.type: facts.kind = Self.kind(&cursor)
        case MemberName.prev: scan.marks.prev = cursor.digest(32)
        case MemberName.privateHash:
            _ = cursor.digest(64)
            scan.hasPrivateHash = true
        case MemberName.ref: Self.reference(&cursor, &facts, &codebook)
        case MemberName.set: amended(&cursor, &facts, &codebook)
        case MemberName.by, MemberName.why, MemberName.to: _ = cursor.text()
        case MemberName.source:
            facts.isByPad = cursor.bytes(cursor.text()).elementsEqual("pad".utf8)
        default: value(name, &cursor, &facts, &codebook, &scan.body)
        }
    }

    /// The members that a record and an amendment's `set` share.
    private mutating func value(
        _ name: UInt64, _ cursor: inout LineCursor, _ facts: inout RecordFacts, _ codebook: inout Codebook,
        _ present: inout RecordFacts.Members
    ) {
        switch name {
        case MemberName.people:
            facts.share.people = cursor.number()
            if !(1...countLimit).contains(facts.share.people) { cursor.gaveUp = true }
            present.insert(.people)
        case MemberName.channel:
            facts.share.channel = Int32(codebook.channels.index(of: cursor.bytes(cursor.text())))
            present.insert(.channel)
        case MemberName.questions:
            QuestionScan.list(&cursor, &facts, &codebook)
            present.insert(.questions)
        case MemberName.materials:
            QuestionScan.materials(&cursor, &facts, &codebook)
            present.insert(.materials)
        case MemberName.seconds:
            if cursor.number() > countLimit { cursor.gaveUp = true }
        case MemberName.question:
            facts.question = cursor.number()
            if facts.question > countLimit { cursor.gaveUp = true }
            present.insert(.question)
        case MemberName.satisfaction:
            facts.satisfaction = QuestionScan.level(&cursor)
            present.insert(.satisfaction)
        case MemberName.state:
            facts.state = QuestionScan.state(&cursor)
            present.insert(.state)
        case MemberName.due:
            facts.due = QuestionScan.date(&cursor)
            present.insert(.due)
        default: cursor.gaveUp = true
        }
    }

    private mutating func amended(
        _ cursor: inout LineCursor, _ facts: inout RecordFacts, _ codebook: inout Codebook
    ) {
        cursor.expect(UInt8(ascii: "{"))
        if cursor.take(UInt8(ascii: "}")) { return }
        var seen = LineScan()
        var present: RecordFacts.Members = []
        defer { facts.set = present }
        while !cursor.gaveUp {
            let name = cursor.name()
            seen.see(name, &cursor)
            value(name, &cursor, &facts, &codebook, &present)
            if cursor.take(UInt8(ascii: "}")) { return }
            cursor.expect(UInt8(ascii: ","))
        }
    }

    private mutating func finish(
        _ cursor: inout LineCursor, _ scan: inout LineScan, _ facts: inout RecordFacts
    ) -> Marks? {
        scan.marks.hash = cursor.hash()
        if cursor.take(UInt8(ascii: ",")) {
            scan.marks.hasPrivate = true
            guard cursor.byte(cursor.count - 1) == UInt8(ascii: "}"), scan.hasPrivateHash,
                cursor.name() == MemberName.hidden
            else { return nil }
            scan.marks.isPrivateNull =
                cursor.matches("null") && cursor.index + 5 == cursor.count
        } else {
            cursor.expect(UInt8(ascii: "}"))
            guard cursor.index == cursor.count, !scan.hasPrivateHash else { return nil }
        }
        // The links have fixed lengths, and stand right before the hash.
        let linksEnd = scan.marks.proofEnd - (scan.hasPrivateHash ? 81 : 0)
        guard !cursor.gaveUp, scan.marks.prev == linksEnd - 33, scan.isComplete(facts) else { return nil }
        facts.share.isVisit = facts.kind == .visit
        let happened = scan.occurredAt ?? facts.at.milliseconds
        facts.share.minute = minuteOfDay(happened)
        return scan.marks
    }

    /// As `ZoneOffsets` has it, looked up once an hour.
    @inline(__always)
    mutating func minuteOfDay(_ milliseconds: Int) -> Int {
        let hour = milliseconds.flooredQuotient(by: 3_600_000)
        if hour != offsetHour {
            guard zone.changes.isEmpty else { return zone.minuteOfDay(atMilliseconds: milliseconds) }
            offsetHour = hour
            offsetOfHour = zone.baseMinutes
        }
        let local = milliseconds.flooredQuotient(by: 60_000) + offsetOfHour
        return local - local.flooredQuotient(by: 1440) * 1440
    }
}

extension FactScanner {
    /// `2016-05-15T09:31:04.120+08:00`, as every writer of ours puts it; other forms are left to the strict decoder.
    @inline(__always)
    mutating func timestamp(_ cursor: inout LineCursor) -> Timestamp {
        let start = cursor.index + 1
        guard cursor.take(UInt8(ascii: "\"")), cursor.byte(start + 29) == UInt8(ascii: "\""),
            cursor.byte(start + 10) == UInt8(ascii: "T"), cursor.byte(start + 13) == UInt8(ascii: ":"),
            cursor.byte(start + 16) == UInt8(ascii: ":"), cursor.byte(start + 19) == UInt8(ascii: "."),
            cursor.byte(start + 26) == UInt8(ascii: ":")
        else {
            cursor.gaveUp = true
            return Timestamp(milliseconds: 0, offsetMinutes: 0)
        }
        cursor.index = start + 30
        let day = dayNumber(&cursor, start)
        let hour = cursor.pair(start + 11)
        let minute = cursor.pair(start + 14)
        let second = cursor.pair(start + 17)
        let milliseconds = cursor.pair(start + 20) * 10 + cursor.digit(start + 22)
        let sign = cursor.byte(start + 23)
        let offsetHours = cursor.pair(start + 24)
        let offsetMinutes = cursor.pair(start + 27)
        if sign != UInt8(ascii: "+"), sign != UInt8(ascii: "-") { cursor.gaveUp = true }
        if hour > 23 || minute > 59 || second > 60 || offsetHours > 23 || offsetMinutes > 59 {
            cursor.gaveUp = true
        }
        let total = offsetHours * 60 + offsetMinutes
        let offset = sign == UInt8(ascii: "-") ? -total : total
        let seconds = (day * 24 + hour) * 3600 + minute * 60 + second - offset * 60
        return Timestamp(milliseconds: seconds * 1000 + milliseconds, offsetMinutes: offset)
    }

    /// Most lines of a day bear the same date: its number is worked out once.
    @inline(__always)
    private mutating func dayNumber(_ cursor: inout LineCursor, _ start: Int) -> Int {
        let head = cursor.word(start)
        let tail = UInt16(cursor.byte(start + 8)) | UInt16(cursor.byte(start + 9)) << 8
        if head == dateBytes.0, tail == dateBytes.1 { return dateNumber }
        let text = String(decoding: (0..<10).map { cursor.byte(start + $0) }, as: UTF8.self)
        guard let date = CivilDate(text) else {
            cursor.gaveUp = true
            return 0
        }
        dateBytes = (head, tail)
        dateNumber = date.dayNumber
        return dateNumber
    }

    private static func flag(_ cursor: inout LineCursor) -> Bool {
        if cursor.matches("true") {
            cursor.index += 4
            return true
        }
        cursor.gaveUp = true
        return false
    }

    private static func kind(_ cursor: inout LineCursor) -> RecordFacts.Kind {
        let range = cursor.text()
        switch cursor.packed(range) {
        case TypeName.visit: return .visit
        case TypeName.handout: return .handout
        case TypeName.rating: return .rating
        case TypeName.amend: return .amend
        case TypeName.void: return .void
        case TypeName.followup: return .followup
        default:
            cursor.gaveUp = true
            return .other
        }
    }

    private static func reference(
        _ cursor: inout LineCursor, _ facts: inout RecordFacts, _ codebook: inout Codebook
    ) {
        let range = cursor.text()
        var dash = range.upperBound - 1
        var seq = 0
        var power = 1
        while dash > range.lowerBound, cursor.byte(dash) != UInt8(ascii: "-") {
            let digit = cursor.byte(dash) &- 0x30
            if digit > 9 || power > 1_000_000_000 { cursor.gaveUp = true }
            seq = seq &+ Int(digit) &* power
            power = power &* 10
            dash -= 1
        }
        let writer = dash - 8
        let isZeroLed = cursor.byte(dash + 1) == 0x30
        guard !cursor.gaveUp, seq > 0, !isZeroLed, writer > range.lowerBound + 1,
            cursor.byte(writer - 1) == UInt8(ascii: ".")
        else {
            cursor.gaveUp = true
            return
        }
        facts.refJournal = codebook.index(ofJournal: cursor.bytes(range.lowerBound..<dash))
        facts.refSeq = seq
    }
}
