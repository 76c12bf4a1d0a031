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
