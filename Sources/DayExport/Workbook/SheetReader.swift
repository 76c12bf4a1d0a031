
/// Reads a sheet of ours again, row by row: the other half of the self-check. Of formulas, the value.
struct SheetReader {
    struct Row {
        /// From 1, as the file counts.
        var number: Int
        /// Empty where the file has no cell.
        var cells: [String]
    }

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func nextRow() -> Row? {
        guard let start = tag("<row ", before: nil) else { return nil }
        let number = Self.number(attribute(in: start))
        // A row without cells is one tag.
        guard !isClosed(start) else { return Row(number: number, cells: []) }
        var cells: [String] = []
        while let cell = tag("<c ", before: "</row>") {
            guard let letter = attribute(in: cell).first,
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter)
            else { continue }
            let column = Int(letter - UInt8(ascii: "A"))
            while cells.count <= column { cells.append("") }
            if !isClosed(cell) { cells[column] = content() }
        }
        return Row(number: number, cells: cells)
    }

    /// Between the tags of `v`, or of `t` in a text.
    private mutating func content() -> String {
        guard let end = find("</c>", from: place, to: bytes.count) else { return "" }
        defer { place = end }
        for (open, close) in [("<t", "</t>"), ("<v", "</v>")] as [(StaticString, StaticString)] {
            guard let start = find(open, from: place, to: end),
                let from = bytes[start..<end].firstIndex(of: UInt8(ascii: ">")),
                let to = find(close, from: from, to: end)
            else { continue }
            return SheetText.unescaped(MarkupText.unescaped(bytes[(from + 1)..<to]))
        }
        return ""
    }

    /// The next tag that begins so, taken; nil where `limit` comes first.
    private mutating func tag(_ name: StaticString, before limit: StaticString?) -> Range<Int>? {
        var index = place
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            if let limit, stands(limit, at: open) { return nil }
            if stands(name, at: open) {
                guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
                place = close + 1
                return open..<place
            }
            index = open + 1
        }
        return nil
    }

    /// What the attribute `r` of a tag says: a row's number, a cell's place.
    private func attribute(in tag: Range<Int>) -> ArraySlice<UInt8> {
        guard let start = tag.first(where: { stands(" r=\"", at: $0) }) else { return [] }
        let value = bytes[(start + 4)..<tag.upperBound]
        return value.prefix { $0 != UInt8(ascii: "\"") }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        Int(String(decoding: digits, as: UTF8.self)) ?? 0
    }

    private func isClosed(_ tag: Range<Int>) -> Bool { bytes[tag.upperBound - 2] == UInt8(ascii: "/") }

    private func find(_ text: StaticString, from start: Int, to end: Int) -> Int? {
        var index = start
        while let found = bytes[index..<end].firstIndex(of: UInt8(ascii: "<")) {
            if stands(text, at: found) { return found }
            index = found + 1
        }
        return nil
    }

    private func stands(_ text: StaticString, at index: Int) -> Bool {
        text.withUTF8Buffer { utf8 in
            guard index + utf8.count <= bytes.count else { return false }
            for offset in utf8.indices where bytes[index + offset] != utf8[offset] { return false }
            return true
        }
    }
}
