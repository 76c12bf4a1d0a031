import DayModel
import DayStore

/// A plan that is being changed, on disk: a day's, or a file of its own.
struct SetupBook {
    /// Nil where the plan is in no day.
    private let day: DayFolder?
    private let file: PlanFile
    private let surroundings: Surroundings
    let draft: SetupDraftFile
    /// What the file held when it was last read or written; nil where there is none yet.
    private var bytes: [UInt8]?
    private(set) var saved: PlanDocument?
    let use: PlanUse

    var path: String { file.path }

    init(day folder: DayFolder, _ surroundings: Surroundings) throws(StoreError) {
        let exists = folder.exists(surroundings.store)
        day = folder
        file = PlanFile(path: folder.planPath)
        self.surroundings = surroundings
        draft =
            exists ? SetupDraftFile(of: folder) : SetupDraftFile(ofPlanAt: folder.path, surroundings.store)
        use = exists ? try Self.use(of: folder, surroundings) : PlanUse()
        try read()
    }

    init(file path: String, _ surroundings: Surroundings) throws(StoreError) {
        day = nil
        file = PlanFile(path: path)
        self.surroundings = surroundings
        draft = SetupDraftFile(ofPlanAt: path, surroundings.store)
        use = PlanUse()
        try read()
    }

    /// What the records of a day hold on to.
    private static func use(
        of folder: DayFolder, _ surroundings: Surroundings
    ) throws(StoreError) -> PlanUse {
        let plan = try folder.readPlan(surroundings.store)
        // Where the plan's zone is wrong its hours do not matter here: the zone is what is to be put right.
        let zone = ZoneReader.zone(named: plan.timeZone, around: plan.date) ?? .china
        let tally = try DayTally.tally(of: folder, plan: plan, zone: zone, surroundings.store)
        return PlanUse(tally.figures(of: plan, asOf: surroundings.today))
    }

    private mutating func read() throws(StoreError) {
        do {
            let plan = try file.read(surroundings.store)
            bytes = try file.contents(surroundings.store)
            saved = PlanDocument(plan)
        } catch .missing {
            bytes = nil
            saved = nil
        }
    }

    /// What a new plan may begin with.
    var beginnings: [PlanDocument] {
        let today = surroundings.today
        let builtIn = (try? JSONReader.read(BuiltInPlan.bytes(for: today))).map { PlanDocument($0) }
        let empty = PlanDocument.empty(date: today, deskName: surroundings.phrases.setup.firstDesk)
        return [builtIn ?? empty, empty]
    }

    enum Outcome {
        case saved
        /// Somebody else saved a plan meanwhile; nothing was written.
        case changedOnDisk(PlanDocument)
    }

    /// Saves a plan whole, and makes the day where there is none yet.
    mutating func save(_ document: PlanDocument) throws(StoreError) -> Outcome {
        let new = document.bytes
        if bytes == nil, let day {
            _ = try DayFolder.create(at: day.path, plan: new, surroundings.store)
        } else {
            guard try file.replace(with: new, expecting: bytes, surroundings.store) else {
                try read()
                return .changedOnDisk(saved ?? PlanDocument(.object([])))
            }
        }
        bytes = new
        saved = document
        return .saved
    }
}
