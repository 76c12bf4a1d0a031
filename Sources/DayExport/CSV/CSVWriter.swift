/// Writes RFC 4180: CRLF, quotes doubled inside quotes; in front the mark by which spreadsheets know UTF-8.
struct CSVWriter {
    /// What a cell holds: only text is quoted, and only text can hold what people typed.
    enum Cell: Equatable {
        case empty
        /// Guarded when it is written.
        case text(String)
        /// Guarded already.
        case guarded(String)
        case number(Int)
        /// A date or a time that the program made.
        case moment(String)
    }

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private(set) var bytes = Self.byteOrderMark

    mutating func writeRow(_ cells: [Cell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(cell)
        }
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    private mutating func write(_ cell: Cell) {
        switch cell {
        case .empty: return
        case .text(let text): writeQuoted(CellGuard.guarded(text))
        case .guarded(let text): writeQuoted(text)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .moment(let text): bytes.append(contentsOf: text.utf8)
        }
    }

    private mutating func writeQuoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
