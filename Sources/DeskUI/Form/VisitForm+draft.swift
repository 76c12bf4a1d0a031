package import DayModel
import ScreenKit

extension VisitForm {
    static let draftFormat = "openday-draft/1"

    /// Everything typed, for the draft's file.
    package var draft: JSONValue {
        var members = [JSONMember("format", .string(Self.draftFormat))]
        func add(_ name: String, _ text: String?) {
            if let text, !text.isEmpty { members.append(JSONMember(name, .string(text))) }
        }
        // Nearly all fields are empty at nearly every key.
        func add(_ name: String, _ field: TextField) {
            if !field.isEmpty { members.append(JSONMember(name, .string(field.text))) }
        }
        add("correcting", correcting?.description)
        add("focus", focus.rawValue)
        members.append(JSONMember("current", .integer(current)))
        members.append(JSONMember("questions", .array(questions.map(\.draft))))
        add("query", query)
        if let marked { members.append(JSONMember("marked", .integer(marked))) }
        add("people", people)
        add("channel", channel?.rawValue)
        add("materials", materials)
        add("name", name)
        add("phone", phone)
        add("address", address)
        add("note", note)
        add("time", time)
        if !keptMaterials.isEmpty {
            members.append(JSONMember("keptMaterials", .array(keptMaterials.map(JSONValue.string))))
        }
        if isBatch { members.append(JSONMember("isBatch", .bool(true))) }
        if isHandout { members.append(JSONMember("isHandout", .bool(true))) }
        return .object(members)
    }

    /// The form that a draft holds; nil for what is no draft of ours.
    init?(draft value: JSONValue) {
        guard value["format"]?.string == Self.draftFormat else { return nil }
        self.init()
        let list = value["questions"]?.array ?? []
        if !list.isEmpty { questions = list.map(QuestionForm.init(draft:)) }
        current = min(max(0, value["current"]?.integer ?? 0), questions.count - 1)
        focus = value["focus"]?.string.flatMap(FieldName.init) ?? .topic
        correcting = value["correcting"]?.string.flatMap { RecordName($0) }
        channel = value["channel"]?.string.flatMap(Channel.init)
        isBatch = value["isBatch"] == .bool(true)
        time.set(value["time"]?.string ?? "")
        isHandout = value["isHandout"] == .bool(true)
        query.set(value["query"]?.string ?? "")
        marked = value["marked"]?.integer ?? (query.isBlank ? nil : 0)
        people.set(value["people"]?.string ?? "")
        materials.set(value["materials"]?.string ?? "")
        keptMaterials = value["keptMaterials"]?.array?.compactMap(\.string) ?? []
        name.set(value["name"]?.string ?? "")
        phone.set(value["phone"]?.string ?? "")
        address.set(value["address"]?.string ?? "")
        note.set(value["note"]?.string ?? "")
    }
}

extension QuestionForm {
    var draft: JSONValue {
        var members: [JSONMember] = []
        func add(_ name: String, _ text: String?) {
            if let text, !text.isEmpty { members.append(JSONMember(name, .string(text))) }
        }
        add("topic", topic)
        add("text", text.text)
        add("kind", kind?.rawValue)
        add("department", department)
        add("outcome", outcome?.rawValue)
        add("answer", answer)
        if let satisfaction { members.append(JSONMember("satisfaction", .integer(satisfaction.rawValue))) }
        if let origin { members.append(JSONMember("origin", origin.json)) }
        return .object(members)
    }

    init(draft value: JSONValue) {
        self.init()
        topic = value["topic"]?.string
        text.set(value["text"]?.string ?? "")
        kind = value["kind"]?.string.flatMap(QuestionKind.init)
        department = value["department"]?.string
        outcome = value["outcome"]?.string.flatMap(Outcome.init)
        answer = value["answer"]?.string
        satisfaction = value["satisfaction"]?.integer.flatMap(Satisfaction.init)
        origin = value["origin"].flatMap { try? Question($0) }
    }
}
