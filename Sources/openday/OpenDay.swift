import ArgumentParser
import CCore
import DayModel
import Glibc

/// The program: `openday` alone opens the desk of today's day.
@main
struct OpenDay: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "openday", abstract: Surroundings.words.rootAbstract, version: version,
            subcommands: CommandName.allCases.map(\.command),
            defaultSubcommand: DeskCommand.self)
    }

    static let version = "1.0"

    static func main() {
        // A reader that went away and a file-size limit are errors to be told, not deaths.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        let arguments = (1..<max(1, od_argument_count())).compactMap { od_argument($0).map(String.init(cString:)) }
        do {
            var command = try command(of: arguments)
            try command.run()
        } catch let failure as Failure {
            Output.error(failure.message)
            Glibc.exit(failure.code.rawValue)
        } catch {
            end(with: refusal(of: arguments) ?? error)
        }
    }

    /// What the arguments ask for. The command that they begin with parses its own, which takes half the time of going
    /// through the program's first.
    private static func command(of arguments: [String]) throws -> any ParsableCommand {
        guard let name = arguments.first else { return try DeskCommand.parseAsRoot([]) }
        guard let name = CommandName(rawValue: name) else { return try parseAsRoot(arguments) }
        return try name.command.parseAsRoot(Array(arguments.dropFirst()))
    }

    /// What the program's own parser says against the arguments, if anything: it knows how commands are called in full.
    private static func refusal(of arguments: [String]) -> (any Error)? {
        do {
            _ = try parseAsRoot(arguments)
            return nil
        } catch {
            return error
        }
    }

    /// Help goes to standard output and ends well; what the parser refuses goes to standard error.
    private static func end(with error: any Error) -> Never {
        let text = Surroundings.usage.translated(fullMessage(for: error))
        let code = exitCode(for: error)
        if code.isSuccess { Output.ownText(text) } else { Output.error(text) }
        Glibc.exit(code.rawValue)
    }
}
