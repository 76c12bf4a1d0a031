/// A QR code: a square of dark and light modules.
package struct QRSymbol: Equatable, Sendable {
    /// In modules, without the quiet zone.
    package let side: Int
    private let modules: [Bool]

    /// What a reader needs of light around the square, in modules (ISO/IEC 18004).
    package static let quietZone = 4

    /// Nil where the modules make no square.
    /// - Parameter modules: row by row, true for a dark one.
    package init?(modules: [Bool]) {
        var side = 0
        while side * side < modules.count { side += 1 }
        guard side > 0, side * side == modules.count else { return nil }
        self.side = side
        self.modules = modules
    }

    /// Light outside of the square.
    package func isDark(column: Int, row: Int) -> Bool {
        (0..<side).contains(column) && (0..<side).contains(row) && modules[row * side + column]
    }

    /// Two rows of modules a line of characters, ink for what is dark, with the quiet zone.
    package var lines: [String] { lines(inkIsDark: true) }

    /// The same with ink for what is light, for a screen: terminals leave blanks at the end of a line uncoloured.
    package var litLines: [String] { lines(inkIsDark: false) }

    private func lines(inkIsDark: Bool) -> [String] {
        let zone = Self.quietZone
        return stride(from: -zone, to: side + zone, by: 2).map { row in
            String(
                (-zone..<side + zone).map { column -> Character in
                    let upper = isDark(column: column, row: row) == inkIsDark
                    let lower = isDark(column: column, row: row + 1) == inkIsDark
                    return upper ? lower ? "█" : "▀" : lower ? "▄" : " "
                })
        }
    }
}
