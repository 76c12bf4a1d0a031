/// The row of a table that says what its columns are.
package struct ListHead: Equatable, Sendable {
    package var section: PlanSection
    /// Its place in the table's rows.
    package var index: Int
    package var columns: [ListColumn]

    /// The column of a field; nil where the table has none.
    func column(of name: PlanField.Name) -> ListColumn? {
        columns.first { $0.field?.name == name && $0.first == nil }
    }
}

package struct ListColumn: Equatable, Sendable {
    package var index: Int
    package var head: String
    /// Nil where nothing of it is taken.
    package var field: PlanField?
    /// The column that goes first: this one is only looked at where that one says nothing.
    package var first: Int?
    /// How it stands to others of its field: what an office promises before what the law allows.
    var rank = 0
}

extension ListHead {
    package enum Problem: Error, Equatable {
        /// No row names the columns of a list.
        case none
        /// The heads are those of several lists.
        case ambiguous([PlanSection])
    }

    /// Above the head there are titles, the date and who made the list.
    private static let searchedRows = 30

    /// Finds the head of a table, and which list it is where nobody said.
    package static func find(
        in table: ListTable, as section: PlanSection?
    ) throws(Problem) -> ListHead {
        let sections = section.map { [$0] } ?? HeadWords.sections
        var found: [(head: ListHead, score: Int)] = []
        for index in table.rows.indices.prefix(searchedRows) {
            for section in sections {
                let columns = columns(of: table.rows[index], in: section)
                guard isHead(columns, of: section, isOnly: sections.count == 1) else { continue }
                let head = ListHead(section: section, index: index, columns: columns)
                let hint = hint(for: section, above: index, in: table) ? 2 : 0
                found.append((head, columns.reduce(hint) { $0 + weight(of: $1) }))
            }
        }
        guard let best = found.map(\.score).max() else { throw .none }
        let first = found.filter { $0.score == best }
        var heads = first.filter { $0.head.index == first[0].head.index }.map(\.head)
        // What is only counted is given away, unless something says that it is put up.
        if heads.contains(where: { $0.section == .materials }) {
            heads.removeAll { $0.section == .publicity }
        }
        guard heads.count == 1 else { throw .ambiguous(heads.map(\.section)) }
        return heads[0]
    }

    static func columns(of row: ListRow, in section: PlanSection) -> [ListColumn] {
        var columns = row.cells.indices.compactMap { index -> ListColumn? in
            let head = ListValue.cleaned(row.cells[index])
            guard !head.isEmpty else { return nil }
            let word = HeadWords.folded(head)
            let name = HeadWords.words(of: section).first { $0.words.contains(word) }?.field
            let field = section.fields.first { $0.name == name }
            return ListColumn(index: index, head: head, field: field, rank: HeadWords.rank(of: word))
        }
        for name in Set(columns.compactMap(\.field?.name)) { settle(name, among: &columns) }
        return columns
    }

    /// Of several columns of one field the first of the best rank goes first; those of other ranks stand in for it.
    private static func settle(_ name: PlanField.Name, among columns: inout [ListColumn]) {
        let all = columns.indices.filter { columns[$0].field?.name == name }
        guard all.count > 1, let first = all.min(by: { (columns[$0].rank, $0) < (columns[$1].rank, $1) })
        else { return }
        var ranks: Set<Int> = [columns[first].rank]
        for index in all where index != first {
            if ranks.insert(columns[index].rank).inserted {
                columns[index].first = columns[first].index
            } else {
                columns[index].field = nil
            }
        }
    }

    private static func isHead(_ columns: [ListColumn], of section: PlanSection, isOnly: Bool) -> Bool {
        let names = columns.filter { $0.first == nil }.compactMap(\.field?.name)
        // A desk is known by its number alone.
        guard names.contains(.name) || section == .desks && names.contains(.code) else { return false }
        return names.count > 1 || isOnly
    }

    /// A word that stands for one list only says more than one that many use.
    private static func weight(of column: ListColumn) -> Int {
        guard let field = column.field else { return 0 }
        let word = HeadWords.folded(column.head)
        let uses = HeadWords.sections.count { section in
            HeadWords.words(of: section).contains { $0.words.contains(word) }
        }
        return uses == 1 ? 3 : field.name == .name || field.name == .code ? 2 : 1
    }

    private static func hint(for section: PlanSection, above index: Int, in table: ListTable) -> Bool {
        let titles = [table.name] + table.rows[..<index].flatMap(\.cells)
        return titles.contains { title in
            let folded = HeadWords.folded(title)
            return HeadWords.hints(of: section).contains { folded.contains($0) }
        }
    }
}
