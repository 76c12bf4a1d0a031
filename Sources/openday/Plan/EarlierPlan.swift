import DayModel
import DayStore

/// The plan that another is made from, and what is known of its day.
struct EarlierPlan {
    let plan: EventPlan
    private let path: String
    /// Nil where it is a file that belongs to no day.
    private let figures: Figures?
    /// The day's, which may have a table of holidays of its own.
    private let calendarFolder: DayFolder?

    /// - Parameter path: of a day's folder, or of a plan's file.
    init(at path: String, _ surroundings: Surroundings) throws {
        self.path = path
        let folder = DayFolder(path: path)
        guard folder.exists(surroundings.store) else {
            do { plan = try PlanFile(path: path).read(surroundings.store) } catch .missing {
                throw Failure(.noInput, surroundings.phrases.commands.missingFile(path))
            }
            figures = nil
            calendarFolder = nil
            return
        }
        let day = try surroundings.openDay(path)
        plan = day.plan
        calendarFolder = day.folder
        let tally = DayTally.tally(of: day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        surroundings.tell(tally.doubts, of: day.folder)
        figures = tally.figures(of: day.plan, asOf: surroundings.today)
    }

    /// What is otherwise in the new plan, and what has to be looked at, line by line.
    func report(_ document: PlanDocument, _ plan: EventPlan, _ surroundings: Surroundings) throws -> [String]
    {
        let words = surroundings.phrases.carryOver
        let setup = surroundings.phrases.setup
        let changes = document.changes(since: PlanDocument(self.plan)).map { change in
            "  \(setup.section(change.section))  " + setup.line(change) { $1.isEmpty ? setup.notSet : $1 }
        }
        let calendar = try surroundings.calendar(of: calendarFolder)
        let checks = CarryOverCheck.checks(of: plan, calendar: calendar, last: figures)
        return [words.changed(path)] + changes + [words.toCheck] + checks.map { "  " + words.check($0) }
    }
}

/// Where a new plan goes: a day's folder, or a file of its own.
enum NewPlanPlace {
    case day(String)
    case file(String)

    /// - Parameter output: nil: the folder that the program opens by itself on the plan's date.
    init(_ output: String?, of plan: EventPlan, _ surroundings: Surroundings) {
        guard let output else {
            self = .day(surroundings.dayPath(of: plan.date))
            return
        }
        self = output.hasSuffix(".json") ? .file(output) : .day(output)
    }

    var path: String {
        switch self {
        case .day(let path), .file(let path): path
        }
    }

    var setupCommand: String {
        switch self {
        case .day(let path): "openday setup --day \(path)"
        case .file(let path): "openday setup --plan \(path)"
        }
    }

    /// What is there already stays: nothing is written then.
    func write(_ bytes: [UInt8], _ surroundings: Surroundings) throws {
        switch self {
        case .day(let path): try DayMaker.make(at: path, plan: bytes, from: nil, surroundings)
        case .file(let path):
            if !AtomicFile.exists(at: path, surroundings.store) {
                try DayGround.check(path, surroundings.store)
            }
            guard try PlanFile(path: path).replace(with: bytes, expecting: nil, surroundings.store) else {
                throw Failure(.cannotCreate, surroundings.phrases.commands.fileExists(path))
            }
        }
    }
}
