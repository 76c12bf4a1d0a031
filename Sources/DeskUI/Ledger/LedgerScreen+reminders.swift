import DayModel
import ScreenKit

/// The messages to departments with unfinished matters, to be read before they are written.
extension LedgerScreen {
    mutating func openReminders() {
        guard days.contains(where: { !$0.reminders.isEmpty }) else {
            status = (phrases.reminder.nothing, .warning)
            return
        }
        focus = .reminders(scroll: 0)
    }

    mutating func pressReminders(_ key: Key, _ scroll: Int) -> [LedgerEffect] {
        status = nil
        switch LedgerBindings.all.action(key, in: .reminders) {
        case .move:
            let line = Scrolling.scrolled(
                scroll, key, lines: reminderLines.count, rows: storyRows, page: storyRows)
            focus = .reminders(scroll: line)
        case .writeReminders: return [.remind]
        case .back: focus = .list
        default: break
        }
        return []
    }

    mutating func leaveReminders(_ result: Result<ReminderResult, SaveFailure>) {
        switch result {
        case .success(let written):
            focus = .list
            status = (phrases.reminder.allWritten(written.files, written.folder), .good)
        case .failure(let failure): status = (FailureText.text(of: failure, phrases.desk), .alarm)
        }
    }

    func drawReminders(_ scroll: Int, on grid: inout Grid) {
        for (offset, line) in reminderLines.dropFirst(scroll).prefix(storyRows).enumerated() {
            write(line.text, row: 3 + offset, line.role, on: &grid)
        }
    }

    private var reminderLines: [(text: String, role: Role)] {
        var lines: [(String, Role)] = []
        var count = 0
        for day in days {
            let text = ReminderText(plan: day.plan, phrases: phrases, asOf: today)
            for reminder in day.reminders {
                count += 1
                if !lines.isEmpty { lines.append(("", .plain)) }
                for (index, line) in text.lines(of: reminder).enumerated() {
                    let role: Role = index == 0 ? .heading : .plain
                    let shown = VisibleText.marks(for: line)
                    lines += TextLayout.wrap(shown, columns: size.columns - 2).map { ($0, role) }
                }
            }
        }
        return [(phrases.reminder.title(count), .label)] + lines
    }
}
