/// Tells which lines of a journal were seen already: a journal is the union of the lines of its files.
package struct JournalUnion: Sendable {
    /// What a line is to those seen before it.
    package enum Standing: Equatable, Sendable {
        case new
        /// Equal up to its hash to one that was seen.
        case repeated
        /// The same, but here the private data was taken out, and that stands.
        case privateRemoved
        /// Another line bears this name: an alarm.
        case conflicting
    }

    /// The lowest bit of a mark says that the line was seen without its private data.
    private static let removedBit: UInt64 = 1
    private var marks = SeqMap<UInt64>(empty: 0) { $0 == 0 }

    package init() {}

    package mutating func insert(seq: Int, fingerprint: UInt64, isPrivateRemoved: Bool) -> Standing {
        // 0 stands for nothing; one hash in 2^63 shares a place with another.
        let mark = max(fingerprint & ~Self.removedBit, 2) | (isPrivateRemoved ? Self.removedBit : 0)
        let seen = marks[seq]
        if seen == 0 {
            marks[seq] = mark
            return .new
        }
        guard (seen ^ mark) | Self.removedBit == Self.removedBit else { return .conflicting }
        guard mark & Self.removedBit > seen & Self.removedBit else { return .repeated }
        marks[seq] = mark
        return .privateRemoved
    }

    /// Takes in a line that proved itself.
    package mutating func insert(_ anatomy: LineAnatomy, of line: UnsafeRawBufferPointer) -> Standing {
        insert(
            seq: anatomy.seq, fingerprint: anatomy.fingerprint(in: line),
            isPrivateRemoved: anatomy.hasNullPrivate(in: line))
    }
}
