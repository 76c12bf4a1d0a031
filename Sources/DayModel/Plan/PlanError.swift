/// Everything that keeps a text from being an event plan.
package struct PlanError: Error, Equatable, Sendable {
    package enum Cause: Equatable, Sendable {
        case syntax(JSONError)
        case problems([PlanProblem])
    }

    package var cause: Cause
}

/// One thing that is wrong at one place of a plan.
package struct PlanProblem: Equatable, Sendable {
    package enum What: Equatable, Sendable {
        case missing
        case wrongKind(expected: JSONKind, found: JSONKind)
        case wrongFormat(found: String, expected: String)
        case empty
        case badIdentifier(String)
        case duplicate(String)
        case unknownDepartment(String, known: [String])
        case unknownDesk(String, known: [String])
        case unknownCode(String, known: [String])
        case badDate(String)
        case dateOfAnotherYear(String, year: Int)
        case outOfRange(found: Int, allowed: ClosedRange<Int>)
        case rateOutOfRange(String)
    }

    /// The member, as `departments[2].code`.
    package var path: String
    package var what: What

    package init(path: String, what: What) {
        self.path = path
        self.what = what
    }
}
