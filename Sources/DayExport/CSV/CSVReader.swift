import DayModel

/// Reads what `CSVWriter` writes, to the letter of RFC 4180: the other half of the self-check.
struct CSVReader {
    enum Problem: Error, Equatable {
        case notUTF8
        case noByteOrderMark
        /// A quote inside bare text, text behind a closing quote, an unclosed quote, or a line end that is no CRLF.
        case malformed(offset: Int)
    }

    private let bytes: [UInt8]
    private var index: Int

    init(_ bytes: [UInt8]) throws(Problem) {
        guard UTF8Check.firstInvalid(in: bytes[...]) == nil else { throw .notUTF8 }
        guard bytes.starts(with: CSVWriter.byteOrderMark) else { throw .noByteOrderMark }
        self.bytes = bytes
        index = CSVWriter.byteOrderMark.count
    }

    /// The next row's cells, quotes taken off; nil at the end.
    mutating func nextRow() throws(Problem) -> [String]? {
        guard index < bytes.count else { return nil }
        var cells: [String] = []
        while true {
            cells.append(try cell())
            guard index < bytes.count else { throw .malformed(offset: index) }
            if bytes[index] == UInt8(ascii: ",") {
                index += 1
                continue
            }
            guard index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A else {
                throw .malformed(offset: index)
            }
            index += 2
            return cells
        }
    }

    private mutating func cell() throws(Problem) -> String {
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return try quotedCell() }
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != 0x0D {
            guard bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x0A else {
                throw .malformed(offset: index)
            }
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func quotedCell() throws(Problem) -> String {
        index += 1
        var start = index
        var text = ""
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "\"") else {
                index += 1
                continue
            }
            text += String(decoding: bytes[start..<index], as: UTF8.self)
            index += 1
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return text }
            start = index
            index += 1
        }
        throw .malformed(offset: index)
    }
}
