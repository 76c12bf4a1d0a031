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
    /// What call-backs found so far.
    package var results: ResultSatisfaction
    /// How many people came on duty, each once.
    package var attended: Int
    /// The figures of an earlier day, where the report compares.
    package var base: Figures?
    /// The day's pictures, as the annex lists them.
    package var photos: [Photo] = []
    /// The days that this is the sum of; empty for one day.
    package var venues: [DayFigures] = []
    /// Ascending, each once.
    package var dates: [CivilDate] { venues.isEmpty ? [plan.date] : Set(venues.map(\.plan.date)).sorted() }
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
        results = Self.results(in: entries, plan)
        attended = Self.attended(in: entries)
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
        ReportWriter(
            plan: plan, figures: figures, rounding: rounding, phrases: phrases, results: results,
            attended: attended, dates: dates, base: base
        )
        .report(date: local(exportedAt).clock.date, findings: findings, annex: tables(phrases))
    }

    /// Every table of exact figures.
    func tables(_ phrases: Phrases) -> [AnnexTable] {
        AnnexTables(
            plan: plan, zone: zone, figures: figures, phrases: phrases, base: base, venues: venues,
            photos: photos
        ).all
    }
}

extension DayLog {
    /// Few records have any.
    private static func results(in entries: [Entry], _ plan: EventPlan) -> ResultSatisfaction {
        let called = entries.filter { entry in
            entry.changes.contains { change in
                if case .followup(let followUp) = change.body { followUp.satisfaction != nil } else { false }
            }
        }
        return Ledger(entries: called, plan: plan).results
    }

    private static func attended(in entries: [Entry]) -> Int {
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
    /// - Parameter mask: of the whole day, where not all of its records are here.
    package consuming func masked(
        leavingOut hidden: [RecordName: [String]] = [:], knowing mask: TextMask? = nil
    ) -> DayLog {
        let mask = mask ?? TextMask(of: plan, knowing: entries)
        // In place: a large day is not held twice.
        for index in entries.indices {
            let hidden = hidden[entries[index].name]
            entries[index] = entries[index].masked(hidden.map(mask.hiding) ?? mask)
        }
        // Who is named in a caption is there to be named; but for what gives away more than a name.
        for index in photos.indices { photos[index].caption = mask.masked(photos[index].caption) }
        isMasked = true
        return self
    }
}
