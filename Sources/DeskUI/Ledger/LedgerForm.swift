import DayModel
import ScreenKit

/// The next step of one or more questions, as it is being filled in.
struct LedgerForm: Equatable, Sendable {
    enum Field: Hashable, Sendable {
        case move, to, level, note, due
    }

    /// The questions that it is about.
    var rows: [LedgerRow.ID]
    /// The steps that at least one of them allows.
    let moves: [LedgerMove.Kind]
    var chosen = 0
    var focus = Field.move
    var to = TextField()
    /// How content the visitor is with the result, 1 to 5; empty where there was contact and no verdict.
    var level = TextField()
    var note = TextField()
    var due = TextField()
    /// Whether to go back to the story of the question.
    var isFromStory: Bool

    /// Nil where nothing can be done.
    init?(_ rows: [LedgerRow], isFromStory: Bool) {
        let steps = LedgerMove.Kind.allCases.filter { kind in
            rows.contains { $0.item.allowedMoves.contains(kind) }
        }
        moves = steps + (rows.contains(where: \.item.allowsCallback) ? [.callback] : [])
        guard !moves.isEmpty else { return nil }
        self.rows = rows.map(\.id)
        self.isFromStory = isFromStory
    }

    var kind: LedgerMove.Kind { moves[chosen] }

    /// The fields that the chosen step has.
    var fields: [Field] {
        switch kind {
        case .replied, .resolved, .closed: [.move, .note]
        case .transferred: [.move, .to, .note, .due]
        case .completion, .extended, .reopened: [.move, .note, .due]
        case .callback: [.move, .level, .note]
        }
    }

    mutating func moveFocus(_ step: Int) {
        let index = fields.firstIndex(of: focus) ?? 0
        focus = fields[(index + step + fields.count) % fields.count]
    }

    mutating func choose(_ index: Int) {
        guard moves.indices.contains(index) else { return }
        chosen = index
        if !fields.contains(focus) { focus = .move }
    }

    /// - Returns: false where the key means nothing here.
    mutating func edit(_ key: Key) -> Bool {
        switch focus {
        case .move: return chooseMove(key)
        case .to: return to.edit(key)
        case .level: return level.edit(key)
        case .note: return note.edit(key)
        case .due: return due.edit(key)
        }
    }

    private mutating func chooseMove(_ key: Key) -> Bool {
        switch key {
        case .left: choose((chosen + moves.count - 1) % moves.count)
        case .right, .scalar(" "), .scalar("\u{3000}"): choose((chosen + 1) % moves.count)
        case .scalar(let scalar):
            guard let digit = Int(FullWidth.narrow(String(scalar))), digit > 0 else { return false }
            choose(digit - 1)
        default: return false
        }
        return true
    }

    mutating func insert(_ text: String) {
        switch focus {
        case .move: break
        case .to: to.insert(text)
        case .level: level.insert(text)
        case .note: note.insert(text)
        case .due: due.insert(text)
        }
    }
}

extension LedgerForm {
    /// The department that the typed text names: by its code, its name, an alias, or how these begin in pinyin; else
    /// the words themselves. Nil where nothing is typed.
    func department(in plan: EventPlan) -> String? { departments(in: plan).first }

    /// All that are named, one behind the other: the first leads, the others help.
    func departments(in plan: EventPlan) -> [String] {
        to.text.split { $0.isWhitespace || "、，,".contains($0) }.map { Self.department(String($0), in: plan) }
    }

    private static func department(_ text: String, in plan: EventPlan) -> String {
        let exact = plan.departmentCode(text)
        guard exact == text, plan.department(text) == nil else { return exact }
        let keys = plan.departments.map { ([$0.name] + $0.aliases + [$0.code]).map { SearchKey($0) } }
        return Matcher.rank(text, in: keys).first.map { plan.departments[$0].code } ?? text
    }

    /// The date that is typed: in full, or as `+5`, so many working days from today on. Nil where nothing is typed.
    func date(from today: CivilDate, _ calendar: WorkdayCalendar) throws(BadDate) -> CivilDate? {
        let text = FullWidth.narrow(due.text.filter { !$0.isWhitespace })
        guard !text.isEmpty else { return nil }
        if text.hasPrefix("+"), let days = Int(text.dropFirst()), DuePeriod.allowedDays.contains(days),
            let end = try? calendar.end(of: DuePeriod(days: days, unit: .workday), from: today)
        {
            return end
        }
        guard let date = CivilDate(text) else { throw BadDate(text: text) }
        return date
    }

    /// Nil where nothing is typed.
    var satisfaction: Satisfaction? {
        get throws(LedgerProblem) {
            let text = FullWidth.narrow(level.text.filter { !$0.isWhitespace })
            guard !text.isEmpty else { return nil }
            guard let level = Int(text).flatMap(Satisfaction.init) else { throw .badLevel(text) }
            return level
        }
    }

    struct BadDate: Error, Equatable {
        var text: String
    }
}
