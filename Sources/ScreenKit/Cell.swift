/// One cell of the screen, small and without references so that a whole frame is cheap to build and to compare.
package struct Cell: Equatable, Sendable {
    /// The scalar; or, with `isCluster`, the index of a cluster kept beside the cells.
    var code: UInt32
    package var role: Role
    package var part: Part
    var isCluster: Bool

    package enum Part: UInt8, Sendable {
        case narrow, wideStart, wideEnd
    }

    static func blank(_ role: Role) -> Cell { Cell(code: 0x20, role: role, part: .narrow, isCluster: false) }
}
