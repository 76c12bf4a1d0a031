import DayModel

/// The rows of one sheet.
struct SheetReader: XMLConsumer {
    let cells: CellReader
    private var rows: [ListRow] = []
    private var merged: [(column: Int, rows: ClosedRange<Int>)] = []
    private var number = 0
    private var column = -1
    private var kind: String?
    private var style: Int?
    private var content = ""
    private var isContent = false
    private var isPhonetic = false

    /// Lists are narrow; what stands far to the right is something else.
    private static let columnLimit = 256

    init(cells: CellReader) { self.cells = cells }

    var isFull: Bool { rows.count > TableFile.rowLimit }

    mutating func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "row":
            number = attributes["r"].flatMap { Int($0) } ?? number + 1
            column = -1
            rows.append(ListRow(number: number, cells: []))
        case "c":
            column = attributes["r"].flatMap(Self.place)?.column ?? column + 1
            kind = attributes["t"]
            style = attributes["s"].flatMap { Int($0) }
            content = ""
        case "rPh": isPhonetic = true
        case "v", "t": isContent = !isPhonetic
        case "mergeCell": merge(attributes["ref"] ?? "")
        default: break
        }
    }

    mutating func end(_ name: String) {
        switch name {
        case "v", "t": isContent = false
        case "rPh": isPhonetic = false
        case "c": endCell()
        default: break
        }
    }

    mutating func text(_ text: String) {
        if isContent { content += text }
    }

    private mutating func endCell() {
        guard !rows.isEmpty, !content.isEmpty, (0..<Self.columnLimit).contains(column) else { return }
        let last = rows.count - 1
        let missing = column + 1 - rows[last].cells.count
        if missing > 0 { rows[last].cells += [String](repeating: "", count: missing) }
        rows[last].cells[column] = cells.text(content, kind: kind, style: style)
    }

    /// A cell over several rows stands for each of them.
    private mutating func merge(_ reference: String) {
        let ends = reference.split(separator: ":").compactMap { Self.place(String($0)) }
        guard ends.count == 2, ends[0].column == ends[1].column, ends[0].row < ends[1].row else { return }
        merged.append((ends[0].column, ends[0].row...ends[1].row))
    }

    /// B12 -> column 1, row 12.
    static func place(_ reference: String) -> (column: Int, row: Int)? {
        let letters = reference.prefix { $0.isASCII && $0.isLetter }
        guard (1...3).contains(letters.count), let row = Int(reference.dropFirst(letters.count)) else {
            return nil
        }
        let column = letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1 - 0x40) }
        return (column - 1, row)
    }

    func finished() -> [ListRow] {
        var rows = rows
        for merge in merged {
            guard let first = rows.first(where: { $0.number == merge.rows.lowerBound }) else { continue }
            let text = first.text(merge.column)
            for index in rows.indices where merge.rows.dropFirst().contains(rows[index].number) {
                rows[index].merged[merge.column] = text
            }
        }
        return rows
    }
}
