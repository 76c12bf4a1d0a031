import ArgumentParser
import DayExport
import DayModel
import DayStore

struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "export", abstract: Surroundings.words.exportAbstract)
    }

    @OptionGroup var days: DaysOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.formatHelp)) var format: String
    @Option(name: .shortAndLong, help: ArgumentHelp(stringLiteral: Surroundings.words.outputHelp)) var output:
        String?

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.commands
        guard let format = ExportFormats.named(format) else {
            throw Failure(.usage, words.badFormat(self.format, ExportFormats.names.joined(separator: ", ")))
        }
        guard days.paths.count == 1 else { throw Failure(.usage, words.oneDay) }
        let day = try surroundings.openDay(days.paths[0])
        let book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        let exports = DayExports(surroundings, book: book)
        let differences: [Difference]
        if let output {
            do { differences = try exports.write(format, to: output).differences } catch {
                throw Self.failure(error, surroundings)
            }
        } else {
            let rendered = exports.render(format)
            Output.data(rendered.bytes)
            differences = rendered.differences
        }
        for difference in differences {
            Output.error(
                words.exportDiffers(
                    difference.figure, difference.exported.map(String.init) ?? "—", String(difference.tally)))
        }
        guard differences.isEmpty else { throw Failure(.badData, "") }
        Output.note(words.exported(output ?? type(of: format).name))
    }

    /// A file that can't be made where the user wants it is EX_CANTCREAT.
    private static func failure(_ error: StoreError, _ surroundings: Surroundings) -> Failure {
        let failure = surroundings.failure(error)
        switch error {
        case .missing, .notPermitted, .readOnly, .notAFile: return Failure(.cannotCreate, failure.message)
        default: return failure
        }
    }
}
