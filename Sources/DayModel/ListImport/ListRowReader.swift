/// One row below a head.
struct ListRowReader {
    struct Value: Equatable {
        var field: PlanField
        /// As it is typed for the field; never empty.
        var text: String
    }

    let row: ListRow
    let head: ListHead
    let document: PlanDocument

    private var columns: [ListColumn] { head.columns.filter { $0.field != nil } }

    /// Nothing stands in any column that is taken.
    var isBlank: Bool {
        columns.allSatisfy { PlanField.trimmed(row.text($0.index)).isEmpty }
            && !Self.isNote(firstText)
    }

    /// The first thing that stands in the row at all.
    var firstText: String {
        row.cells.lazy.map(ListValue.cleaned).first { !$0.isEmpty } ?? ""
    }

    /// Why the row is no element; nil where it is one.
    func reason(headRow: ListRow) -> ListLine.Reason? {
        if columns.allSatisfy({
            ListValue.cleaned(row.text($0.index)) == ListValue.cleaned(headRow.text($0.index))
        }) {
            return .head
        }
        let texts = [firstText] + columns.filter { $0.field?.name == .name }.map { row.text($0.index) }
        if texts.contains(where: { Self.totals.contains(HeadWords.folded($0)) }) { return .total }
        return Self.isNote(firstText) ? .note : nil
    }

    private static let totals: Set<String> = ["合计", "总计", "小计", "共计", "total", "subtotal", "sum"]
    private static let notes = ["备注", "注", "说明", "填表", "制表", "审核", "note", "notes", "remark"]

    /// 备注：…, 填表人：…
    private static func isNote(_ text: String) -> Bool {
        let narrow = FullWidth.narrow(text)
        guard let colon = narrow.firstIndex(of: ":") else { return false }
        let word = HeadWords.folded(String(narrow[..<colon]))
        return word.unicodeScalars.count <= 6 && notes.contains { word.hasPrefix($0) }
    }

    /// What the row says, and what is wrong with it.
    func values() -> (values: [Value], problems: [ListProblem]) {
        var values: [Value] = []
        var problems: [ListProblem] = []
        var unit: String?
        for column in columns {
            guard let field = column.field else { continue }
            let cell = text(of: column, field)
            switch ListValue(field: field, section: head.section, document: document).read(cell) {
            case .success((let text, let found)):
                guard !text.isEmpty else { continue }
                unit = unit ?? found ?? (field.kind == .count ? HeadWords.bracketed(column.head) : nil)
                values.append(Value(field: field, text: text))
            case .failure(let wrong):
                let shown = ListValue.cleaned(cell)
                problems.append(ListProblem(column: column, text: shown, what: wrong.what))
            }
        }
        addUnit(unit, to: &values)
        addDeskName(to: &values)
        return (values, problems)
    }

    /// Where a cell reaches over several rows, who answers is the same in all of them; a name or a number is not.
    private func text(of column: ListColumn, _ field: PlanField) -> String {
        let own = row.text(column.index)
        guard own.isEmpty, [.department, .desk, .questionKind, .outcome].contains(field.kind) else {
            return own
        }
        return row.merged[column.index] ?? own
    }

    /// The unit behind a number counts where no column says another.
    private func addUnit(_ unit: String?, to values: inout [Value]) {
        guard let unit, let field = head.section.fields.first(where: { $0.name == .unit }),
            !values.contains(where: { $0.field.name == .unit })
        else { return }
        values.append(Value(field: field, text: unit))
    }

    /// A desk that is only numbered is called as its number was written.
    private func addDeskName(to values: inout [Value]) {
        guard head.section == .desks, head.column(of: .name) == nil,
            let column = head.column(of: .code),
            let field = head.section.fields.first(where: { $0.name == .name })
        else { return }
        let text = ListValue.cleaned(row.text(column.index))
        if values.contains(where: { $0.text != text && $0.field.name == .code }),
            Int(FullWidth.narrow(text)) == nil
        {
            values.append(Value(field: field, text: text))
        }
    }

    func name(_ values: [Value]) -> String {
        let named = values.first { $0.field.name == .name } ?? nil
        return named?.text
            ?? (head.section == .desks ? values.first { $0.field.kind == .code }?.text ?? "" : "")
    }

    func problem(_ what: ListProblem.What, in name: PlanField.Name) -> ListProblem {
        let column = head.column(of: name)
        let text = column.map { ListValue.cleaned(row.text($0.index)) } ?? ""
        return ListProblem(column: column, text: text, what: what)
    }
}
