import ArgumentParser
import DayExport
import DayModel
import DayPackage
import DayStore

struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "export", abstract: Surroundings.words.exportAbstract)
    }

    @OptionGroup var days: DaysOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.formatHelp)) var format: String?
    @Option(name: .shortAndLong, help: ArgumentHelp(stringLiteral: Surroundings.words.outputHelp)) var output:
        String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.exactHelp)) var exact = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.roundHelp)) var round: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.explainHelp)) var explain = false

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.commands
        let rounding = try rounding(words)
        guard days.paths.count == 1 else { throw Failure(.usage, words.oneDay) }
        if explain {
            guard format == nil else { throw Failure(.usage, words.explainAlone) }
            let log = try exports(surroundings, rounding).log()
            let explanation = Explanation(of: log, phrases: surroundings.phrases)
            try write(explanation.bytes, surroundings)
            return try report(explanation.differences, words)
        }
        let known = AllFormats.names.joined(separator: ", ")
        guard let name = format else { throw Failure(.usage, words.noFormat(known)) }
        guard let format = AllFormats.named(name) else {
            throw Failure(.usage, words.badFormat(name, known))
        }
        try export(format, try exports(surroundings, rounding), surroundings)
    }

    private func rounding(_ words: CommandPhrases) throws -> ProseRounding {
        guard let round else { return exact ? .exact : .tens }
        guard !exact else { throw Failure(.usage, words.exactOrRound) }
        guard let rounding = ProseRounding(rawValue: round), rounding != .exact else {
            throw Failure(.usage, words.badRounding(round))
        }
        return rounding
    }

    private func exports(_ surroundings: Surroundings, _ rounding: ProseRounding) throws -> DayExports {
        let day = try surroundings.openDay(days.paths[0])
        let book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        return DayExports(surroundings, book: book, rounding: rounding)
    }

    private func export(
        _ format: any ExportFormat, _ exports: DayExports, _ surroundings: Surroundings
    ) throws {
        let words = surroundings.phrases.commands
        let rendered: (bytes: [UInt8], differences: [Difference])
        do { rendered = try exports.render(format) } catch { throw surroundings.failure(error) }
        try write(rendered.bytes, surroundings)
        try report(rendered.differences, words)
        Output.note(words.exported(output ?? type(of: format).name))
    }

    private func report(_ differences: [Difference], _ words: CommandPhrases) throws {
        for difference in differences {
            Output.error(
                words.exportDiffers(
                    difference.figure, difference.exported.map(String.init) ?? "—", String(difference.tally)))
        }
        guard differences.isEmpty else { throw Failure(.badData, "") }
    }

    /// To the file that was asked for, whole or not at all, or to standard output.
    private func write(_ bytes: [UInt8], _ surroundings: Surroundings) throws {
        guard let output else { return Output.data(bytes) }
        do { try AtomicFile.write(bytes, to: output, surroundings.store) } catch {
            throw Self.failure(error, surroundings)
        }
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
