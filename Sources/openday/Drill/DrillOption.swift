import ArgumentParser
import DayModel
import DayStore

/// `--drill`: the day is not the real one, but one beside it on which the staff practises.
struct DrillOption: ParsableArguments {
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.phrases.drill.help)) var drill = false

    /// The path of the day that is meant: the drill's where it is wanted, which is made if it has to be.
    /// - Parameter startsAnew: whether a drill that was closed is followed by another one.
    func path(_ day: String?, startsAnew: Bool = true, _ surroundings: Surroundings) throws -> String? {
        guard drill else { return day }
        return try DrillDay(of: day, surroundings).path(startsAnew: startsAnew)
    }
}

/// The drill of a day: a folder of its own beside it. The real day is read, and never written.
struct DrillDay {
    private let surroundings: Surroundings
    private let real: DayFolder
    private let plan: EventPlan

    /// Of no day that is there but today's: that one is only made when it begins.
    init(of day: String?, _ surroundings: Surroundings) throws {
        self.surroundings = surroundings
        var path = surroundings.folder(day).path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        real = DayFolder(path: path)
        let isNamed = day != nil || !(surroundings.variables["OPENDAY_DAY"] ?? "").isEmpty
        if !isNamed, !real.exists(surroundings.store) {
            let bytes = BuiltInPlan.bytes(for: surroundings.today)
            do { plan = try EventPlan(bytes) } catch {
                throw Failure(.badData, surroundings.phrases.commands.message(error, path: real.planPath))
            }
        } else {
            plan = try surroundings.openDay(path).plan
        }
    }

    /// Several drills of one day are numbered: a drill that was closed can be looked at, and not gone on with.
    private func folder(_ number: Int) -> DayFolder {
        DayFolder(path: real.path + "-drill" + (number == 1 ? "" : "-\(number)"))
    }

    func path(startsAnew: Bool) throws -> String {
        do { return try findOrMake(startsAnew) } catch let error as StoreError {
            throw surroundings.failure(error)
        }
    }

    private func findOrMake(_ startsAnew: Bool) throws -> String {
        // The name of a drill is a day of its own.
        if plan.isDrill { return real.path }
        var number = 1
        while folder(number + 1).exists(surroundings.store) { number += 1 }
        let isClosed = (try? DaySeal.read(in: folder(number), surroundings.store)) != nil
        if isClosed, startsAnew { number += 1 }
        let drill = folder(number)
        let bytes = DrillPlan.bytes(of: plan)
        guard drill.exists(surroundings.store) else {
            try DayMaker.make(at: drill.path, plan: bytes, from: nil, surroundings)
            Output.note(surroundings.phrases.drill.made(drill.path))
            return drill.path
        }
        // What was changed in the real plan since is practised too.
        if !isClosed, let plan = try? EventPlan(bytes), try drill.readPlan(surroundings.store) != plan {
            try AtomicFile.write(bytes, to: drill.planPath, surroundings.store)
        }
        return drill.path
    }
}

extension Surroundings {
    /// Fails where drills and real days were asked for together: no figure may hold both.
    func keepDrillsApart(_ plans: [EventPlan]) throws {
        let drills = plans.filter(\.isDrill)
        guard !drills.isEmpty, drills.count < plans.count else { return }
        throw Failure(.usage, phrases.drill.mixed(drills.map(\.id).listed(in: phrases)))
    }
}
