/// One of several days that a report is about.
package struct DayFigures: Equatable, Sendable {
    package var plan: EventPlan
    package var figures: Figures

    package init(plan: EventPlan, figures: Figures) {
        self.plan = plan
        self.figures = figures
    }
}

/// Several days as one, for a report about all of them.
///
/// A code means the same only where its name is the same too; a desk is called by the number of its day, `2-D01`,
/// as every day has a D01.
package struct CombinedDays: Equatable, Sendable {
    package let days: [DayFigures]
    package let plan: EventPlan
    package let figures: Figures

    /// - Parameters:
    ///   - days: at least one.
    ///   - separator: between the titles and the venues where they differ.
    package init?(_ days: [DayFigures], separator: String) {
        guard let first = days.first else { return nil }
        self.days = days
        plan = first.plan.joined(with: days.map(\.plan), separator: separator)
        figures = Figures(sumOf: days.map(\.figures), plan: plan)
    }

    /// Ascending, each once.
    package var dates: [CivilDate] { Set(days.map(\.plan.date)).sorted() }
}
