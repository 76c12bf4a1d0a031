/// What a plan knows by code or by name: only that may stand outside of a record's private part.
package struct PlanCodes: Sendable {
    /// What stands outside for a code or for words that the plan lacks.
    package static let other = "other"
    /// How long a name may be that the plan's staff does not have, in characters.
    package static let nameLimit = 20

    package let departments: Set<String>
    package let topics: Set<String>
    package let materials: Set<String>
    /// Departments by code or name, and the staff: who may have answered.
    package let answerers: Set<String>
    package let reasons: Set<String>
    package let staff: Set<String>

    package init(_ plan: EventPlan) {
        departments = Set(plan.departments.map(\.code))
        topics = Set(plan.topics.map(\.code))
        materials = Set(plan.materials.map(\.code))
        staff = Set(plan.staff.map(\.name))
        answerers = staff.union(plan.departments.flatMap { [$0.code, $0.name] })
        reasons = Set(plan.reasons)
    }

    /// Whether somebody may be called so outside of what is private: one of the staff, or a short name without digits.
    package func allowsName(_ name: String) -> Bool {
        staff.contains(name) || Self.isShortName(name)
    }

    /// Whether it is no longer than names are, and has no digits.
    static func isShortName(_ name: String) -> Bool {
        name.count <= nameLimit && !name.unicodeScalars.contains(where: isDigit)
    }

    /// The name without what no name may have.
    package static func nameAllowed(of name: String) -> String {
        String(String(String.UnicodeScalarView(name.unicodeScalars.filter { !isDigit($0) })).prefix(nameLimit))
    }

    /// Digits of every script, in circles and as small ones too; 三 is a name as well.
    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x30...0x39).contains(scalar.value) }
        switch scalar.properties.numericType {
        case .decimal, .digit: return true
        default: return scalar.properties.generalCategory == .otherNumber
        }
    }
}
