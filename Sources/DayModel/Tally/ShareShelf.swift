/// Keeps the shares of many records in few bytes, so that one can be taken back when a later record changes it.
struct ShareShelf: Sendable {
    /// The number of the journal in the code book.
    let journal: Int
    let firstSeq: Int
    /// Where each record's share begins in `bytes`, by `seq - firstSeq`; `none` for a record without a share.
    private var offsets: [UInt32] = []
    private var bytes: [UInt8] = []

    private static let none = UInt32.max

    init(journal: Int, firstSeq: Int) {
        self.journal = journal
        self.firstSeq = firstSeq
    }

    mutating func reserve(records: Int) {
        offsets.reserveCapacity(records)
        bytes.reserveCapacity(records * 16)
    }

    var endSeq: Int { firstSeq + offsets.count }

    /// The sequence numbers that have a share.
    var seqs: [Int] { offsets.indices.filter { offsets[$0] != Self.none }.map { $0 + firstSeq } }

    func contains(_ seq: Int) -> Bool {
        seq >= firstSeq && seq < endSeq && offsets[seq - firstSeq] != Self.none
    }

    /// Seqs arrive in ascending order; a gap stays empty.
    mutating func append(_ share: Share, seq: Int) {
        fill(upTo: seq)
        offsets.append(UInt32(truncatingIfNeeded: bytes.count))
        encode(share)
    }

    mutating func fill(upTo seq: Int) {
        while endSeq < seq { offsets.append(Self.none) }
    }

    func share(_ seq: Int) -> Share? {
        guard contains(seq) else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            var reader = PackedReader(bytes, from: Int(offsets[seq - firstSeq]))
            var share = Share()
            reader.read(&share)
            return share
        }
    }

    private mutating func encode(_ share: borrowing Share) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: PackedWriter.bound(of: share)) { room in
            guard let base = room.baseAddress else { return }
            var writer = PackedWriter(base)
            writer.put(share)
            bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: writer.count))
        }
    }
}
