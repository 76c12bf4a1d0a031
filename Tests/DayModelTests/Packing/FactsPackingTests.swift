import Testing

@testable import DayModel

/// Facts that were packed come back as they were, or not at all.
@Suite struct FactsPackingTests {
    private var random = SeededRandom(seed: 5)
    private let codebook: Codebook

    init() throws {
        let plan = """
            {"format": "openday-event/1", "id": "d", "title": "T", "date": "2026-05-15",
             "desks": [{"id": "D01", "name": "D"}], "materials": [{"code": "XCD", "name": "X"}],
             "departments": [{"code": "MZ", "name": "民政办"}]}
            """
        codebook = Codebook(
            plan: try EventPlan(Array(plan.utf8)), journals: ["D01.7f2c9a10"].compactMap(JournalName.init))
    }

    private mutating func code() -> Int32 { Int32.random(in: -1...3, using: &random) }

    /// Small ones mostly, and now and then the ends of what there is.
    private mutating func number() -> Int {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: [Int.max, 0, 1, 127, 128, 1 << 32, countLimit].randomElement(using: &random) ?? 0
        default: Int.random(in: 0..<5000, using: &random)
        }
    }

    private mutating func share() -> Share {
        var share = Share()
        share.isVisit = Bool.random(using: &random)
        share.isBatch = Bool.random(using: &random)
        share.minute = Int.random(in: -1..<1440, using: &random)
        share.people = number()
        share.channel = code()
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            var question = Share.Question()
            question.kind = code()
            question.topic = code()
            question.department = code()
            question.outcome = code()
            question.satisfaction = UInt8.random(in: 0...5, using: &random)
            question.state = [.asLeft, .open, .closed].randomElement(using: &random) ?? .open
            question.due = Bool.random(using: &random) ? nil : Int32.random(in: .min ... .max, using: &random)
            share.questions.append(question)
        }
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            share.materials.append(Share.Material(item: code(), count: number()))
        }
        return share
    }

    private mutating func facts(after seq: Int) -> RecordFacts {
        var facts = RecordFacts()
        facts.kind = RecordFacts.Kind(rawValue: UInt8.random(in: 0...8, using: &random)) ?? .other
        facts.seq = seq + Int.random(in: 1...3, using: &random)
        facts.tick = number()
        facts.at = Timestamp(
            milliseconds: Int.random(in: -1_000_000_000_000...4_000_000_000_000, using: &random),
            offsetMinutes: Int.random(in: -720...840, using: &random))
        facts.isDuty = facts.kind == .other && Bool.random(using: &random)
        if facts.kind.hasShare || facts.kind == .amend { facts.share = share() }
        guard facts.kind.isChange else { return facts }
        facts.refJournal = Int.random(in: 0..<codebook.journals.count, using: &random)
        facts.refSeq = number()
        facts.question = number()
        facts.satisfaction = UInt8.random(in: 0...5, using: &random)
        facts.isByPad = Bool.random(using: &random)
        facts.state = [.asLeft, .open, .closed].randomElement(using: &random) ?? .open
        facts.due = Bool.random(using: &random) ? nil : Int32.random(in: .min ... .max, using: &random)
        if facts.kind == .amend {
            facts.set = RecordFacts.Members(rawValue: UInt16.random(in: 0..<1024, using: &random))
        }
        return facts
    }

    private mutating func some(_ count: Int) -> [(RecordFacts, LineTrace)] {
        var some: [(RecordFacts, LineTrace)] = []
        var offset = Int.random(in: 0..<1 << 40, using: &random)
        for _ in 0..<count {
            let line = LineTrace(
                offset: offset, length: Int.random(in: 0..<64 << 10, using: &random),
                fingerprint: UInt64.random(in: 0 ... .max, using: &random),
                isPrivateRemoved: Bool.random(using: &random))
            offset += line.length + 1
            some.append((facts(after: some.last?.0.seq ?? 0), line))
        }
        return some
    }

    private func packed(_ list: [(RecordFacts, LineTrace)]) -> [UInt8] {
        var writer = FactsWriter(expectedRecords: 0)
        for (facts, line) in list { writer.put(facts, of: line) }
        return writer.bytes(with: codebook)
    }

    /// What comes back, and whether it is all; nil where the codes are other ones.
    private func unpacked(_ bytes: [UInt8], _ codebook: Codebook) -> (
        list: [(RecordFacts, LineTrace)], isDone: Bool
    )? {
        var codebook = codebook
        return bytes.withUnsafeBufferPointer { bytes in
            guard var reader = FactsReader(bytes, codebook: &codebook) else { return nil }
            var list: [(RecordFacts, LineTrace)] = []
            var facts = RecordFacts()
            while let line = reader.next(&facts) { list.append((facts, line)) }
            return (list, reader.isDone)
        }
    }

    @Test mutating func whatWasPackedComesBack() throws {
        for count in [0, 1, 2, 700] {
            let list = some(count)
            let back = try #require(unpacked(packed(list), codebook))
            #expect(back.isDone)
            #expect(back.list.map(\.0) == list.map(\.0))
            #expect(back.list.map(\.1) == list.map(\.1))
        }
    }

    @Test mutating func whatIsCutOffOrChangedIsNeverTakenForMore() throws {
        let list = some(40)
        let bytes = packed(list)
        for end in bytes.indices {
            guard let back = unpacked(Array(bytes[..<end]), codebook) else { continue }
            #expect(back.list.count <= list.count)
            #expect(!back.isDone || back.list.count < list.count)
        }
        for _ in 0..<4000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                changed[place] = UInt8.random(in: 0...255, using: &random)
            }
            // It must end, and touch nothing but these bytes; a digest tells that they are not the ones.
            _ = unpacked(changed, codebook)
        }
    }

    @Test mutating func otherCodesAreRefusedAndOtherJournalsFound() throws {
        let list = some(60)
        let bytes = packed(list)
        let plan = """
            {"format": "openday-event/1", "id": "d", "title": "T", "date": "2026-05-15",
             "desks": [{"id": "D01", "name": "D"}], "materials": [{"code": "ZN", "name": "Z"}]}
            """
        #expect(unpacked(bytes, Codebook(plan: try EventPlan(Array(plan.utf8)))) == nil)
        var later = codebook
        let other = later.index(ofJournal: "D02.00000000")
        var fewer = try #require(unpacked(bytes, later)).list
        #expect(fewer.map(\.0) == list.map(\.0))
        // A book in which the journal comes behind another.
        let names = ["D00.00000000", "D01.7f2c9a10"].compactMap(JournalName.init)
        let moved = Codebook(plan: try EventPlan(Array(Self.samePlan.utf8)), journals: names)
        let back = try #require(unpacked(bytes, moved)).list
        for index in fewer.indices where fewer[index].0.refJournal >= 0 { fewer[index].0.refJournal = 1 }
        #expect(back.map(\.0) == fewer.map(\.0))
        #expect(other == 1)
    }

    private static let samePlan = """
        {"format": "openday-event/1", "id": "d", "title": "T", "date": "2026-05-15",
         "desks": [{"id": "D01", "name": "D"}], "materials": [{"code": "XCD", "name": "X"}],
         "departments": [{"code": "MZ", "name": "民政办"}]}
        """
}
