import DayModel
import ScreenKit
import Testing

@testable import DeskUI

@Suite struct DeskChooserTests {
    private static let planText = #"""
        {"format": "openday-event/1", "id": "day", "title": "5·15政务公开日", "date": "2026-05-15",
         "departments": [{"code": "MZ", "name": "民政办"}, {"code": "SB", "name": "社会保障服务所", "aliases": ["社保所"]}],
         "desks": [{"id": "D01", "name": "1号台", "department": "MZ"}, {"id": "D02", "name": "社保𠮷祥台", "department": "SB"},
                   {"id": "D03", "name": "综合台"}, {"id": "D10", "name": "10号台", "department": "MZ"}]}
        """#

    private func chooser(
        _ language: Language, size: Size = Size(columns: 80, rows: 24), ours: Set<String> = ["D03"],
        drafts: Set<String> = ["D10"]
    ) throws -> DeskChooser {
        let plan = try EventPlan(Array(Self.planText.utf8))
        let rows = plan.desks.map { desk in
            DeskChooser.Row(
                desk: desk, holder: desk.id == "D01" ? "王芳 09:12" : nil, isOurs: ours.contains(desk.id),
                hasDraft: drafts.contains(desk.id))
        }
        var chooser = DeskChooser(plan: plan, rows: rows, phrases: Phrases(language))
        #expect(chooser.update(.resized(size)) == .asking)
        return chooser
    }

    @Test(arguments: Language.allCases, [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func looks(_ language: Language, _ size: Size) throws {
        let lines = try chooser(language, size: size).view().grid.lines
        try Golden.expect(lines, named: "chooser-\(language.rawValue)-\(size.columns)x\(size.rows)")
    }

    @Test func marksWhereThisMachineSat() throws {
        var own = try chooser(.english)
        #expect(own.update(.key(.enter)) == .chosen("D03"))
        var withText = try chooser(.english, ours: ["D03", "D10"])
        #expect(withText.update(.key(.enter)) == .chosen("D10"))
        var first = try chooser(.english, ours: [], drafts: [])
        #expect(first.update(.key(.enter)) == .chosen("D02"))
    }

    @Test(arguments: ["sbs", "社保", "D02", "shb"]) func typingFindsADesk(_ text: String) throws {
        var chooser = try chooser(.chinese)
        for scalar in text.unicodeScalars { _ = chooser.update(.key(.scalar(scalar))) }
        #expect(chooser.update(.key(.enter)) == .chosen("D02"))
    }

    @Test func aDeskInUseIsNotOpened() throws {
        var chooser = try chooser(.english)
        _ = chooser.update(.key(.up))
        _ = chooser.update(.key(.up))
        #expect(chooser.update(.key(.enter)) == .asking)
        #expect(chooser.view().grid.lines.joined().contains("D01 is in use elsewhere (王芳 09:12)"))
    }

    @Test func whatFitsNothingOpensNothing() throws {
        var chooser = try chooser(.chinese)
        for scalar in "zzz".unicodeScalars { _ = chooser.update(.key(.scalar(scalar))) }
        #expect(chooser.update(.key(.enter)) == .asking)
        #expect(chooser.view().grid.lines.joined().contains("没有这样的咨询台"))
    }

    @Test func aClickOpensARow() throws {
        var chooser = try chooser(.english)
        let row = Position(column: 5, row: DeskChooser.firstRow + 3)
        #expect(chooser.update(.mouse(MouseEvent(kind: .press, position: row))) == .chosen("D10"))
        let below = Position(column: 5, row: DeskChooser.firstRow + 4)
        #expect(chooser.update(.mouse(MouseEvent(kind: .press, position: below))) == .asking)
    }

    @Test func aLowWindowScrollsToTheMark() throws {
        var chooser = try chooser(.english, size: Size(columns: 40, rows: 10), ours: [], drafts: [])
        for _ in 0..<5 { _ = chooser.update(.key(.down)) }
        #expect(chooser.view().grid.lines.joined().contains("D10"))
        #expect(chooser.update(.key(.enter)) == .chosen("D10"))
    }
}
