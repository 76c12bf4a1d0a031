package import DayModel
import SystemPackage

/// The last record of a journal over all its files.
package struct JournalEnd: Equatable, Sendable {
    package var journal: JournalName
    package var seq: Int
    package var tick: Int
    /// 64 digits.
    package var hash: String
    /// When the last record was written.
    package var at: Timestamp
    package var isSealed: Bool
    /// Another journal's `open` ends it: it needs no seal of its own.
    package var isEnded = false
    /// What its own `open` ends.
    var after: JournalEnding?

    /// The ends of all journals that have a record, sorted.
    package static func all(
        in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) -> [JournalEnd] {
        var ends: [JournalEnd] = []
        for journal in try JournalCatalog.journals(in: folder, environment) {
            if let end = try JournalEnd(of: journal, in: folder, environment) { ends.append(end) }
        }
        let ended = Set(ends.compactMap(\.after?.journal))
        for index in ends.indices { ends[index].isEnded = ended.contains(ends[index].journal) }
        return ends
    }

    /// Nil where the journal has no record.
    init?(
        of journal: JournalFiles, in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) {
        let journals = try Folder(own: folder.journalsPath, environment)
        defer { journals.close() }
        var last: Record?
        var hash = ""
        var after: JournalEnding?
        for file in journal.files {
            let descriptor = try journals.openFile(file.name)
            defer { environment.files.close(descriptor) }
            do {
                if after == nil { after = try Self.after(in: descriptor, journal.name, environment) }
                guard let found = try Self.last(of: descriptor, journal.name, environment) else { continue }
                if found.record.name.seq > last?.name.seq ?? 0 { (last, hash) = found }
            } catch {
                throw StoreError(.read, journals.path(of: file.name), error)
            }
        }
        guard let last else { return nil }
        self.journal = journal.name
        self.hash = hash
        self.after = after
        seq = last.name.seq
        tick = last.tick
        at = last.at
        if case .seal = last.body { isSealed = true } else { isSealed = false }
    }
}

/// A line may prove itself and be no record all the same: nobody counts it, and it is no end.
extension JournalEnd {
    private static func last(
        of file: FileDescriptor, _ journal: JournalName, _ environment: StoreEnvironment
    ) throws(Errno) -> (record: Record, hash: String)? {
        let size = try environment.files.status(of: file).size
        let tail = try JournalTail(of: file, size: size, environment.files)
        guard let line = tail.last else { return nil }
        if let record = record(in: line.bytes, journal) { return (record, line.hash) }
        var scanner = LineScanner(file, of: environment.files)
        var last: (record: Record, hash: String)?
        while let line = try scanner.next() {
            guard case .proved(let anatomy) = LineCheck(line), anatomy.seq > last?.record.name.seq ?? 0,
                let record = record(in: Array(line.bytes), journal)
            else { continue }
            last = (record, String(decoding: line.bytes[anatomy.hash], as: UTF8.self))
        }
        return last
    }

    /// What the journal's first record says that it ends.
    private static func after(
        in file: FileDescriptor, _ journal: JournalName, _ environment: StoreEnvironment
    ) throws(Errno) -> JournalEnding? {
        var scanner = LineScanner(file, of: environment.files)
        guard let line = try scanner.next(), case .proved = LineCheck(line),
            case .open(let opening) = record(in: Array(line.bytes), journal)?.body
        else { return nil }
        return opening.after
    }

    /// Nil where the line is none of the contract's form.
    private static func record(in line: [UInt8], _ journal: JournalName) -> Record? {
        try? RecordDecoder.record(in: line, journal: journal)
    }
}

extension DaySeal {
    /// A seal of the day as its journals stand now, whether they are sealed or not; nothing is written. It is of the
    /// moment of the last journal's seal.
    package static func make(
        of folder: DayFolder, event: String, _ environment: StoreEnvironment
    ) throws(StoreError) -> DaySeal {
        let ends = try JournalEnd.all(in: folder, environment)
        let last = ends.filter(\.isSealed).max { ($0.tick, $0.journal) < ($1.tick, $1.journal) }
        return DaySeal(
            event: event, entries: ends.map { Entry(journal: $0.journal, records: $0.seq, head: $0.hash) },
            sealedAt: last?.at ?? Timestamp(environment.clock.now()))
    }
}
