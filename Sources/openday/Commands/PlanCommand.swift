import ArgumentParser
import DayExport
import DayModel
import DayStore

/// The plan apart from a day's work: made from an earlier one, filled from lists, or given out as a document.
struct PlanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .plan, abstract: words.abstract)
    }

    private static var words: CarryOverPhrases { Surroundings.phrases.carryOver }

    @OptionGroup var day: DayOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.planHelp)) var plan: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.fromHelp)) var from: String?
    @Option(name: .shortAndLong, help: ArgumentHelp(stringLiteral: words.outputHelp)) var output: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.dateHelp)) var date: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.titleHelp)) var title: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.editionHelp)) var edition: Int?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.clearStockHelp)) var clearStock = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.formatHelp)) var format: String?
    @OptionGroup var lists: ListImportOptions

    func run() throws {
        let surroundings = Surroundings()
        do {
            if let file = lists.file { return try takeLists(of: file, surroundings) }
            try lists.checkUnused()
            if let from { return try carryOver(from, surroundings) }
            try writeDocument(surroundings)
        } catch let error as StoreError {
            throw surroundings.failure(error)
        }
    }

    private func carryOver(_ from: String, _ surroundings: Surroundings) throws {
        guard format == nil, plan == nil, day.day == nil else {
            throw Failure(.usage, Self.words.fromOrDocument)
        }
        let old = try EarlierPlan(at: from, surroundings)
        let wish = PlanCarryOver(
            date: try surroundings.date(date)
                ?? PlanCarryOver.date(after: old.plan.date, asOf: surroundings.today),
            title: title, edition: edition, clearsStock: clearStock)
        let document = wish.plan(from: old.plan)
        let plan: EventPlan
        do { plan = try document.plan() } catch {
            throw Failure(.badData, surroundings.phrases.commands.message(error, path: output ?? from))
        }
        let report = try old.report(document, plan, surroundings)
        guard output != "-" else {
            Output.data(document.bytes)
            return report.forEach(Output.note)
        }
        let target = NewPlanPlace(output, of: plan, surroundings)
        try target.write(document.bytes, surroundings)
        report.forEach(Output.line)
        Output.note(Self.words.made(target.path))
        Output.note(Self.words.goOn(target.setupCommand))
    }

    /// What only a plan made from an earlier one can be asked for.
    private var wishes: [(option: String, isGiven: Bool)] {
        [
            ("--date", date != nil), ("--title", title != nil), ("--edition", edition != nil),
            ("--clear-stock", clearStock),
        ]
    }

    private func takeLists(of file: String, _ surroundings: Surroundings) throws {
        let others = [("--from", from != nil), ("--format", format != nil), ("--output", output != nil)]
        for (option, isGiven) in others + wishes where isGiven {
            throw Failure(.usage, surroundings.phrases.listImport.notWithImport(option))
        }
        guard plan == nil || day.day == nil else { throw Failure(.usage, Self.words.dayOrPlan) }
        let target =
            try plan.map { PlanFile(path: $0) }
            ?? PlanFile(path: surroundings.openDay(day.day).folder.planPath)
        try ListImporting(options: lists, surroundings: surroundings).run(file, into: target)
    }

    private func writeDocument(_ surroundings: Surroundings) throws {
        for (option, isGiven) in wishes where isGiven {
            throw Failure(.usage, Self.words.onlyWithFrom(option))
        }
        guard plan == nil || day.day == nil else { throw Failure(.usage, Self.words.dayOrPlan) }
        let opened = plan == nil ? try surroundings.openDay(day.day) : nil
        let source = try plan.map { try PlanFile(path: $0).read(surroundings.store) } ?? opened?.plan
        guard let source else { return }
        let bytes = try PlanReportWriting(surroundings).bytes(of: source, format: format)
        var delivery = Delivery(surroundings: surroundings, output: output)
        if format == WordExport.name {
            delivery.binary = Delivery.Binary(
                format: WordExport.name, home: opened?.folder, name: "\(source.id)-plan.docx")
        }
        delivery.inputs = [plan].compactMap(\.self)
        if let path = try delivery.deliver(bytes) { Output.note(Self.words.written(path)) }
    }
}
