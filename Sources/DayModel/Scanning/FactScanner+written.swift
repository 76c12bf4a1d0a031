/// Visits and handouts as our own writer puts them: their members in one order, so that each is looked for where it must be.
///
/// Whatever stands otherwise is read again in any order; both say the same of every line that this one reads.
extension FactScanner {
    @inline(__always)
    mutating func scanWritten(
        _ line: UnsafeRawBufferPointer, into facts: inout RecordFacts, codebook: inout Codebook
    ) -> Marks? {
        facts.reset()
        guard var cursor = LineCursor(line), cursor.skip("{\"seq\":") else { return nil }
        facts.seq = cursor.number()
        guard cursor.skip(",\"tick\":") else { return nil }
        facts.tick = cursor.number()
        guard cursor.skip(",\"at\":\"") else { return nil }
        writtenAt(&cursor, &facts)
        if cursor.skip(",\"by\":\"") { knownName.skip(&cursor) }
        guard cursor.skip(",\"type\":\""), Self.writtenBody(&cursor, &facts, &codebook) else { return nil }
        var marks = Marks(proofEnd: 0, hash: 0, prev: 0, hasPrivate: false)
        guard Self.writtenEnd(&cursor, &marks), !cursor.gaveUp, facts.seq > 0 else { return nil }
        return marks
    }

    @inline(__always)
    private mutating func writtenAt(_ cursor: inout LineCursor, _ facts: inout RecordFacts) {
        let start = cursor.index
        if let known = knownMinute.timestamp(cursor, at: start) {
            facts.at = known
            facts.share.minute = knownMinute.minuteOfDay
            cursor.index += 30
            return
        }
        cursor.index -= 1
        facts.at = timestamp(&cursor)
        if cursor.gaveUp { return }
        facts.share.minute = minuteOfDay(facts.at.milliseconds)
        knownMinute.note(facts.at, minuteOfDay: facts.share.minute, cursor, at: start)
    }

    @inline(__always)
    private static func writtenBody(
        _ cursor: inout LineCursor, _ facts: inout RecordFacts, _ codebook: inout Codebook
    ) -> Bool {
        if cursor.skip("visit\",\"people\":") {
            facts.kind = .visit
            facts.share.people = cursor.number()
            guard (1...countLimit).contains(facts.share.people), cursor.skip(",\"channel\":\"") else {
                return false
            }
            facts.share.channel = cursor.code(&codebook.channels)
            if cursor.skip(",\"questions\":[") {
                repeat {
                    guard let question = writtenQuestion(&cursor, &codebook) else { return false }
                    facts.share.questions.append(question)
                } while cursor.take(UInt8(ascii: ","))
                cursor.expect(UInt8(ascii: "]"))
            }
            return writtenMaterials(&cursor, &facts, &codebook)
        }
        guard cursor.skip("handout\"") else { return false }
        facts.kind = .handout
        facts.share.isVisit = false
        return writtenMaterials(&cursor, &facts, &codebook) && !facts.share.materials.isEmpty
    }

    @inline(__always)
    private static func writtenQuestion(_ cursor: inout LineCursor, _ codebook: inout Codebook) -> Share
        .Question?
    {
        guard cursor.skip("{\"kind\":\"") else { return nil }
        var question = Share.Question()
        question.kind = cursor.code(&codebook.kinds)
        if cursor.skip(",\"topic\":\"") { question.topic = cursor.code(&codebook.topics) }
        if cursor.skip(",\"department\":\"") { question.department = cursor.code(&codebook.departments) }
        guard cursor.skip(",\"outcome\":\"") else { return nil }
        question.outcome = cursor.code(&codebook.outcomes)
        if cursor.skip(",\"satisfaction\":") { question.satisfaction = QuestionScan.level(&cursor) }
        if cursor.skip(",\"due\":") { question.due = QuestionScan.date(&cursor) }
        return cursor.take(UInt8(ascii: "}")) ? question : nil
    }

    @inline(__always)
    private static func writtenMaterials(
        _ cursor: inout LineCursor, _ facts: inout RecordFacts, _ codebook: inout Codebook
    ) -> Bool {
        guard cursor.skip(",\"materials\":[") else { return true }
        repeat {
            guard cursor.skip("{\"item\":\"") else { return false }
            let item = cursor.code(&codebook.items)
            guard cursor.skip(",\"count\":") else { return false }
            let count = cursor.number()
            guard (1...countLimit).contains(count), cursor.take(UInt8(ascii: "}")) else { return false }
            facts.share.materials.append(Share.Material(item: item, count: count))
        } while cursor.take(UInt8(ascii: ","))
        cursor.expect(UInt8(ascii: "]"))
        return true
    }

    /// The links, the hash, and the private part, which is passed over.
    @inline(__always)
    private static func writtenEnd(_ cursor: inout LineCursor, _ marks: inout Marks) -> Bool {
        if cursor.skip(",\"seconds\":"), cursor.number() > countLimit { return false }
        guard cursor.skip(",\"prev\":\"") else { return false }
        marks.prev = cursor.index
        cursor.digits(32)
        let hasPrivateHash = cursor.skip(",\"privateHash\":\"")
        if hasPrivateHash { cursor.digits(64) }
        marks.proofEnd = cursor.index
        guard cursor.skip(",\"hash\":") else { return false }
        marks.hash = cursor.hash()
        marks.hasPrivate = hasPrivateHash
        guard hasPrivateHash else { return cursor.take(UInt8(ascii: "}")) && cursor.index == cursor.count }
        guard cursor.skip(",\"private\":"), cursor.byte(cursor.count - 1) == UInt8(ascii: "}") else {
            return false
        }
        marks.isPrivateNull = cursor.matches("null") && cursor.index + 5 == cursor.count
        return true
    }
}
