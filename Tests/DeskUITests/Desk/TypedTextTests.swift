import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// What a clerk typed is what is saved.
@Suite struct TypedTextTests {
    @Test(arguments: [
        ("一般", 3), ("非常满意", 5), ("不满意", 2), ("五保户", nil), ("3楼", nil), ("二", nil),
    ] as [(String, Int?)])
    func aTextRatesOnlyByItsName(text: String, level: Int?) throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter)
        pilot.desk.form.move(to: .satisfaction)
        pilot.send(.paste(text))
        #expect(pilot.desk.form.question.satisfaction?.rawValue == level)
        #expect(pilot.status.isEmpty == (level != nil))
    }

    @Test(arguments: ["一", "二", "①", "五"])
    func aNumeralIsNoKey(text: String) throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter)
        pilot.desk.form.move(to: .satisfaction)
        pilot.type(text)
        #expect(pilot.desk.form.question.satisfaction == nil)
    }

    @Test func theArmedNumberGoesIntoTheForm() throws {
        var pilot = try Pilot(.chinese)
        pilot.type("*6")
        pilot.press(.enter, .enter)
        pilot.send(.paste("路灯"))
        pilot.press(.function(2))
        #expect(pilot.visits.map(\.people) == [6])
    }

    @Test func escLeavesAnUntouchedCorrectionWhereverTheMarkStands() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.scalar(" "), .down, .enter, .tab, .tab, .escape)
        #expect(pilot.desk.form.isEmpty && pilot.desk.parked.isEmpty)
    }

    @Test func aLeftCorrectionIsNotUnderTheNextEnter() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.scalar(" "), .down, .enter)
        pilot.desk.form.move(to: .people)
        pilot.type("3")
        pilot.press(.escape)
        #expect(pilot.status.contains("D01-2"))
        pilot.press(.enter)
        #expect(pilot.desk.form.correcting == nil)
        pilot.press(.escape, .down, .enter)
        #expect(pilot.desk.form.people.text == "3")
        pilot.press(.function(2))
        #expect(pilot.visits.count == 1)
        #expect(pilot.desk.parked.isEmpty)
    }
}
