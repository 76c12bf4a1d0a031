import DayModel
import DayStore
import Testing

@Suite struct FollowerTests {
    @Test func givesEachRecordOnce() throws {
        let day = try TestDay()
        var follower = DayFollower(day.folder, day.environment)
        #expect(follower.poll().isEmpty)
        let session = try day.open()
        _ = try session.append(.note("a"))
        #expect(follower.poll().count == 2)
        #expect(follower.poll().isEmpty)
        _ = try session.append(group: [.note("b"), .note("c")])
        let news = follower.poll()
        #expect(try news.map { try $0.record().name.seq } == [3, 4])
        for followed in news {
            #expect(try day.folder.readRecord(at: followed.location, day.environment) == followed.record())
        }
        #expect(follower.troubles.isEmpty)
    }

    @Test func doesNothingWhileNothingChanges() throws {
        let day = try TestDay()
        let session = try day.open()
        _ = try session.append(.note("a"))
        var follower = DayFollower(day.folder, day.environment)
        _ = follower.poll()
        day.disk.plan(nil)
        _ = follower.poll()
        // The folder is opened and listed, and its one file looked at.
        #expect(day.disk.calls == 3)
    }

    @Test func waitsForTheRestOfALine() throws {
        let day = try TestDay()
        let session = try day.open()
        _ = try session.append(.note("a"))
        let path = day.journalPath(try #require(session.journal))
        let bytes = try #require(day.disk.contents(path))
        var follower = DayFollower(day.folder, day.environment)
        try day.disk.put(Array(bytes.dropLast(10)), at: path)
        #expect(follower.poll().count == 1)
        try day.disk.put(Array(bytes.dropLast(1)), at: path)
        #expect(follower.poll().count == 1)
        try day.disk.put(bytes, at: path)
        #expect(follower.poll().isEmpty)
        #expect(follower.troubles.isEmpty)
    }

    @Test func tellsOfRemovedPrivateData() throws {
        let day = try TestDay()
        let session = try day.open()
        let draft = try RecordDraft(
            JSONReader.read(#"{"type":"visit","people":1,"channel":"onsite","note":"n"}"#))
        _ = try session.append(draft)
        let path = day.journalPath(try #require(session.journal))
        let text = String(decoding: try #require(day.disk.contents(path)), as: UTF8.self)
        var follower = DayFollower(day.folder, day.environment)
        _ = follower.poll()
        let start = try #require(text.firstRange(of: #","private":"#)).lowerBound
        try day.disk.put(Array((text[..<start] + ",\"private\":null}\n").utf8), at: path)
        let news = follower.poll()
        #expect(news.map(\.kind) == [.privateRemoved])
        #expect(try news.first?.record().body.type == "visit")
        #expect(follower.troubles.isEmpty)
        #expect(try day.alarmsBesidesRemoval() == [])
    }

    @Test func copiesCountOnceAndConflictsAreToldOf() throws {
        let day = try TestDay()
        let session = try day.open()
        _ = try session.append(.note("a"))
        let journal = try #require(session.journal)
        let bytes = try #require(day.disk.contents(day.journalPath(journal)))
        let copy = "\(day.folder.journalsPath)/\(journal).sync-conflict-20160515-093104-ABCDEFG.jsonl"
        try day.disk.put(bytes, at: copy)
        try day.disk.put(bytes, at: "\(day.folder.journalsPath)/.syncthing.\(journal).jsonl.tmp")
        var follower = DayFollower(day.folder, day.environment)
        #expect(follower.poll().count == 2)
        #expect(follower.troubles.isEmpty)
        #expect(try day.findings() == [])
        let other = GoldenLines.proved(
            #"{"seq":2,"tick":2,"at":"2016-05-15T09:00:00.000+08:00","type":"note","text":"z""#)
        try day.disk.put(Array((other + "\n").utf8), at: copy)
        #expect(follower.poll().isEmpty)
        #expect(follower.troubles.contains { if case .conflict = $0 { true } else { false } })
    }

    /// What a program that replicates folders does to files, in any order.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func losesNothingWhateverReplicationDoes(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let day = try TestDay(seed: seed)
        let session = try day.open()
        _ = try session.append(.note("0"))
        let path = day.journalPath(try #require(session.journal))
        let name = String(try #require(path.split(separator: "/").last))
        let replica = DayFolder(path: "/replica")
        let environment = day.environment
        day.disk.makeFolders("/replica/journals")
        var follower = DayFollower(replica, environment)
        var given: [RecordName] = []
        for step in 1...120 {
            if Bool.random(using: &random) { _ = try session.append(.note("\(step)")) }
            let bytes = try #require(day.disk.contents(path))
            let target = "/replica/journals/\(name)"
            switch Int.random(in: 0..<6, using: &random) {
            case 0: day.disk.delete(target)
            case 1:
                try day.disk.put(
                    Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))), at: target)
            case 2: try day.disk.put(bytes, at: target + ".tmp")
            case 3:
                let half = Array(bytes.prefix(bytes.count / 2))
                try day.disk.put(
                    half, at: "/replica/journals/\(name.dropLast(6)).sync-conflict-\(step % 3).jsonl")
            default:
                day.disk.delete(target)
                try day.disk.put(bytes, at: target)
            }
            given += try follower.poll().map { try $0.record().name }
            #expect(Set(given).count == given.count, "seed \(seed), step \(step)")
        }
        try day.disk.put(try #require(day.disk.contents(path)), at: "/replica/journals/\(name)")
        given += try follower.poll().map { try $0.record().name }
        #expect(given.map(\.seq).sorted() == Array(1...(session.lastRecord?.seq ?? 0)), "seed \(seed)")
        #expect(!follower.troubles.contains { if case .conflict = $0 { true } else { false } })
    }

    @Test func tellsOfShrunkAndMissingFiles() throws {
        let day = try TestDay()
        let session = try day.open()
        for text in ["a", "b", "c"] { _ = try session.append(.note(text)) }
        let journal = try #require(session.journal)
        let path = day.journalPath(journal)
        let file = JournalFile(journal, segment: 1)
        let bytes = try #require(day.disk.contents(path))
        var follower = DayFollower(day.folder, day.environment)
        #expect(follower.poll().count == 4)
        try day.disk.put(Array(bytes.prefix(bytes.count / 2)), at: path)
        #expect(follower.poll().isEmpty)
        #expect(follower.troubles.contains { if case .shrunk(file, _, 4) = $0 { true } else { false } })
        day.disk.delete(path)
        #expect(follower.poll().isEmpty)
        #expect(follower.troubles == [.missing(file)])
        try day.disk.put(bytes, at: path)
        #expect(follower.poll().isEmpty)
        #expect(follower.troubles.isEmpty)
    }

    @Test func damageIsTroubleUntilItIsExplained() throws {
        let day = try TestDay()
        let session = try day.open()
        _ = try session.append(.note("a"))
        let path = day.journalPath(try #require(session.journal))
        session.close()
        try day.disk.put(try #require(day.disk.contents(path)) + Array("not a record\n".utf8), at: path)
        var follower = DayFollower(day.folder, day.environment)
        #expect(follower.poll().count == 2)
        #expect(follower.troubles.count == 1)
        let again = try day.open()
        #expect(
            again.notices.contains {
                if case .recovered(let bytes) = $0 { bytes.text == "not a record" } else { false }
            })
        #expect(follower.poll().count == 1)
        #expect(follower.troubles.isEmpty)
        #expect(try day.findings().map(\.what) == [.explained])
    }
}
