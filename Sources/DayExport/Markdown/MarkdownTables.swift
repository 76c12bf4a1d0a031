import DayModel

/// The tables of a Markdown text by the heading above them: the other half of the self-check.
struct MarkdownTables {
    /// Cells as they stand there, escapes kept.
    private(set) var rows: [String: [[String]]] = [:]

    /// Nil where the bytes are no UTF-8.
    init?(_ bytes: [UInt8]) {
        guard UTF8Check.firstInvalid(in: bytes[...]) == nil else { return nil }
        var section = ""
        var linesOfTable = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.starts(with: Array("## ".utf8)) {
                section = String(decoding: line.dropFirst(3), as: UTF8.self)
            }
            guard line.first == UInt8(ascii: "|") else {
                linesOfTable = 0
                continue
            }
            linesOfTable += 1
            // The first line holds the heads, the second one how columns are aligned.
            if linesOfTable > 2 { rows[section, default: []].append(Self.cells(line)) }
        }
    }

    private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
        var cells: [String] = []
        var start = line.startIndex + 1
        var index = start
        while index < line.endIndex {
            if line[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if line[index] == UInt8(ascii: "|") {
                cells.append(String(decoding: trimmed(line[start..<index]), as: UTF8.self))
                start = index + 1
            }
            index += 1
        }
        return cells
    }

    /// Without the one space that the writer puts on either side.
    private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = cell.first == 0x20 ? cell.dropFirst() : cell
        return rest.last == 0x20 ? rest.dropLast() : rest
    }
}
