package import DayModel
import SystemPackage

/// The last record of a journal over all its files.
package struct JournalEnd: Equatable, Sendable {
    package var journal: JournalName
    package var seq: Int
    package var tick: Int
    /// 64 digits.
    package var hash: String
    package var isSealed: Bool

    /// The ends of all journals that have a record, sorted.
    package static func all(
        in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) -> [JournalEnd] {
        var ends: [JournalEnd] = []
        for journal in try JournalCatalog.journals(in: folder, environment) {
            if let end = try JournalEnd(of: journal, in: folder, environment) { ends.append(end) }
        }
        return ends
    }

    /// Nil where the journal has no record.
    init?(
        of journal: JournalFiles, in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) {
        let journals = try Folder(own: folder.journalsPath, environment)
        defer { journals.close() }
        var last: JournalTail.LastLine?
        for file in journal.files {
            let descriptor = try journals.openFile(file.name)
            defer { environment.files.close(descriptor) }
            let tail: JournalTail
            do {
                let size = try environment.files.status(of: descriptor).size
                tail = try JournalTail(of: descriptor, size: size, environment.files)
            } catch {
                throw StoreError(.read, journals.path(of: file.name), error)
            }
            guard let found = tail.last else { continue }
            let line =
                Self.isRecord(found, journal.name)
                ? found : Self.lastRecord(of: descriptor, journal.name, environment)
            if let line, line.seq > last?.seq ?? 0 { last = line }
        }
        guard let last else { return nil }
        self.journal = journal.name
        seq = last.seq
        tick = last.tick
        hash = last.hash
        let record = try? RecordDecoder.record(in: last.bytes, journal: journal.name)
        if case .seal = record?.body { isSealed = true } else { isSealed = false }
    }
}

/// A line may prove itself and be no record all the same: nobody counts it, and it is no end.
extension JournalEnd {
    private static func isRecord(_ line: JournalTail.LastLine, _ journal: JournalName) -> Bool {
        (try? RecordDecoder.record(in: line.bytes, journal: journal)) != nil
    }

    private static func lastRecord(
        of file: FileDescriptor, _ journal: JournalName, _ environment: StoreEnvironment
    ) -> JournalTail.LastLine? {
        var scanner = LineScanner(file, of: environment.files)
        var last: JournalTail.LastLine?
        while let line = try? scanner.next() {
            guard case .proved(let anatomy) = LineCheck(line), anatomy.seq > last?.seq ?? 0 else { continue }
            let hash = String(decoding: line.bytes[anatomy.hash], as: UTF8.self)
            let found = JournalTail.LastLine(
                seq: anatomy.seq, tick: anatomy.tick, hash: hash, bytes: Array(line.bytes))
            if isRecord(found, journal) { last = found }
        }
        return last
    }
}

extension DaySeal {
    /// A seal of the day as its journals stand now, whether they are sealed or not; nothing is written.
    package static func make(
        of folder: DayFolder, event: String, _ environment: StoreEnvironment
    ) throws(StoreError) -> DaySeal {
        let entries = try JournalEnd.all(in: folder, environment).map {
            Entry(journal: $0.journal, records: $0.seq, head: $0.hash)
        }
        return DaySeal(event: event, entries: entries, sealedAt: Timestamp(environment.clock.now()))
    }
}
