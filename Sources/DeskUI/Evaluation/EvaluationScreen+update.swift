import DayModel
import ScreenKit

extension EvaluationScreen {
    package mutating func update(_ event: EvaluationEvent) -> [EvaluationEffect] {
        switch event {
        case .input(let event): return input(event)
        case .changed(let days):
            self.days = days
            current = min(current, max(0, results.count - 1))
        case .entries(let entries):
            guard case .records(var records) = focus else { return [] }
            records.entries = entries
            records.marked = min(records.marked, max(0, entries.count - 1))
            focus = .records(records)
        }
        return []
    }

    private mutating func input(_ event: Event) -> [EvaluationEffect] {
        switch event {
        case .resized(let size): self.size = size
        case .resumed: return [.redrawAll]
        case .hangup, .terminate: return [.quit]
        case .key(.control("z")): return [.suspend]
        case .key(.control("l")): return [.redrawAll]
        case .key(let key): return press(key)
        case .mouse(let mouse):
            switch mouse.kind {
            case .wheelUp: return press(.up)
            case .wheelDown: return press(.down)
            default: break
            }
        case .paste, .ready: break
        }
        return []
    }

    var context: EvaluationContext {
        switch focus {
        case .table: .table
        case .records(let records): records.openLine == nil ? .records : .record
        case .help: .help
        }
    }

    private mutating func press(_ key: Key) -> [EvaluationEffect] {
        let action = EvaluationBindings.all.action(key, in: context)
        switch focus {
        case .table: return pressTable(key, action)
        case .records(let records): press(key, action, records)
        case .help: if action == .back { focus = .table }
        }
        return []
    }

    private mutating func pressTable(_ key: Key, _ action: EvaluationAction?) -> [EvaluationEffect] {
        switch action {
        case .move: current = Scrolling.moved(current, key, of: results.count, page: visibleRows)
        case .open:
            guard let result = currentResult else { return [] }
            let name = words.scope(result.scope, result.name)
            var records = EvaluationRecords(day: shown, title: words.records(name, result.records.count))
            guard !result.records.isEmpty else {
                records.entries = []
                focus = .records(records)
                return []
            }
            focus = .records(records)
            return [.read(day: shown, result.records)]
        case .nextDay:
            shown = (shown + 1) % days.count
            current = min(current, max(0, results.count - 1))
        case .find: return [.find]
        case .help: focus = .help
        case .quit: return [.quit]
        case .back, nil: break
        }
        return []
    }

    private mutating func press(_ key: Key, _ action: EvaluationAction?, _ records: EvaluationRecords) {
        var records = records
        switch (action, records.openLine) {
        case (.move, nil):
            let count = records.entries?.count ?? 0
            records.marked = Scrolling.moved(records.marked, key, of: count, page: visibleEntries)
        case (.move, let line?):
            records.openLine = Scrolling.scrolled(
                line, key, lines: recordLines(records).count, rows: storyRows, page: storyRows)
        case (.open, nil): if records.entries?.isEmpty == false { records.openLine = 0 }
        case (.back, nil):
            focus = .table
            return
        case (.back, .some): records.openLine = nil
        default: break
        }
        focus = .records(records)
    }
}
