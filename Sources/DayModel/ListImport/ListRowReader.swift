/// One row below a head.
struct ListRowReader {
    struct Value: Equatable {
        var field: PlanField
        /// As it is typed for the field; never empty.
        var text: String
        /// Whether it is the unit that stood behind a number, or in the head above it.
        var isFromNumber = false
    }

    let row: ListRow
    let head: ListHead
    let lookup: ListLookup

    private var columns: [ListColumn] { head.columns.filter { $0.field != nil } }

    /// Nothing stands in any column that is taken.
    var isBlank: Bool {
        columns.allSatisfy { PlanField.trimmed(row.text($0.index)).isEmpty && row.marks[$0.index] == nil }
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
        var unit: (text: String, column: ListColumn, isOwn: Bool)?
        for column in columns where column.first == nil {
            guard let field = column.field, !Self.isOfLimit(field) else { continue }
            switch read(column, field) {
            case .success((let column, let text, let found)):
                guard !text.isEmpty else { continue }
                if unit == nil, let found {
                    unit = (found, column, found != HeadWords.bracketed(column.head))
                }
                values.append(Value(field: field, text: text))
            case .failure(let problem): problems.append(problem.problem)
            }
        }
        readLimit(&values, &problems)
        if let unit { add(unit, to: &values, &problems) }
        addDeskName(to: &values)
        problems.sort { ($0.column?.index ?? 0) < ($1.column?.index ?? 0) }
        return (values, problems)
    }

    /// A cell that is wrong, as an error.
    private struct Wrong: Error { var problem: ListProblem }

    /// What a column says, or where it says nothing the one that stands in for it.
    private func read(
        _ column: ListColumn, _ field: PlanField
    ) -> Result<(column: ListColumn, text: String, unit: String?), Wrong> {
        let all = [column] + columns.filter { $0.first == column.index }
        for column in all {
            let cell = text(of: column, field)
            if let what = marked(column, field) { return .failure(Wrong(problem: told(what, column, cell))) }
            let value = ListValue(
                field: field, section: head.section, lookup: lookup,
                headUnit: field.kind == .count ? HeadWords.bracketed(column.head) : nil)
            switch value.read(cell) {
            case .success((let text, let unit)):
                // What is no code of ours in a catalogue's column is none; the row gets one.
                let isCode = field.kind == .code && HeadWords.catalogueCodes.contains(HeadWords.folded(column.head))
                guard !text.isEmpty, !isCode || Identifier.isValid(text) else { continue }
                return .success((column, text, unit))
            case .failure(let wrong): return .failure(Wrong(problem: told(wrong.what, column, cell)))
            }
        }
        return .success((column, "", nil))
    }

    private func told(_ what: ListProblem.What, _ column: ListColumn, _ cell: String) -> ListProblem {
        ListProblem(column: column, text: ListValue.cleaned(cell), what: what)
    }

    /// Why what a cell shows is not what was meant.
    private func marked(_ column: ListColumn, _ field: PlanField) -> ListProblem.What? {
        switch row.marks[column.index] {
        case .noValue: .noFormulaValue
        case .date where [.code, .count].contains(field.kind) || field.name == .phone: .dateOfCode
        default: nil
        }
    }

    private static func isOfLimit(_ field: PlanField) -> Bool {
        field.name == .limitDays || field.name == .limitUnit
    }

    /// The limit with its unit: from its own cell, a column of units, or the head.
    private func readLimit(_ values: inout [Value], _ problems: inout [ListProblem]) {
        let limits = columns.filter { $0.field?.name == .limitDays }.sorted { $0.rank < $1.rank }
        for column in limits {
            guard let field = column.field else { continue }
            let cell = text(of: column, field)
            if let what = marked(column, field) { return problems.append(told(what, column, cell)) }
            let text = ListValue.cleaned(cell)
            if text.isEmpty || ListValue.saysNothing(text) { continue }
            guard !ListValue.isError(text) else { return problems.append(told(.cellError, column, cell)) }
            do throws(LimitText.Problem) {
                let (limit, isUnitSaid) = try LimitText.read(text, unit: limitUnit(for: column))
                values.append(Value(field: field, text: String(limit.count)))
                if isUnitSaid, let unit = head.section.fields.first(where: { $0.name == .limitUnit }) {
                    values.append(Value(field: unit, text: limit.unit.rawValue))
                }
            } catch {
                problems.append(told(error == .notWhole ? .limitNotWhole : .notALimit, column, cell))
            }
            return
        }
    }

    /// What a limit without a unit is counted in.
    private func limitUnit(for column: ListColumn) -> String? {
        let units = columns.filter { $0.field?.name == .limitUnit }
        let own = units.first { $0.rank == column.rank } ?? (units.count == 1 ? units.first : nil)
        let text = own.map { ListValue.cleaned(row.text($0.index)) } ?? ""
        if !text.isEmpty, !ListValue.saysNothing(text) { return text }
        if let bracketed = HeadWords.bracketed(column.head), LimitText.unit(called: bracketed) != nil {
            return bracketed
        }
        return HeadWords.folded(column.head) == "工作日" ? "工作日" : nil
    }

    /// Where a cell reaches over several rows, who answers is the same in all of them; a name or a number is not.
    private func text(of column: ListColumn, _ field: PlanField) -> String {
        let own = row.text(column.index)
        guard own.isEmpty, [.department, .desk, .questionKind, .outcome].contains(field.kind) else {
            return own
        }
        return row.merged[column.index] ?? own
    }

    /// The unit behind a number counts where no column says another; one that contradicts the column is wrong.
    private func add(
        _ unit: (text: String, column: ListColumn, isOwn: Bool), to values: inout [Value],
        _ problems: inout [ListProblem]
    ) {
        guard let field = head.section.fields.first(where: { $0.name == .unit }) else { return }
        guard let said = values.first(where: { $0.field.name == .unit }) else {
            return values.append(Value(field: field, text: unit.text, isFromNumber: true))
        }
        guard unit.isOwn, Folding.fold(said.text) != Folding.fold(unit.text) else { return }
        problems.append(
            told(.otherUnit(unit.text, expected: said.text), unit.column, row.text(unit.column.index)))
    }

    /// The unit behind a number where the element is counted in another one already.
    func otherUnit(in values: [Value], than old: String) -> ListProblem? {
        guard let unit = values.first(where: \.isFromNumber), !old.isEmpty,
            Folding.fold(old) != Folding.fold(unit.text),
            let column = columns.first(where: { $0.field?.kind == .count })
        else { return nil }
        return told(.otherUnit(unit.text, expected: old), column, row.text(column.index))
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
