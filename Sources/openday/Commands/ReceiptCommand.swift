import ArgumentParser
import DayExport
import DayModel
import DayStore
import DeskUI
import Glibc

struct ReceiptCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .receipt, abstract: words.abstract)
    }

    private static var words: ReceiptPhrases { Surroundings.phrases.receipt }

    @OptionGroup var day: DayOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.recordHelp)) var record: String
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.questionHelp)) var question: Int?
    @Option(name: .shortAndLong, help: ArgumentHelp(stringLiteral: words.outputHelp)) var output: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.printHelp)) var print = false
    @OptionGroup var personalData: PersonalDataOptions

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.receipt
        let office = try OfficeBook(day.day, surroundings)
        surroundings.tellDoubts(of: [office.book])
        let receipt = try receipt(in: office, surroundings)
        try personalData.allow(words.personalData(receipt.number), in: [day.day], surroundings)
        let symbol = QRCode.symbol(of: receipt.name)
        if symbol == nil { Output.note(words.noLibrary(QRCode.problem)) }
        let text = ReceiptText(surroundings.phrases)
        let lines = text.lines(receipt, symbol: symbol)
        if let output {
            let isPage = output.hasSuffix(".html") || output.hasSuffix(".htm")
            let bytes =
                isPage
                ? ReceiptPage.bytes(receipt, symbol: symbol, surroundings.phrases)
                : Array((lines.joined(separator: "\n") + "\n").utf8)
            let path = try Delivery(surroundings: surroundings, output: output).deliver(bytes)
            if let path { Output.note(words.saved(path)) }
        }
        if print {
            let title = "\(words.title) \(receipt.number)"
            switch Printing.print(lines.joined(separator: "\n") + "\n", title: title, surroundings) {
            case .noPrinter: throw Failure(.inputOutput, words.noPrinter)
            case .notPrinted(let message): throw Failure(.inputOutput, words.notPrinted(message))
            default: Output.note(words.printed(receipt.number))
            }
        }
        guard output == nil, !print else { return }
        show(text.words(receipt), lines, surroundings)
    }

    /// On a terminal the code stands black on white, whatever its colours are: readers expect that.
    private func show(_ words: [String], _ lines: [String], _ surroundings: Surroundings) {
        guard isatty(STDOUT_FILENO) == 1, surroundings.usesColour else { return lines.forEach(Output.line) }
        words.forEach(Output.line)
        for line in lines.dropFirst(words.count) {
            let indent = line.prefix { $0 == " " }.dropLast(QRSymbol.quietZone)
            Output.ownText("\(indent)\u{1B}[30;107m\(line.dropFirst(indent.count))\u{1B}[0m")
        }
    }

    private func receipt(in office: OfficeBook, _ surroundings: Surroundings) throws -> Receipt {
        let commands = surroundings.phrases.commands
        // A later question's index stands behind a stroke, as in the ledger.
        let parts = record.split(separator: "/", maxSplits: 1)
        let name = parts.first.map(String.init) ?? ""
        let found = office.records(called: name)
        guard found.count <= 1 else {
            let all = found.map(\.description).listed(in: surroundings.phrases)
            throw Failure(.usage, surroundings.phrases.ledger.ambiguous(name, all))
        }
        guard let record = found.first, let entry = office.book.entry(record)?.local(office.book.zone), !entry.isVoid
        else {
            throw Failure(
                .badData, commands.record(RecordError(path: "record", problem: .noSuchRecord(name))))
        }
        let questions = Receipt.questions(of: entry)
        let wanted = parts.count > 1 ? Int(parts[1]) : question
        guard wanted != nil || questions.count <= 1 else {
            let all = questions.map(String.init).listed(in: surroundings.phrases)
            throw Failure(.usage, surroundings.phrases.receipt.whichQuestion(name, all))
        }
        let index = wanted ?? questions.first ?? 0
        let receipt = Receipt(
            entry, question: index, plan: office.plan, showsVisitor: personalData.withPersonalData,
            mask: office.book.mask)
        guard let receipt else {
            throw Failure(.badData, surroundings.phrases.receipt.notTakenDown(name, index))
        }
        return receipt
    }
}
