import DayModel
import DayStore
import Testing

/// Every cut and every flipped bit of a small journal.
@Suite struct DamageTests {
    /// A sealed journal, with and without private data.
    struct Sample {
        let day: TestDay
        let path: String
        let bytes: [UInt8]
        let records: [Record]
        let seal: DaySeal

        init(isSmall: Bool = false) throws {
            day = try TestDay()
            let session = try day.open()
            if !isSmall { _ = try session.append(.note("一")) }
            let draft = try RecordDraft(
                JSONReader.read(
                    #"{"type":"visit","people":1,"channel":"onsite","note":"n","visitor":{"phone":"13800000000"}}"#
                ))
            let visit = try session.append(draft)
            _ = try session.append(RecordDraft(body: .void(Voiding(ref: visit.name, why: "w"))))
            _ = try session.append(
                RecordDraft(body: .handout(Handout(materials: [.init(item: "XCD", count: 3)]))))
            _ = try session.seal()
            session.close()
            records = try day.records()
            path = day.journalPath(visit.name.journal)
            bytes = try #require(day.disk.contents(path))
            seal = try DaySeal.make(of: day.folder, event: "2016-05-15-test", day.environment)
            try seal.write(in: day.folder, day.environment)
        }

        /// Lines that end within so many bytes, with or without their newline.
        func wholeLines(in length: Int) -> Int {
            var lines = 0
            for index in bytes.indices where bytes[index] == 0x0A && index <= length { lines += 1 }
            return lines
        }
    }

    @Test func everyTruncationKeepsWhatIsWhole() throws {
        let sample = try Sample()
        #expect(try sample.day.findings() == [])
        for length in 0..<sample.bytes.count {
            try sample.day.disk.put(Array(sample.bytes[..<length]), at: sample.path)
            let expected = sample.wholeLines(in: length)
            let found = try sample.day.records()
            #expect(found.prefix(expected) == sample.records[..<expected], "cut at \(length)")
            // Behind its hash a record is one, whatever of its private data is there.
            for record in found.dropFirst(expected) {
                #expect(record == sample.records[expected].withoutPrivateData, "cut at \(length)")
            }
            #expect(found.count <= expected + 1, "cut at \(length)")
            #expect(try !sample.day.alarms().isEmpty, "cut at \(length)")
        }
    }

    @Test func everyTruncationIsRecoveredOnce() throws {
        for length in stride(from: 0, through: 2500, by: 1) {
            let day = try TestDay()
            let session = try day.open()
            for text in ["a", "b"] { _ = try session.append(.note(text)) }
            let visit = #"{"type":"visit","people":1,"channel":"onsite","visitor":{"phone":"1"},"note":"n"}"#
            _ = try session.append(RecordDraft(JSONReader.read(visit)))
            let path = day.journalPath(try #require(session.journal))
            session.close()
            let bytes = try #require(day.disk.contents(path))
            guard length < bytes.count else { break }
            try day.disk.put(Array(bytes[..<length]), at: path)
            // As after a power cut, which may take what the machine remembers of its last records along.
            for name in try day.disk.names(in: "/state/writers") where name.hasSuffix(".last") {
                day.disk.delete("/state/writers/" + name)
            }
            let lost = bytes[..<length].suffix(while: { $0 != 0x0A })
            let isWhole = lost.isEmpty || bytes[length] == 0x0A
            for round in 1...3 {
                let again = try day.open()
                #expect(again.notices.isEmpty == (isWhole || round > 1), "cut at \(length)")
                _ = try again.append(.note("later"))
                again.close()
            }
            #expect(try day.alarms() == [], "cut at \(length)")
            #expect(try day.records().filter { $0.body.type == "recover" }.count == (isWhole ? 0 : 1))
            #expect(try #require(day.disk.contents(path)).starts(with: bytes[..<length]))
        }
    }

    @Test(arguments: 0..<8) func everyFlippedBitIsFound(_ bit: Int) throws {
        let sample = try Sample(isSmall: true)
        for index in sample.bytes.indices {
            var bytes = sample.bytes
            bytes[index] ^= 1 << UInt8(bit)
            try sample.day.disk.put(bytes, at: sample.path)
            let comment = Comment(rawValue: "bit \(bit) of byte \(index)")
            let found = try sample.day.records()
            // A flip can cost at most the line it is in, and the next where it hits the newline.
            #expect(found.count >= sample.records.count - 2, comment)
            let isLastNewline = index == bytes.count - 1
            #expect(try !sample.day.alarms().isEmpty || isLastNewline, comment)
            for record in found {
                let whole = sample.records[record.name.seq - 1]
                if record != whole { #expect(record == whole.withoutPrivateData, comment) }
            }
        }
    }
}

extension Record {
    /// What is left where the private data does not prove itself.
    fileprivate var withoutPrivateData: Record {
        var record = self
        switch body {
        case .visit(var visit):
            visit.note = nil
            visit.visitor = nil
            for index in visit.questions.indices { visit.questions[index].departmentWords = nil }
            for index in visit.materials.indices { visit.materials[index].itemWords = nil }
            record.body = .visit(visit)
        case .handout(var handout):
            for index in handout.materials.indices { handout.materials[index].itemWords = nil }
            record.body = .handout(handout)
        case .note(var note):
            note.text = ""
            record.body = .note(note)
        case .void(var voiding):
            voiding.why = nil
            record.body = .void(voiding)
        case .recover(var recovery):
            recovery.text = nil
            record.body = .recover(recovery)
        default: break
        }
        return record
    }
}

extension ArraySlice where Element == UInt8 {
    fileprivate func suffix(while predicate: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, predicate(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
