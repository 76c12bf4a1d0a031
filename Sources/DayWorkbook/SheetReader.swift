import DayExport

/// Reads a sheet of ours again, row by row: the other half of the self-check. Of formulas, the value.
struct SheetReader {
    struct Row {
        /// From 1, as the file counts.
        var number: Int
        /// Empty where the file has no cell.
        var cells: [String]
    }

    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    mutating func nextRow() -> Row? {
        guard let start = tag("<row ", before: nil) else { return nil }
        let number = Self.attribute("r", of: start).flatMap(Int.init) ?? 0
        // A row without cells is one tag.
        guard !start.hasSuffix("/>") else { return Row(number: number, cells: []) }
        var cells: [String] = []
        while let cell = tag("<c ", before: "</row>") {
            let place = Self.attribute("r", of: cell)?.utf8.first.map { Int($0) - Int(UInt8(ascii: "A")) }
            guard let place, (0..<26).contains(place) else { continue }
            while cells.count <= place { cells.append("") }
            if !cell.hasSuffix("/>") { cells[place] = content() }
        }
        return Row(number: number, cells: cells)
    }

    /// Between the tags of `v`, or of `t` in a text.
    private mutating func content() -> String {
        guard let end = find("</c>") else { return "" }
        let cell = rest[..<end]
        rest = rest[end...]
        for (open, close) in [("<t", "</t>"), ("<v", "</v>")] {
            guard let start = Self.find(open, in: cell),
                let from = cell[start...].firstIndex(of: UInt8(ascii: ">")),
                let to = Self.find(close, in: cell[from...])
            else { continue }
            return MarkupText.unescaped(cell[(from + 1)..<to])
        }
        return ""
    }

    /// The next tag that begins so, taken; nil where `limit` comes first.
    private mutating func tag(_ name: String, before limit: String?) -> String? {
        let utf8 = Array(name.utf8)
        let stop = limit.map { Array($0.utf8) }
        var index = rest.startIndex
        while let open = rest[index...].firstIndex(of: UInt8(ascii: "<")) {
            if let stop, rest[open...].starts(with: stop) { return nil }
            if rest[open...].starts(with: utf8) {
                guard let close = rest[open...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
                defer { rest = rest[(close + 1)...] }
                return String(decoding: rest[open...close], as: UTF8.self)
            }
            index = open + 1
        }
        return nil
    }

    private func find(_ text: String) -> Int? { Self.find(text, in: rest) }

    private static func find(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let utf8 = Array(text.utf8)
        var index = bytes.startIndex
        while let found = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes[found...].starts(with: utf8) { return found }
            index = found + 1
        }
        return nil
    }

    private static func attribute(_ name: String, of tag: String) -> String? {
        guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
        return tag[start.upperBound...].firstIndex(of: "\"").map { String(tag[start.upperBound..<$0]) }
    }
}
