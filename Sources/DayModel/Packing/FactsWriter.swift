/// Packs the facts of one line of a journal after the other, which stand one behind the other in its file, so that they
/// can be taken in again without the lines.
///
/// Numbers of codes are those of the code book that the facts were read with: its codes go along.
package struct FactsWriter: Sendable {
    private var bytes: [UInt8] = []
    private var last = FactsBefore()
    /// Where the first line begins; nil before it comes.
    private var start: Int?
    private var journals = PackedJournals()

    /// - Parameter expectedRecords: about how many records will come, to make room for them once.
    package init(expectedRecords: Int) { bytes.reserveCapacity(expectedRecords * 32) }

    package mutating func put(_ facts: borrowing RecordFacts, of line: LineTrace) {
        if start == nil { start = line.offset }
        let bound = 128 + PackedWriter.bound(of: facts.share)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bound) { room in
            guard let base = room.baseAddress else { return }
            var writer = PackedWriter(base)
            writer.put(byte: FactsHead(facts, line).bits)
            writer.put(line.length)
            writer.put(word: line.fingerprint)
            last.put(facts, on: &writer)
            if facts.kind.hasShare { writer.put(facts.share) } else { putChange(facts, on: &writer) }
            bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: writer.count))
        }
    }

    private mutating func putChange(_ facts: borrowing RecordFacts, on writer: inout PackedWriter) {
        guard facts.kind.isChange else { return }
        writer.put(journals.place(of: facts.refJournal))
        writer.put(facts.refSeq)
        writer.put(facts.question)
        writer.put(byte: facts.satisfaction | facts.state.rawValue << 3 | (facts.due == nil ? 0 : 0x20))
        if let due = facts.due { writer.put(signed: Int(due)) }
        guard facts.kind == .amend else { return }
        writer.put(Int(facts.set.rawValue))
        writer.put(facts.share)
    }

    /// All that was packed, behind the codes that it counts by.
    package func bytes(with codebook: Codebook) -> [UInt8] {
        codebook.packedCodes(journals: journals.list) + PackedWriter.bytes(of: start ?? 0) + bytes
    }
}

/// What is told of a line besides its facts: where it stands, and what tells it from others of its name.
package struct LineTrace: Equatable, Sendable {
    /// In bytes from the start of the file.
    package var offset: Int
    /// In bytes, without the newline.
    package var length: Int
    package var fingerprint: UInt64
    package var isPrivateRemoved: Bool

    package init(offset: Int, length: Int, fingerprint: UInt64, isPrivateRemoved: Bool) {
        self.offset = offset
        self.length = length
        self.fingerprint = fingerprint
        self.isPrivateRemoved = isPrivateRemoved
    }
}

/// The kind of a record and its flags in one byte.
struct FactsHead {
    let bits: UInt8

    init(bits: UInt8) { self.bits = bits }

    init(_ facts: borrowing RecordFacts, _ line: LineTrace) {
        bits =
            facts.kind.rawValue | (line.isPrivateRemoved ? 0x10 : 0) | (facts.isDuty ? 0x20 : 0)
            | (facts.isByPad ? 0x40 : 0)
    }

    var kind: RecordFacts.Kind? { RecordFacts.Kind(rawValue: bits & 0x0F) }
    var isPrivateRemoved: Bool { bits & 0x10 != 0 }
    var isDuty: Bool { bits & 0x20 != 0 }
    var isByPad: Bool { bits & 0x40 != 0 }
}

/// What the record before had: the next one has nearly the same.
struct FactsBefore {
    private var seq = 0
    private var tick = 0
    private var at = Timestamp(milliseconds: 0, offsetMinutes: 0)

    @inline(__always)
    mutating func put(_ facts: borrowing RecordFacts, on writer: inout PackedWriter) {
        writer.put(signed: facts.seq &- seq)
        writer.put(signed: facts.tick &- tick)
        writer.put(signed: facts.at.milliseconds &- at.milliseconds)
        writer.put(signed: facts.at.offsetMinutes &- at.offsetMinutes)
        keep(facts)
    }

    @inline(__always)
    mutating func read(_ reader: inout PackedReader, into facts: inout RecordFacts) {
        facts.seq = seq &+ reader.signedNumber()
        facts.tick = tick &+ reader.signedNumber()
        facts.at.milliseconds = at.milliseconds &+ reader.signedNumber()
        facts.at.offsetMinutes = at.offsetMinutes &+ reader.signedNumber()
        keep(facts)
    }

    @inline(__always)
    private mutating func keep(_ facts: borrowing RecordFacts) {
        seq = facts.seq
        tick = facts.tick
        at = facts.at
    }
}

/// The journals that changes name, numbered as they come: those of a day are not the same at every reading.
private struct PackedJournals {
    /// Their numbers in the code book.
    private(set) var list: [Int] = []
    private var places: [Int: Int] = [:]

    mutating func place(of journal: Int) -> Int {
        if let place = places[journal] { return place }
        list.append(journal)
        places[journal] = list.count - 1
        return list.count - 1
    }
}

extension RecordFacts.Kind {
    var hasShare: Bool { self == .visit || self == .handout }

    var isChange: Bool {
        switch self {
        case .rating, .amend, .void, .followup: true
        case .visit, .handout, .seal, .unseal, .other: false
        }
    }
}
