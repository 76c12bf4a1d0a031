import DayModel
import ScreenKit

/// One line of a panel, with the records behind it.
struct BoardRow: Equatable {
    var label: String
    /// Under the panel's heads.
    var cells: [String]
    /// From 0 to 1, where the line has a bar.
    var bar: Double?
    var role: Role = .plain
    var filter: EntryFilter?
}

extension BoardScreen {
    /// The lines of a panel as the figures stand now.
    func rows(of panel: BoardPanel) -> [BoardRow] {
        switch panel {
        case .departments: return figures.departments.map(row)
        case .topics:
            return figures.topics.map {
                BoardRow(label: phrases.codes.listed($0.name), cells: ["\($0.questions)"], filter: .topic($0.code))
            }
        case .desks: return figures.desks.map(row)
        case .hours: return hourRows
        case .satisfaction: return satisfactionRows
        case .materials: return figures.materials.map(row)
        case .matters: return matterRows
        }
    }

    private func row(_ office: Figures.Office) -> BoardRow {
        let rate = office.rate.map { PercentText.text($0) + "%" } ?? words.noEntry
        let isLow = (office.rate ?? 1) < (snapshot.plan.targets.satisfactionRate ?? 0)
        return BoardRow(
            label: phrases.codes.listed(office.name), cells: ["\(office.questions)", "\(office.rated)", rate],
            role: isLow ? .warning : .plain, filter: .department(office.code))
    }

    private func row(_ desk: Figures.DeskState) -> BoardRow {
        let name =
            snapshot.plan.desk(desk.id).map { $0.name == $0.id ? $0.id : "\($0.id) \($0.name)" } ?? desk.id
        var role = Role.plain
        var state = ""
        if desk.isSealed {
            state = words.sealed
            role = .good
        } else if let minutes = silence(of: desk), minutes >= Self.silenceLimit {
            state = words.silent(minutes)
            role = .warning
        }
        let last = desk.lastAt?.hourAndMinute ?? words.noEntry
        return BoardRow(
            label: name, cells: ["\(desk.records)", last, state], role: role, filter: .desk(desk.id))
    }

    /// In minutes; nil before a desk's first record, on a day that is over, and for the office, which is no desk.
    private func silence(of desk: Figures.DeskState) -> Int? {
        guard let last = desk.lastAt, desk.id != snapshot.plan.officeDesk,
            zone.date(atMilliseconds: last.milliseconds) == zone.date(atMilliseconds: now.milliseconds)
        else { return nil }
        return max(0, (now.milliseconds - last.milliseconds) / 60_000)
    }

    private var hourRows: [BoardRow] {
        let most = figures.hours.map(\.people).max() ?? 0
        return figures.hours.map { hour in
            BoardRow(
                label: Digits.padded(hour.hour, to: 2), cells: ["\(hour.people)"],
                bar: most == 0 ? 0 : Double(hour.people) / Double(most), filter: .hour(hour.hour))
        }
    }

    private var satisfactionRows: [BoardRow] {
        let levels = figures.satisfaction.levels
        let most = levels.max() ?? 0
        return [5, 4, 3, 2, 1, 0].map { level in
            let name = Satisfaction(rawValue: level).map(phrases.codes.satisfaction) ?? words.unrated
            return BoardRow(
                label: name, cells: ["\(levels[level])"],
                bar: most == 0 ? 0 : Double(levels[level]) / Double(most),
                role: (1...2).contains(level) && levels[level] > 0 ? .warning : .plain,
                filter: .satisfaction(level))
        }
    }

    private func row(_ stock: Figures.Stock) -> BoardRow {
        let left = stock.remaining.map(String.init) ?? words.noEntry
        let isLow = stock.remaining.map { $0 * 10 <= (stock.prepared ?? 0) } ?? false
        return BoardRow(
            label: phrases.codes.listed(stock.name),
            cells: [stock.prepared.map(String.init) ?? words.noEntry, "\(stock.handedOut)", left],
            role: isLow ? .warning : .plain, filter: .material(stock.code))
    }

    /// What the panel is called; that of the ratings tells who pressed the key.
    func title(of panel: BoardPanel) -> String {
        let satisfaction = figures.satisfaction
        guard panel == .satisfaction, satisfaction.byPad > 0 else { return words.panel(panel) }
        return words.panel(panel) + " " + phrases.pad.sources(satisfaction.byPad, satisfaction.byStaff)
    }

    /// Whoever was not content; what became of it is in the ledger.
    private var dissatisfiedRows: [BoardRow] {
        let count = figures.satisfaction.dissatisfied
        guard count > 0 else { return [] }
        return [
            BoardRow(
                label: phrases.pad.dissatisfied, cells: ["\(count)"], role: .warning, filter: .dissatisfied)
        ]
    }

    private var matterRows: [BoardRow] {
        let open = figures.open
        return dissatisfiedRows + [
            BoardRow(
                label: words.open, cells: ["\(open.total)"], role: open.total > 0 ? .notice : .plain,
                filter: .open),
            BoardRow(
                label: words.overdue, cells: ["\(open.overdue)"], role: open.overdue > 0 ? .alarm : .plain,
                filter: .overdue(now.clock.date)),
        ]
            + figures.outcomes.map {
                BoardRow(
                    label: phrases.codes.name(Coded<Outcome>($0.code)), cells: ["\($0.count)"],
                    filter: .outcome($0.code))
            }
            + figures.kinds.map {
                BoardRow(
                    label: phrases.codes.name(Coded<QuestionKind>($0.code)), cells: ["\($0.count)"],
                    filter: .kind($0.code))
            }
    }
}
