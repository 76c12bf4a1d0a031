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
        guard let plan = (try? folder.readPlan(surroundings.store)) ?? placeholder(surroundings) else {
            return PlanUse()
        }
        // Where the plan's zone is wrong its hours do not matter here: the zone is what is to be put right.
        let zone = ZoneReader.zone(named: plan.timeZone, around: plan.date) ?? .china
        let tally = DayTally.tally(of: folder, plan: plan, zone: zone, surroundings.store)
        return PlanUse(tally.figures(of: plan, asOf: surroundings.today))
    }

    /// Stands for a plan that is wrong and about to be put right: codes are counted under their own names.
    private static func placeholder(_ surroundings: Surroundings) -> EventPlan? {
        var document = PlanDocument.empty(date: surroundings.today, deskName: "")
        for field in PlanSection.event.fields where field.name == .title {
            document.set("-", field, at: PlanPlace(.event))
        }
        return try? document.plan()
    }

    /// A plan with members that are wrong is taken as it is, to be put right; what is no JSON object is refused.
    private mutating func read() throws(StoreError) {
        do throws(StoreError) {
            let bytes = try file.contents(surroundings.store)
            self.bytes = bytes
            saved = PlanDocument(try Self.value(of: bytes, path: file.path))
        } catch .missing {
            bytes = nil
            saved = nil
        }
    }

    private static func value(of bytes: [UInt8], path: String) throws(StoreError) -> JSONValue {
        do throws(PlanError) { return try EventPlan(bytes).source } catch {
            guard case .problems = error.cause, let value = try? JSONReader.read(bytes), value.members != nil
            else { throw .plan(path: path, error) }
            return value
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

    /// Puts a change on record where records go by the plan, or where the day is closed: in the office's journal, with
    /// who made it.
    func note(_ changes: [PlanChange], by: String?) throws {
        guard let day = day ?? file.day, let bytes, !changes.isEmpty else { return }
        let note = PlanNote(day: day, surroundings: surroundings)
        guard try use.records > 0 || note.isDayClosed() else { return }
        try note.save(changes, plan: bytes, by: by)
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
