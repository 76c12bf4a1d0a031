extension Figures {
    /// The figures in the contract's form and order.
    package var json: JSONValue {
        object(members + (doubts.isEmpty ? [] : [("doubts", .array(doubts.map(\.json)))]))
    }

    private var members: [(String, JSONValue)] {
        [
            (
                "event",
                object([
                    ("id", .string(eventID)), ("title", .string(title)), ("date", .string(date.description)),
                ])
            ),
            ("visits", .integer(visits)), ("people", .integer(people)), ("questions", .integer(questions)),
            ("channels", map(channels)), ("kinds", map(kinds)), ("outcomes", map(outcomes)),
            ("satisfaction", satisfaction.json),
            ("departments", .array(departments.map(\.json))),
            ("topics", .array(topics.map(\.json))),
            ("materials", .array(materials.map(\.json))), ("materialsTotal", .integer(materialsTotal)),
            ("hours", .array(hours.map(\.json))),
            ("desks", .array(desks.map(\.json))),
            ("open", object([("total", .integer(open.total)), ("overdue", .integer(open.overdue))])),
        ]
    }

    private func map(_ counts: [Count]) -> JSONValue {
        object(counts.map { ($0.code, .integer($0.count)) })
    }
}

private func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { JSONMember($0.0, $0.1) })
}

extension JSONValue {
    /// A rate as the shortest decimal that reads back to the same number; null where nothing was rated.
    static func rate(_ rate: Double?) -> JSONValue {
        guard let rate else { return .null }
        return rate == rate.rounded() ? .integer(Int(rate)) : .number("\(rate)")
    }
}

extension Figures.Satisfactions {
    fileprivate var json: JSONValue {
        object(
            (1...5).reversed().map { ("\($0)", .integer(levels[$0])) } + [
                ("rated", .integer(rated)), ("satisfied", .integer(satisfied)), ("rate", .rate(rate)),
            ])
    }
}

extension Figures.Office {
    fileprivate var json: JSONValue {
        object([
            ("code", .string(code)), ("name", .string(name)), ("questions", .integer(questions)),
            ("rated", .integer(rated)), ("satisfied", .integer(satisfied)), ("rate", .rate(rate)),
        ])
    }
}

extension Figures.Matter {
    fileprivate var json: JSONValue {
        object([("code", .string(code)), ("name", .string(name)), ("questions", .integer(questions))])
    }
}

extension Figures.Stock {
    fileprivate var json: JSONValue {
        object([
            ("code", .string(code)), ("name", .string(name)), ("unit", .string(unit)),
            ("prepared", prepared.map(JSONValue.integer) ?? .null), ("handedOut", .integer(handedOut)),
            ("remaining", remaining.map(JSONValue.integer) ?? .null),
        ])
    }
}

extension Figures.Hour {
    fileprivate var json: JSONValue {
        object([
            ("hour", .string(Digits.padded(hour, to: 2))), ("visits", .integer(visits)),
            ("people", .integer(people)),
            ("questions", .integer(questions)), ("materials", .integer(materials)),
        ])
    }
}

extension Figures.DeskState {
    fileprivate var json: JSONValue {
        object([
            ("id", .string(id)), ("records", .integer(records)),
            ("lastAt", lastAt.map { .string($0.description) } ?? .null), ("sealed", .bool(isSealed)),
        ])
    }
}
