import DayModel
import SystemPackage

/// A stretch of one journal file to be tallied by one thread, by itself: it opens the file and reads its own lines.
struct StretchTask: Sendable {
    var path: String
    var file: JournalFile
    /// The lines that begin in this range of bytes.
    var range: Range<Int>
    var part: TallyPart
    /// Takes note of where each record stands; nil where only the figures are wanted.
    var places: LinePlaces?
    var zone: ZoneOffsets
    var environment: StoreEnvironment

    /// Tallies the stretch. Lines that prove nothing are passed over; `verify` names them.
    func run() throws(StoreError) -> Stretch {
        let descriptor: FileDescriptor
        do { descriptor = try environment.files.open(path, in: .here, for: .reading) } catch {
            throw StoreError(.open, path, error)
        }
        defer { environment.files.close(descriptor) }
        // A stretch begins behind the line that the one before it ends with.
        let start = max(0, range.lowerBound - 1)
        var lines = LineScanner(descriptor, of: environment.files, from: start)
        var tally = StretchTally(
            part: part, places: places, journal: file.journal, scanner: FactScanner(zone: zone), zone: zone)
        do {
            if range.lowerBound > 0 { _ = try lines.next() }
            while let line = try lines.next(), line.offset < range.upperBound { tally.take(line) }
        } catch {
            throw StoreError(.read, path, error)
        }
        return Stretch(
            file: file, range: range, part: tally.part, places: tally.places, hasBadLine: tally.hasBadLine)
    }
}

/// What a stretch held.
struct Stretch: Sendable {
    var file: JournalFile
    var range: Range<Int>
    var part: TallyPart
    var places: LinePlaces?
    /// Whether a line is no record; an end that is still being written is none either, and no bad line.
    var hasBadLine: Bool
}

/// Proves lines and adds their facts.
private struct StretchTally {
    var part: TallyPart
    var places: LinePlaces?
    let journal: JournalName
    var scanner: FactScanner
    let zone: ZoneOffsets
    private(set) var hasBadLine = false
    private var facts = RecordFacts()

    init(
        part: TallyPart, places: LinePlaces?, journal: JournalName, scanner: FactScanner, zone: ZoneOffsets
    ) {
        self.part = part
        self.places = places
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
            guard Digest.matches(proved, digits) else { return passOver(line) }
            add(line, hash: marks.hash, isPrivateNull: marks.isPrivateNull, isOdd: false)
            return
        }
        guard case .proved(let anatomy) = LineCheck(line),
            let record = try? RecordDecoder.record(in: line.bytes, anatomy: anatomy, journal: journal)
        else { return passOver(line) }
        facts = RecordFacts(record, codebook: &part.codebook, zone: zone)
        let isNewer = if case .newer = record.body { true } else { false }
        add(
            line, hash: anatomy.hash.lowerBound, isPrivateNull: anatomy.hasNullPrivate(in: line.bytes),
            isOdd: isNewer)
    }

    private mutating func passOver(_ line: RawLine) {
        if line.isTerminated { hasBadLine = true }
        places?.noteOddLine()
    }

    private mutating func add(_ line: RawLine, hash: Int, isPrivateNull: Bool, isOdd: Bool) {
        part.add(facts)
        guard places != nil else { return }
        guard line.isTerminated, !isOdd else {
            places?.noteOddLine()
            return
        }
        let trace = LineTrace(
            offset: line.offset, length: line.length,
            fingerprint: LineAnatomy.fingerprint(at: hash, in: line.bytes), isPrivateRemoved: isPrivateNull)
        places?.note(facts, of: trace)
    }
}
