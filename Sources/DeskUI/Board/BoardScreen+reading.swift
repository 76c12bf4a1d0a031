import DayModel
import ScreenKit

/// Texts that may be longer than the screen: a record whole, all warnings; and the help.
extension BoardScreen {
    private var readingRows: Int { max(1, size.rows - 5) }

    private func moved(_ line: Int, _ key: Key, of count: Int) -> Int {
        Scrolling.scrolled(line, key, lines: count, rows: readingRows, page: readingRows - 1)
    }

    mutating func pressEntry(_ key: Key, _ action: BoardAction?, _ entry: Entry, _ list: EntryList) {
        var list = list
        switch action {
        case .move:
            list.firstLine = moved(list.firstLine, key, of: lines(of: entry).count)
            focus = .entry(entry, list)
        case .back: focus = .list(list)
        default: break
        }
    }

    mutating func pressWarnings(_ key: Key, _ action: BoardAction?, _ line: Int) {
        switch action {
        case .move: focus = .warnings(firstLine: moved(line, key, of: warningLines.count))
        case .back: focus = .panels
        default: break
        }
    }

    func lines(of entry: Entry) -> [RecordLine] {
        RecordText(entry: entry, plan: snapshot.plan, phrases: phrases).lines(wrappedTo: size.columns - 2)
    }

    /// Of all days, in the order in which they came up.
    var warnings: [String] {
        days.indices.flatMap { index in
            days[index].warnings.map { warning in
                let text = phrases.desk.warning(warning)
                return days.count > 1 ? phrases.punctuation.labelled(label(ofDay: index), text) : text
            }
        }
    }

    private var warningLines: [RecordLine] {
        [RecordLine(words.warningsTitle(warnings.count), .heading)]
            + warnings.flatMap { TextLayout.wrap("• " + $0, columns: size.columns - 2) }
            .map { RecordLine($0, .warning) }
    }

    func drawEntry(_ entry: Entry, from line: Int, on grid: inout Grid) {
        draw(lines(of: entry), from: line, on: &grid)
    }

    func drawWarnings(from line: Int, on grid: inout Grid) {
        draw(warningLines, from: line, on: &grid)
    }

    private func draw(_ lines: [RecordLine], from line: Int, on grid: inout Grid) {
        let first = min(line, max(0, lines.count - readingRows))
        for (offset, line) in lines.dropFirst(first).prefix(readingRows).enumerated() {
            write(line.text, row: 3 + offset, line.role, on: &grid)
        }
    }

    /// The cross-table's own keys stand in its help, and no others but those that work everywhere.
    private func isOfPage(_ binding: BoardBinding) -> Bool {
        if case .cross = focus { return binding.contexts.contains(.crossing) }
        return binding.contexts != [.crossing]
    }

    /// The keys in two columns, so that they fit the smallest window.
    func drawHelp(on grid: inout Grid) {
        write(words.helpTitle, row: 3, .heading, on: &grid)
        let bindings = BoardBindings.all.filter { $0.action != .accept && isOfPage($0) }
        let rows = (bindings.count + 1) / 2
        let width = size.columns / 2
        KeySheet(groups: [KeySheet.Group(nil, bindings, phrases.desk, label: words.action)]).draw(
            in: Rect(column: 2, row: 4, columns: 2 * width, rows: rows), columnWidth: width, indent: 8,
            on: &grid)
        let lines = words.helpLines.flatMap { TextLayout.wrap($0, columns: size.columns - 2) }
        for (offset, line) in lines.enumerated() where 4 + rows + offset < size.rows - 1 {
            write(line, row: 4 + rows + offset, .dim, on: &grid)
        }
    }
}
