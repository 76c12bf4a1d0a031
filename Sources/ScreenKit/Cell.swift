/// One cell of the screen in one word, so that a whole frame is cheap to copy and to compare.
package struct Cell: Equatable, Sendable {
    /// From the lowest bit: 21 of the code, 8 of the role, 2 of the part, 1 for a cluster.
    private(set) var bits: UInt32

    package enum Part: UInt8, Sendable {
        case narrow, wideStart, wideEnd
    }

    private static let codeMask: UInt32 = 1 << 21 - 1
    static let clusterBit: UInt32 = 1 << 31

    init(code: UInt32, role: Role, part: Part, isCluster: Bool) {
        bits =
            code & Self.codeMask | UInt32(role.rawValue) << 21 | UInt32(part.rawValue) << 29
            | (isCluster ? Self.clusterBit : 0)
    }

    /// The scalar; or, with `isCluster`, the index of a cluster kept beside the cells.
    var code: UInt32 { bits & Self.codeMask }

    package var role: Role {
        get { Role(rawValue: UInt8(truncatingIfNeeded: bits >> 21)) ?? .plain }
        set { bits = bits & ~(0xFF << 21) | UInt32(newValue.rawValue) << 21 }
    }

    package var part: Part { Part(rawValue: UInt8(truncatingIfNeeded: bits >> 29 & 3)) ?? .narrow }
    var isCluster: Bool { bits & Self.clusterBit != 0 }

    static func blank(_ role: Role) -> Cell { Cell(code: 0x20, role: role, part: .narrow, isCluster: false) }
}
