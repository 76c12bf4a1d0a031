import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

struct RateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .rate, abstract: Surroundings.phrases.pad.abstract)
    }

    @OptionGroup var day: DayOption
    @OptionGroup var drill: DrillOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.deskHelp)) var desk: String?

    func run() throws {
        SignalInbox.blockSignals()
        let surroundings = Surroundings()
        let day = try surroundings.openDay(try drill.path(day.day, startsAnew: false, surroundings))
        let terminal: CursesTerminal
        let chosen: String
        if let desk = desk ?? day.plan.onlyDesk?.id {
            guard day.plan.desk(desk) != nil else {
                let known = day.plan.desks.map(\.id)
                throw Failure(.usage, surroundings.phrases.commands.noSuchDesk(desk, known))
            }
            chosen = desk
            terminal = try TerminalPrograms.makeTerminal(surroundings)
        } else {
            terminal = try TerminalPrograms.makeTerminal(surroundings)
            guard let desk = choose(in: day.plan, on: terminal, surroundings) else {
                return terminal.restore()
            }
            chosen = desk
        }
        defer { terminal.restore() }
        guard let desk = day.plan.desk(chosen) else { return }
        var program = PadProgram(
            surroundings: surroundings, desk: desk,
            book: DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store), terminal: terminal)
        program.run()
    }

    /// Asks which desk the pad stands beside. A desk that is in use is what a pad wants.
    private func choose(
        in plan: EventPlan, on terminal: CursesTerminal, _ surroundings: Surroundings
    ) -> String? {
        let rows = plan.desks.map { DeskChooser.Row(desk: $0, holder: nil, isOurs: false, hasDraft: false) }
        var chooser = DeskChooser(plan: plan, rows: rows, phrases: surroundings.phrases, showsStates: false)
        return chooser.ask(on: terminal)
    }
}
