import ArgumentParser
import DayExport
import DayModel
import DayStore

struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .export, abstract: Surroundings.words.exportAbstract)
    }

    @OptionGroup var days: DaysOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.formatHelp)) var format: String?
    @Option(name: .shortAndLong, help: ArgumentHelp(stringLiteral: Surroundings.words.outputHelp)) var output:
        String?
    @OptionGroup var roundingOptions: RoundingOptions
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.templateHelp)) var template:
        String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.tagsHelp)) var tags = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.explainHelp)) var explain = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.phrases.closing.help)) var closing =
        false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.phrases.exporting.compareHelp))
    var compare: [String] = []
    @OptionGroup var personalData: PersonalDataOptions

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.commands
        let rounding = try roundingOptions.rounding(words)
        if closing { return try close(rounding, surroundings) }
        switch (explain, tags, template, format) {
        case (true, false, nil, nil): try writeExplanation(rounding, surroundings)
        case (false, true, nil, nil): try write(TagCatalogue.bytes(surroundings.phrases), surroundings)
        case (false, false, let template?, nil), (false, false, let template?, WordExport.name):
            try fill(template, rounding, surroundings)
        case (false, false, nil, let format?): try export(format, rounding, surroundings)
        case (false, false, nil, nil):
            throw Failure(.usage, words.noFormat(Self.formats(surroundings.phrases)))
        default: throw Failure(.usage, words.oneKindOfExport)
        }
    }

    private static func formats(_ phrases: Phrases) -> String { ExportFormats.names.listed(in: phrases) }

    private func exports(
        _ rounding: ProseRounding, _ books: [DayBook], _ surroundings: Surroundings
    ) throws -> DayExports {
        var books = books
        var bases = try bases(besides: books, surroundings)
        surroundings.read(&books)
        surroundings.read(&bases)
        return DayExports(
            surroundings, books: books, comparedWith: bases, rounding: rounding,
            withPersonalData: personalData.withPersonalData)
    }

    private func log(_ rounding: ProseRounding, _ books: [DayBook], _ surroundings: Surroundings) throws -> DayLog
    {
        do { return try exports(rounding, books, surroundings).log() } catch let error as StoreError {
            throw surroundings.failure(error)
        }
    }

    /// The earlier days to compare with.
    private func bases(besides books: [DayBook], _ surroundings: Surroundings) throws -> [DayBook] {
        let bases = try surroundings.books(compare)
        try surroundings.keepApart(books, from: bases)
        return bases
    }

    /// One file about all the days, or each day's own, put together.
    private func render(
        _ format: any ExportFormat, _ books: [DayBook], _ exports: ([DayBook]) -> DayExports
    ) throws(ExportProblem) -> (bytes: [UInt8], differences: [Difference]) {
        guard books.count > 1, type(of: format).hasRecords else { return try exports(books).render(format) }
        var files: [[UInt8]] = []
        var differences: [Difference] = []
        for book in books {
            let file = try exports([book]).render(format)
            files.append(file.bytes)
            differences += file.differences
        }
        return (type(of: format).joined(files), differences)
    }

    /// What tells of records tells of one day.
    private func oneDay(_ surroundings: Surroundings) throws -> [DayBook] {
        let books = try surroundings.books(days.paths)
        guard books.count == 1 else { throw Failure(.usage, surroundings.phrases.commands.oneDay) }
        return books
    }

    private func export(_ name: String, _ rounding: ProseRounding, _ surroundings: Surroundings) throws {
        let words = surroundings.phrases.commands
        guard let format = ExportFormats.named(name) else {
            throw Failure(.usage, words.badFormat(name, Self.formats(surroundings.phrases)))
        }
        var books = try surroundings.books(days.paths)
        try check(type(of: format), books, surroundings.phrases)
        if books[0].plan.isDrill, !type(of: format).bearsTitle {
            throw Failure(.usage, surroundings.phrases.drill.unmarked(name))
        }
        var bases = try bases(besides: books, surroundings)
        try allow(name, books, surroundings)
        surroundings.read(&books)
        surroundings.read(&bases)
        let stop = StopSignals(saying: surroundings.phrases.exporting.stopped)
        let progress = ExportProgress.onTerminal(surroundings.phrases)
        let rendered: (bytes: [UInt8], differences: [Difference])
        do throws(ExportProblem) {
            rendered = try render(format, books) {
                DayExports(
                    surroundings, books: $0, comparedWith: bases, rounding: rounding,
                    withPersonalData: personalData.withPersonalData, progress: progress)
            }
        } catch {
            progress.finish()
            switch error {
            case .store(let error): throw surroundings.failure(error)
            case .failure(.packaging(let message)): throw Failure(.inputOutput, words.noPackage(message))
            }
        }
        progress.finish()
        let path = try write(
            rendered.bytes, as: Self.fileName(of: books, type(of: format)), in: books[0], surroundings, stop)
        try report(rendered.differences, words)
        Output.note(words.exported(path ?? name))
    }

    /// Of a file that is no text, without `-o`; nil for a text.
    private static func fileName(of books: [DayBook], _ format: any ExportFormat.Type) -> String? {
        guard binaries.contains(format.name) else { return nil }
        let more = books.count > 1 ? "+\(books.count - 1)" : ""
        return "\(books[0].plan.id)\(more).\(format.fileExtension)"
    }

    private static let binaries: Set = [WordExport.name, WorkbookExport.name]

    private func close(_ rounding: ProseRounding, _ surroundings: Surroundings) throws {
        guard let format, !explain, !tags, template == nil, compare.isEmpty else {
            throw Failure(.usage, surroundings.phrases.closing.alone)
        }
        // Nothing in it tells of people, whatever was allowed to be taken.
        let books = try oneDay(surroundings)
        let log = try log(rounding, books, surroundings)
        let writing = ClosingReportWriting(surroundings: surroundings)
        let day = OpenedDay(folder: books[0].folder, plan: books[0].plan, zone: books[0].zone)
        let bytes = try writing.bytes(of: day, format: format, log)
        let name = Self.binaries.contains(format) ? "\(books[0].plan.id)-closing.\(format)" : nil
        let path = try write(bytes, as: name, in: books[0], surroundings)
        Output.note(surroundings.phrases.commands.exported(path ?? format))
    }

    private func check(
        _ format: any ExportFormat.Type, _ books: [DayBook], _ phrases: Phrases
    ) throws {
        let words = phrases.exporting
        if books.count > 1, format.hasRecords, !format.joinsDays {
            let others = ExportFormats.all.map { type(of: $0) }.filter { !$0.hasRecords }.map { $0.name }
            throw Failure(.usage, words.oneDayOnly(format.name, others.listed(in: phrases)))
        }
        if !compare.isEmpty, !format.compares {
            let others = ExportFormats.all.map { type(of: $0) }.filter { $0.compares }.map { $0.name }
            throw Failure(.usage, words.cannotCompare(format.name, others.listed(in: phrases)))
        }
    }

    private func allow(_ format: String, _ books: [DayBook], _ surroundings: Surroundings) throws {
        let what = surroundings.phrases.privacy.export(format, output)
        try personalData.allow(what, in: books.map(\.folder.path), surroundings)
    }

    private func writeExplanation(_ rounding: ProseRounding, _ surroundings: Surroundings) throws {
        let log = try log(rounding, oneDay(surroundings), surroundings)
        let explanation = Explanation(of: log, phrases: surroundings.phrases)
        try write(explanation.bytes, surroundings)
        try report(explanation.differences, surroundings.phrases.commands)
    }

    private func fill(_ path: String, _ rounding: ProseRounding, _ surroundings: Surroundings) throws {
        let bytes = try InputFile.contents(of: path, surroundings)
        let books = try oneDay(surroundings)
        guard !books[0].plan.isDrill else {
            throw Failure(.usage, surroundings.phrases.drill.unmarked("--template"))
        }
        try allow("docx", books, surroundings)
        let log = try exports(rounding, books, surroundings).reportLog()
        let filled: [UInt8]
        do {
            filled = try WordTemplate(bytes).filled(with: log, phrases: surroundings.phrases)
        } catch {
            throw surroundings.failure(error, path: path)
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let written = try write(filled, as: "\(books[0].plan.id)-\(name)", in: books[0], surroundings)
        Output.note(surroundings.phrases.commands.filledTemplate(written ?? path))
    }

    private func report(_ differences: [Difference], _ words: CommandPhrases) throws {
        for difference in differences {
            Output.error(
                words.exportDiffers(
                    difference.figure, difference.exported.map(String.init) ?? "—", String(difference.tally)))
        }
        guard differences.isEmpty else { throw Failure(.badData, "") }
    }

    /// To the file that was asked for, else a text to standard output and all else into the day's exports.
    /// - Parameter name: what a file that is no text is called there; nil for a text.
    /// - Returns: where it is; nil for standard output.
    @discardableResult
    private func write(
        _ bytes: [UInt8], as name: String? = nil, in book: DayBook? = nil, _ surroundings: Surroundings,
        _ stop: StopSignals? = nil
    ) throws -> String? {
        var delivery = Delivery(surroundings: surroundings, output: output)
        if let name, let book {
            let format = String(name.split(separator: ".").last ?? "")
            delivery.binary = Delivery.Binary(format: format, home: book.folder, name: name)
        }
        delivery.inputs = [template].compactMap(\.self)
        delivery.stop = stop
        return try delivery.deliver(bytes)
    }
}
