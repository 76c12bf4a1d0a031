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
    package var lines: [String] {
        let zone = Self.quietZone
        return stride(from: -zone, to: side + zone, by: 2).map { row in
            String(
                (-zone..<side + zone).map { column -> Character in
                    switch (isDark(column: column, row: row), isDark(column: column, row: row + 1)) {
                    case (true, true): "█"
                    case (true, false): "▀"
                    case (false, true): "▄"
                    case (false, false): " "
                    }
                })
        }
    }
}
