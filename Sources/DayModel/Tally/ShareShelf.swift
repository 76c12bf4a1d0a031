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
            var reader = ShareReader(bytes: bytes, index: Int(offsets[seq - firstSeq]))
            return reader.share()
        }
    }

    private mutating func encode(_ share: borrowing Share) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ShareWriter.bound(of: share)) { room in
            guard let base = room.baseAddress else { return }
            var writer = ShareWriter(base)
            writer.put(share)
            bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: writer.count))
        }
    }
}

/// Packs one share into bytes that were set aside for it.
private struct ShareWriter {
    private let base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    /// More bytes than a share takes: a number is ten at most.
    static func bound(of share: borrowing Share) -> Int {
        64 + 60 * share.questions.count + 20 * share.materials.count
    }

    init(_ base: UnsafeMutablePointer<UInt8>) { self.base = base }

    mutating func put(_ share: borrowing Share) {
        put(byte: (share.isVisit ? 1 : 0) | (share.isBatch ? 2 : 0))
        put(share.minute)
        put(share.people)
        put(Int(share.channel) + 1)
        put(share.questions.count)
        for question in share.questions {
            put(Int(question.kind) + 1)
            put(Int(question.topic) + 1)
            put(Int(question.department) + 1)
            put(Int(question.outcome) + 1)
            put(
                byte: question.satisfaction | question.state.rawValue << 3 | (question.due == nil ? 0 : 0x20))
            if let due = question.due { put(Int(due)) }
        }
        put(share.materials.count)
        for material in share.materials {
            put(Int(material.item))
            put(material.count)
        }
    }

    @inline(__always)
    private mutating func put(_ number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            put(byte: UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        put(byte: UInt8(truncatingIfNeeded: rest))
    }

    @inline(__always)
    private mutating func put(byte: UInt8) {
        base[count] = byte
        count &+= 1
    }
}

/// Unpacks one share of a shelf.
private struct ShareReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var index: Int

    mutating func share() -> Share {
        var share = Share()
        let flags = byte()
        share.isVisit = flags & 1 != 0
        share.isBatch = flags & 2 != 0
        share.minute = number()
        share.people = number()
        share.channel = Int32(number() - 1)
        let questions = number()
        share.questions.reserveCapacity(questions)
        for _ in 0..<questions { share.questions.append(question()) }
        let materials = number()
        share.materials.reserveCapacity(materials)
        for _ in 0..<materials {
            let item = number()
            share.materials.append(Share.Material(item: Int32(item), count: number()))
        }
        return share
    }

    private mutating func question() -> Share.Question {
        var question = Share.Question()
        question.kind = Int32(number() - 1)
        question.topic = Int32(number() - 1)
        question.department = Int32(number() - 1)
        question.outcome = Int32(number() - 1)
        let flags = byte()
        question.satisfaction = flags & 7
        question.state = Share.Question.State(rawValue: flags >> 3 & 3) ?? .asLeft
        if flags & 0x20 != 0 { question.due = Int32(truncatingIfNeeded: number()) }
        return question
    }

    private mutating func byte() -> UInt8 {
        defer { index += 1 }
        return bytes[index]
    }

    private mutating func number() -> Int {
        var value: UInt = 0
        var shift: UInt = 0
        while true {
            let part = byte()
            value |= UInt(part & 0x7F) << shift
            if part < 0x80 { return Int(bitPattern: value) }
            shift += 7
        }
    }
}
