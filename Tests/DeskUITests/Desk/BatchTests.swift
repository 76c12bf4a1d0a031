import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// Counts from paper, entered later.
@Suite struct BatchTests {
    /// A pilot's day is in full swing at 09:30.
    private func moment(_ hour: Int, _ minute: Int) -> Timestamp {
        Timestamp(
            milliseconds: Pilot.time(0).milliseconds + ((hour - 9) * 60 + minute - 30) * 60_000,
            offsetMinutes: 480)
    }

    @Test func peopleAndMaterialsWithTheirTime() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.function(7))
        pilot.type("９：０５")
        pilot.press(.enter)
        pilot.type("40")
        pilot.press(.enter)
        pilot.type("1x60 2x5")
        pilot.press(.enter)
        let record = try #require(pilot.records.first)
        #expect(record.stamp == Stamp(occurredAt: moment(9, 5), isBatch: true, by: "王芳"))
        let materials = [MaterialCount(item: "XCD", count: 60), MaterialCount(item: "ZN", count: 5)]
        #expect(record.body == .visit(Visit(people: 40, materials: materials)))
        #expect(pilot.desk.form == VisitForm() && pilot.desk.focus == .ready)
        #expect(pilot.lines.contains { $0.contains("D01-2") && $0.contains("补录") })
    }

    @Test func materialsAloneAreAHandoutAndATimeIsNotNeeded() throws {
        var pilot = try Pilot(.english)
        pilot.press(.function(7), .tab, .tab)
        pilot.type("1x30")
        pilot.press(.function(2))
        #expect(
            pilot.records.first?.body == .handout(Handout(materials: [MaterialCount(item: "XCD", count: 30)]))
        )
        #expect(pilot.records.first?.stamp == Stamp(isBatch: true, by: "王芳"))
    }

    @Test(arguments: ["25:00", "9:75", "later", "12", "10:30"]) func whatIsNoTimeOrToComeIsRefused(
        _ typed: String
    )
        throws
    {
        var pilot = try Pilot(.english)
        pilot.press(.function(7))
        pilot.type(typed)
        pilot.press(.tab)
        pilot.type("3")
        pilot.press(.function(2))
        #expect(pilot.records.isEmpty && pilot.status == Phrases(.english).desk.badTime(typed))
        #expect(pilot.desk.form.focus == .time)
    }

    @Test func aCorrectionMovesTheTimeAndNothingElse() throws {
        var pilot = try Pilot(.english)
        pilot.press(.function(7))
        pilot.type("905")
        pilot.press(.enter)
        pilot.type("40")
        pilot.press(.function(2), .down, .enter)
        #expect(pilot.desk.form.isBatch && pilot.desk.form.time.text == "09:05")
        pilot.press(.backTab, .control("u"))
        pilot.type("8:50")
        pilot.press(.function(2))
        guard case .amend(let amendment) = pilot.records.last?.body else {
            Issue.record("nothing was corrected: \(pilot.status)")
            return
        }
        #expect(amendment.set == [JSONMember("occurredAt", .string(moment(8, 50).description))])
        #expect(pilot.desk.listed.contains { $0.effective.stamp.occurredAt == moment(8, 50) })
    }

    @Test func whatIsTypedIsADraftAndComesBack() throws {
        var pilot = try Pilot(.english)
        pilot.press(.function(7))
        pilot.type("905")
        pilot.press(.tab)
        pilot.type("12")
        let again = try Pilot(.english, draft: try #require(pilot.drafts.last ?? nil))
        #expect(
            again.desk.form.isBatch && again.desk.form.time.text == "905"
                && again.desk.form.people.text == "12")
    }

    @Test func leftEmptyItIsAnOrdinaryFormAgain() throws {
        var pilot = try Pilot(.english)
        pilot.press(.function(7), .escape, .enter)
        #expect(!pilot.desk.form.isBatch && pilot.desk.form.focus == .topic)
        pilot.type("zd")
        pilot.press(.escape, .escape)
        pilot.press(.enter)
        pilot.type("zdsh")
        pilot.press(.enter, .escape, .function(7))
        #expect(pilot.status == Phrases(.english).desk.parked && !pilot.desk.form.isBatch)
    }

    @Test(
        arguments: [Language.chinese, .english], [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func theForm(_ language: Language, _ size: Size) throws {
        var pilot = try Pilot(language, size: size)
        pilot.press(.function(7))
        pilot.type("9:05")
        try Golden.expect(pilot.lines, named: "desk-batch-\(language.rawValue)-\(size.columns)x\(size.rows)")
    }
}
