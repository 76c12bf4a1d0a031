import DayModel

/// Where the records of a stretch stand, to go on from there.
struct LinePlaces: LineNotes {
    struct Place: Sendable {
        var seq: Int
        var tick: Int
        /// In bytes from the start of the file.
        var offset: Int
        /// In bytes, without the newline.
        var length: Int32
        var isPrivateNull: Bool
        var fingerprint: UInt64
    }

    private(set) var places: [Place] = []
    /// The sequence numbers of those who came on or went off duty.
    private(set) var duties: [Int] = []
    /// Whether every line is a record that needs no further look.
    private(set) var isPlain = true

    mutating func note(
        _ line: RawLine, _ facts: borrowing RecordFacts, hash: Int, isPrivateNull: Bool
    ) {
        if facts.isDuty { duties.append(facts.seq) }
        places.append(
            Place(
                seq: facts.seq, tick: facts.tick, offset: line.offset,
                length: Int32(truncatingIfNeeded: line.length), isPrivateNull: isPrivateNull,
                fingerprint: LineAnatomy.fingerprint(at: hash, in: line.bytes)))
    }

    mutating func noteOddLine() { isPlain = false }
}
