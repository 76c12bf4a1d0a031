package import DayModel

/// Looks whether a day's plan was changed by somebody else meanwhile.
package struct PlanFollower: Sendable {
    package enum News: Equatable, Sendable {
        case plan(EventPlan)
        /// What is there now cannot be read as a plan; the one before still holds.
        case unreadable(StoreError)
    }

    private let folder: DayFolder
    private let environment: StoreEnvironment
    private var status: FileStatus?
    /// As it stood when the file was last looked into.
    private var source: JSONValue

    package init(_ folder: DayFolder, plan: EventPlan, _ environment: StoreEnvironment) {
        self.folder = folder
        self.environment = environment
        source = plan.source
    }

    /// Nil where nothing has changed; costs one `stat` as long as nobody touches the file.
    package mutating func poll() -> News? {
        // A file that is gone for a moment is being replaced, or the whole folder is away: no news of the plan.
        guard let now = try? environment.files.status(of: folder.planPath, in: .here), now != status else {
            return nil
        }
        status = now
        do {
            let plan = try folder.readPlan(environment)
            guard plan.source != source else { return nil }
            source = plan.source
            return .plan(plan)
        } catch {
            source = .null
            return .unreadable(error)
        }
    }
}
