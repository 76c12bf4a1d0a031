/// What one pass over one line has seen so far.
struct LineScan {
    struct Seen: OptionSet {
        let rawValue: UInt8
        static let at = Seen(rawValue: 1)
    }

    var marks = FactScanner.Marks(proofEnd: 0, hash: 0, prev: -1, hasPrivate: false)
    var seen: Seen = []
    var body: RecordFacts.Members = []
    var occurredAt: Int?
    var hasPrivateHash = false
    private var names: UInt64 = 0

    /// A member that comes twice makes the line a matter for the strict decoder.
    @inline(__always)
    mutating func see(_ name: UInt64, _ cursor: inout LineCursor) {
        let bit = MemberName.bit(of: name)
        if names & bit != 0 { cursor.gaveUp = true }
        names |= bit
    }

    /// Whether everything is there that a record of this type must have, and nothing that it cannot have.
    func isComplete(_ facts: borrowing RecordFacts) -> Bool {
        guard facts.seq > 0, seen.contains(.at), marks.prev > 0 else { return false }
        switch facts.kind {
        case .visit: return body.isSuperset(of: [.people, .channel]) && body.isSubset(of: Self.ofVisit)
        case .handout: return body == .materials && !facts.share.materials.isEmpty
        case .rating:
            return facts.refJournal >= 0 && body.contains(.satisfaction)
                && body.isSubset(of: [.satisfaction, .question])
        case .followup:
            return facts.refJournal >= 0 && body.contains(.state)
                && body.isSubset(of: [.state, .question, .due])
        case .void: return facts.refJournal >= 0 && body.isEmpty
        case .amend: return facts.refJournal >= 0 && body.isEmpty && !facts.set.isEmpty
        case .seal, .unseal, .other: return false
        }
    }

    private static let ofVisit: RecordFacts.Members = [.people, .channel, .questions, .materials]
}

/// The types that change figures, packed like member names.
enum TypeName {
    static let visit: UInt64 = 0x0000_0074_6973_6976
    static let handout: UInt64 = 0x0074_756f_646e_6168
    static let rating: UInt64 = 0x0000_676e_6974_6172
    static let amend: UInt64 = 0x0000_0064_6e65_6d61
    static let void: UInt64 = 0x0000_0000_6469_6f76
    static let followup: UInt64 = 0x7075_776f_6c6c_6f66
}
