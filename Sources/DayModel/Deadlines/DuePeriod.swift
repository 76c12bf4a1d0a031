/// How long an office may take to answer.
package struct DuePeriod: Equatable, Hashable, Sendable {
    package enum Unit: String, Code {
        case workday, day
    }

    package var days: Int
    package var unit: Unit

    package init(days: Int, unit: Unit) {
        self.days = days
        self.unit = unit
    }

    /// What a plan may say: a day at least, ten years at most.
    package static let allowedDays = 1...3650
}

/// The periods by kind of question: the plan's, else the built-in ones.
package struct DueRules: Equatable, Sendable {
    /// What the plan says.
    package var periods: [QuestionKind: DuePeriod]
    /// How soon somebody who was not content is called back, and the matter put right.
    package var badRating = BadRatingRule()

    package init(periods: [QuestionKind: DuePeriod] = [:]) {
        self.periods = periods
    }

    /// Twenty working days for disclosure requests (政府信息公开条例, 2019, article 33); five for everything else
    /// (the usual norm of hotlines).
    package static func builtIn(for kind: QuestionKind?) -> DuePeriod {
        DuePeriod(days: kind == .disclosure ? 20 : 5, unit: .workday)
    }

    /// The period of a kind; a kind of a later version has that of all others.
    package func period(for kind: Coded<QuestionKind>) -> DuePeriod {
        guard case .known(let known) = kind else { return Self.builtIn(for: nil) }
        return periods[known] ?? Self.builtIn(for: known)
    }
}

/// The times for a 差评, in working days from the day behind it on (国办发〔2019〕51号: contact within one; put right within
/// 5 or 15 by locality).
package struct BadRatingRule: Equatable, Sendable {
    package var contactDays = 1
    package var fixDays = 5
}
