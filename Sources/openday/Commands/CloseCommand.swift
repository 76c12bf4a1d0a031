import ArgumentParser
import DayModel
import DayStore
import DeskUI
import Glibc

struct CloseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .close, abstract: Surroundings.words.closeAbstract)
    }

    @OptionGroup var day: DayOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.deskHelp)) var desk: String?

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.commands
        let day = try surroundings.openDay(day.day)
        if let desk, day.plan.desk(desk) == nil {
            throw Failure(.usage, words.noSuchDesk(desk, day.plan.desks.map(\.id).joined(separator: ", ")))
        }
        let scope = desk.map(ClosingScope.desk) ?? .day
        let book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        let closing = DayClosing(surroundings, book: book, open: nil)
        for item in closing.checklist(scope) { Output.note("• " + surroundings.phrases.desk.checklist(item)) }
        if isatty(STDIN_FILENO) == 1 { try ask(words) }
        try report(closing.close(scope), surroundings)
    }

    private func ask(_ words: CommandPhrases) throws {
        Output.prompt(words.closeQuestion)
        let answer = readLine(strippingNewline: true)?.lowercased() ?? ""
        guard ["y", "yes", "是", "ｙ"].contains(answer) else { throw Failure(.ok, words.notClosed) }
    }

    private func report(_ result: ClosingResult, _ surroundings: Surroundings) throws {
        let words = surroundings.phrases.commands
        switch result {
        case .sealed(let code, let exports):
            if let desk { Output.note(words.sealedDesk(desk)) }
            for path in exports { Output.note(words.exported(path)) }
            guard let code else { return }
            Output.line(code)
            Output.note(words.closeCode(code))
        case .deskInUse(let desk, let holder): throw Failure(.inUse, words.inUse(desk, holder))
        case .failed(let failure): throw Failure(.inputOutput, surroundings.text(of: failure))
        case .damaged(let findings, let code):
            if let code { Output.line(code) }
            throw Failure(.badData, words.notVerified(findings))
        case .exportDiffers(let file, let findings, let code):
            if let code { Output.line(code) }
            if findings > 0 { Output.error(words.notVerified(findings)) }
            throw Failure(.badData, surroundings.phrases.desk.closingDiffers(file))
        case .notExported(let failure, let code):
            Output.line(code)
            Output.error(surroundings.phrases.desk.closingNotExported)
            throw Failure(.inputOutput, surroundings.text(of: failure))
        }
    }
}

extension Surroundings {
    func text(of failure: SaveFailure) -> String {
        switch failure {
        case .diskFull: phrases.commands.noSpace("")
        case .readOnly: phrases.commands.readOnlyFolder("")
        case .folderGone: phrases.desk.folderGone
        case .sealed: phrases.desk.isSealedNow
        case .tooLong(let bytes, let limit): phrases.desk.tooLong(bytes, limit)
        case .invalid(let error): phrases.commands.record(error)
        case .system(let message): phrases.desk.system(message)
        }
    }
}
