package import DayModel

/// All that an export says of a day: the input of every format.
package struct DayLog: Sendable {
    package var plan: EventPlan
    /// Of the plan's time zone: what dates and times in tables are shown in.
    package var zone: ZoneOffsets
    package var figures: Figures
    /// Every good record of the day in its order (tick, journal, seq), those that change others among them.
    package var entries: [Entry]
    package var exportedAt: Timestamp
    /// How many alarms the journals gave when they were read; what is damaged is not among the entries.
    package var findings: Int

    package init(
        plan: EventPlan, zone: ZoneOffsets, figures: Figures, entries: [Entry], exportedAt: Timestamp,
        findings: Int = 0
    ) {
        self.plan = plan
        self.zone = zone
        self.figures = figures
        self.entries = entries
        self.exportedAt = exportedAt
        self.findings = findings
    }
}

extension DayLog {
    /// The clock face of a moment in the plan's zone.
    func local(_ moment: Timestamp) -> Timestamp {
        let seconds = moment.milliseconds.flooredQuotient(by: 1000)
        return Timestamp(
            milliseconds: moment.milliseconds, offsetMinutes: zone.offsetMinutes(atSeconds: seconds))
    }
}
