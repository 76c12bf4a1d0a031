import DayModel
import SystemPackage

/// How far one file has been followed.
struct FollowedFile {
    var isMissing = false
    /// What the file was when it was last read; nil where that failed.
    private var status: FileStatus?
    /// Behind the last whole line, in bytes.
    private var offset = 0
    private var lines = 0
    private var records = 0
    private var mostRecords = 0
    /// The last record that was read, to tell whether a file still begins as it did.
    private var last: LinePlaces.Last?
    private var damages: [Damage] = []
    /// The first of the damages behind which no record has come.
    private var firstAtEnd = 0
    private var conflicts: [FollowTrouble] = []
    /// Where their lines begin: there may be as many as lines.
    private var conflictOffsets: Set<Int> = []
    private var failure: StoreError?
    private var hasRemovedPrivate = false
    /// The file is being read again from its beginning: what was seen may stand elsewhere in it.
    private var isRereading = false

    /// Nothing is known of the file.
    init() {}

    /// So many records were read, each a line of its own, and this one was the last.
    init(behind line: LinePlaces.Last, records: Int, hasRemovedPrivate: Bool) {
        offset = line.place.end
        lines = records
        self.records = records
        mostRecords = records
        last = line
        self.hasRemovedPrivate = hasRemovedPrivate
    }

    /// Lines one behind the other that are no records.
    private struct Damage {
        /// The first of them.
        var line: Int
        var lines: Int
        var offset: Int
        /// In bytes, without the last one's newline.
        var length: Int
        /// The first line's.
        var fault: LineFault
    }

    /// Whether there is nothing to tell of it.
    var isSound: Bool {
        !isMissing && damages.isEmpty && conflicts.isEmpty && records >= mostRecords && failure == nil
    }

    /// - Parameter isGivenUp: whether the journal went on in another segment, which has all that was saved: what stands
    ///   behind the last record of this one is no loss.
    func troubles(of file: JournalFile, isGivenUp: Bool) -> [FollowTrouble] {
        if isMissing { return [.missing(file)] }
        let counted = isGivenUp ? damages[..<firstAtEnd] : damages[...]
        var troubles = counted.map {
            FollowTrouble.damaged(file, line: $0.line, lines: $0.lines, offset: $0.offset, $0.fault)
        }
        troubles += conflicts
        if records < mostRecords { troubles.append(.shrunk(file, records: records, before: mostRecords)) }
        if let failure { troubles.append(.unreadable(file, failure)) }
        return troubles
    }

    /// Reads what came since the last time.
    mutating func follow(
        _ file: JournalFile, in folder: Folder, _ union: inout JournalUnion, _ environment: StoreEnvironment,
        _ body: (FollowedLine) -> Void
    ) {
        let current: FileStatus
        do { current = try folder.status(of: file.name) } catch {
            if case .missing = error { isMissing = true } else { failure = error }
            return
        }
        isMissing = false
        guard current != status else { return }
        do {
            let descriptor = try folder.openFile(file.name)
            defer { environment.files.close(descriptor) }
            // Taken before reading: what grows meanwhile is seen as a change the next time.
            status = try? environment.files.status(of: descriptor)
            isRereading = !stillBegins(descriptor, environment.files)
            if isRereading { restart() }
            try read(file, descriptor, &union, environment.files, body)
            failure = nil
        } catch let error as StoreError {
            failure = error
            status = nil
        } catch {
            failure = StoreError(.read, folder.path(of: file.name), error as? Errno ?? .ioError)
            status = nil
        }
    }

    /// Whether the last record that was read stands where it stood; as each names the one before it, all do.
    private func stillBegins(_ descriptor: FileDescriptor, _ files: any FileSystem) -> Bool {
        guard let last else { return offset == 0 }
        return last.stands(in: descriptor, files)
    }

    private mutating func restart() {
        offset = 0
        lines = 0
        records = 0
        last = nil
        damages = []
        firstAtEnd = 0
        conflicts = []
        conflictOffsets = []
        hasRemovedPrivate = false
    }

    private mutating func read(
        _ file: JournalFile, _ descriptor: FileDescriptor, _ union: inout JournalUnion,
        _ files: any FileSystem,
        _ body: (FollowedLine) -> Void
    ) throws(Errno) {
        var scanner = LineScanner(descriptor, of: files, from: offset)
        while let line = try scanner.next() {
            let check = LineCheck(line)
            if case .proved(let anatomy) = check { take(anatomy, line, file, &union, body) }
            // An end without its newline is read again when it has grown.
            guard line.isTerminated else { return }
            if case .damaged(let fault) = check {
                note(fault, of: line)
            }
            lines += 1
            offset = line.end
        }
    }

    /// Millions of bad lines one behind the other are one damage.
    private mutating func note(_ fault: LineFault, of line: RawLine) {
        if damages.count > firstAtEnd, let last = damages.last, last.offset + last.length + 1 == line.offset {
            damages[damages.count - 1].lines += 1
            damages[damages.count - 1].length = line.offset + line.length - last.offset
        } else {
            damages.append(
                Damage(line: lines + 1, lines: 1, offset: line.offset, length: line.length, fault: fault))
        }
    }

    private mutating func take(
        _ anatomy: LineAnatomy, _ line: RawLine, _ file: JournalFile, _ union: inout JournalUnion,
        _ body: (FollowedLine) -> Void
    ) {
        let standing = union.insert(anatomy, of: line.bytes)
        if anatomy.hasNullPrivate(in: line.bytes) { hasRemovedPrivate = true }
        if line.isTerminated {
            records += 1
            mostRecords = max(mostRecords, records)
            last = LinePlaces.Last(place: line.place, fingerprint: anatomy.fingerprint(in: line.bytes))
        }
        let location = RecordLocation(file: file, offset: line.offset, length: line.length)
        func followed(_ kind: FollowedLine.Kind) -> FollowedLine {
            FollowedLine(
                kind: kind, location: location, number: lines + 1, anatomy: anatomy, bytes: line.bytes)
        }
        switch standing {
        case .new: body(followed(.record))
        case .privateRemoved: body(followed(.privateRemoved))
        case .repeated: if isRereading { body(followed(.moved)) }
        case .conflicting:
            let name = RecordName(journal: file.journal, seq: anatomy.seq)
            let trouble = FollowTrouble.conflict(name, file, line: lines + 1, offset: line.offset)
            if conflictOffsets.insert(line.offset).inserted { conflicts.append(trouble) }
        }
        guard !damages.isEmpty else { return }
        explain(anatomy, line, file)
        firstAtEnd = damages.count
    }

    /// A `recover` record takes the alarm off the bytes that it names.
    private mutating func explain(_ anatomy: LineAnatomy, _ line: RawLine, _ file: JournalFile) {
        guard let record = try? RecordDecoder.record(in: line.bytes, anatomy: anatomy, journal: file.journal),
            case .recover(let recovery) = record.body
        else { return }
        guard max(recovery.offset, recovery.length) < Int.max / 4 else { return }
        let starts = starts(of: recovery)
        damages.removeAll { damage in
            starts.contains { start in
                damage.offset >= start && damage.offset + damage.length <= start + recovery.length
            }
        }
    }

    /// Where the bytes that it names may stand: at its offset, or before that where lines have lost their private data.
    private func starts(of recovery: Recovery) -> [Int] {
        guard hasRemovedPrivate else { return [recovery.offset] }
        let shifted = damages.filter { first in
            damages.contains {
                $0.offset >= first.offset && $0.offset + $0.length == first.offset + recovery.length
            }
        }
        return [recovery.offset] + shifted.map(\.offset)
    }
}
