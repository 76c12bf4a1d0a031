package import DayModel
import ScreenKit

/// The tallies for a projector or an LED wall: few figures, very large, and the plan's slogans in turn.
package struct DisplayScreen: Screen {
    /// How long a slogan, and with several days a day, is shown, in milliseconds.
    static let turnLength = 10_000
    static let smallest = Size(columns: 40, rows: 12)

    let phrases: Phrases
    var days: [DaySnapshot]
    var now: Timestamp
    /// How many times something else was shown.
    var turn = 0
    private var turnsAt: Int

    /// - Parameter days: at least one.
    package init(days: [DaySnapshot], phrases: Phrases, now: Timestamp, milliseconds: Int) {
        self.days = days
        self.phrases = phrases
        self.now = now
        turnsAt = milliseconds + Self.turnLength
    }

    /// When the display changes by itself, on the clock that never jumps; nil where nothing takes turns.
    package var deadline: Int? {
        days.count > 1 || slogans.count > 1 ? turnsAt : nil
    }

    var snapshot: DaySnapshot { days[turn % days.count] }

    /// The plan's slogans; its theme where it has none.
    var slogans: [String] {
        let plan = snapshot.plan
        return plan.slogans.isEmpty ? [plan.theme].compactMap { $0 } : plan.slogans
    }

    var slogan: String? {
        let slogans = slogans
        return slogans.isEmpty ? nil : slogans[turn / days.count % slogans.count]
    }

    package mutating func update(_ event: AppEvent) -> [Effect] {
        switch event {
        case .input(let event, _): return input(event)
        case .tick(let now, let milliseconds):
            self.now = now
            guard milliseconds >= turnsAt else { return [] }
            turn += 1
            turnsAt = milliseconds + Self.turnLength
        case .changed(let snapshot), .planChanged(let snapshot):
            guard let index = days.firstIndex(where: { $0.folder == snapshot.folder }) else { return [] }
            days[index] = snapshot
        default: break
        }
        return []
    }

    private func input(_ event: Event) -> [Effect] {
        switch event {
        case .hangup, .terminate: [.quit]
        case .resumed, .key(.control("l")): [.redrawAll]
        case .key(.control("z")): [.suspend]
        case .key(.scalar("q")), .key(.escape), .key(.control("c")), .key(.control("q")): [.quit]
        case .key, .paste, .mouse, .resized, .ready: []
        }
    }
}
