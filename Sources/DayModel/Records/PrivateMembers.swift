/// Which members of a record are private: the one table of it, for writing a line, splitting values and joining them.
enum PrivateMembers {
    /// An object whose members have rules of their own.
    enum Place {
        /// The record itself, or an amendment's `set`.
        case record
        case question, material
        /// What the notes of a review say of a text or of a file.
        case review
    }

    enum Rule {
        case shown, hidden
        /// A code of the plan stands outside; words, or a code that the plan lacks, are private, and `other` outside.
        case code(KeyPath<PlanCodes, Set<String>>)
        /// A list of such, private as a whole where one of them is.
        case codes(KeyPath<PlanCodes, Set<String>>)
        /// Private unless it is one of the plan's own texts.
        case text(KeyPath<PlanCodes, Set<String>>)
        case object(Place)
        case list(Place)
    }

    static func rule(of name: String, in place: Place) -> Rule {
        switch place {
        case .record: ofRecord(name)
        case .question: ofQuestion(name)
        case .material: name == "item" ? .code(\.materials) : .shown
        case .review: name == "excerpt" || name == "why" ? .hidden : .shown
        }
    }

    private static func ofRecord(_ name: String) -> Rule {
        switch name {
        case "visitor", "note", "text": .hidden
        case "why": .text(\.reasons)
        case "to": .code(\.departments)
        case "with": .codes(\.departments)
        case "questions": .list(.question)
        case "materials": .list(.material)
        case "set": .object(.record)
        case "review", "release": .object(.review)
        default: .shown
        }
    }

    private static func ofQuestion(_ name: String) -> Rule {
        switch name {
        case "text", "answer": .hidden
        case "department": .code(\.departments)
        case "answeredBy": .code(\.answerers)
        default: .shown
        }
    }

    /// The members whose code counts in figures: a record that was read keeps code and words apart.
    static let counted: Set<String> = ["department", "item"]
}
