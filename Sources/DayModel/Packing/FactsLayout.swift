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

extension RecordFacts.Kind {
    var hasShare: Bool { self == .visit || self == .handout }

    var isChange: Bool {
        switch self {
        case .rating, .amend, .void, .followup: true
        case .visit, .handout, .seal, .unseal, .other: false
        }
    }
}
