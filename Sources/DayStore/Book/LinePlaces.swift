import DayModel
import SystemPackage

/// Where the records of a stretch stand, to go on from there.
struct LinePlaces: Sendable {
    /// The line that came last.
    struct Last: Equatable, Sendable {
        var place: LinePlace
        var fingerprint: UInt64
    }

    private(set) var runs: [RecordRun] = []
    private(set) var last: Last?
    /// The sequence numbers of those who came on or went off duty.
    private(set) var duties: [Int] = []
    /// Whether every line is a record that needs no further look.
    private(set) var isPlain = true
    /// Whether a line has lost its private data.
    private(set) var hasRemovedPrivate = false
    private let expectedRecords: Int

    init(expectedRecords: Int) { self.expectedRecords = expectedRecords }

    var count: Int { runs.reduce(0) { $0 + $1.seqs.count } }

    /// A record that proved itself, ended by its newline.
    mutating func note(_ facts: borrowing RecordFacts, of line: LineTrace) {
        if facts.isDuty { duties.append(facts.seq) }
        if line.isPrivateRemoved { hasRemovedPrivate = true }
        let place = LinePlace(offset: line.offset, length: line.length)
        last = Last(place: place, fingerprint: line.fingerprint)
        let mark = JournalUnion.Mark(
            fingerprint: line.fingerprint, isPrivateRemoved: line.isPrivateRemoved)
        if !runs.isEmpty, runs[runs.count - 1].append(place, seq: facts.seq, tick: facts.tick, mark: mark) {
            return
        }
        // Only the first run is as long as expected: others come after gaps.
        let room = runs.isEmpty ? expectedRecords : 0
        if let run = RecordRun(place, seq: facts.seq, tick: facts.tick, mark: mark, expectedRecords: room) {
            runs.append(run)
        } else {
            isPlain = false
        }
    }

    /// Anything else: damage, an end without its newline, a record that has to be looked at one by one.
    mutating func noteOddLine() { isPlain = false }
}

extension LinePlaces.Last {
    /// Whether this line stands there, and proves itself.
    func stands(in file: FileDescriptor, _ files: any FileSystem) -> Bool {
        guard let bytes = try? files.contents(of: file, from: place.offset, limit: place.length) else {
            return false
        }
        return bytes.withUnsafeBytes { line in
            guard let anatomy = try? LineAnatomy(line), anatomy.proves(line) else { return false }
            return anatomy.fingerprint(in: line) == fingerprint
        }
    }
}
