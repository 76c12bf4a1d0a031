import ArgumentParser
import DayModel
import DayStore
import DeskUI
import Glibc
import ScreenKit

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
            throw Failure(.usage, words.noSuchDesk(desk, day.plan.desks.map(\.id)))
        }
        let scope = desk.map(ClosingScope.desk) ?? .day
        let book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        let closing = DayClosing(surroundings, book: book, open: nil)
        for item in closing.checklist(scope) {
            Output.note("• " + surroundings.phrases.sealing.checklist(item))
        }
        if isatty(STDIN_FILENO) == 1 { try ask(words) }
        try report(closing.close(scope), surroundings)
    }

    private func ask(_ words: CommandPhrases) throws {
        Output.prompt(words.closeQuestion)
        let answer = readLine(strippingNewline: true)?.lowercased() ?? ""
        guard ["y", "yes", "是", "ｙ"].contains(answer) else { throw Failure(.ok, words.notClosed) }
    }

    /// The code is data; all else goes to standard error, so that the code is there too if its own way is shut.
    private func report(_ result: ClosingResult, _ surroundings: Surroundings) throws {
        switch result {
        case .deskInUse(let desk, let holder):
            throw Failure(.inUse, surroundings.phrases.sealing.inUse(desk, holder))
        case .ownUnsealed: throw Failure(.inUse, ClosingText(result, surroundings.phrases).head[0].0)
        case .failed(let message): throw Failure(.inputOutput, message)
        case .desk, .day: tell(ClosingText(result, surroundings.phrases))
        }
        guard case .day(let day) = result else { return }
        Output.line(day.code)
        switch (day.check, day.exports) {
        case (_, .failed), (.failed, _): throw Failure(.inputOutput, "")
        case (.clean, .written): return
        case (.alarms, _), (_, .differing): throw Failure(.badData, "")
        }
    }

    private func tell(_ text: ClosingText) {
        for (line, role) in text.head {
            if role == .alarm { Output.error(line) } else { Output.note(line) }
        }
        if let code = text.code { Output.note(code) }
        for (line, _) in text.tail { Output.note(line) }
    }
}
