/// The plan's targets held against the figures of a day: who falls short, and by how much.
package struct Evaluation: Equatable, Sendable {
    package enum Measure: String, CaseIterable, Hashable, Sendable {
        case satisfactionRate, answeredOnTheSpotRate
    }

    package enum Scope: String, Hashable, Sendable {
        case day, department, desk
    }

    /// One measure of the day, of a department or of a desk.
    package struct Result: Equatable, Sendable {
        package var measure: Measure
        package var scope: Scope
        /// The department's code or the desk's id; the event's id for the day.
        package var code: String
        package var name: String
        /// From 0 to 1.
        package var target: Double
        /// Of so many questions (rated ones for satisfaction) …
        package var base: Int
        /// … so many are as they should be.
        package var met: Int
        /// The records with a question that is not, in the day's order; only where the target is missed.
        package var records: [RecordName] = []

        /// Nil where there was nothing to measure: then nobody falls short.
        package var rate: Double? { base == 0 ? nil : Double(met) / Double(base) }
        package var isShort: Bool { missing > 0 }

        /// How many more of the questions would have had to be as they should.
        package var missing: Int {
            guard base > 0 else { return 0 }
            // 0.95 * 20 is 19, whatever a machine makes of 0.95.
            let needed = (target * Double(base) - 1e-9).rounded(.up)
            return max(0, Int(needed) - met)
        }

        /// What is missing of the rate, in hundredths of a percent.
        package var shortfall: Int {
            guard isShort, let rate else { return 0 }
            return max(1, Int(((target - rate) * 10_000).rounded()))
        }
    }

    /// What call-backs found of the day or of a department.
    package struct Called: Equatable, Sendable {
        package var scope: Scope
        package var code: String
        package var name: String
        package var results: ResultSatisfaction
    }

    /// By measure; the day first, then departments and desks in the order of the figures.
    package var results: [Result]
    /// How content people are with the results, of the day and of each department where somebody was called back;
    /// there is no target for it.
    package var called: [Called] = []

    /// - Parameters:
    ///   - figures: of the day.
    ///   - briefs: by desk id.
    ///   - targets: the plan's own where nil.
    package init(
        _ figures: Figures, briefs: [String: Brief], plan: EventPlan, targets: Targets? = nil
    ) {
        results = Measure.allCases.flatMap { measure -> [Result] in
            guard let target = measure.target(in: targets ?? plan.targets) else { return [] }
            func result(_ scope: Scope, _ code: String, _ name: String, _ base: Int, _ met: Int) -> Result {
                Result(
                    measure: measure, scope: scope, code: code, name: name, target: target, base: base,
                    met: met)
            }
            let isRating = measure == .satisfactionRate
            let day = result(
                .day, plan.id, plan.title,
                isRating ? figures.satisfaction.rated : figures.questions,
                isRating ? figures.satisfaction.satisfied : figures.answeredOnTheSpot)
            let offices = figures.departments.map {
                result(
                    .department, $0.code, $0.name, isRating ? $0.rated : $0.questions,
                    isRating ? $0.satisfied : $0.onTheSpot)
            }
            let desks = figures.desks.compactMap { desk -> Result? in
                guard desk.id != plan.officeDesk, let brief = briefs[desk.id] else { return nil }
                return result(
                    .desk, desk.id, plan.desk(desk.id)?.name ?? desk.id,
                    isRating ? brief.rated : brief.questions, isRating ? brief.satisfied : brief.onTheSpot)
            }
            return [day] + offices + desks
        }
    }
}

extension Evaluation.Measure {
    package func target(in targets: Targets) -> Double? {
        switch self {
        case .satisfactionRate: targets.satisfactionRate
        case .answeredOnTheSpotRate: targets.answeredOnTheSpotRate
        }
    }

    /// Whether a question weighs against the measure.
    func isMissed(by question: Question) -> Bool {
        switch self {
        case .satisfactionRate: question.satisfaction.map { !$0.isSatisfied } ?? false
        case .answeredOnTheSpotRate:
            ![Outcome.answered, .resolved].map(\.rawValue).contains(question.outcome.code)
        }
    }
}

extension Evaluation {
    /// The evaluation with the records behind each target that is missed.
    package func naming(_ entries: [Entry], plan: EventPlan) -> Evaluation {
        var evaluation = self
        for index in results.indices where results[index].isShort {
            let result = results[index]
            evaluation.results[index].records = entries.compactMap { entry in
                guard !entry.isVoid, result.scope != .desk || entry.name.journal.desk == result.code else {
                    return nil
                }
                let home = plan.desk(entry.name.journal.desk)?.department
                let isMissed = entry.questions.contains { question in
                    guard result.measure.isMissed(by: question) else { return false }
                    return result.scope != .department || (question.department ?? home) == result.code
                }
                return isMissed ? entry.name : nil
            }
        }
        return evaluation
    }
}
