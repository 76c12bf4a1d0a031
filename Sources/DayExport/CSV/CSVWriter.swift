import DayModel

/// Writes RFC 4180: CRLF, quotes doubled inside quotes; in front the mark by which spreadsheets know UTF-8.
struct CSVWriter {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private(set) var bytes = Self.byteOrderMark

    mutating func writeRow(_ cells: [LogCell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(cell)
        }
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    private mutating func write(_ cell: LogCell) {
        switch cell {
        case .empty: return
        case .text(let text): writeQuoted(CellGuard.guarded(text))
        case .materials(let text): writeQuoted(text)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .date(let date): bytes.append(contentsOf: date.description.utf8)
        case .time(let moment): bytes.append(contentsOf: moment.hourAndMinute.utf8)
        case .moment(let moment):
            bytes.append(contentsOf: "\(moment.clock.date) \(moment.hourAndMinute)".utf8)
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
