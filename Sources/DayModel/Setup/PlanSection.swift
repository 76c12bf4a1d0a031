/// One part of a plan, as it is made and changed: an object with fixed fields, or a list.
package enum PlanSection: String, CaseIterable, Sendable {
    case event, basis, departments, topics, materials, publicity, desks, staff, targets, rules, reasons,
        slogans

    /// Where the list stands in the plan; nil where the section is no list.
    package var listPath: [String]? {
        switch self {
        case .event, .targets, .rules: nil
        case .reasons: ["rules", "reasons"]
        default: [rawValue]
        }
    }

    package var isList: Bool { listPath != nil }

    /// Whether the elements are plain texts and no objects.
    package var hasTexts: Bool {
        switch self {
        case .basis, .reasons, .slogans: true
        default: false
        }
    }

    /// The member by which the elements are told apart and referred to.
    package var key: PlanField? { fields.first { $0.kind == .code } }

    package var fields: [PlanField] {
        switch self {
        case .event: PlanField.event
        case .basis, .reasons, .slogans: [PlanField(.text, [], isRequired: true)]
        case .departments: PlanField.department
        case .topics: PlanField.topic
        case .materials: PlanField.material
        case .publicity: PlanField.publicity
        case .desks: PlanField.desk
        case .staff: PlanField.staff
        case .targets: PlanField.targets
        case .rules: PlanField.rules
        }
    }
}
