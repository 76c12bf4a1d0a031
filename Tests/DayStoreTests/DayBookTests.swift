import DayModel
import DayStore
import Foundation
import SystemPackage
import Testing

/// A day is read ahead on two threads where every line is plain, and record by record where not; both must say the same.
@Suite struct DayBookTests {
    @Test func readsAheadWhatTheFollowerWouldRead() throws {
        let day = try TestDay()
        _ = try day.fill(desk: "D01", records: 400)
        _ = try day.fill(desk: "D02", records: 23)
        var book = try day.book()
        #expect(book.refresh() == (try day.records().count))
        let (figures, entries) = book.told
        #expect(figures == (try day.plainFigures()))
        #expect(entries.count == (try day.records().count))
        #expect(Set(entries.map(\.name)).count == entries.count)
        #expect(book.troubles.isEmpty)
        // It goes on behind what it read, and gives nothing twice.
        #expect(book.refresh() == 0)
        let session = try day.open("D02")
        _ = try session.append(.note("danach"))
        #expect(book.refresh() == 1)
        #expect(book.newest(limit: 1).first?.original.body == .note(Note(text: "danach")))
        #expect(book.told.figures == (try day.plainFigures()))
    }

    @Test func whatComesWhileItIsReadAheadIsNotMissed() throws {
        let day = try TestDay()
        _ = try day.fill(desk: "D01", records: 180)
        let replaced = try day.fill(desk: "D02", records: 180)
        var book = try day.book()
        book.startReading()
        let old = try day.open("D01")
        _ = try old.append(.note("am Ende"))
        let path = day.journalPath(replaced)
        let bytes = try #require(day.disk.contents(path))
        // Another file of the same name.
        day.disk.delete(path)
        try day.disk.put(bytes, at: path)
        // Begun once, it goes on; a second call begins nothing.
        book.startReading()
        let count = book.refresh() + book.refresh()
        #expect(count == (try day.records().count))
        #expect(book.told.figures == (try day.plainFigures()))
        #expect(Set(book.newest(limit: 5000).map(\.name)).count == count)
        book.startReading()
        #expect(book.refresh() == 0)
    }

    @Test func aBookThatIsGivenUpWhileItIsReadAheadLeavesNothingBehind() throws {
        let day = try TestDay()
        _ = try day.fill(desk: "D01", records: 180)
        for _ in 0..<5 {
            var book = try day.book()
            book.startReading()
        }
        var book = try day.book()
        #expect(book.refresh() == (try day.records().count))
    }

    @Test(arguments: [0.1, 0.45, 0.55, 0.9]) func aFlippedByteIsFoundAllTheSame(_ place: Double) throws {
        let day = try TestDay()
        let journal = try day.fill(desk: "D01", records: 400)
        let path = day.journalPath(journal)
        var bytes = try #require(day.disk.contents(path))
        // In a text, and so covered by the hash of `private` alone, or of the line: either way it is told.
        let start = Int(Double(bytes.count) * place)
        let index = try #require(bytes[start...].firstIndex(of: UInt8(ascii: "{")))
        bytes[index + 2] ^= 1
        try day.disk.put(bytes, at: path)
        var book = try day.book()
        let count = book.refresh()
        #expect(count == (try day.records().count))
        #expect(count < 401)
        var figures = book.told.figures
        #expect(figures.doubts.map(\.what) == [.damaged(lines: 1)])
        figures.doubts = []
        #expect(figures == (try day.plainFigures()))
    }

    @Test func anUnfinishedEndIsWaitedFor() throws {
        let day = try TestDay()
        let journal = try day.fill(desk: "D01", records: 300)
        let path = day.journalPath(journal)
        let bytes = try #require(day.disk.contents(path))
        try day.disk.put(Array(bytes.dropLast(30)), at: path)
        var book = try day.book()
        let count = book.refresh()
        try day.disk.put(bytes, at: path)
        #expect(book.refresh() == 1)
        #expect(count + 1 == (try day.records().count))
        #expect(book.told.figures == (try day.plainFigures()))
    }

