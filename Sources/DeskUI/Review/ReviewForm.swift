import DayModel
import ScreenKit

/// What is asked before a step or a decision goes on record.
struct ReviewForm: Equatable, Sendable {
    enum Purpose: Equatable, Sendable {
        case pass(file: String)
        case sendBack(file: String)
        /// About the finding at a place in the check.
        case decide(Int)
    }

    enum Field: Hashable, Sendable {
        case choice, by, why
    }

    let purpose: Purpose
    var choice = ReleaseDecision.Choice.released
    var by: TextField
    var why = TextField()
    var focus: Field

    init(_ purpose: Purpose, by: String) {
        self.purpose = purpose
        self.by = TextField(by)
        if case .decide = purpose { focus = .choice } else { focus = by.isEmpty ? .by : .why }
        if !fields.contains(focus) { focus = .by }
    }

    var fields: [Field] {
        switch purpose {
        case .pass: [.by]
        case .sendBack: [.by, .why]
        case .decide: [.choice, .by, .why]
        }
    }

    mutating func move(_ step: Int) {
        let index = fields.firstIndex(of: focus) ?? 0
        focus = fields[(index + step + fields.count) % fields.count]
    }

    mutating func press(_ key: Key) {
        switch (focus, key) {
        case (_, .tab), (_, .down): move(1)
        case (_, .backTab), (_, .up): move(-1)
        case (.choice, .scalar(let scalar)):
            let all = ReleaseDecision.Choice.allCases
            let index = Int(scalar.value) - 0x31
            if all.indices.contains(index) { choice = all[index] }
        case (.choice, .right), (.choice, .left):
            let all = ReleaseDecision.Choice.allCases
            let index = all.firstIndex(of: choice) ?? 0
            choice = all[(index + (key == .right ? 1 : all.count - 1)) % all.count]
        case (.by, _): _ = by.edit(key)
        case (.why, _): _ = why.edit(key)
        default: break
        }
    }

    mutating func paste(_ text: String) {
        switch focus {
        case .by: by.insert(text)
        case .why: why.insert(text)
        case .choice: break
        }
    }

    var effect: ReviewEffect {
        switch purpose {
        case .pass(let file): .pass(file: file, by: by.text)
        case .sendBack(let file): .sendBack(file: file, by: by.text, why: why.text)
        case .decide(let place): .decide(place, choice, by: by.text, why: why.text)
        }
    }
}
