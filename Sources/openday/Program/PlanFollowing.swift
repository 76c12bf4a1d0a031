import DayModel
import DayStore

/// Lets a book that is being followed go on with its day's plan as it is changed.
struct PlanFollowing {
    private var follower: PlanFollower
    /// Where what is there now is no plan; the one before holds.
    private(set) var warning: DayWarning?

    init(_ book: DayBook, _ surroundings: Surroundings) {
        follower = PlanFollower(book.folder, plan: book.plan, surroundings.store)
    }

    enum News {
        /// The book follows the new plan.
        case plan
        /// Only the warning is another one.
        case warning
    }

    mutating func follow(_ book: inout DayBook, _ surroundings: Surroundings) -> News? {
        switch follower.poll() {
        case nil: return nil
        case .unreadable(let error):
            warning = .planUnreadable(surroundings.message(error))
            return .warning
        case .plan(let plan):
            guard let zone = ZoneReader.zone(named: plan.timeZone, around: plan.date) else {
                warning = .planUnreadable(surroundings.phrases.commands.badZone(plan.timeZone))
                return .warning
            }
            warning = nil
            guard plan != book.plan else { return .warning }
            // Figures by code and by hour depend on the plan: they are counted anew.
            let folder = book.folder
            book.close()
            book = DayBook(folder, plan: plan, zone: zone, surroundings.store)
            _ = book.refresh()
            // Nobody watched while the book was opened anew.
            _ = follow(&book, surroundings)
            return .plan
        }
    }
}
