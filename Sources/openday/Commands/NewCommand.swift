import ArgumentParser
import DayModel
import DayStore

struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .new, abstract: Surroundings.words.newAbstract)
    }

    @Argument(help: ArgumentHelp(stringLiteral: Surroundings.words.newDirHelp)) var dir: String
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.planHelp)) var plan: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.sampleHelp)) var sample: String?

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.commands
        guard plan == nil || sample == nil else { throw Failure(.usage, words.planOrSample) }
        if let sample {
            try SampleDays.make(named: sample, at: dir, surroundings)
        } else {
            let bytes = try plan.map { try InputFile.contents(of: $0, surroundings) }
            try DayMaker.make(
                at: dir, plan: bytes ?? BuiltInPlan.bytes(for: surroundings.today), from: plan, surroundings)
        }
        Output.note(words.made(dir))
    }
}

/// Makes a day's folder; errors name the plan's own file.
enum DayMaker {
    @discardableResult
    static func make(
        at path: String, plan bytes: [UInt8], from source: String?, _ surroundings: Surroundings
    ) throws -> DayFolder {
        if let plan = try? EventPlan(bytes), ZoneReader.zone(named: plan.timeZone, around: plan.date) == nil {
            let problem = surroundings.phrases.commands.badZone(plan.timeZone)
            throw Failure(.badData, surroundings.phrases.punctuation.labelled(source ?? path, problem))
        }
        do throws(StoreError) {
            try DayGround.check(path, surroundings.store)
            return try DayFolder.create(at: path, plan: bytes, surroundings.store)
        } catch .plan(let path, let error) {
            throw Failure(.badData, surroundings.phrases.commands.message(error, path: source ?? path))
        } catch {
            let failure = surroundings.failure(error)
            throw Failure(failure.code == .inputOutput ? .cannotCreate : failure.code, failure.message)
        }
    }
}
