extension Evaluation {
    package func json(_ plan: EventPlan) -> JSONValue {
        .object([
            JSONMember(
                "event",
                .object([
                    JSONMember("id", .string(plan.id)), JSONMember("title", .string(plan.title)),
                    JSONMember("date", .string(plan.date.description)),
                ])),
            JSONMember(
                "targets",
                .object(
                    Measure.allCases.map {
                        JSONMember($0.rawValue, .rate($0.target(in: plan.targets)))
                    })),
            JSONMember("results", .array(results.map(\.json))),
            JSONMember("called", .array(called.map(\.json))),
        ])
    }
}

extension Evaluation.Called {
    fileprivate var json: JSONValue {
        let members = [
            JSONMember("scope", .string(scope.rawValue)), JSONMember("code", .string(code)),
            JSONMember("name", .string(name)),
        ]
        return .object(members + (results.json.members ?? []))
    }
}

extension EvaluationDay {
    /// The day's evaluation, and of each result what it was at earlier days, where there are any.
    package var json: JSONValue {
        let own = evaluation.json(plan)
        guard !earlier.isEmpty, case .object(var members) = own,
            let place = members.firstIndex(where: { $0.name == "results" })
        else { return own }
        members[place].value = .array(
            evaluation.results.map { result in
                let before = JSONMember("against", .array(comparisons(of: result).map(\.json)))
                return .object((result.json.members ?? []) + [before])
            })
        return .object(members)
    }
}

extension EvaluationDay.Comparison {
    fileprivate var json: JSONValue {
        .object([
            JSONMember("event", .string(day.id)), JSONMember("date", .string(day.date.description)),
            JSONMember("base", .integer(then?.base ?? 0)), JSONMember("met", .integer(then?.met ?? 0)),
            JSONMember("rate", .rate(then?.rate)),
            JSONMember("change", change.map { .rate(Double($0) / 10_000) } ?? .null),
        ])
    }
}

extension Evaluation.Result {
    fileprivate var json: JSONValue {
        .object([
            JSONMember("measure", .string(measure.rawValue)), JSONMember("scope", .string(scope.rawValue)),
            JSONMember("code", .string(code)), JSONMember("name", .string(name)),
            JSONMember("target", .rate(target)), JSONMember("base", .integer(base)),
            JSONMember("met", .integer(met)), JSONMember("rate", .rate(rate)),
            JSONMember("short", .bool(isShort)), JSONMember("by", .rate(Double(shortfall) / 10_000)),
            JSONMember("missing", .integer(missing)),
            JSONMember("records", .array(records.map { .string($0.description) })),
        ])
    }
}
