package import DayModel

/// A file with tables in it, as offices keep their lists: a workbook, or a text of rows and fields.
package enum TableFile {
    /// What a list has at most: 5,000 elements, and titles, heads, totals and notes besides.
    static let rowLimit = 5_100

    /// Its tables, in the file's order; a workbook has one for each sheet.
    package static func tables(of bytes: [UInt8]) throws(TableFileProblem) -> [ListTable] {
        if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) { return try WorkbookFile.tables(of: bytes) }
        // What office programs wrote before XML, and every locked document.
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldWorkbook }
        let start = String(decoding: bytes.prefix(200).filter { $0 > 0x20 }, as: UTF8.self).lowercased()
        for mark in ["%pdf", "<html", "<!doctype", "<?xml", "{\\rtf", "\u{FEFF}<"] where start.hasPrefix(mark)
        {
            throw .otherDocument
        }
        let text = try TextEncoding.text(of: bytes)
        guard !text.unicodeScalars.contains("\0") else { throw .otherDocument }
        let rows: [ListRow]
        do { rows = try DelimitedText.rows(of: text) } catch {
            switch error {
            case .openQuote(let row): throw .openQuote(row: row)
            }
        }
        guard rows.count <= rowLimit else { throw .tooLarge }
        return [ListTable(rows: rows)]
    }
}
