/// How content people are with the result, as call-backs found: the second rate, never mixed with the first.
package struct ResultSatisfaction: Equatable, Sendable {
    /// Questions with a verdict; the last one of each counts.
    package var rated = 0
    /// Those with one of the upper three levels.
    package var satisfied = 0

    package init(_ items: some Sequence<LedgerItem>) {
        for item in items {
            guard let level = item.resultSatisfaction else { continue }
            rated += 1
            if level.isSatisfied { satisfied += 1 }
        }
    }

    /// Nil where nobody was asked.
    package var rate: Double? { rated == 0 ? nil : Double(satisfied) / Double(rated) }

    package var json: JSONValue {
        .object([
            JSONMember("rated", .integer(rated)), JSONMember("satisfied", .integer(satisfied)),
            JSONMember("rate", .rate(rate)),
        ])
    }
}

extension LedgerItem {
    /// The last verdict on the result.
    package var resultSatisfaction: Satisfaction? { steps.last { $0.satisfaction != nil }?.satisfaction }
}

extension Ledger {
    package var results: ResultSatisfaction { ResultSatisfaction(items) }
}
