import DayModel

/// A plan that was being changed when the program ended, with the form that was being typed.
struct SetupDraft: Equatable, Sendable {
    static let format = "openday-setup/1"

    var plan: PlanDocument
    /// The plan that it changes; nil where there was none.
    var base: JSONValue?
    var place: PlanPlace?
    var isNew: Bool
    var texts: [String]

    /// Nil where the value is none.
    init?(_ json: JSONValue) {
        guard json["format"] == .string(Self.format), let plan = json["plan"], plan.members != nil else {
            return nil
        }
        self.plan = PlanDocument(plan)
        base = json["base"]
        let form = json["form"]
        place = form?["section"]?.string.flatMap(PlanSection.init).map {
            PlanPlace($0, form?["index"]?.integer)
        }
        isNew = form?["isNew"] == .bool(true)
        texts = form?["texts"]?.array?.map { $0.string ?? "" } ?? []
        guard let place else { return }
        let count = self.plan.count(of: place.section) + (isNew ? 1 : 0)
        if place.section.isList != (place.index != nil) || !(0..<count).contains(place.index ?? 0) {
            self.place = nil
        }
    }

    init(_ screen: SetupScreen) {
        plan = screen.document
        base = screen.saved?.value
        isNew = false
        texts = []
        guard case .form(let form) = screen.focus, form.isTouched else { return }
        place = form.place
        isNew = form.isNew
        texts = form.fields.indices.map(form.text)
    }

    var json: JSONValue {
        var members = [JSONMember("format", .string(Self.format)), JSONMember("plan", plan.value)]
        if let base { members.append(JSONMember("base", base)) }
        if let place {
            var form = [JSONMember("section", .string(place.section.rawValue))]
            if let index = place.index { form.append(JSONMember("index", .integer(index))) }
            if isNew { form.append(JSONMember("isNew", .bool(true))) }
            form.append(JSONMember("texts", .array(texts.map(JSONValue.string))))
            members.append(JSONMember("form", .object(form)))
        }
        return .object(members)
    }

    /// The form that was being typed.
    var form: SetupForm? {
        guard let place else { return nil }
        var form =
            isNew
            ? SetupForm(adding: place.section, at: place.index ?? 0, to: plan) : SetupForm(place, in: plan)
        form.set(texts)
        return form
    }
}
