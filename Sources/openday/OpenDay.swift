import ArgumentParser
import DayModel
import Glibc

/// The program: `openday` alone opens the desk of today's day.
@main
struct OpenDay: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "openday", abstract: Surroundings.words.rootAbstract, version: "1.0",
            subcommands: [
                DeskCommand.self, BoardCommand.self, NewCommand.self, DemoCommand.self, LogCommand.self,
                TallyCommand.self, FindCommand.self, CloseCommand.self, ExportCommand.self,
                VerifyCommand.self, LedgerCommand.self, RemindCommand.self, EvaluateCommand.self,
                CrossCommand.self, PreviewCommand.self, CheckCommand.self, ReviewCommand.self,
                RateCommand.self,
                ReceiptCommand.self, PhotoCommand.self, AnonymiseCommand.self, ArchiveCommand.self,
                RestoreCommand.self, SetupCommand.self, PlanCommand.self,
            ],
            defaultSubcommand: DeskCommand.self)
    }

    static func main() {
        // A reader that went away and a file-size limit are errors to be told, not deaths.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            Output.error(failure.message)
            Glibc.exit(failure.code.rawValue)
        } catch {
            end(with: error)
        }
    }

    /// Help goes to standard output and ends well; what the parser refuses goes to standard error.
    private static func end(with error: any Error) -> Never {
        let text = Surroundings.usage.translated(fullMessage(for: error))
        let code = exitCode(for: error)
        if code.isSuccess { Output.line(text) } else { Output.error(text) }
        Glibc.exit(code.rawValue)
    }
}
