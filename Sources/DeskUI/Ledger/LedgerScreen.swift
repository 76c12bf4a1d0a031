package import DayModel
import ScreenKit

/// What is not finished, over one or more days: a list by due date, one question's whole story, and the next step.
package struct LedgerScreen: PageScreen, Sendable {
    enum Focus: Equatable, Sendable {
        case list
        case search
        /// One question whole; the number is the first line that shows.
        case story(LedgerRow.ID, scroll: Int)
        case form(LedgerForm)
        /// The messages to departments; the number is the first line that shows.
        case reminders(scroll: Int)
        case help
    }

    let phrases: Phrases
    var days: [LedgerDay]
    var now: Timestamp
    var size = DeskScreen.smallest
    var focus = Focus.list
    var shown = LedgerView.open
    /// Nil for all; an empty code for questions that no department has.
    var department: String?
    /// The code of a kind of question; nil for all.
    var kind: String?
    var query = TextField()
    var marked: Set<LedgerRow.ID> = []
    /// The questions that the filters and the search leave, by due date.
    private(set) var rows: [LedgerRow] = []
    var current = 0
    var status: (text: String, role: Role)?
    /// Why a question was left out of what is being saved.
    var refusal: String?
    /// By what each question is found.
    private var keys: [LedgerRow.ID: [SearchKey]] = [:]

    /// - Parameter days: at least one.
    package init(days: [LedgerDay], phrases: Phrases, now: Timestamp) {
        self.days = days
        self.phrases = phrases
        self.now = now
        prepareSearch()
        filter()
    }

    var words: LedgerPhrases { phrases.ledger }
    var today: CivilDate { now.clock.date }

    /// Every question of the days, whatever the filters say.
    var allRows: [LedgerRow] {
        days.enumerated().flatMap { index, day in
            day.ledger.items.map { LedgerRow(day: index, item: $0) }
                + day.tasks.map { LedgerRow(day: index, item: $0.item, task: $0) }
        }
    }

    func row(_ id: LedgerRow.ID) -> LedgerRow? {
        guard days.indices.contains(id.day) else { return nil }
        let day = days[id.day]
        let all = id.isTask ? day.ledger.badlyRated : day.ledger.items
        guard let item = all.first(where: { $0.record == id.record && $0.index == id.question }) else {
            return nil
        }
        let task = id.isTask ? CallbackTask(item, deadlines: day.deadlines) : nil
        return LedgerRow(day: id.day, item: item, task: task)
    }

    func plan(of row: LedgerRow) -> EventPlan { days[row.day].plan }

    var currentRow: LedgerRow? { rows.indices.contains(current) ? rows[current] : nil }

    /// The marked questions, or the one under the cursor where none is marked.
    var chosenRows: [LedgerRow] {
        let chosen = rows.filter { marked.contains($0.id) }
        return chosen.isEmpty ? currentRow.map { [$0] } ?? [] : chosen
    }

    /// The departments that have a question in this view, sorted as in the plan; an empty code for none.
    var departments: [String] {
        let codes = Set(allRows.filter { shown.shows($0, asOf: today) }.map { $0.item.department ?? "" })
        let planned = days.flatMap { $0.plan.departments.map(\.code) }
        var order: [String] = []
        for code in planned where codes.contains(code) && !order.contains(code) { order.append(code) }
        return order + codes.subtracting(order).sorted()
    }

    /// The kinds of the questions in this view, in the contract's order.
    var kinds: [String] {
        let codes = Set(
            allRows.filter { shown.shows($0, asOf: today) }.map { $0.item.question.kind.code })
        let known = QuestionKind.allCases.map(\.rawValue)
        return known.filter(codes.contains) + codes.subtracting(known).sorted()
    }
}

/// One question in the list.
struct LedgerRow: Equatable, Sendable, Identifiable {
    struct ID: Hashable, Sendable {
        var day: Int
        var record: RecordName
        var question: Int
        var isTask = false
    }

    var day: Int
    var item: LedgerItem
    /// Where the row stands for what a 差评 asks for.
    var task: CallbackTask?

    var id: ID { ID(day: day, record: item.record, question: item.index, isTask: task != nil) }

    var due: CivilDate? { task.map(\.due) ?? item.due }

    /// By due date, those without one last; then by record and question.
    static func precedes(_ left: LedgerRow, _ right: LedgerRow) -> Bool {
        let (first, second) = (left.due?.dayNumber ?? .max, right.due?.dayNumber ?? .max)
        if first != second { return first < second }
        let (one, other) = (left.item, right.item)
        if (one.record, one.index) != (other.record, other.index) {
            return (one.record, one.index) < (other.record, other.index)
        }
        return left.task == nil && right.task != nil
    }
}

extension LedgerView {
    func shows(_ row: LedgerRow, asOf date: CivilDate) -> Bool {
        row.task.map { shows($0, asOf: date) } ?? shows(row.item, asOf: date)
    }
}

extension LedgerScreen {
    mutating func replace(_ days: [LedgerDay]) {
        self.days = days
        prepareSearch()
        filter()
        let known = Set(allRows.map(\.id))
        marked.formIntersection(known)
    }

    private mutating func prepareSearch() {
        keys = [:]
        for row in allRows { keys[row.id] = row.item.searchKeys(plan(of: row), phrases) }
    }

    /// Makes the list anew; the cursor stays on its question where that is still there.
    mutating func filter() {
        let id = currentRow?.id
        var found = allRows.filter { row in
            shown.shows(row, asOf: today)
                && (kind == nil || kind == row.item.question.kind.code)
                && (department == nil || department == (row.item.department ?? ""))
        }
        let words = query.text.split(whereSeparator: \.isWhitespace).map(String.init)
        if !words.isEmpty {
            found = found.filter { row in
                let keys = keys[row.id] ?? []
                return words.allSatisfy { word in keys.contains { $0.match(word) != nil } }
            }
        }
        rows = found.sorted(by: LedgerRow.precedes)
        current = rows.firstIndex { $0.id == id } ?? min(current, max(0, rows.count - 1))
    }
}