    @Test func copiesOfLinesCountOnce() throws {
        let day = try TestDay()
        let journal = try day.fill(desk: "D01", records: 300)
        let path = day.journalPath(journal)
        let bytes = try #require(day.disk.contents(path))
        try day.disk.put(bytes, at: "\(TestDay.path)/journals/\(journal).sync-conflict-1.jsonl")
        var book = try day.book()
        #expect(book.refresh() == (try day.records().count))
        #expect(book.told.figures == (try day.plainFigures()))
    }

    @Test func removedPrivateDataIsShownNoMore() throws {
        let day = try TestDay()
        let session = try day.open()
        let body = #"{"type":"visit","people":1,"channel":"onsite","note":"李四的电话"}"#
        _ = try session.append(RecordDraft(JSONReader.read(body)))
        session.close()
        var book = try day.book()
        _ = book.refresh()
        func note() -> String? {
            guard case .visit(let visit) = book.newest(limit: 1)[0].original.body else { return nil }
            return visit.note
        }
        #expect(note() == "李四的电话")
        let path = day.journalPath(try #require(session.journal))
        let text = String(decoding: try #require(day.disk.contents(path)), as: UTF8.self)
        let marker = try #require(text.range(of: #","private":{"#))
        try day.disk.put(Array((text[..<marker.lowerBound] + ",\"private\":null}\n").utf8), at: path)
        _ = book.refresh()
        #expect(book.newest(limit: 1).count == 1)
        #expect(note() == nil)
    }

    /// The lines behind one that lost its private data stand elsewhere from then on.
    @Test func whatWasReadAheadIsFoundInARewrittenFile() throws {
        let day = try TestDay()
        let journal = try day.fill(desk: "D01", records: 400)
        var book = try day.book()
        let count = book.refresh()
        let before = book.newest(limit: 5000)
        let path = day.journalPath(journal)
        var lines = try #require(day.disk.contents(path)).split(separator: 0x0A).map {
            String(decoding: $0, as: UTF8.self)
        }
        let index = lines.count / 2 / 4 * 4 + 1
        let marker = try #require(lines[index].range(of: #","private":{"#))
        lines[index] = lines[index][..<marker.lowerBound] + ",\"private\":null}"
        day.disk.delete(path)
        try day.disk.put(Array((lines.joined(separator: "\n") + "\n").utf8), at: path)
        #expect(book.refresh() == 0)
        let after = book.newest(limit: 5000)
        #expect(after.map(\.name) == before.map(\.name))
        #expect(after.count == count)
        let changed = zip(before, after).filter { $0.0 != $0.1 }.map { $0.1.name.seq }
        #expect(changed == [index + 1])
        #expect(book.troubles.isEmpty)
        // A new record stands behind them all, in a journal of its own that `open` begins: the old file was replaced.
        let session = try day.open("D01")
        let name = try session.append(.note("danach")).name
        #expect(book.refresh() == 2)
        #expect(book.newest(limit: 1).map(\.name) == [name])
    }

    @Test func anotherLineOfAReadNameIsToldOf() throws {
        let day = try TestDay()
        let journal = try day.fill(desk: "D01", records: 400)
        var book = try day.book()
        let count = book.refresh()
        let other = try TestDay(seed: 1)
        let otherJournal = try other.fill(desk: "D01", records: 20)
        #expect(otherJournal == journal)
        let bytes = try #require(other.disk.contents(other.journalPath(journal)))
        try day.disk.put(bytes, at: "\(TestDay.path)/journals/\(journal).sync-conflict-1.jsonl")
        let news = book.refresh()
        #expect(book.newest(limit: 5000).count == count + news)
        let conflicts = book.troubles.filter { if case .conflict = $0 { true } else { false } }
        // Equal lines are copies; those that differ bear a name that is taken.
        let own = try #require(day.disk.contents(day.journalPath(journal))).split(separator: 0x0A)
        let differing = zip(own, bytes.split(separator: 0x0A)).filter { $0.0 != $0.1 }.count
        #expect(conflicts.count == differing)
    }
}
