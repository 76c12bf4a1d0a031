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

    @Test func numbersWithoutSenseAreAskedAboutOnce() throws {
        var pilot = try Pilot(.english)
        pilot.type("*99999")
        pilot.press(.enter, .scalar("1"))
        #expect(pilot.records.isEmpty && pilot.status.contains("99999"))
        pilot.press(.scalar("1"))
        #expect(pilot.desk.snapshot.figures.materialsTotal == 99_999)
        pilot.press(.enter)
        pilot.desk.form.move(to: .people)
        pilot.type("120")
        pilot.press(.function(2))
        #expect(pilot.visits.isEmpty && pilot.status.contains("120"))
        pilot.press(.function(2))
        #expect(pilot.visits.map(\.people) == [120])
    }

    @Test(arguments: [
        ("9999999", FormProblem.tooMany(.people, "9999999")), ("0", .notANumber(.people, "0")),
        ("ab", .notANumber(.people, "ab")), ("-3", .notANumber(.people, "-3")),
    ])
    func aWrongNumberIsCalledWhatItIs(typed: String, problem: FormProblem) throws {
        var form = VisitForm()
        form.people.set(typed)
        #expect(throws: problem) { try form.peopleCount() }
        let plan = try Pilot(.chinese).desk.plan
        #expect(throws: FormProblem.noSuchMaterial(99)) { try MaterialsText.read("99", plan: plan) }
    }

    @Test func takingBackWhatAVisitorRatedNeedsAReason() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter)
        pilot.type("zds")
        pilot.press(.function(2))
        let visit = try #require(pilot.records.first)
        let rating = Record(
            name: RecordName(journal: visit.name.journal, seq: 3), tick: 3, at: Pilot.time(3),
            stamp: Stamp(by: nil),
            body: .rating(Rating(ref: visit.name, satisfaction: .veryDissatisfied, source: .known(.pad))))
        var rated = try Pilot(.chinese, records: [visit, rating])
        rated.press(.down, .down, .delete, .enter)
        #expect(rated.records.count == 2)
        rated.send(.paste("重复登记"))
        rated.press(.enter)
        guard case .void(let voiding) = rated.records.last?.body else {
            Issue.record("nothing was taken back")
            return
        }
        #expect(voiding.ref == visit.name && voiding.why == "重复登记")
    }
}
