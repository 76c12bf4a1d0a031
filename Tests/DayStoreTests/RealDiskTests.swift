import DayModel
import DayStore
import Foundation
import Testing

/// What only a real disk can show: permissions, links, locks. One at a time, as the umask is the process's.
@Suite(.serialized) struct RealDiskTests {
    @Test(arguments: [0, 0o077, 0o777] as [mode_t])
    func filesArePrivateWhateverTheUmask(_ mask: mode_t) throws {
        let before = umask(mask)
        defer { umask(before) }
        let day = try RealDay()
        let session = try day.open()
        _ = try session.append(.note("a"))
        try session.saveDraft(.string("x"))
        try AtomicFile.write([1], to: day.folder.exportsPath + "/x.csv", day.environment)
        #expect(session.notices.isEmpty)
        for path in try FileManager.default.subpathsOfDirectory(atPath: day.base) {
            var status = stat()
            #expect(lstat(day.base + "/" + path, &status) == 0)
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            #expect(status.st_mode & 0o7777 == (isFolder ? 0o700 : 0o600), "\(path) under umask \(mask)")
        }
    }

    /// Wherever it is stopped, the old file stands and nothing lies beside it.
    @Test(arguments: 1...5) func aFileThatIsStoppedLeavesNothing(_ question: Int) throws {
        let day = try RealDay()
        let folder = day.base + "/out"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/x.csv"
        try AtomicFile.write([1], to: path, day.environment)
        var asked = 0
        let isWhole = try AtomicFile.write(
            Array(repeating: 2, count: 9 << 20), to: path, day.environment
        ) {
            asked += 1
            return asked >= question
        }
        #expect(!isWhole && asked >= question)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["x.csv"])
        #expect(FileManager.default.contents(atPath: path) == Data([1]))
    }

