import ArgumentParser
import DayExport
import DayModel
import DayPackage
import DayStore
import DayWorkbook

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
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.templateHelp)) var template:
        String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.tagsHelp)) var tags = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.explainHelp)) var explain = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.phrases.closing.help)) var closing =
        false
    @OptionGroup var personalData: PersonalDataOptions

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.commands
        let rounding = try rounding(words)
        guard days.paths.count == 1 else { throw Failure(.usage, words.oneDay) }
        if closing { return try close(rounding, surroundings) }
        switch (explain, tags, template, format) {
        case (true, false, nil, nil): try writeExplanation(rounding, surroundings)
        case (false, true, nil, nil): try write(TagCatalogue.bytes(surroundings.phrases), surroundings)
        case (false, false, let template?, nil), (false, false, let template?, WordExport.name):
            try fill(template, rounding, surroundings)
        case (false, false, nil, let format?): try export(format, rounding, surroundings)
        case (false, false, nil, nil): throw Failure(.usage, words.noFormat(Self.formats))
        default: throw Failure(.usage, words.oneKindOfExport)
        }
    }

    private static var formats: String { AllFormats.names.joined(separator: ", ") }

    private func rounding(_ words: CommandPhrases) throws -> ProseRounding {
        guard let round else { return exact ? .exact : .tens }
        guard !exact else { throw Failure(.usage, words.exactOrRound) }
        guard let rounding = ProseRounding(rawValue: round), rounding != .exact else {
            throw Failure(.usage, words.badRounding(round))
        }
        return rounding
    }

    private func exports(_ rounding: ProseRounding, _ surroundings: Surroundings) throws -> DayExports {
        let day = try surroundings.openDay(days.paths[0])
        let book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        return DayExports(
            surroundings, book: book, rounding: rounding, withPersonalData: personalData.withPersonalData)
    }

    private func export(_ name: String, _ rounding: ProseRounding, _ surroundings: Surroundings) throws {
        let words = surroundings.phrases.commands
        guard let format = AllFormats.named(name) else {
            throw Failure(.usage, words.badFormat(name, Self.formats))
        }
        try allow(name, surroundings)
        let exports = try exports(rounding, surroundings)
        let rendered: (bytes: [UInt8], differences: [Difference])
        do { rendered = try exports.render(format) } catch {
            switch error {
            case .store(let error): throw surroundings.failure(error)
            case .failure(.packaging(let message)): throw Failure(.inputOutput, words.noPackage(message))
            }
        }
        try write(rendered.bytes, surroundings)
        try report(rendered.differences, words)
        Output.note(words.exported(output ?? name))
    }

    private func close(_ rounding: ProseRounding, _ surroundings: Surroundings) throws {
        guard let format, !explain, !tags, template == nil else {
            throw Failure(.usage, surroundings.phrases.closing.alone)
        }
        // Nothing in it tells of people, whatever was allowed to be taken.
        let log = try exports(rounding, surroundings).log()
        let writing = ClosingReportWriting(surroundings: surroundings)
        try write(try writing.bytes(of: days.paths[0], format: format, log), surroundings)
        Output.note(surroundings.phrases.commands.exported(output ?? format))
    }

    private func allow(_ format: String, _ surroundings: Surroundings) throws {
        let what = surroundings.phrases.privacy.export(format, output)
        try personalData.allow(what, in: days.paths, surroundings)
    }

    private func writeExplanation(_ rounding: ProseRounding, _ surroundings: Surroundings) throws {
        let log = try exports(rounding, surroundings).log()
        let explanation = Explanation(of: log, phrases: surroundings.phrases)
        try write(explanation.bytes, surroundings)
        try report(explanation.differences, surroundings.phrases.commands)
    }

    private func fill(_ path: String, _ rounding: ProseRounding, _ surroundings: Surroundings) throws {
        let bytes = try InputFile.contents(of: path, surroundings)
        try allow("docx", surroundings)
        let log = try exports(rounding, surroundings).log()
        let filled: [UInt8]
        do {
            filled = try WordTemplate(bytes).filled(with: log, phrases: surroundings.phrases)
        } catch {
            throw surroundings.failure(error, path: path)
        }
        try write(filled, surroundings)
        Output.note(surroundings.phrases.commands.filledTemplate(output ?? path))
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
