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
    /// How the prose gives its counts; tables are exact in any case.
    package var rounding: ProseRounding
    /// The plan's targets against the figures; nil where nobody worked it out.
    package var evaluation: Evaluation?
    /// Whether what tells of people was masked in the entries.
    package private(set) var isMasked = false

    package init(
        plan: EventPlan, zone: ZoneOffsets, figures: Figures, entries: [Entry], exportedAt: Timestamp,
        findings: Int = 0,
        rounding: ProseRounding = .tens
    ) {
        self.plan = plan
        self.zone = zone
        self.figures = figures
        self.entries = entries
        self.exportedAt = exportedAt
        self.findings = findings
        self.rounding = rounding
    }
}

extension DayLog {
    /// The clock face of a moment in the plan's zone.
    func local(_ moment: Timestamp) -> Timestamp {
        zone.local(moment)
    }
}

extension DayLog {
    /// The report of the day, its annex with every table of the tally.
    package func report(_ phrases: Phrases) -> Report {
        let tables = AnnexTables(plan: plan, zone: zone, figures: figures, phrases: phrases)
        return ReportWriter(
            plan: plan, figures: figures, rounding: rounding, phrases: phrases, results: results,
            attended: attended
        )
        .report(date: local(exportedAt).clock.date, findings: findings, annex: tables.all)
    }
}

extension DayLog {
    /// What call-backs found; few records have any.
    private var results: ResultSatisfaction {
        let called = entries.filter { entry in
            entry.changes.contains { change in
                if case .followup(let followUp) = change.body { followUp.satisfaction != nil } else { false }
            }
        }
        return Ledger(entries: called, plan: plan).results
    }
}

extension DayLog {
    /// How many people came on duty, each once.
    var attended: Int {
        let persons = entries.compactMap { entry -> String? in
            guard !entry.isVoid, case .duty(let duty) = entry.effective.body, duty.state == .known(.on) else {
                return nil
            }
            return duty.person
        }
        return Set(persons).count
    }
}

extension DayLog {
    /// What finds the records behind the report's figures.
    package var sources: FigureSources {
        FigureSources(entries: entries, plan: plan, asOf: exportedAt.clock.date)
    }
}

extension DayLog {
    /// The log as it may leave the office: names, phones, addresses and numbers of documents masked, in their
    /// fields and inside all text.
    /// - Parameter hidden: texts of a record that somebody decided to leave out whole.
    package consuming func masked(leavingOut hidden: [RecordName: [String]] = [:]) -> DayLog {
        let mask = TextMask(knowing: entries)
        // In place: a large day is not held twice.
        for index in entries.indices {
            let hidden = hidden[entries[index].name]
            entries[index] = entries[index].masked(hidden.map(mask.hiding) ?? mask)
        }
        isMasked = true
        return self
    }
}
