import DayModel
import DayStore
import Glibc

/// What the program takes from where it runs: environment, language, clock, folders.
struct Surroundings {
    let variables: [String: String]
    let phrases: Phrases
    let store: StoreEnvironment

    init() {
        variables = Self.environment
        phrases = Self.phrases
        store = StoreEnvironment.system(environment: variables)
        _ = Self.machineDate
    }

    /// The date as the machine has it, before a day's own zone is known: it says where today's day lies.
    private static let machineDate = date(of: SystemClock().now())

    private static func date(of reading: ClockReading) -> CivilDate {
        Timestamp(milliseconds: reading.wallMilliseconds, offsetMinutes: reading.offsetMinutes).clock.date
    }

    /// The words for what is said before a command runs. The language is chosen once: each option asks for its help.
    static let phrases = Phrases(Language(environment: environment))

    static var words: CommandPhrases { phrases.commands }
    static var usage: UsagePhrases { phrases.usage }

    private static var environment: [String: String] {
        var result: [String: String] = [:]
        let names = [
            "OPENDAY_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "OPENDAY_DAY", "XDG_DATA_HOME", "XDG_STATE_HOME",
            "HOME",
            "NO_COLOR", "TMPDIR", "LOGNAME", "USER", "OPENDAY_LP",
        ]
        for name in names {
            if let value = getenv(name) { result[name] = String(cString: value) }
        }
        return result
    }

    var now: Timestamp {
        let reading = store.clock.now()
        return Timestamp(milliseconds: reading.wallMilliseconds, offsetMinutes: reading.offsetMinutes)
    }

    var today: CivilDate { now.clock.date }

    /// A date as it is written on the command line; nil where none is.
    func date(_ text: String?) throws -> CivilDate? {
        guard let text else { return nil }
        guard let date = CivilDate(text) else { throw Failure(.usage, phrases.commands.badDate(text)) }
        return date
    }

    var usesColour: Bool { (variables["NO_COLOR"] ?? "").isEmpty }

    /// The day that is meant where no `--day` says: `$OPENDAY_DAY`, else today's.
    var defaultDay: String {
        if let day = variables["OPENDAY_DAY"], !day.isEmpty { return day }
        return dayPath(of: Self.machineDate)
    }

    /// Where the program looks for the day of a date.
    func dayPath(of date: CivilDate) -> String { "\(dataFolder)/openday/\(date)" }

    var dataFolder: String {
        let configured = variables["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return configured ?? (variables["HOME"] ?? "/tmp") + "/.local/share"
    }

    func folder(_ path: String?) -> DayFolder {
        DayFolder(path: path ?? defaultDay)
    }

    /// The day at a path with its plan; fails where there is none.
    func openDay(_ path: String?) throws -> OpenedDay {
        let folder = folder(path)
        do {
            let plan = try folder.readPlan(store)
            try folder.checkJournals(store)
            Leftovers.remove(from: folder, store)
            OutputMemory.removeLeftovers(store)
            let zone = try zone(of: plan, in: folder)
            ZoneReader.adopt(zone, named: plan.timeZone)
            return OpenedDay(folder: folder, plan: plan, zone: zone)
        } catch let error as StoreError {
            throw failure(error)
        }
    }

    /// When questions of the day are due.
    func deadlines(
        of plan: EventPlan, zone: ZoneOffsets, in folder: DayFolder
    ) throws(StoreError) -> Deadlines {
        Deadlines(
            rules: plan.rules, calendar: try calendar(of: folder), zone: zone, limits: plan.topicLimits)
    }

    /// The built-in table of days off, renewed by the user's and then by the day's own.
    func calendar(of folder: DayFolder?) throws(StoreError) -> WorkdayCalendar {
        let calendar = WorkdayCalendar.builtIn
            .renewed(with: try WorkdayFile.years(in: dataFolder + "/openday", store))
        guard let folder else { return calendar }
        return calendar.renewed(with: try WorkdayFile.years(in: folder.path, store))
    }

    func zone(of plan: EventPlan, in folder: DayFolder) throws -> ZoneOffsets {
        guard let zone = ZoneReader.zone(named: plan.timeZone, around: plan.date) else {
            throw Failure(.badData, "\(folder.planPath): \(phrases.commands.badZone(plan.timeZone))")
        }
        return zone
    }
}
