import DayModel
import ScreenKit

/// What a list would make of a plan, as lines for a person.
struct ListImportTable {
    private let phrases: Phrases
    private var words: ListImportPhrases { phrases.listImport }

    init(_ phrases: Phrases) { self.phrases = phrases }

    func lines(of list: ListImport, from path: String) -> [String] {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return list.sheets.flatMap { lines(of: $0, from: file) } + list.otherProblems.map(otherProblem)
    }

    func problemCount(of list: ListImport) -> Int {
        list.otherProblems.count
            + list.sheets.flatMap(\.lines).reduce(0) { count, line in
                if case .refused(let problems) = line.what { count + problems.count } else { count }
            }
    }

    private func otherProblem(_ problem: PlanProblem) -> String {
        "\(problem.path): \(words.planProblem(problem.what))"
    }

    private func lines(of sheet: ListSheet, from file: String) -> [String] {
        let title = words.sheetTitle(
            file, sheet.name, phrases.setup.section(sheet.section), sheet.headRow)
        let columns = sheet.columns.map { column in
            let field = column.field.map { phrases.setup.field($0.name) }
            return words.column(ColumnName.name(of: column.index), column.head, field)
        }
        let cells = sheet.lines.flatMap { self.cells(of: $0) }
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
        return [title, "  " + columns.joined(separator: phrases.language == .chinese ? "，" : ", ")] + rows + [
            "  " + sum
        ]
            + (sheet.kept > 0 ? ["  " + words.kept(sheet.kept)] : [])
    }

    /// Row, what happens, name, details; a wrong row has a line for each thing that is wrong.
    private func cells(of line: ListLine) -> [[String]] {
        let row = words.row(line.row)
        let name = VisibleText.marks(for: line.name)
        switch line.what {
        case .added(let values): return [[row, words.added, name, details(values) { $0.new }]]
        case .changed(let values):
            return [[row, words.changed, name, details(values) { "\(shown($0.old)) → \(shown($0.new))" }]]
        case .unchanged: return [[row, words.unchanged, name, ""]]
        case .skipped(let reason): return [[row, words.skipped, name, words.reason(reason)]]
        case .refused(let problems):
            return problems.map { problem in
                let cell = problem.column.map { words.cell(ColumnName.name(of: $0.index), line.row) }
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

    private func shown(_ text: String) -> String { text.isEmpty ? phrases.setup.notSet : text }
}

/// How many rows of a list do what.
struct ListCounts {
    private(set) var added = 0
    private(set) var changed = 0
    private(set) var unchanged = 0
    private(set) var refused = 0

    init(_ sheet: ListSheet) {
        for line in sheet.lines {
            switch line.what {
            case .added: added += 1
            case .changed: changed += 1
            case .unchanged: unchanged += 1
            case .refused: refused += 1
            case .skipped: break
            }
        }
    }
}
