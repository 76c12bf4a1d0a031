/// One day's evaluation with those of earlier days, held against the same targets.
package struct EvaluationDay: Equatable, Sendable {
    package struct Earlier: Equatable, Sendable {
        package var id: String
        package var date: CivilDate
        package var evaluation: Evaluation

        package init(id: String, date: CivilDate, evaluation: Evaluation) {
            self.id = id
            self.date = date
            self.evaluation = evaluation
        }
    }

    /// What a figure was then.
    package struct Comparison: Equatable, Sendable {
        package var day: Earlier
        /// Nil where that day did not measure it.
        package var then: Evaluation.Result?
        /// In hundredths of a percent; nil where one of the two has no rate.
        package var change: Int?
    }

    package var plan: EventPlan
    package var evaluation: Evaluation
    package var earlier: [Earlier]

    package init(plan: EventPlan, evaluation: Evaluation, earlier: [Earlier] = []) {
        self.plan = plan
        self.evaluation = evaluation
        self.earlier = earlier
    }

    /// By department and desk under their code; the whole day is compared with the whole day.
    package func comparisons(of result: Evaluation.Result) -> [Comparison] {
        earlier.map { day in
            let then = day.evaluation.results.first { other in
                other.measure == result.measure && other.scope == result.scope
                    && (result.scope == .day || other.code == result.code)
            }
            guard let now = result.rate, let before = then?.rate else {
                return Comparison(day: day, then: then)
            }
            return Comparison(day: day, then: then, change: Int(((now - before) * 10_000).rounded()))
        }
    }
}

extension Evaluation {
    /// Takes in what call-backs found. What nobody was asked about is left out, the day stands in any case.
    package mutating func count(_ ledger: Ledger, _ plan: EventPlan) {
        called = [Called(scope: .day, code: plan.id, name: plan.title, results: ledger.results)]
        let offices = Set(ledger.items.compactMap(\.department))
        let planned = plan.departments.map(\.code).filter(offices.contains)
        for office in planned + offices.subtracting(planned).sorted() {
            let results = ResultSatisfaction(ledger.items.filter { $0.department == office })
            guard results.rated > 0 else { continue }
            called.append(
                Called(
                    scope: .department, code: office, name: plan.departmentName(office), results: results))
        }
    }
}
