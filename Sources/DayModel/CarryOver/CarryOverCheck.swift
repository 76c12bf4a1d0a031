/// What a plan took over from an earlier one, and what a person has to look at before it holds.
package enum CarryOverCheck: Equatable, Sendable {
    /// The day is one on which offices are closed.
    case dayOff(CivilDate)
    /// No table of holidays reaches so far.
    case unknownYear(CivilDate)
    case theme(String)
    case venue(String)
    case basis(Int)
    case topics(Int)
    case people(staff: Int, leads: Int)
    /// What the last day had of a material, and gave away.
    case stock(name: String, unit: String, prepared: Int?, handedOut: Int)

    /// In the order in which a person would go through them.
    /// - Parameter figures: of the old day; nil where there was only its plan.
    package static func checks(
        of plan: EventPlan, calendar: WorkdayCalendar, last figures: Figures?
    ) -> [CarryOverCheck] {
        var checks: [CarryOverCheck] = []
        switch calendar.isWorkday(plan.date) {
        case true?: break
        case false?: checks.append(.dayOff(plan.date))
        case nil: checks.append(.unknownYear(plan.date))
        }
        if let theme = plan.theme { checks.append(.theme(theme)) }
        if let venue = plan.venue { checks.append(.venue(venue)) }
        if !plan.basis.isEmpty { checks.append(.basis(plan.basis.count)) }
        if !plan.topics.isEmpty { checks.append(.topics(plan.topics.count)) }
        let leads = plan.departments.count { $0.lead != nil }
        if leads > 0 || !plan.staff.isEmpty {
            checks.append(.people(staff: plan.staff.count, leads: leads))
        }
        let stock = figures?.materials.filter { $0.prepared != nil || $0.handedOut > 0 } ?? []
        return checks
            + stock.map {
                .stock(name: $0.name, unit: $0.unit, prepared: $0.prepared, handedOut: $0.handedOut)
            }
    }
}
