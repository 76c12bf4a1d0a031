import DayModel
import ScreenKit

/// The fields of one element, or of one part of the plan, while they are typed.
struct SetupForm: Equatable, Sendable {
    let place: PlanPlace
    /// Whether accepting it adds an element.
    let isNew: Bool
    /// The plan that it changes, with the new element where there is one.
    private(set) var base: PlanDocument
    private(set) var texts: [TextField]
    /// What is typed to find a choice for the field in focus.
    var query = TextField()
    private(set) var focus: Int

    init(_ place: PlanPlace, in document: PlanDocument, isNew: Bool = false, focus: Int = 0) {
        self.place = place
        self.isNew = isNew
        base = document
        texts = place.section.fields.map { TextField(document.text($0, at: place)) }
        self.focus = min(focus, place.section.fields.count - 1)
    }

    /// A form that adds an element behind another one.
    init(adding section: PlanSection, at index: Int, to document: PlanDocument) {
        var document = document
        let place = document.insert(in: section, at: index)
        self.init(place, in: document, isNew: true)
    }

    var fields: [PlanField] { place.section.fields }
    var field: PlanField { fields[focus] }

    func text(_ index: Int) -> String { texts[index].text }

    /// What a new element gets in a field that nobody has typed in; nil where that is nothing.
    func suggestion(_ index: Int) -> String? {
        guard isNew, texts[index].isEmpty else { return nil }
        return typed.suggestion(fields[index], at: place)
    }

    /// The plan with what is typed in its fields but a code.
    private var typed: PlanDocument {
        var document = base
        for (field, text) in zip(fields, texts) where field.kind != .code {
            document.set(text.text, field, at: place)
        }
        return document
    }

    /// The plan as accepting the form leaves it: what named the element by its code follows a new one.
    var applied: PlanDocument {
        var document = typed
        for (index, field) in fields.enumerated() where field.kind != .code {
            if let text = suggestion(index) { document.set(text, field, at: place) }
        }
        guard let index = fields.firstIndex(where: { $0.kind == .code }) else { return document }
        let code = suggestion(index) ?? texts[index].text
        if PlanField.isEmpty(code) || isNew {
            document.set(code, fields[index], at: place)
        } else {
            document.rename(place, to: FullWidth.narrow(code))
        }
        return document
    }

    var isTouched: Bool {
        isNew ? texts.contains { !$0.isEmpty } : applied != base
    }

    mutating func moveFocus(_ step: Int) { focus(on: (focus + step + fields.count) % fields.count) }

    mutating func focus(on index: Int) {
        guard fields.indices.contains(index) else { return }
        focus = index
        query = TextField()
    }

    /// - Parameter choices: what the field in focus chooses from; empty where it is typed.
    /// - Returns: false where the key means nothing here.
    mutating func press(_ key: Key, choices: [Choice]) -> Bool {
        guard field.isChosen else { return texts[focus].edit(key) }
        switch key {
        case .right: step(1, choices)
        case .left: step(-1, choices)
        case .scalar(" ") where query.isEmpty, .scalar("\u{3000}") where query.isEmpty: step(1, choices)
        case .delete, .control("u"):
            query = TextField()
            texts[focus].set("")
        case .backspace where query.isEmpty: texts[focus].set("")
        default:
            guard query.edit(key) else { return false }
            find(choices)
        }
        return true
    }

    mutating func insert(_ text: String, choices: [Choice]) {
        guard field.isChosen else { return texts[focus].insert(text) }
        query.insert(text)
        find(choices)
    }

    private mutating func step(_ step: Int, _ choices: [Choice]) {
        let codes = [""] + choices.map(\.code)
        let index = codes.firstIndex(of: texts[focus].text) ?? 0
        query = TextField()
        texts[focus].set(codes[(index + step + codes.count) % codes.count])
    }

    private mutating func find(_ choices: [Choice]) {
        guard !query.isEmpty else { return texts[focus].set("") }
        let fitting = ChoiceList(choices: choices, takesOthers: false).fitting(query.text)
        // What nothing fits stays as it is typed: a role is the office's own word, of the others it is said what is wrong.
        texts[focus].set(fitting.first?.code ?? query.text)
    }

    mutating func set(_ texts: [String]) {
        for (index, text) in texts.enumerated() where self.texts.indices.contains(index) {
            self.texts[index].set(text)
        }
    }
}

extension PlanField {
    /// Whether it is picked from a list.
    var isChosen: Bool {
        switch kind {
        case .department, .desk, .questionKind, .outcome, .dueUnit, .limitUnit, .flag, .role: true
        default: false
        }
    }

    static func isEmpty(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
