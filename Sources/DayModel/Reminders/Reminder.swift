/// What one department is reminded of: its unfinished matters of a day, and the visitors who were not content.
package struct Reminder: Equatable, Sendable {
    /// A code of the plan, or words where it has none; nil for matters that nobody has.
    package var department: String?
    /// Masked, by due date.
    package var items: [LedgerItem]
    package var tasks: [CallbackTask]

    package func overdue(asOf date: CivilDate) -> Int {
        items.count { $0.isOverdue(asOf: date) } + tasks.count { $0.isOverdue(asOf: date) }
    }

    /// How many have a date that nobody knows yet.
    package func unknown(asOf date: CivilDate) -> Int {
        let states = items.map { $0.dueState(asOf: date) } + tasks.map { $0.dueState(asOf: date) }
        return states.count { if case .unknown = $0 { true } else { false } }
    }

    package func dueSoon(asOf date: CivilDate) -> Int {
        let states = items.map { $0.dueState(asOf: date) } + tasks.map { $0.dueState(asOf: date) }
        return states.count { state in
            switch state {
            case .soon, .today: true
            default: false
            }
        }
    }
}

extension LedgerDay {
    /// One for each department with something to do, in the plan's order; then others, by name; then what nobody has.
    package var reminders: [Reminder] {
        let open = ledger.open.map(shown)
        let tasks = openTasks.map(shown)
        let busy = Set(open.map(\.department) + tasks.map(\.item.department))
        let planned = plan.departments.map(\.code).filter { busy.contains($0) }
        let others = busy.compactMap(\.self).filter { !planned.contains($0) }.sorted()
        let last: [String?] = busy.contains(nil) ? [nil] : []
        return ((planned + others).map(Optional.some) + last).map { office in
            Reminder(
                department: office, items: open.filter { $0.department == office },
                tasks: tasks.filter { $0.item.department == office })
        }
    }
}
