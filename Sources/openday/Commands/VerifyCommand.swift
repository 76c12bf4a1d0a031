import ArgumentParser
import DayModel
import DayStore

struct VerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "verify", abstract: Surroundings.words.verifyAbstract)
    }

    @OptionGroup var days: DaysOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.codeHelp)) var code: String?

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.commands
        var alarms = 0
        for path in days.paths {
            let day = try surroundings.openDay(path)
            let findings: [Finding]
            do { findings = try DayVerifier.verify(day.folder, code: code, surroundings.store) } catch {
                throw surroundings.failure(error)
            }
            for finding in findings { Output.line(finding.text) }
            let count = findings.filter(\.isAlarm).count
            alarms += count
            guard count == 0 else { continue }
            // Sequence numbers have no gaps in a day without alarms: the ends tell how many records there are.
            let ends: [JournalEnd]
            do { ends = try JournalEnd.all(in: day.folder, surroundings.store) } catch {
                throw surroundings.failure(error)
            }
            Output.note(words.verified(String(ends.reduce(0) { $0 + $1.seq }), String(ends.count)))
        }
        guard alarms == 0 else { throw Failure(.badData, words.notVerified(String(alarms))) }
    }
}
