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
    private var hasFormula = false
    private var hasValue = false
    private var isPhonetic = false

    /// Lists are narrow; what stands far to the right is something else.
    private static let columnLimit = 256

    /// How many bytes of text its cells may hold yet.
    private(set) var room: Int
    private(set) var problem: TableFileProblem?

    init(cells: CellReader, room: Int) {
        self.cells = cells
        self.room = room
    }

    var wantsText: Bool { isContent }

    mutating func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "row":
            number = attributes["r"].flatMap { Int($0) } ?? number + 1
            column = -1
            rows.append(ListRow(number: number, cells: []))
            if rows.count > TableFile.rowLimit { problem = .tooLarge }
        case "c":
            column = attributes["r"].flatMap(Self.place)?.column ?? column + 1
            kind = attributes["t"]
            style = attributes["s"].flatMap { Int($0) }
            content = ""
            hasFormula = false
            hasValue = false
        case "f": hasFormula = true
        case "rPh": isPhonetic = true
        case "v", "t":
            isContent = !isPhonetic
            hasValue = true
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
        content += text
        if CellText.isTooLong(content) { problem = .longCell(limit: CellText.limit) }
    }

    private mutating func endCell() {
        // A formula may well say nothing, but then it has computed that.
        let lacksValue = hasFormula && content.isEmpty && !(hasValue && kind == "str")
        guard !rows.isEmpty, !content.isEmpty || lacksValue, (0..<Self.columnLimit).contains(column) else {
            return
        }
        let last = rows.count - 1
        let missing = column + 1 - rows[last].cells.count
        if missing > 0 { rows[last].cells += [String](repeating: "", count: missing) }
        if lacksValue {
            rows[last].marks[column] = .noValue
            return
        }
        let (text, isDate) = cells.read(content, kind: kind, style: style)
        rows[last].cells[column] = text
        if isDate { rows[last].marks[column] = .date }
        room -= text.utf8.count
        if room < 0 { problem = .muchText(limit: WorkbookFile.textLimit) }
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
