import DayModel
import SystemPackage

/// What is kept of each line of a stretch besides its figures.
protocol LineNotes: Sendable {
    init(expectedRecords: Int)
    /// A record that proved itself, ended by its newline; `hash` is where its digits begin.
    mutating func note(
        _ line: RawLine, _ facts: borrowing RecordFacts, hash: Int, isPrivateNull: Bool)
    /// Anything else: damage, an end without its newline, a record that has to be looked at one by one.
    mutating func noteOddLine()
}

/// Keeps nothing: where only the figures are wanted.
struct NoNotes: LineNotes {
    init(expectedRecords: Int) {}
    func note(_ line: RawLine, _ facts: borrowing RecordFacts, hash: Int, isPrivateNull: Bool) {}
    func noteOddLine() {}
}

/// A stretch of one journal file to be tallied by one thread, by itself: it opens the file and reads its own lines.
struct StretchTask<Notes: LineNotes>: Sendable {
    var path: String
    var file: JournalFile
    /// The lines that begin in this range of bytes.
    var range: Range<Int>
    var part: TallyPart
    /// About how many records will come.
    var expectedRecords: Int
    var zone: ZoneOffsets
    var environment: StoreEnvironment

    /// Tallies the stretch. Lines that prove nothing are passed over; `verify` names them.
    func run() throws(StoreError) -> Stretch<Notes> {
        let descriptor: FileDescriptor
        do { descriptor = try environment.files.open(path, in: .here, for: .reading) } catch {
            throw StoreError(.open, path, error)
        }
        defer { environment.files.close(descriptor) }
        // A stretch begins behind the line that the one before it ends with.
        let start = max(0, range.lowerBound - 1)
        var lines = LineScanner(descriptor, of: environment.files, from: start)
        var tally = StretchTally<Notes>(
            part: part, notes: Notes(expectedRecords: expectedRecords), journal: file.journal,
            scanner: FactScanner(zone: zone), zone: zone)
        do {
            if range.lowerBound > 0 { _ = try lines.next() }
            while let line = try lines.next(), line.offset < range.upperBound { tally.take(line) }
        } catch {
            throw StoreError(.read, path, error)
        }
        return Stretch(file: file, part: tally.part, notes: tally.notes)
    }
}

/// What a stretch held.
struct Stretch<Notes: LineNotes>: Sendable {
    var file: JournalFile
    var part: TallyPart
    var notes: Notes
}

/// Proves lines and adds their facts.
private struct StretchTally<Notes: LineNotes> {
    var part: TallyPart
    var notes: Notes
    let journal: JournalName
    var scanner: FactScanner
    let zone: ZoneOffsets
    private var facts = RecordFacts()

    init(part: TallyPart, notes: Notes, journal: JournalName, scanner: FactScanner, zone: ZoneOffsets) {
        self.part = part
        self.notes = notes
        self.journal = journal
        self.scanner = scanner
        self.zone = zone
    }

    mutating func take(_ line: RawLine) {
        if line.length < LineAnatomy.limit,
            let marks = scanner.scan(line.bytes, into: &facts, codebook: &part.codebook)
        {
            let proved = UnsafeRawBufferPointer(rebasing: line.bytes[..<marks.proofEnd])
            let digits = UnsafeRawBufferPointer(rebasing: line.bytes[marks.hash..<marks.hash + 64])
            guard Digest.matches(proved, digits) else { return notes.noteOddLine() }
            add(line, hash: marks.hash, isPrivateNull: marks.isPrivateNull, isOdd: false)
            return
        }
        guard case .proved(let anatomy) = LineCheck(line),
            let record = try? RecordDecoder.record(in: line.bytes, anatomy: anatomy, journal: journal)
        else { return notes.noteOddLine() }
        facts = RecordFacts(record, codebook: &part.codebook, zone: zone)
        let isNewer = if case .newer = record.body { true } else { false }
        add(
            line, hash: anatomy.hash.lowerBound, isPrivateNull: anatomy.hasNullPrivate(in: line.bytes),
            isOdd: isNewer)
    }

    private mutating func add(_ line: RawLine, hash: Int, isPrivateNull: Bool, isOdd: Bool) {
        part.add(facts)
        if line.isTerminated, !isOdd {
            notes.note(line, facts, hash: hash, isPrivateNull: isPrivateNull)
        } else {
            notes.noteOddLine()
        }
    }
}
