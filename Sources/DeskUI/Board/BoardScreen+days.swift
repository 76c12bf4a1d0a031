import DayModel
import ScreenKit

/// Several days: a line for each, and their sum.
extension BoardScreen {
    /// Nil where there is one day only.
    static func sum(of days: [DaySnapshot], _ phrases: Phrases) -> DaySnapshot? {
        guard days.count > 1,
            let all = CombinedDays(
                days.map { DayFigures(plan: $0.plan, figures: $0.figures) },
                separator: phrases.punctuation.listSeparator)
        else { return nil }
        var recent = DaySnapshot.Activity()
        for day in days {
            recent.visits += day.recent.visits
            recent.people += day.recent.people
            recent.questions += day.recent.questions
            recent.materials += day.recent.materials
        }
        var sum = DaySnapshot(
            plan: all.plan, figures: all.figures, briefs: [:], recent: recent, newest: [], warnings: [])
        sum.staffOnDuty = days.reduce(0) { $0 + $1.staffOnDuty }
        return sum
    }

    /// From the sum to the first day, from the last one back to the sum.
    mutating func showNextDay() {
        guard days.count > 1 else { return }
        if showsSum {
            showsSum = false
            chosenDay = 0
        } else if chosenDay + 1 < days.count {
            chosenDay += 1
        } else {
            showsSum = true
        }
    }

    /// What is done with one day is not done with their sum.
    /// - Returns: whether a day is shown; else it is said how to choose one.
    mutating func hasChosenDay() -> Bool {
        if showsSum { notice = words.chooseDay }
        return !showsSum
    }

    /// Pages take the room of the lines.
    var showsDays: Bool { days.count > 1 && focus == .panels && !showsHelp }

    /// As many as leave room for the panels, the chosen one among them.
    var visibleDays: Range<Int> {
        let count = min(days.count, max(1, (size.rows - 12) / 3))
        let first = max(0, min(chosenDay - count / 2, days.count - count))
        return first..<first + count
    }

    /// The day whose line stands in a row.
    func day(inRow row: Int) -> Int? {
        guard showsDays, (2..<2 + visibleDays.count).contains(row) else { return nil }
        return visibleDays.lowerBound + row - 2
    }

    /// Date and title; where two days share them, what tells them apart.
    func label(ofDay index: Int) -> String {
        let plan = days[index].plan
        let same = days.filter { $0.plan.date == plan.date && $0.plan.title == plan.title }
        let name = "\(plan.date) \(plan.title)"
        guard same.count > 1 else { return name }
        if let venue = plan.venue, same.filter({ $0.plan.venue == venue }).count == 1 {
            return "\(plan.date) \(venue) \(plan.title)"
        }
        let folder = days[index].folder.split(separator: "/").last.map(String.init) ?? days[index].folder
        return "\(plan.date) \(folder) \(plan.title)"
    }

    func drawDays(on grid: inout Grid) {
        let sums = days.map { FigureSum([$0.figures]) }
        let all = FigureSum(days.map(\.figures))
        let cells = CellColumns(heads: words.dayHeads, rows: (sums + [all]).map(cells), gap: 2)
        drawDay(words.dayHead, cells.text(words.dayHeads), row: 1, .dim, on: &grid)
        for (offset, index) in visibleDays.enumerated() {
            let isChosen = !showsSum && index == chosenDay
            if isChosen {
                grid.fill(Rect(column: 0, row: 2 + offset, columns: size.columns, rows: 1), role: .selection)
            }
            drawDay(
                label(ofDay: index), cells.text(self.cells(sums[index])), row: 2 + offset,
                isChosen ? .selection : .plain, on: &grid)
        }
        let row = 2 + visibleDays.count
        if showsSum { grid.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1), role: .selection) }
        drawDay(
            words.allDays(days.count), cells.text(self.cells(all)), row: row, showsSum ? .selection : .heading,
            on: &grid)
    }

    private func cells(_ sum: FigureSum) -> [String] {
        ["\(sum.people)", "\(sum.questions)", "\(sum.copies)", text(ofRate: sum.rate, rated: sum.rated)]
    }

    private func drawDay(_ label: String, _ cells: String, row: Int, _ role: Role, on grid: inout Grid) {
        let columns = DisplayWidth.columns(of: cells)
        let fitted = TextLayout.truncate(label, columns: size.columns - columns - 2)
        grid.write(fitted, at: Position(column: 1, row: row), role: role)
        grid.write(cells, at: Position(column: size.columns - columns - 1, row: row), role: role)
    }
}
