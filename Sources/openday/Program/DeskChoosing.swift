import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// Asks for the desk on the terminal, and opens what was chosen.
struct DeskChoosing {
    let surroundings: Surroundings
    let folder: DayFolder
    let plan: EventPlan
    let deadlines: Deadlines
    let by: String?

    /// - Returns: the open desk; nil where the person left.
    func choose(on terminal: CursesTerminal) throws(StoreError) -> DeskSession? {
        var chooser = DeskChooser(plan: plan, rows: try rows(), phrases: surroundings.phrases)
        while let desk = chooser.ask(on: terminal) {
            if let session = try open(desk, &chooser) { return session }
        }
        return nil
    }

    private func open(_ desk: String, _ chooser: inout DeskChooser) throws(StoreError) -> DeskSession? {
        do {
            return try DeskSession(
                opening: folder, plan: plan, desk: desk, by: by, environment: surroundings.store,
                deadlines: deadlines)
        } catch .inUse(let holder) {
            chooser.refuse(desk, holder: surroundings.text(of: holder), rows: try rows())
            return nil
        }
    }

    private func rows() throws(StoreError) -> [DeskChooser.Row] {
        try folder.standings(of: plan, surroundings.store).compactMap { standing in
            plan.desk(standing.desk).map { desk in
                DeskChooser.Row(
                    desk: desk, holder: standing.holder.map(surroundings.text), isOurs: standing.isOurs,
                    hasDraft: standing.hasDraft)
            }
        }
    }
}

extension DeskChooser {
    /// Shows the desks until one is chosen.
    /// - Returns: its id; nil where the person left.
    mutating func ask(on terminal: CursesTerminal) -> String? {
        _ = update(.resized(terminal.size))
        while true {
            terminal.present(view())
            let events = terminal.events(alsoWaitingFor: [], timeoutMilliseconds: nil)
            for (index, event) in events.enumerated() {
                switch update(event) {
                case .asking: continue
                case .chosen(let desk):
                    // What was typed right behind the choice is meant for the desk.
                    terminal.tellAgain(Array(events[(index + 1)...]))
                    return desk
                case .leave: return nil
                case .suspend: terminal.suspend()
                case .redrawAll: terminal.forgetScreen()
                }
            }
        }
    }
}
