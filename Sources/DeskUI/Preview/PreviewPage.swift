import DayModel

/// What a piece of a page is, which decides how it looks.
enum PieceKind: Equatable, Sendable {
    case text, heading, gap, dim
    /// A mention of a figure, by its number in reading order.
    case figure(Int)
}

/// Some text on one line of a page.
struct PagePiece: Equatable, Sendable {
    /// From the left edge of the type area.
    var column: Int
    var text: String
    var kind: PieceKind
}

struct PageLine: Equatable, Sendable {
    var pieces: [PagePiece] = []
}

/// A report as its pages break: 22 lines of 28 full-width characters (GB/T 9704-2012).
struct ReportPages: Equatable, Sendable {
    static let columns = 56
    static let rows = 22

    /// A mention of a figure, and where its first character stands.
    struct Spot: Equatable, Sendable {
        var mention: FigureMention
        var page: Int
        var row: Int
    }

    var pages: [[PageLine]]
    /// All mentions in reading order, a figure as often as it is mentioned.
    var spots: [Spot]
}