    @Test func aLinkInPlaceOfAFolderOfTheDayIsNotFollowed() throws {
        let day = try RealDay()
        let outside = day.base + "/outside"
        let files = FileManager.default
        try files.createDirectory(atPath: outside, withIntermediateDirectories: true)
        for name in ["journals", "drafts", "exports"] {
            let path = day.folder.path + "/" + name
            try? files.removeItem(atPath: path)
            try files.createSymbolicLink(atPath: path, withDestinationPath: outside)
        }
        #expect(throws: StoreError.notAFile(path: day.folder.journalsPath)) { try day.open() }
        #expect(throws: StoreError.notAFile(path: day.folder.exportsPath)) {
            try day.folder.makeExportsFolder(day.environment)
        }
        #expect(try files.contentsOfDirectory(atPath: outside) == [])
    }

    @Test func aFileThatSomebodyAskedForKeepsItsKind() throws {
        let day = try RealDay()
        let files = FileManager.default
        let folder = day.base + "/given"
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try files.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/file")
        try AtomicFile.write([1], to: folder + "/file", day.environment)
        try GivenFile.write([2], to: folder + "/link", day.environment)
        #expect(files.contents(atPath: folder + "/file") == Data([2]))
        #expect(try files.destinationOfSymbolicLink(atPath: folder + "/link") == folder + "/file")
        try files.createSymbolicLink(atPath: folder + "/astray", withDestinationPath: folder + "/nowhere/x")
        #expect(throws: StoreError.notAFile(path: folder + "/astray")) {
            try GivenFile.write([3], to: folder + "/astray", day.environment)
        }
        #expect(mkfifo(folder + "/pipe", 0o600) == 0)
        let reader = open(folder + "/pipe", O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        try GivenFile.write([4, 5], to: folder + "/pipe", day.environment)
        var bytes = [UInt8](repeating: 0, count: 3)
        #expect(read(reader, &bytes, 3) == 2 && bytes == [4, 5, 0])
        var status = stat()
        #expect(lstat(folder + "/pipe", &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    }

    @Test func goesOnInItsJournalAfterOpeningAgain() throws {
        let day = try RealDay()
        var session = try day.open()
        let first = try session.append(.note("a"))
        session.close()
        session = try day.open()
        #expect(session.notices.isEmpty)
        #expect(try session.append(.note("b")).name == RecordName(journal: first.name.journal, seq: 3))
        #expect(try day.notes() == ["a", "b"])
        #expect(try DayVerifier.verify(day.folder, day.environment) == [])
    }

    @Test func linkInPlaceOfTheJournalIsNotFollowed() throws {
        let day = try RealDay()
        let victim = day.base + "/victim"
        var session = try day.open()
        let first = try session.append(.note("a"))
        let path = day.journalPath(session)
        session.close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        try bytes.write(to: URL(fileURLWithPath: victim))
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: victim)
        session = try day.open()
        #expect(session.notices.contains(.lostRecords(written: first.name, found: 0)))
        #expect(try session.append(.note("b")).name.journal != first.name.journal)
        #expect(try Data(contentsOf: URL(fileURLWithPath: victim)) == bytes)
        #expect(try day.notes() == ["b"])
        let findings = try DayVerifier.verify(day.folder, day.environment)
        #expect(findings.map(\.what).contains(.unreadable(.notAFile(path: path))))
        #expect(findings.map(\.what).contains(.endedIsMissing(first.name.journal, written: 2)))
    }

    @Test func hardLinkedJournalIsNotWrittenTo() throws {
        let day = try RealDay()
        var session = try day.open()
        _ = try session.append(.note("a"))
        let path = day.journalPath(session)
        session.close()
        #expect(link(path, day.base + "/other") == 0)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        session = try day.open()
        #expect(session.notices.count == 1)
        _ = try session.append(.note("b"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
        #expect(FileManager.default.fileExists(atPath: day.journalPath(session, segment: 2)))
        #expect(try day.notes() == ["a", "b"])
        #expect(try DayVerifier.verify(day.folder, day.environment) == [])
    }

    @Test func fifoAndFolderInPlaceOfTheJournalHoldNobodyUp() throws {
        for isFIFO in [true, false] {
            let day = try RealDay()
            var session = try day.open()
            _ = try session.append(.note("a"))
            let path = day.journalPath(session)
            session.close()
            try FileManager.default.removeItem(atPath: path)
            #expect((isFIFO ? mkfifo(path, 0o600) : mkdir(path, 0o700)) == 0)
            session = try day.open()
            _ = try session.append(.note("b"))
            #expect(try day.notes() == ["b"])
        }
    }

    @Test func copiedFolderGetsAJournalOfItsOwn() throws {
        let day = try RealDay()
        var session = try day.open()
        let first = try session.append(.note("a"))
        session.close()
        // Put in the place of the old one, as a restore does: same path, same names, other files.
        try FileManager.default.copyItem(atPath: day.folder.path, toPath: day.base + "/copy")
        try FileManager.default.removeItem(atPath: day.folder.path)
        try FileManager.default.moveItem(atPath: day.base + "/copy", toPath: day.folder.path)
        session = try day.open()
        let second = try session.append(.note("b"))
        #expect(second.name.journal != first.name.journal)
        #expect(second.tick > first.tick)
        #expect(session.notices.contains(.newJournal(previous: first.name.journal)))
        #expect(try Set(day.notes()) == ["a", "b"])
        #expect(try DayVerifier.verify(day.folder, day.environment) == [])
    }

    @Test func theLockIsDroppedWithItsHolder() throws {
        let day = try RealDay()
        let first = try day.open(by: "张")
        do {
            _ = try day.open()
            Issue.record("two sessions of one desk")
        } catch StoreError.inUse(let holder) {
            #expect(holder.by == "张")
            #expect(holder.processID == Int(getpid()))
            #expect(holder.since != nil)
        }
        first.close()
        #expect(throws: StoreError.closed) { try first.append(.note("late")) }
        _ = try day.open()
    }

    @Test func hintsComeWithChanges() throws {
        let day = try RealDay()
        var follower = DayFollower(day.folder, day.environment)
        defer { follower.close() }
        let descriptor = try #require(follower.descriptor)
        #expect(follower.poll().isEmpty)
        _ = try day.open().append(.note("a"))
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        #expect(poll(&wait, 1, 5000) == 1)
        #expect(follower.poll().count == 2)
        #expect(poll(&wait, 1, 0) == 0)
    }

    @Test func aReserveIsKept() throws {
        let day = try RealDay()
        let session = try day.open()
        _ = try session.append(.note("a"))
        var status = stat()
        #expect(stat(day.journalPath(session), &status) == 0)
        // Where the file system can: more blocks than the few bytes need, and the size unchanged.
        #expect(status.st_size < 4096)
        #expect(status.st_blocks == 8 || status.st_blocks >= 2048)
    }

    @Test func daysAreMadeOnceAndWhole() throws {
        let day = try RealDay()
        #expect(throws: StoreError.dayExists(path: day.folder.path)) {
            try DayFolder.create(at: day.folder.path, plan: Array(TestDay.plan.utf8), day.environment)
        }
        let missing = DayFolder(path: day.base + "/nowhere")
        #expect(throws: StoreError.noSuchDay(path: missing.path)) { try missing.readPlan(day.environment) }
        #expect(throws: StoreError.noSuchDay(path: missing.path)) {
            try DayVerifier.verify(missing, day.environment)
        }
        #expect(throws: StoreError.self) {
            try DayFolder.create(at: day.base + "/bad", plan: Array("{}".utf8), day.environment)
        }
        #expect(!FileManager.default.fileExists(atPath: day.base + "/bad"))
    }
}
