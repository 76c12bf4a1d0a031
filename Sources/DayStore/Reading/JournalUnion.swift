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

    /// Marks by `seq - 1`; 0 where none was seen.
    private var near: [UInt64] = []
    /// Those that are too far out for a list, as only a damaged or hostile journal has them.
    private var far: [Int: UInt64] = [:]
    private static let reach = 1 << 16
    /// The lowest bit of a mark says that the line was seen without its private data.
    private static let removedBit: UInt64 = 1

    package init() {}

    package mutating func insert(seq: Int, fingerprint: UInt64, isPrivateRemoved: Bool) -> Standing {
        // 0 stands for nothing; one hash in 2^63 shares a place with another.
        let mark = max(fingerprint & ~Self.removedBit, 2) | (isPrivateRemoved ? Self.removedBit : 0)
        guard seq <= near.count + Self.reach else { return insertFar(seq, mark) }
        while near.count < seq { near.append(0) }
        if near[seq - 1] == 0, !far.isEmpty { near[seq - 1] = far.removeValue(forKey: seq) ?? 0 }
        return Self.meet(mark, &near[seq - 1])
    }

    private mutating func insertFar(_ seq: Int, _ mark: UInt64) -> Standing {
        Self.meet(mark, &far[seq, default: 0])
    }

    private static func meet(_ mark: UInt64, _ seen: inout UInt64) -> Standing {
        if seen == 0 {
            seen = mark
            return .new
        }
        guard (seen ^ mark) | removedBit == removedBit else { return .conflicting }
        guard mark & removedBit > seen & removedBit else { return .repeated }
        seen = mark
        return .privateRemoved
    }
}
