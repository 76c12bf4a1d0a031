import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// A desk that practises: who stands before it, and what is said of what was logged.
@Suite struct DrillScreenTests {
    private static let planText = Pilot.planText.replacing(
        #""id": "day""#, with: #""id": "day", "drill": true"#)

    private func pilot(_ language: Language = .english, _ size: Size = Size(columns: 80, rows: 24)) throws
        -> Pilot
    {
        try Pilot(language, size: size, planText: Self.planText)
    }

    private func card(of pilot: Pilot) throws -> DrillCard {
        try #require(pilot.desk.drill?.card(at: pilot.desk.desk, in: pilot.desk.snapshot))
    }

    /// Logs the visitor of the card, but for the materials.
    private func receive(_ card: DrillCard, _ pilot: inout Pilot) {
        guard let question = card.question else {
            if card.people > 1 { pilot.press(.scalar("*"), .scalar("2"), .enter) }
            return pilot.press(.scalar(" "))
        }
        pilot.press(.enter)
        pilot.type(pilot.desk.plan.topic(question.topic ?? "")?.name ?? "")
        pilot.press(.enter)
        if let kind = QuestionKind(rawValue: question.kind.code) {
            pilot.desk.form.question.kind = kind
        }
        if card.people > 1 { pilot.desk.form.people.set("\(card.people)") }
        pilot.press(.function(2))
    }

    private func give(_ card: DrillCard, _ pilot: inout Pilot) {
        for count in card.materials {
            let index = pilot.desk.plan.materials.firstIndex { $0.code == count.item } ?? 0
            pilot.press(.scalar("*"))
            pilot.type("\(count.count)")
            pilot.press(.enter)
            pilot.type("\(index + 1)")
        }
    }

    @Test func aRealDayHasNoCards() throws {
        let pilot = try Pilot(.english)
        #expect(pilot.desk.drill == nil && pilot.desk.drillLine == nil && pilot.desk.drillHints.isEmpty)
    }

    @Test(arguments: [true, false]) func whoLogsWhatTheCardsSayIsToldSo(_ givesFirst: Bool) throws {
        var pilot = try pilot()
        for number in 1...12 {
            let card = try card(of: pilot)
            #expect(card.number == number)
            if givesFirst { give(card, &pilot) }
            receive(card, &pilot)
            if !givesFirst, !card.materials.isEmpty {
                #expect(pilot.desk.status?.role == .notice && pilot.status.contains("still to give"))
                #expect(try self.card(of: pilot) == card)
                give(card, &pilot)
            }
            #expect(pilot.status.contains("fits the card") && pilot.desk.status?.role == .good, "\(number)")
        }
    }

    @Test func whoLogsSomethingElseIsToldWhatAndCanPutItRight() throws {
        var pilot = try pilot()
        let first = try card(of: pilot)
        give(first, &pilot)
        pilot.press(.scalar("*"), .scalar("5"), .enter, .scalar(" "))
        #expect(pilot.desk.status?.role == .warning)
        #expect(pilot.status.contains("people \(first.people), logged 5"))
        #expect(try card(of: pilot).number == 2)
        // Undone, the visitor stands there again.
        pilot.press(.backspace)
        #expect(try card(of: pilot) == first)
        receive(first, &pilot)
        #expect(pilot.status.contains("fits the card"))
    }

    @Test func aCorrectionIsJudgedAnew() throws {
        var pilot = try pilot()
        let first = try card(of: pilot)
        give(first, &pilot)
        pilot.press(.scalar("*"), .scalar("5"), .enter, .scalar(" "))
        pilot.press(.down, .enter)
        pilot.desk.form.people.set("\(first.people)")
        pilot.press(.function(2))
        #expect(pilot.status.contains("fits the card"))
        #expect(try card(of: pilot).number == 2)
    }

    @Test func whoComesBackToTheDeskGoesOnWithTheNextVisitor() throws {
        var pilot = try pilot()
        receive(try card(of: pilot), &pilot)
        let records = pilot.records
        pilot = try Pilot(.english, records: records, planText: Self.planText)
        #expect(try card(of: pilot).number == 2)
    }

    @Test(arguments: [Language.chinese, .english]) func screens(_ language: Language) throws {
        for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)] {
            let name = "\(language.rawValue)-\(size.columns)x\(size.rows)"
            var pilot = try pilot(language, size)
            try Golden.expect(pilot.lines, named: "drill-ready-\(name)")
            give(try card(of: pilot), &pilot)
            pilot.press(.scalar("*"), .scalar("5"), .enter, .scalar(" "))
            pilot.press(.enter)
            try Golden.expect(pilot.lines, named: "drill-form-\(name)")
            pilot.press(.escape)
            receive(try card(of: pilot), &pilot)
            try Golden.expect(pilot.lines, named: "drill-outstanding-\(name)")
            pilot.press(.scalar(" "))
            try Golden.expect(pilot.lines, named: "drill-differs-\(name)")
        }
    }
}
