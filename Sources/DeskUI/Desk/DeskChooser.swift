package import DayModel
package import ScreenKit

/// Asks which desk this is, where the plan has several and nobody has said.
package struct DeskChooser: Sendable {
    /// A desk as it stands.
    package struct Row: Equatable, Sendable {
        package var desk: Desk
        /// Who has it open on this machine, in words; nil where nobody has.
        package var holder: String?
        package var isOurs: Bool
        package var hasDraft: Bool

        package init(desk: Desk, holder: String?, isOurs: Bool, hasDraft: Bool) {
            self.desk = desk
            self.holder = holder
            self.isOurs = isOurs
            self.hasDraft = hasDraft
        }
    }

    /// What an event led to.
    package enum Step: Equatable, Sendable {
        case asking
        case chosen(String)
        case leave
        case suspend
        case redrawAll
    }

    let plan: EventPlan
    let phrases: Phrases
    let showsStates: Bool
    var rows: [Row]
    var query = TextField()
    var marked: Int
    var refusal: String?
    var size = DeskScreen.smallest
    private var list: ChoiceList

    /// - Parameter showsStates: whether it matters who has a desk; to a pad beside it, it does not.
    package init(plan: EventPlan, rows: [Row], phrases: Phrases, showsStates: Bool = true) {
        self.showsStates = showsStates
        self.plan = plan
        self.rows = rows
        self.phrases = phrases
        list = ChoiceList(
            choices: plan.desks.map { desk in
                let department = desk.department.flatMap { plan.department($0) }
                return Choice(
                    code: desk.id, label: desk.name,
                    aliases: department.map { [$0.name] + $0.aliases } ?? [])
            },
            takesOthers: false)
        // Where this machine sat before, above all with text that waits; else the first that is free.
        let free = rows.indices.filter { rows[$0].holder == nil }
        marked =
            free.first { rows[$0].isOurs && rows[$0].hasDraft } ?? free.first { rows[$0].isOurs } ?? free
            .first
            ?? 0
    }

    /// The rows that fit what was typed, best first.
    var fitting: [Row] {
        list.fitting(query.text).compactMap { choice in rows.first { $0.desk.id == choice.code } }
    }

    /// Somebody was quicker: says so, and shows the desks as they stand now.
    package mutating func refuse(_ desk: String, holder: String, rows: [Row]) {
        self.rows = rows
        refusal = phrases.chooser.refused(desk, holder)
    }

    package mutating func update(_ event: Event) -> Step {
        switch event {
        case .key(let key): return press(key)
        case .paste(let text):
            query.insert(text)
            marked = 0
            return .asking
        case .mouse(let mouse): return click(mouse)
        case .resumed: return .redrawAll
        case .hangup, .terminate: return .leave
        case .resized(let size):
            self.size = size
            return .asking
        case .ready: return .asking
        }
    }

    private mutating func press(_ key: Key) -> Step {
        refusal = nil
        switch key {
        case .enter: return open(marked)
        case .escape, .control("c"), .control("q"): return .leave
        case .control("z"): return .suspend
        case .control("l"): return .redrawAll
        case .up: move(-1)
        case .down: move(1)
        case .pageUp: move(-10)
        case .pageDown: move(10)
        default:
            if query.edit(key) { marked = 0 }
        }
        return .asking
    }

    private mutating func move(_ step: Int) {
        marked = max(0, min(fitting.count - 1, marked + step))
    }

    private mutating func open(_ index: Int) -> Step {
        let rows = fitting
        guard rows.indices.contains(index) else {
            refusal = phrases.chooser.nothingFits
            return .asking
        }
        guard let holder = rows[index].holder else { return .chosen(rows[index].desk.id) }
        refusal = phrases.chooser.refused(rows[index].desk.id, holder)
        return .asking
    }

    private mutating func click(_ mouse: MouseEvent) -> Step {
        switch mouse.kind {
        case .press:
            let index = mouse.position.row - Self.firstRow + firstShown
            guard mouse.position.row >= Self.firstRow, fitting.indices.contains(index) else { return .asking }
            marked = index
            return open(index)
        case .wheelUp: move(-1)
        case .wheelDown: move(1)
        default: break
        }
        return .asking
    }

    static let firstRow = 6

    /// How many desks have room between the heading and the status line.
    var visibleRows: Int { max(1, size.rows - Self.firstRow - 2) }

    /// The first desk shown, so that the marked one is in sight.
    var firstShown: Int { max(0, marked - visibleRows + 1) }
}
