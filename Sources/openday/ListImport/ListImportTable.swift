import DayModel
import ScreenKit

/// What a list would make of a plan, as lines for a person.
struct ListImportTable {
    private let phrases: Phrases
    private let list: ListImport
    private var document: PlanDocument { list.document }
    private var words: ListImportPhrases { phrases.listImport }

    init(_ list: ListImport, _ phrases: Phrases) {
        self.list = list
        self.phrases = phrases
    }

    func lines(from path: String) -> [String] {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return list.sheets.flatMap { lines(of: $0, from: file) } + list.otherProblems.map(otherProblem)
    }

    var problemCount: Int {
        list.otherProblems.count
            + list.sheets.flatMap(\.lines).reduce(0) { count, line in
                if case .refused(let problems) = line.what { count + problems.count } else { count }
            }
    }

    private func otherProblem(_ problem: PlanProblem) -> String {
        phrases.punctuation.labelled(problem.path, words.planProblem(problem.what))
    }

    private func lines(of sheet: ListSheet, from file: String) -> [String] {
        let title = words.sheetTitle(
            file, sheet.name, phrases.setup.section(sheet.section), sheet.headRow)
        let columns = sheet.columns.map { column in
            let field = column.field.map { phrases.setup.field($0.name) }
            return words.column(
                ColumnName.name(of: column.index), column.head, field,
                column.first.map(ColumnName.name))
        }
        let cells = sheet.lines.flatMap { self.cells(of: $0, in: VisibleText.marks(for: sheet.name)) }
        let widths = (0..<3).map { place in
            cells.map { DisplayWidth.columns(of: $0[place]) }.max() ?? 0
        }
        let rows = cells.map { cells in
            let padded = zip(cells, widths).map { text, width in
                text + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
            }
            return "  " + (padded + [cells[3]]).joined(separator: "  ")
        }
        let counts = ListCounts(sheet)
        let sum = words.sum(counts.added, counts.changed, counts.unchanged, counts.refused)
        let heading = [title, "  " + words.columns(columns)].map(VisibleText.marks)
        return heading + rows + ["  " + sum] + (sheet.kept > 0 ? ["  " + words.kept(sheet.kept)] : [])
    }

    /// Row, what happens, name, details; a wrong row has a line for each thing that is wrong.
    private func cells(of line: ListLine, in sheet: String) -> [[String]] {
        let row = words.row(line.row)
        let name = VisibleText.marks(for: line.name)
        let notes = line.notes.map { [row, words.noted, name, VisibleText.marks(for: words.note($0))] }
        return whatHappens(line, row, name, in: sheet) + notes
    }

    private func whatHappens(
        _ line: ListLine, _ row: String, _ name: String, in sheet: String
    ) -> [[String]] {
        switch line.what {
        case .added(let values):
            return [[row, words.added, name, details(values) { shown($0.new, $0.field) }]]
        case .changed(let values):
            return [
                [
                    row, words.changed, name,
                    details(values) { "\(shown($0.old, $0.field)) → \(shown($0.new, $0.field))" },
                ]
            ]
        case .unchanged: return [[row, words.unchanged, name, ""]]
        case .skipped(let reason): return [[row, words.skipped, name, words.reason(reason)]]
        case .refused(let problems):
            return problems.map { problem in
                let cell = problem.column.map { words.cell(sheet, ColumnName.name(of: $0.index), line.row) }
                let text = VisibleText.marks(for: words.problem(problem))
                return [row, words.refused, name, [cell, text].compactMap { $0 }.joined(separator: "  ")]
            }
        }
    }

    private func details(_ values: [ListLine.Value], _ text: (ListLine.Value) -> String) -> String {
        values.map { value in
            VisibleText.marks(for: "\(phrases.setup.field(value.field.name)) \(text(value))")
        }.joined(separator: " · ")
    }

    /// A value as people call it.
    private func shown(_ text: String, _ field: PlanField) -> String {
        guard !text.isEmpty else { return phrases.setup.notSet }
        let word: String? =
            switch field.kind {
            case .department: document.name(of: text, in: .departments)
            case .desk: document.name(of: text, in: .desks)
            case .questionKind: QuestionKind(rawValue: text).map(phrases.codes.kind)
            case .outcome: Outcome(rawValue: text).map(phrases.codes.outcome)
            case .limitUnit: TimeLimit.Unit(rawValue: text).map(phrases.codes.limitUnit)
            case .role: phrases.setup.choice(text)
            default: nil
            }
        return word ?? text
    }
}

extension PlanDocument {
    /// What the element with a code is called; nil where there is none.
    fileprivate func name(of code: String, in section: PlanSection) -> String? {
        (0..<count(of: section)).lazy.map { PlanPlace(section, $0) }.first { key(of: $0) == code }.map {
            name(of: $0)
        }
    }
}
