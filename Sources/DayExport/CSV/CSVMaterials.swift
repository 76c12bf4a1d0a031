/// Materials in one cell, `宣传单×2；手册×1`, such that they can be told apart again.
enum CSVMaterials {
    /// One material and its count; a name loses what would make the cell ambiguous.
    static func item(_ name: String, count: Int) -> String {
        "\(shown(name))×\(count)"
    }

    static func shown(_ name: String) -> String {
        let plain = PlainText.line(name).unicodeScalars.map { scalar -> Character in
            switch scalar {
            case "×": "x"
            case ";", "；": ","
            default: Character(scalar)
            }
        }
        return CellGuard.guarded(String(plain))
    }

    /// The names and counts of a cell; nil where it is none of ours.
    static func read(_ cell: String, separator: String) -> [(name: String, count: Int)]? {
        guard !cell.isEmpty else { return [] }
        var items: [(String, Int)] = []
        for part in split(Array(cell.utf8), at: Array(separator.utf8)) {
            let cross = Array("×".utf8)
            let pieces = split(part, at: cross)
            guard pieces.count == 2, let count = Int(String(decoding: pieces[1], as: UTF8.self)) else {
                return nil
            }
            items.append((String(decoding: pieces[0], as: UTF8.self), count))
        }
        return items
    }

    private static func split(_ bytes: [UInt8], at separator: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: separator) {
                parts.append([])
                index += separator.count
            } else {
                parts[parts.count - 1].append(bytes[index])
                index += 1
            }
        }
        return parts
    }
}
