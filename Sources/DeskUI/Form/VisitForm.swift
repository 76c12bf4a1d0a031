package import DayModel
package import ScreenKit

/// What a clerk has typed of a visit and not yet saved.
package struct VisitForm: Equatable, Sendable {
    package var questions: [QuestionForm] = [QuestionForm()]
    /// The question that the fields show.
    package var current = 0
    package var people = TextField()
    /// When it was counted; only of counts from paper.
    package var time = TextField()
    package var channel: Channel?
    package var materials = TextField()
    package var name = TextField()
    package var phone = TextField()
    package var address = TextField()
    package var note = TextField()
    package var focus = FieldName.topic
    /// Whether nothing was typed since the focus came to its field.
    private var isFresh = false
    /// What is being typed to find a choice for the field in focus.
    package var query = TextField()
    /// Which of the fitting choices is marked; nil where nothing was typed and no arrow pressed.
    package var marked: Int?
    package var showsContact = false
    /// What the entry before left for this one; nil where the desk's own defaults hold.
    package var kept: QuestionForm.Defaults?
    /// The record that is being corrected; nil for a new one.
    package var correcting: RecordName?
    /// Codes of materials in the form that the plan does not have, or not any more.
    var keptMaterials: [String] = []
    /// Of a handout that is being corrected, only the materials can change.
    var isHandout = false
    /// Whether it takes counts from paper instead of a visit.
    var isBatch = false

    package init() {}

    package var question: QuestionForm {
        get { questions[current] }
        set { questions[current] = newValue }
    }

    package var isEmpty: Bool {
        questions.allSatisfy(\.isEmpty) && query.isEmpty && people.isEmpty && channel == nil
            && materials.isEmpty && time.isEmpty
            && name.isEmpty && phone.isEmpty && address.isEmpty && note.isEmpty && correcting == nil
    }

    /// Whether somebody is picking from the list of the field in focus.
    var isChoosing: Bool { !query.isBlank || marked != nil }

    var asksContact: Bool {
        showsContact || questions.contains(where: \.goesOn) || !name.isEmpty || !phone.isEmpty
            || !address.isEmpty
    }

    /// Whether both say the same, wherever the mark stands.
    func holdsTheSame(as other: VisitForm) -> Bool { content.draft == other.content.draft }

    private var content: VisitForm {
        var form = self
        form.current = 0
        form.move(to: .topic)
        return form
    }

    /// The fields that can be reached now, in order.
    var fields: [FieldName] {
        FieldName.allCases.filter(reaches)
    }

    func reaches(_ field: FieldName) -> Bool {
        switch field {
        case .materials: true
        case .time: isBatch
        case .people: !isHandout
        case _ where isBatch: false
        case .name, .phone, .address: !isHandout && asksContact
        default: !isHandout
        }
    }

    /// Whether the text in focus is empty; nil where the field in focus is none that text is typed in.
    var isTextEmpty: Bool? {
        switch focus {
        case .text: questions[current].text.isEmpty
        case .time: time.isEmpty
        case .people: people.isEmpty
        case .materials: materials.isEmpty
        case .name: name.isEmpty
        case .phone: phone.isEmpty
        case .address: address.isEmpty
        case .note: note.isEmpty
        default: nil
        }
    }

    /// An empty form whose defaults are what this one chose; personal data never stays.
    func kept(_ defaults: QuestionForm.Defaults) -> VisitForm {
        var form = VisitForm()
        form.kept = QuestionForm.Defaults(
            kind: question.kind ?? defaults.kind, department: question.department ?? defaults.department,
            channel: channel ?? defaults.channel)
        return form
    }

    /// The editable text of a field; nil for fields that are chosen.
    subscript(text field: FieldName) -> TextField? {
        get {
            switch field {
            case .text: question.text
            case .time: time
            case .people: people
            case .materials: materials
            case .name: name
            case .phone: phone
            case .address: address
            case .note: note
            default: nil
            }
        }
        set {
            guard let newValue else { return }
            switch field {
            case .text: question.text = newValue
            case .time: time = newValue
            case .people: people = newValue
            case .materials: materials = newValue
            case .name: name = newValue
            case .phone: phone = newValue
            case .address: address = newValue
            case .note: note = newValue
            default: return
            }
        }
    }

    /// Edits the text of the field in focus, in its place: a copy of a long text at each key would be felt.
    /// - Returns: false where the field has none, or the key is none of editing's.
    mutating func edit(_ key: Key) -> Bool {
        switch focus {
        case .text: questions[current].text.edit(key)
        case .time: time.edit(key)
        case .people: editPeople(key)
        case .materials: materials.edit(key)
        case .name: name.edit(key)
        case .phone: phone.edit(key)
        case .address: address.edit(key)
        case .note: note.edit(key)
        default: false
        }
    }

    /// A digit replaces the number that stands there when the field is entered, in a correction as in a new form.
    private mutating func editPeople(_ key: Key) -> Bool {
        if isFresh, case .scalar = key { people = TextField() }
        isFresh = false
        return people.edit(key)
    }

    /// The code chosen in a field, if one was.
    func code(_ field: FieldName) -> String? {
        switch field {
        case .topic: question.topic
        case .kind: question.kind?.rawValue
        case .department: question.department
        case .outcome: question.outcome?.rawValue
        case .channel: channel?.rawValue
        default: nil
        }
    }

    mutating func choose(_ code: String?, in field: FieldName, plan: EventPlan) {
        switch field {
        case .topic:
            if let topic = code.flatMap({ plan.topic($0) }) {
                question.take(topic)
            } else {
                question.topic = code
                question.answer = nil
            }
        case .kind: question.kind = code.flatMap(QuestionKind.init)
        case .department: question.department = code
        case .outcome: question.outcome = code.flatMap(Outcome.init)
        case .channel: channel = code.flatMap(Channel.init)
        default: return
        }
    }

    /// Words that no topic bears join the question.
    mutating func ask(_ words: String) {
        question.topic = nil
        question.answer = nil
        let asked = question.text.text
        question.text.set(question.text.isBlank || asked == words ? words : words + " " + asked)
    }

    mutating func move(to field: FieldName) {
        focus = field
        isFresh = true
        query = TextField()
        marked = nil
    }

    mutating func move(by step: Int) {
        let fields = fields
        let index = fields.firstIndex(of: focus) ?? 0
        move(to: fields[(index + step + fields.count) % fields.count])
    }
}
