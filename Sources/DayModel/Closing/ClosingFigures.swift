/// How the matters of a day ended, counted from its ledger.
package struct ClosingFigures: Equatable, Sendable {
    package struct Counts: Equatable, Sendable {
        package var matters = 0
        /// Finished no later than its date, each time that it was; those without a date are among them.
        package var inTime = 0
        package var late = 0
        package var cameBack = 0
        package var extended = 0
        package var results = ResultSatisfaction([])
    }

    package struct Office: Equatable, Sendable {
        /// A code of the plan, or words; nil for what nobody had.
        package var department: String?
        package var counts: Counts
    }

    package var total: Counts
    /// In the plan's order, those without a matter left out; then others, by name.
    package var offices: [Office]
    package var badRatings: Int
    package var settledInTime: Int
    /// The matters themselves, masked, as the ledger orders them.
    package var items: [LedgerItem]

    package init(_ day: LedgerDay) {
        let zone = day.deadlines.zone
        let matters = day.ledger.items.filter(\.wasMatter)
        items = matters.map(day.shown)
        // Whoever was called back counts, whether the matter was taken down or settled at the desk.
        total = Counts(matters, called: day.ledger.items, zone)
        let tasks = day.tasks
        badRatings = tasks.count
        settledInTime = tasks.count { $0.stage == .done && $0.isInTime(zone) }
        let busy = Set(day.ledger.items.map(\.department))
        let planned = day.plan.departments.map(\.code).filter { busy.contains($0) }
        let others = busy.compactMap(\.self).filter { !planned.contains($0) }.sorted()
        let nobody: [String?] = busy.contains(nil) ? [nil] : []
        offices = ((planned + others).map(Optional.some) + nobody).map { office in
            Office(
                department: office,
                counts: Counts(
                    matters.filter { $0.department == office },
                    called: day.ledger.items.filter { $0.department == office }, zone))
        }
    }
}

extension ClosingFigures.Counts {
    init(_ matters: [LedgerItem], called: [LedgerItem], _ zone: ZoneOffsets) {
        self.matters = matters.count
        late = matters.count { $0.wasLate(zone) }
        inTime = matters.count - late
        cameBack = matters.count { $0.comebacks > 0 }
        extended = matters.count { $0.steps.contains(where: \.isExtension) }
        results = ResultSatisfaction(called)
    }
}

extension LedgerItem {
    /// Whether it ever was in the office's hands: taken down at the desk, or opened by a later step.
    package var wasMatter: Bool { wasTakenDown || !finishings.isEmpty || isOpen }

    /// Whether it was finished behind its date, any time that it was.
    package func wasLate(_ zone: ZoneOffsets) -> Bool {
        finishings.contains { finishing in
            guard let due = finishing.due else { return false }
            return zone.date(atMilliseconds: finishing.at.milliseconds) > due
        }
    }
}

extension LedgerDay {
    /// What stands against closing: open matters, those that wait for an applicant, and bad ratings not settled.
    package var unfinished: (items: [LedgerItem], tasks: [CallbackTask]) {
        (ledger.items.filter { $0.isOpen || $0.isPaused }, openTasks)
    }
}
