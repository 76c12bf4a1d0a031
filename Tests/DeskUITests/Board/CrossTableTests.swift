import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// The cross-table on the board: two fields, chosen with arrows.
@Suite struct CrossTableTests {
    private func pilot(_ size: Size = Size(columns: 80, rows: 24)) throws -> BoardPilot {
        var pilot = try BoardPilot(.english, size: size, folders: ["/days/a", "/days/b"])
        try pilot.save(Self.visit("consult", "answered", satisfaction: 5))
        try pilot.save(Self.visit("consult", "referred", satisfaction: nil), to: 1)
        try pilot.save(Self.visit("complaint", "answered", satisfaction: 1), to: 1)
        pilot.press(.function(7))
        return pilot
    }

    private static func visit(_ kind: String, _ outcome: String, satisfaction: Int?) -> String {
        let rating = satisfaction.map { #","satisfaction":\#($0)"# } ?? ""
        return
            #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"\#(kind)","outcome":"\#(outcome)"\#(rating)}]}"#
    }

    private func kind(_ kind: QuestionKind) -> String { Phrases(.english).codes.kind(kind) }

    /// Turns the fields until the heading says what is wanted.
    private func choose(_ rows: CrossField, _ columns: CrossField, _ pilot: inout BoardPilot) {
        for _ in CrossField.allCases where pilot.crossFields?.rows != rows { pilot.press(.down) }
        for _ in CrossField.allCases where pilot.crossFields?.columns != columns { pilot.press(.right) }
    }

    @Test func countsTheQuestionsOfAllDaysByTwoFields() throws {
        var pilot = try pilot()
        choose(.kind, .outcome, &pilot)
        let rows = pilot.lines.map { $0.split(separator: " ").map(String.init) }
        #expect(rows.contains(["total", "answered", "referred"]))
        #expect(rows.contains([kind(.consult), "2", "1", "1"]))
        #expect(rows.contains([kind(.complaint), "1", "1", "0"]))
        #expect(rows.contains(["total", "3", "2", "1"]))
        pilot.press(.enter)
        #expect(pilot.crossFields == CrossFields(rows: .outcome, columns: .kind))
    }

    @Test func followsWhatIsSaved() throws {
        var pilot = try pilot()
        choose(.kind, .satisfaction, &pilot)
        try pilot.save(Self.visit("help", "answered", satisfaction: 4))
        let line = try #require(pilot.lines.first { $0.contains(kind(.help)) })
        #expect(line.split(separator: " ").suffix(4) == ["1", "0", "1", "0"])
        pilot.press(.escape)
        #expect(pilot.board.focus == .panels)
    }

    @Test func whatDoesNotFitCanBeReached() throws {
        var pilot = try pilot(BoardScreen.smallest)
        for level in 1...5 { try pilot.save(Self.visit("consult", "answered", satisfaction: level)) }
        choose(.outcome, .satisfaction, &pilot)
        #expect(pilot.shows("very satisfied") && !pilot.shows("not rated"))
        for _ in 1...5 { pilot.press(.scalar(">")) }
        #expect(pilot.shows("not rated") && pilot.shows("total"))
        for _ in 1...9 { pilot.press(.scalar("<")) }
        #expect(pilot.shows("very satisfied"))
    }

    @Test func longTablesAreTurnedByPages() throws {
        var pilot = try pilot(BoardScreen.smallest)
        for code in 1...30 {
            try pilot.save(
                #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","topic":"T-\#(code)","outcome":"answered"}]}"#
            )
        }
        choose(.topic, .kind, &pilot)
        var seen: Set<String> = []
        for _ in 1...30 {
            for line in pilot.lines {
                if let name = line.split(separator: " ").first, name.hasPrefix("T-") {
                    seen.insert(String(name))
                }
            }
            pilot.press(.pageDown)
        }
        #expect(seen.count == 30)
        #expect(pilot.shows("total"))
        pilot.press(.home)
        #expect(pilot.shows("T-1 "))
    }
}

extension BoardPilot {
    var crossFields: CrossFields? { if case .cross(let view) = board.focus { view.fields } else { nil } }
}
