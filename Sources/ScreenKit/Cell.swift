/// One cell of the screen in four bytes, so that a whole frame is cheap to fill, to copy and to compare.
package struct Cell: Equatable, Sendable {
    /// From the low end: 21 bits of `code`, one of `isCluster`, two of `part`, eight of `role`.
    private var bits: UInt32

    package enum Part: UInt8, Sendable {
        case narrow, wideStart, wideEnd
    }

    private static let codeMask: UInt32 = 0x1F_FFFF
    private static let clusterBit: UInt32 = 1 << 21
    private static let partShift: UInt32 = 22
    private static let roleShift: UInt32 = 24
    /// How many clusters a grid can tell apart; far more than cells have room for.
    static let clusterLimit = Int(codeMask)

    init(code: UInt32, role: Role, part: Part, isCluster: Bool = false) {
        bits =
            code & Self.codeMask | (isCluster ? Self.clusterBit : 0)
            | UInt32(part.rawValue) << Self.partShift | UInt32(role.rawValue) << Self.roleShift
    }

    static func blank(_ role: Role) -> Cell { Cell(code: 0x20, role: role, part: .narrow) }

    /// The scalar; or, with `isCluster`, the index of a cluster kept beside the cells.
    var code: UInt32 { bits & Self.codeMask }
    var isCluster: Bool { bits & Self.clusterBit != 0 }
    package var part: Part { Part(rawValue: UInt8(bits >> Self.partShift & 3)) ?? .narrow }

    package var role: Role {
        get { Role(rawValue: UInt8(bits >> Self.roleShift)) ?? .plain }
        set { bits = bits & ~(0xFF << Self.roleShift) | UInt32(newValue.rawValue) << Self.roleShift }
    }
}
