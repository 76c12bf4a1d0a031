/// Tables on their way into a plan: what they would make of it, row by row.
package struct ListImport: Equatable, Sendable {
    /// The lists that can come in.
    package static var sections: [PlanSection] { HeadWords.sections }

    /// The plan with all that was not refused.
    package private(set) var document: PlanDocument
    package private(set) var sheets: [ListSheet] = []
    /// What would be wrong with the plan, and is not of a row that came in.
    package private(set) var otherProblems: [PlanProblem] = []

    /// Which row made or changed an element.
    private var origins: [PlanPlace: Origin] = [:]

    private struct Origin: Equatable, Sendable {
        var sheet: Int
        var line: Int
        var row: Int
    }

    package init(into document: PlanDocument) { self.document = document }

    /// Whether anything is wrong: then nothing of it may be saved.
    package var isRefused: Bool {
        !otherProblems.isEmpty
            || sheets.contains { $0.count { if case .refused = $0 { true } else { false } } > 0 }
    }

    /// Takes tables in, departments first: the others name them.
    package mutating func take(_ tables: [(table: ListTable, head: ListHead)]) {
        let order: (PlanSection) -> Int = { section in
            [.departments, .desks].firstIndex(of: section) ?? 2
        }
        for index in tables.indices.sorted(by: {
            (order(tables[$0].head.section), $0) < (order(tables[$1].head.section), $1)
        }) {
            take(tables[index].table, head: tables[index].head)
        }
        checkPlan()
    }

    private mutating func take(_ table: ListTable, head: ListHead) {
        var sheet = ListSheet(
            name: table.name, section: head.section, headRow: table.rows[head.index].number,
            columns: head.columns)
        var names = ListNames(of: head.section, in: document)
        let lookup = ListLookup(document)
        let before = document.count(of: head.section)
        for row in table.rows[(head.index + 1)...] {
            let reader = ListRowReader(row: row, head: head, lookup: lookup)
            if reader.isBlank { continue }
            let line: ListLine
            if let reason = reader.reason(headRow: table.rows[head.index]) {
                line = ListLine(row: row.number, name: reader.firstText, what: .skipped(reason))
            } else {
                let origin = Origin(sheet: sheets.count, line: sheet.lines.count, row: row.number)
                line = take(reader, origin, &names)
            }
            sheet.lines.append(line)
        }
        let named = origins.filter { $0.key.section == head.section && ($0.key.index ?? 0) < before }
        sheet.kept = before - named.count
        sheets.append(sheet)
    }

    private mutating func take(
        _ reader: ListRowReader, _ origin: Origin, _ names: inout ListNames
    ) -> ListLine {
        var (values, problems) = reader.values()
        let section = reader.head.section
        let name = reader.name(values)
        func refused(_ problem: ListProblem? = nil) -> ListLine {
            ListLine(row: origin.row, name: name, what: .refused(problems + (problem.map { [$0] } ?? [])))
        }
        guard !name.isEmpty else { return refused(reader.problem(.noName, in: .name)) }
        let found = names.find(values, named: name, in: document)
        if case .failure(let wrong) = found {
            return refused(reader.problem(wrong.what, in: .name))
        }
        guard problems.isEmpty else { return refused() }
        if case .success(let index?) = found {
            let place = PlanPlace(section, index)
            if let problem = otherUnit(of: place, reader, values) { return refused(problem) }
            let notes = keepRole(of: place, reader, &values)
            if let earlier = origins[place] {
                let sheet = earlier.sheet == origin.sheet ? "" : sheets[earlier.sheet].name
                return refused(reader.problem(.rowAgain(first: earlier.row, sheet: sheet), in: .name))
            }
            origins[place] = origin
            let changes = change(place, to: values)
            return ListLine(
                row: origin.row, name: name, what: changes.isEmpty ? .unchanged : .changed(changes),
                notes: notes)
        }
        let place = document.insert(in: section, at: document.count(of: section))
        _ = change(place, to: values)
        if let key = section.key, document.text(key, at: place).isEmpty {
            let code = names.suggestedCode(at: place, in: document)
            guard !code.isEmpty else {
                document.remove(place)
                return refused(reader.problem(.codeUnmade, in: .name))
            }
            document.set(code, key, at: place)
            values.insert(.init(field: key, text: code), at: min(1, values.count))
        }
        if let unit = section.fields.first(where: { $0.name == .unit }),
            document.text(unit, at: place).isEmpty,
            let word = document.suggestion(unit, at: place)
        {
            document.set(word, unit, at: place)
            values.append(.init(field: unit, text: word))
        }
        names.add(name, at: place, in: document, isNew: true)
        origins[place] = origin
        let shown = values.filter { $0.field.name != .name }
        return ListLine(
            row: origin.row, name: name,
            what: .added(
                shown.map { value in
                    let new = document.text(value.field, at: place)
                    // What holds anyway is not written down, and is said all the same.
                    return .init(field: value.field, old: "", new: new.isEmpty ? value.text : new)
                }))
    }

    /// Why the unit behind an amount can't be taken: the plan counts the element in another one.
    private func otherUnit(
        of place: PlanPlace, _ reader: ListRowReader, _ values: [ListRowReader.Value]
    ) -> ListProblem? {
        guard let field = place.section.fields.first(where: { $0.name == .unit }) else { return nil }
        let old = document.text(field, at: place)
        return reader.otherUnit(in: values, than: old.isEmpty ? field.builtIn ?? "" : old)
    }

    /// Leaves somebody's role where a column of job titles has nothing but a title.
    private func keepRole(
        of place: PlanPlace, _ reader: ListRowReader, _ values: inout [ListRowReader.Value]
    ) -> [ListNote] {
        guard let index = values.firstIndex(where: { $0.field.kind == .role }),
            let column = reader.head.column(of: .role)
        else { return [] }
        let old = document.text(values[index].field, at: place)
        let new = values[index].text
        guard old != new, StaffMember.knownRoles.contains(old), !StaffMember.knownRoles.contains(new),
            HeadWords.jobTitles.contains(HeadWords.folded(column.head)) || JobTitle.isOne(new)
        else { return [] }
        values.remove(at: index)
        return [.roleKept(role: old, title: new)]
    }

    /// - Returns: what was another before.
    private mutating func change(_ place: PlanPlace, to values: [ListRowReader.Value]) -> [ListLine.Value] {
        values.compactMap { value in
            let old = document.text(value.field, at: place)
            // What holds anyway need not be said.
            if old.isEmpty, value.field.kind == .limitUnit, value.text == value.field.builtIn { return nil }
            document.set(value.text, value.field, at: place)
            let new = document.text(value.field, at: place)
            return old == new ? nil : ListLine.Value(field: value.field, old: old, new: new)
        }
    }

    /// What only the whole plan shows, told of the row that it comes from.
    private mutating func checkPlan() {
        let byPath = Dictionary(uniqueKeysWithValues: origins.map { ($0.key.path, $0) })
        for problem in document.problems {
            let path = problem.path[..<(problem.path.lastIndex(of: "]").map { problem.path.index(after: $0) }
                ?? problem.path.startIndex)]
            guard let (place, origin) = byPath[String(path)] else {
                otherProblems.append(problem)
                continue
            }
            let line = sheets[origin.sheet].lines[origin.line]
            let column = sheets[origin.sheet].columns.first { column in
                column.field.map { place.path(of: $0) == problem.path } ?? false
                    || column.field?.name == .limitDays && problem.path == place.path + ".limitCount"
            }
            let text = column?.field.map { document.text($0, at: place) } ?? ""
            let told = ListProblem(column: column, text: text, what: .plan(problem.what))
            let earlier: [ListProblem] = if case .refused(let list) = line.what { list } else { [] }
            sheets[origin.sheet].lines[origin.line].what = .refused(earlier + [told])
        }
    }
}
