import DayModel
import DayStore

/// Makes sample days on disk, through the same store as real ones.
enum SampleDays {
    /// The dates of the two samples: days of the past, so that nobody takes them for today's.
    private static let date = "2016-05-15"

    static func make(named text: String, at path: String, _ surroundings: Surroundings) throws {
        guard let name = SampleDay.Name(rawValue: text) else {
            let known = SampleDay.Name.allCases.map(\.rawValue).listed(in: surroundings.phrases)
            throw Failure(.usage, surroundings.phrases.commands.badSample(text, known))
        }
        guard let date = CivilDate(date) else { return }
        try make(name, on: date, at: path, surroundings)
    }

    /// The sample as it would have been on a date.
    /// - Parameter now: where the day is to look as if it went on, when that is.
    static func make(
        _ name: SampleDay.Name, on date: CivilDate, at path: String, goingOnAt now: Timestamp? = nil,
        _ surroundings: Surroundings
    ) throws {
        let bytes = try planBytes(name, date, surroundings)
        let folder = try DayMaker.make(at: path, plan: bytes, from: nil, surroundings)
        do {
            let plan = try folder.readPlan(surroundings.store)
            let zone = try surroundings.zone(of: plan, in: folder)
            var sample = SampleDay(name, plan: plan, zone: zone)
            if let now { sample.end(at: now.milliseconds, zone) }
            try write(sample, zone, in: folder, surroundings)
        } catch let error as StoreError {
            throw surroundings.failure(error)
        }
    }

    /// Written with a clock and random numbers that come out the same each time; the journals are this machine's, so that
    /// its desks go on with them and it can seal them.
    private static func write(
        _ sample: SampleDay, _ zone: ZoneOffsets, in folder: DayFolder, _ surroundings: Surroundings
    ) throws {
        let clock = SampleClock()
        var store = surroundings.store
        store.clock = clock
        store.random = SampleRandomness()
        clock.set(sample.steps.first?.milliseconds ?? 0, zone)
        var sessions: [String: DeskSession] = [:]
        for desk in sample.plan.desks {
            sessions[desk.id] = try DeskSession(
                opening: folder, plan: sample.plan, desk: desk.id, by: nil, environment: store)
        }
        var tick = 0
        for step in sample.steps {
            guard let session = sessions[step.desk] else { continue }
            clock.set(step.milliseconds, zone)
            session.observe(tick: tick)
            tick = try session.append(step.draft).tick
        }
        for session in sessions.values { session.close() }
    }

    /// The full day gives away what the built-in plan has prepared, so it has twice as much.
    private static func doublyStocked(_ material: JSONValue) -> JSONValue {
        guard case .object(let members) = material else { return material }
        return .object(
            members.map { member in
                guard member.name == "prepared", case .integer(let count) = member.value else {
                    return member
                }
                return JSONMember(member.name, .integer(count * 2))
            })
    }

    private static func oneOf(_ publicity: JSONValue) -> JSONValue {
        guard case .object(let members) = publicity else { return publicity }
        return .object(members.map { $0.name == "count" ? JSONMember("count", .integer(1)) : $0 })
    }

    private static func planBytes(
        _ name: SampleDay.Name, _ date: CivilDate, _ surroundings: Surroundings
    ) throws -> [UInt8] {
        guard case .object(var members)? = try? JSONReader.read(BuiltInPlan.bytes(for: date)) else {
            return []
        }
        for index in members.indices {
            switch members[index].name {
            case "materials" where name == .full:
                members[index].value = .array((members[index].value.array ?? []).map(doublyStocked))
            case _ where name == .full: continue
            case "id": members[index].value = .string("\(date)-small")
            case "publicity":
                let boards = (members[index].value.array ?? []).prefix(1)
                members[index].value = .array(boards.map { oneOf($0) })
            case "desks", "materials":
                members[index].value = .array(Array((members[index].value.array ?? []).prefix(1)))
            case "staff":
                let staff = members[index].value.array ?? []
                members[index].value = .array(
                    staff.filter { $0["desk"] == nil || $0["desk"] == .string("D01") })
            default: continue
            }
        }
        return JSONWriter.prettyBytes(of: .object(members))
    }
}
