import DayModel
import ScreenKit

/// One line of a part: an element of its list, or a field of the plan.
struct SetupRow: Equatable, Sendable {
    var place: PlanPlace
    /// Which field of the place it is about.
    var field: Int
    var cells: [String]
}

/// A plan's parts as lines of cells, with what people call the codes in them.
struct SetupTable {
    let document: PlanDocument
    let phrases: Phrases
    /// What departments and desks are called, by code.
    private let departments: [String: String]
    private let desks: [String: String]

    init(_ screen: SetupScreen) { self.init(document: screen.document, phrases: screen.phrases) }

    init(document: PlanDocument, phrases: Phrases) {
        self.document = document
        self.phrases = phrases
        departments = Self.names(of: .departments, in: document)
        desks = Self.names(of: .desks, in: document)
    }

    private static func names(of section: PlanSection, in document: PlanDocument) -> [String: String] {
        let places = (0..<document.count(of: section)).map { PlanPlace(section, $0) }
        return Dictionary(
            places.map { (document.key(of: $0), document.name(of: $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    private var words: SetupPhrases { phrases.setup }

    /// The fields that have a column in a list.
    static func columns(of section: PlanSection) -> [PlanField] {
        let shown: [PlanField.Name] =
            switch section {
            case .topics: [.name, .department, .code, .limitDays, .phone]
            default: section.fields.map(\.name)
            }
        return shown.compactMap { name in section.fields.first { $0.name == name } }
    }

    func rows(of section: PlanSection) -> [SetupRow] {
        guard section.isList else {
            let place = PlanPlace(section)
            return section.fields.enumerated().map { index, field in
                SetupRow(
                    place: place, field: index,
                    cells: [words.field(field.name), shown(document.text(field, at: place), field)])
            }
        }
        let columns = Self.columns(of: section)
        return (0..<document.count(of: section)).map { index in
            let place = PlanPlace(section, index)
            return SetupRow(
                place: place, field: 0, cells: columns.map { cell($0, at: place) })
        }
    }

    /// A limit is shown with its unit.
    private func cell(_ field: PlanField, at place: PlanPlace) -> String {
        let text = document.text(field, at: place)
        guard field.name == .limitDays, let limit = document.limit(at: place) else { return shown(text, field) }
        return phrases.codes.limit(limit)
    }

    /// The heads of a list's columns; none where the part is no list, or its only column needs none.
    func heads(of section: PlanSection) -> [String] {
        guard section.isList, !section.hasTexts else { return [] }
        return Self.columns(of: section).map { words.field($0.name) }
    }

    /// A field's text as people read it.
    func shown(_ text: String, _ field: PlanField) -> String {
        guard !text.isEmpty else {
            guard let builtIn = field.builtIn else { return words.notSet }
            return words.builtIn(shown(builtIn, field))
        }
        return VisibleText.marks(for: label(of: text, field) ?? text)
    }

    /// What people call a code; nil where it has no name.
    private func label(of code: String, _ field: PlanField) -> String? {
        switch field.kind {
        case .department: departments[code]
        case .desk: desks[code]
        case .questionKind: QuestionKind(rawValue: code).map(phrases.codes.kind)
        case .outcome: Outcome(rawValue: code).map(phrases.codes.outcome)
        case .limitUnit: TimeLimit.Unit(rawValue: code).map(phrases.codes.limitUnit)
        case .dueUnit, .flag, .role: words.choice(code)
        default: nil
        }
    }

    /// What a field is picked from.
    func choices(_ field: PlanField) -> [Choice] {
        switch field.kind {
        case .department:
            let aliases = PlanSection.departments.fields.first { $0.kind == .texts }
            return elements(of: .departments).map { place in
                Choice(
                    code: document.key(of: place), label: document.name(of: place),
                    aliases: aliases.map { [document.text($0, at: place)] } ?? [])
            }
        case .desk:
            return elements(of: .desks).map {
                Choice(code: document.key(of: $0), label: document.name(of: $0))
            }
        case .questionKind:
            return QuestionKind.allCases.map { Choice(code: $0.rawValue, label: phrases.codes.kind($0)) }
        case .outcome:
            return Outcome.allCases.map { Choice(code: $0.rawValue, label: phrases.codes.outcome($0)) }
        case .limitUnit:
            return TimeLimit.Unit.allCases.map {
                Choice(code: $0.rawValue, label: phrases.codes.limitUnit($0))
            }
        case .dueUnit: return DuePeriod.Unit.allCases.map { choice($0.rawValue) }
        case .role: return StaffMember.knownRoles.map(choice)
        case .flag: return [PlanField.yes, PlanField.no].map(choice)
        default: return []
        }
    }

    private func choice(_ code: String) -> Choice { Choice(code: code, label: words.choice(code) ?? code) }

    private func elements(of section: PlanSection) -> [PlanPlace] {
        (0..<document.count(of: section)).map { PlanPlace(section, $0) }
    }
}
