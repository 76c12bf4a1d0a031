import DayModel
import ScreenKit

/// Why a form can't become a record yet.
enum FormProblem: Error, Equatable {
    case empty
    case notANumber(FieldName, String)
    case tooMany(FieldName, String)
    case badMaterials(String)
    /// There are fewer materials than this number.
    case noSuchMaterial(Int)
    case badTime(String)

    /// The most that is taken of people, or of copies of one material.
    static let mostAtOnce = 1_000_000

    /// Where it is mended.
    var field: FieldName? {
        switch self {
        case .empty: nil
        case .notANumber(let field, _), .tooMany(let field, _): field
        case .badMaterials, .noSuchMaterial: .materials
        case .badTime: .time
        }
    }
}

extension VisitForm {
    /// The visit that the form describes.
    func visit(plan: EventPlan, defaults: QuestionForm.Defaults) throws(FormProblem) -> Visit {
        guard !isEmpty else { throw .empty }
        let filled = questions.filter { !$0.isEmpty }
        return Visit(
            people: try peopleCount(), channel: .known(channel ?? defaults.channel), visitor: visitor,
            questions: filled.map { $0.record(defaults) },
            materials: try MaterialsText.read(materials.text, plan: plan, kept: keptMaterials),
            note: text(note))
    }

    func peopleCount() throws(FormProblem) -> Int {
        guard let typed = text(people) else { return 1 }
        let digits = FullWidth.narrow(typed).filter { !$0.isWhitespace }
        guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }), Int(digits) != 0 else {
            throw .notANumber(.people, typed)
        }
        guard let count = Int(digits), count <= FormProblem.mostAtOnce else {
            throw .tooMany(.people, typed)
        }
        return count
    }

    private var visitor: Visitor? {
        let visitor = Visitor(name: text(name), phone: text(phone), address: text(address))
        return visitor == Visitor() ? nil : visitor
    }

    private func text(_ field: TextField) -> String? {
        let text = field.text.drop(while: \.isWhitespace)
        return text.isEmpty ? nil : String(text)
    }
}

extension VisitForm {
    /// The form filled with a record, to correct it; nil for a record that has no form.
    init?(correcting entry: Entry, plan: EventPlan) {
        switch entry.effective.body {
        case .visit(let visit): self.init(visit, plan: plan)
        case .handout(let handout):
            self.init()
            isHandout = true
            fill(handout.materials, plan: plan)
            focus = .materials
        default: return nil
        }
        correcting = entry.name
        takeBatch(entry)
    }

    private init(_ visit: Visit, plan: EventPlan) {
        self.init()
        if !visit.questions.isEmpty { questions = visit.questions.map(QuestionForm.init) }
        people.set(String(visit.people))
        if case .known(let known) = visit.channel { channel = known }
        fill(visit.materials, plan: plan)
        name.set(visit.visitor?.name ?? "")
        phone.set(visit.visitor?.phone ?? "")
        address.set(visit.visitor?.address ?? "")
        note.set(visit.note ?? "")
    }

    /// What is on record stays, though the plan has no such material any more.
    private mutating func fill(_ counts: [MaterialCount], plan: EventPlan) {
        materials.set(MaterialsText.write(counts, plan: plan))
        keptMaterials = counts.map(\.itemGiven).filter { plan.material($0) == nil }
    }

    /// The amendment that makes of the entry what the form says: only members that differ. Empty where none does.
    func amendment(of entry: Entry, plan: EventPlan) throws(FormProblem) -> Amendment {
        let new: RecordBody
        switch entry.effective.body {
        case .visit(let old):
            var visit = try self.visit(plan: plan, defaults: QuestionForm.Defaults())
            visit.seconds = old.seconds
            visit.extra = old.extra
            if case .unknown = old.channel, channel == nil { visit.channel = old.channel }
            if var visitor = visit.visitor {
                visitor.group = old.visitor?.group
                visitor.extra = old.visitor?.extra ?? []
                visit.visitor = visitor
            }
            new = .visit(visit)
        default:
            let counts = try MaterialsText.read(materials.text, plan: plan, kept: keptMaterials)
            guard !counts.isEmpty else { throw .badMaterials(materials.text) }
            new = .handout(Handout(materials: counts))
        }
        return Amendment(ref: entry.name, set: Self.difference(entry.effective.body.members, new.members))
    }

    private static func difference(_ old: [JSONMember], _ new: [JSONMember]) -> [JSONMember] {
        var set = new.filter { !old.contains($0) }
        for member in old where !new.contains(where: { $0.name == member.name }) {
            set.append(JSONMember(member.name, .null))
        }
        return set
    }
}
