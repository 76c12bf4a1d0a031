/// A text of rows and fields (RFC 4180), as spreadsheet programs write it: separated by commas, semicolons or tabs.
package enum DelimitedText {
    package enum Problem: Error, Equatable {
        /// A quotation mark is opened in this row and never closed.
        case openQuote(row: Int)
    }

    /// The rows, blank ones too, numbered from 1.
    /// - Parameter text: without a byte order mark.
    package static func rows(of text: String) throws(Problem) -> [ListRow] {
        var bytes = Array(text.utf8)[...]
        var separator: UInt8?
        // Some programs say in a first line of its own which separator follows.
        for candidate in separators where bytes.starts(with: Array("sep=".utf8) + [candidate]) {
            separator = candidate
            bytes = bytes[(bytes.firstIndex(of: newline).map { $0 + 1 } ?? bytes.endIndex)...]
        }
        if let separator { return try rows(of: bytes, separatedBy: separator) }
        var best: (rows: [ListRow], score: Int)?
        for candidate in separators {
            let rows = try rows(of: bytes, separatedBy: candidate)
            let score = agreement(of: rows)
            if best.map({ score > $0.score }) ?? true { best = (rows, score) }
        }
        return best?.rows ?? []
    }

    private static let separators = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    private static let newline = UInt8(ascii: "\n")
    private static let quote = UInt8(ascii: "\"")

    /// Nothing but white space; no field that is quoted begins with more of it than a few.
    private static func isBlank(_ field: [UInt8]) -> Bool {
        field.isEmpty || field.count <= 32 && String(decoding: field, as: UTF8.self).allSatisfy(\.isWhitespace)
    }

    /// How many rows at the start have as many fields as most of them, where that is more than one.
    private static func agreement(of rows: [ListRow]) -> Int {
        var counts: [Int: Int] = [:]
        for row in rows.prefix(200) where row.cells.count > 1 { counts[row.cells.count, default: 0] += 1 }
        return counts.values.max() ?? 0
    }

    private static func rows(
        of bytes: ArraySlice<UInt8>, separatedBy separator: UInt8
    ) throws(Problem) -> [ListRow] {
        var rows: [ListRow] = []
        var cells: [String] = []
        var field: [UInt8] = []
        var index = bytes.startIndex
        var isQuoted = false
        var wasQuoted = false
        func endField() {
            if wasQuoted { while field.last == UInt8(ascii: " ") { field.removeLast() } }
            wasQuoted = false
            cells.append(String(decoding: field, as: UTF8.self))
            field = []
        }
        func endRow() {
            endField()
            rows.append(ListRow(number: rows.count + 1, cells: cells))
            cells = []
        }
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if isQuoted {
                if byte != quote {
                    field.append(byte)
                } else if index < bytes.endIndex, bytes[index] == quote {
                    field.append(quote)
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if byte == quote, isBlank(field) {
                // Blanks before a quotation mark are no part of the text, nor are those behind it.
                field = []
                isQuoted = true
                wasQuoted = true
            } else if byte == separator {
                endField()
            } else if byte == newline {
                endRow()
            } else if byte == UInt8(ascii: "\r") {
                // CR LF ends one row; so does a lone CR, as old programs write it.
                if index < bytes.endIndex, bytes[index] == newline { index += 1 }
                endRow()
            } else {
                field.append(byte)
            }
        }
        guard !isQuoted else { throw .openQuote(row: rows.count + 1) }
        if !field.isEmpty || !cells.isEmpty { endRow() }
        return rows
    }
}
