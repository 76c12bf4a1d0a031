import DayModel
package import ScreenKit

extension BoardScreen {
    package func view(size: Size) -> Frame {
        frame(size) { screen, grid in
            screen.draw(on: &grid)
            return nil
        }
    }

    private func draw(on grid: inout Grid) {
        drawTitle(on: &grid)
        if showsDays { drawDays(on: &grid) } else { drawTotals(on: &grid) }
        drawProgress(on: &grid)
        if showsHelp {
            drawHelp(on: &grid)
        } else {
            switch focus {
            case .panels: for area in areas { draw(area, on: &grid) }
            case .list(let list): draw(list, on: &grid)
            case .cross(let view): draw(view, on: &grid)
            case .entry(let entry, let list): drawEntry(entry, from: list.firstLine, on: &grid)
            case .warnings(let line): drawWarnings(from: line, on: &grid)
            case .closing(let closing): closingPage(closing).draw(on: &grid)
            }
        }
        drawWarning(on: &grid)
        footerHints.draw(row: size.rows - 1, on: &grid)
    }

    private func drawWarning(on grid: inout Grid) {
        if case .warnings = focus { return }
        if let notice { return write(notice, row: size.rows - 2, .notice, on: &grid) }
        guard let newest = warnings.last else { return }
        let text = warnings.count == 1 ? newest : words.warningOf(warnings.count, newest)
        write(text, row: size.rows - 2, .warning, on: &grid)
    }

    private func drawTitle(on grid: inout Grid) {
        if showsSum {
            return drawTitle(
                words.title + "  " + words.allDays(days.count), right: now.hourAndMinute, on: &grid)
        }
        let right = (days.count > 1 ? words.dayOf(chosenDay + 1, days.count) + "  " : "") + now.hourAndMinute
        let plan = snapshot.plan
        let closed = snapshot.sealCode.map(phrases.sealing.dayIsClosed) ?? ""
        let left = [words.title, closed, plan.title, plan.date.description, plan.venue ?? ""]
            .filter { !$0.isEmpty }
        drawTitle(left.joined(separator: "  "), right: right, on: &grid)
    }

    private func drawTotals(on grid: inout Grid) {
        let satisfaction = figures.satisfaction
        let rate = text(ofRate: satisfaction.rate, rated: satisfaction.rated)
        let texts = [figures.visits, nil].map { visits in
            words.totals(visits, figures.people, figures.questions, figures.materialsTotal, rate)
        }
        let fitting = texts.first { DisplayWidth.columns(of: $0) <= size.columns - 2 }
        write(fitting ?? texts[1], row: 1, .value, on: &grid)
    }

    private func drawProgress(on grid: inout Grid) {
        let progress = words.progress(
            figures.open.total, figures.open.overdue, snapshot.recent.people, snapshot.recent.questions)
        let onDuty = snapshot.staffOnDuty > 0 ? "  " + words.onDuty(snapshot.staffOnDuty) : ""
        write(
            progress + onDuty, row: room.row - 1, figures.open.overdue > 0 ? .warning : .plain, on: &grid)
    }

    /// With what it is a rate of.
    func text(ofRate rate: Double?, rated: Int) -> String {
        rate.map { phrases.desk.rate(PercentText.text($0), rated) } ?? words.noEntry
    }

    /// What is left for panels and pages, between the heading and the last two lines.
    var room: Rect {
        let row = 3 + (showsDays ? visibleDays.count + 1 : 0)
        return Rect(column: 0, row: row, columns: size.columns, rows: size.rows - 2 - row)
    }

    func closingPage(_ closing: Closing) -> ClosingPage {
        ClosingPage(closing: closing, phrases: phrases, rect: room)
    }
}
