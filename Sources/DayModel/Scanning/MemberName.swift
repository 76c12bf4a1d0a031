/// The names of members as the cursor packs them: up to eight bytes, the first in the lowest place. Written out,
/// so that comparing costs nothing; a test holds them equal to the names.
enum MemberName {
    /// Marks a name of more than eight bytes, of which only the first eight are packed.
    static let longMark: UInt64 = 1 << 63

    static let seq: UInt64 = 0x0000_0000_0071_6573
    static let tick: UInt64 = 0x0000_0000_6b63_6974
    static let at: UInt64 = 0x0000_0000_0000_7461
    static let occurredAt: UInt64 = 0xe465_7272_7563_636f
    static let batch: UInt64 = 0x0000_0068_6374_6162
    static let by: UInt64 = 0x0000_0000_0000_7962
    static let type: UInt64 = 0x0000_0000_6570_7974
    static let people: UInt64 = 0x0000_656c_706f_6570
    static let channel: UInt64 = 0x006c_656e_6e61_6863
    static let questions: UInt64 = 0xee6f_6974_7365_7571
    static let question: UInt64 = 0x6e6f_6974_7365_7571
    static let materials: UInt64 = 0xec61_6972_6574_616d
    static let seconds: UInt64 = 0x0073_646e_6f63_6573
    static let kind: UInt64 = 0x0000_0000_646e_696b
    static let topic: UInt64 = 0x0000_0063_6970_6f74
    static let department: UInt64 = 0xe56d_7472_6170_6564
    static let outcome: UInt64 = 0x0065_6d6f_6374_756f
    static let answeredBy: UInt64 = 0xe465_7265_7773_6e61
    static let satisfaction: UInt64 = 0xe361_6673_6974_6173
    static let due: UInt64 = 0x0000_0000_0065_7564
    static let item: UInt64 = 0x0000_0000_6d65_7469
    static let count: UInt64 = 0x0000_0074_6e75_6f63
    static let ref: UInt64 = 0x0000_0000_0066_6572
    static let source: UInt64 = 0x0000_6563_7275_6f73
    static let state: UInt64 = 0x0000_0065_7461_7473
    static let why: UInt64 = 0x0000_0000_0079_6877
    static let to: UInt64 = 0x0000_0000_0000_6f74
    static let set: UInt64 = 0x0000_0000_0074_6573
    static let prev: UInt64 = 0x0000_0000_7665_7270
    static let privateHash: UInt64 = 0xc865_7461_7669_7270
    static let hidden: UInt64 = 0x0065_7461_7669_7270
    static let hash: UInt64 = 0x0000_0000_6873_6168
    static let person: UInt64 = 0x0000_6e6f_7372_6570

    /// A bit for each of these names, no two the same: the factor was searched for, and a test holds it to that.
    @inline(__always)
    static func bit(of name: UInt64) -> UInt64 {
        1 << ((name &* 0xE82F_96EF_8066_63E5) >> 58)
    }

    /// What follows the first eight bytes of a long name.
    static func tail(of name: UInt64) -> StaticString? {
        switch name {
        case occurredAt: "At"
        case questions: "s"
        case materials: "s"
        case department: "nt"
        case answeredBy: "By"
        case satisfaction: "tion"
        case privateHash: "ash"
        default: nil
        }
    }
}
