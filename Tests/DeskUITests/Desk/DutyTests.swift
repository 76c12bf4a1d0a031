import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// Who comes on and goes off duty, by opening and leaving a desk.
@Suite struct DutyTests {
    private func duties(_ effects: [Effect]) -> [Duty] {
        effects.compactMap { effect in
            if case .append(let draft) = effect, case .duty(let duty) = draft.body { duty } else { nil }
        }
    }

    @Test func whoeverIsNamedAtTheStartComesOnAndLeavingGoesOff() throws {
        var pilot = try Pilot(.english)
        #expect(duties(pilot.desk.begin(isOnDuty: false)) == [Duty(person: "王芳", state: .known(.on))])
        let effects = pilot.desk.update(.input(.key(.scalar("q")), milliseconds: 0))
        #expect(duties(effects) == [Duty(person: "王芳", state: .known(.off))])
        #expect(effects.last == .quit)
    }

    @Test func afterACrashSomebodyIsOnDutyAlready() throws {
        var pilot = try Pilot(.english)
        #expect(pilot.desk.begin(isOnDuty: true).isEmpty)
        let effects = pilot.desk.update(.input(.hangup, milliseconds: 0))
        #expect(duties(effects) == [Duty(person: "王芳", state: .known(.off))])
    }

    @Test func whoeverHasSignedOutDoesNotGoOffTwice() throws {
        var pilot = try Pilot(.english)
        _ = pilot.desk.begin(isOnDuty: true)
        let effects = pilot.desk.relieve(by: nil)
        #expect(duties(effects).count == 1)
        #expect(pilot.desk.leave() == [.quit])
    }
}
