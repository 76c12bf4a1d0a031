import DayModel
import DayStore
import SystemPackage
import Testing

/// What each key leaves for the next opening, before a draft is synced.
@Suite struct TypingTests {
    private func path(_ day: TestDay, _ session: DeskSession) throws -> String {
        let name = try #require(day.disk.names(in: day.folder.draftsPath).first { $0.hasSuffix(".typing") })
        return "\(day.folder.draftsPath)/\(name)"
    }

    @Test func theLastKeyCounts() throws {
        let day = try TestDay()
        var session = try day.open()
        for text in ["一", "一二", "一"] { try session.saveDraft(.string(text)) }
        #expect(session.loadDraft() == .string("一"))
        session.close()
        session = try day.open()
        #expect(session.loadDraft() == .string("一"))
    }

    /// However much of the last line was kept, all but the last key is there.
    @Test func anUnfinishedLineLosesNoMoreThanItsKey() throws {
        let day = try TestDay()
        let session = try day.open()
        try session.saveDraft(.object([JSONMember("text", .string("半"))]))
        try session.saveDraft(.object([JSONMember("text", .string("半句"))]))
        session.close()
        let path = try path(day, session)
        let bytes = try #require(day.disk.contents(path))
        for count in stride(from: bytes.count - 1, through: bytes.count / 2 + 2, by: -1) {
            try day.disk.put(Array(bytes[..<count]), at: path)
            let text = try day.open().loadDraft()?["text"]?.string
            #expect(text == (count == bytes.count - 1 ? "半句" : "半"))
        }
    }

    @Test func aKeyAfterAnUnfinishedLineIsKept() throws {
        let day = try TestDay()
        var session = try day.open()
        try session.saveDraft(.string("半"))
        session.close()
        let path = try path(day, session)
        try day.disk.put(try #require(day.disk.contents(path)) + Array(#"{"text":"#.utf8), at: path)
        session = try day.open()
        try session.saveDraft(.string("半句"))
        #expect(session.loadDraft() == .string("半句"))
    }

    @Test func aDiskThatWasFullForAKeyTakesTheNext() throws {
        let day = try TestDay()
        let session = try day.open()
        try session.saveDraft(.string("半"))
        day.disk.plan(.init(fault: .fails(.noSpace), call: 1, isForEver: false))
        #expect(throws: StoreError.self) { try session.saveDraft(.string("半句")) }
        #expect(session.loadDraft() == .string("半"))
        try session.saveDraft(.string("半句话"))
        #expect(session.loadDraft() == .string("半句话"))
    }

    /// After a power cut an older line must not stand before what was synced.
    @Test func whatIsSyncedTakesThePlaceOfTheLines() throws {
        let day = try TestDay()
        let session = try day.open()
        try session.saveDraft(.string("半"))
        try session.syncDraft()
        #expect(try day.disk.names(in: day.folder.draftsPath).allSatisfy { $0.hasSuffix(".json") })
        #expect(session.loadDraft() == .string("半"))
        try session.saveDraft(.string("半句"))
        #expect(session.loadDraft() == .string("半句"))
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func afterAPowerCutTheDraftIsNoOlderThanItsSync(seed: UInt64) throws {
        let day = try TestDay()
        let session = try day.open()
        for text in ["甲", "乙", "丙"] {
            try session.saveDraft(.string(text))
            try session.saveDraft(.string(text + "一"))
            try session.syncDraft()
        }
        try session.saveDraft(.string("丁"))
        day.disk.restart(seed: seed)
        let draft = try day.open().loadDraft()?.string
        #expect(draft == "丙一" || draft == "丁")
    }

    @Test func linesThatAreNeverSyncedDoNotFillTheDisk() throws {
        let day = try TestDay()
        let session = try day.open()
        let text = String(repeating: "问", count: 20_000)
        for index in 0..<60 { try session.saveDraft(.string("\(index)" + text)) }
        let bytes = try #require(day.disk.contents(try path(day, session)))
        #expect(bytes.count <= 1 << 20)
        #expect(session.loadDraft() == .string("59" + text))
    }
}
