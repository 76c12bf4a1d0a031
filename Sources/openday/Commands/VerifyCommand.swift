import ArgumentParser
import DayModel
import DayStore

struct VerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .verify, abstract: Surroundings.words.verifyAbstract)
    }

    @OptionGroup var days: DaysOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.codeHelp)) var code: String?

    func run() throws {
        let surroundings = Surroundings()
        var alarms = 0
        for path in days.paths {
            // Of several days each finding says where it is.
            let name = days.paths.count > 1 ? path : nil
            alarms += try DayArchive.withFolder(at: path, surroundings) {
                try verify($0, named: name, surroundings)
            }
        }
        guard alarms == 0 else {
            throw Failure(.badData, surroundings.phrases.commands.notVerified(alarms))
        }
    }

    /// - Returns: how many alarms there are.
    private func verify(_ path: String?, named name: String?, _ surroundings: Surroundings) throws -> Int {
        let phrases = surroundings.phrases
        let folder = surroundings.folder(path)
        let findings: [Finding]
        let ends: [JournalEnd]
        do {
            findings = try DayVerifier.verify(folder, code: code, surroundings.store)
            let place = name.map { $0 + "/" } ?? ""
            for finding in findings { Output.line(place + phrases.text(of: finding)) }
            let count = findings.filter(\.isAlarm).count
            guard count == 0 else { return count }
            // Of a sound day all that is left is that its times can be told here.
            let plan = try folder.readPlan(surroundings.store)
            _ = try surroundings.zone(of: plan, in: folder)
            // Sequence numbers have no gaps in a day without alarms: the ends tell how many records there are.
            ends = try JournalEnd.all(in: folder, surroundings.store)
        } catch let error as StoreError {
            throw surroundings.failure(error)
        }
        let verified = phrases.commands.verified(ends.reduce(0) { $0 + $1.seq }, ends.count)
        Output.note(name.map { phrases.punctuation.labelled($0, verified) } ?? verified)
        return 0
    }
}
