import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// A plan that is changed while a desk and a board are open.
@Suite struct ChangedPlanTests {
    /// The day as it is under a plan with these materials, the others gone.
    private func snapshot(_ pilot: Pilot, materials: String) throws -> DaySnapshot {
        let start = try #require(Pilot.planText.firstRange(of: "\"materials\": ["))
        let end = try #require(Pilot.planText.firstRange(of: "\"desks\""))
        let text =
            Pilot.planText[..<start.upperBound] + materials + "],\n " + Pilot.planText[end.lowerBound...]
        let journal = try #require(JournalName("D01.7f2c9a10"))
        return Pilot.snapshot(try EventPlan(Array(text.utf8)), pilot.records, journal)
    }

    private static let bag = #"{"code": "SD", "name": "手提袋", "unit": "个", "prepared": 90}"#
    private static let sheet = #"{"code": "XCD", "name": "宣传单", "unit": "份", "prepared": 500}"#

    @Test func aNewMaterialIsThereAtOnce() throws {
        var pilot = try Pilot(.chinese)
        let new = try snapshot(pilot, materials: Self.sheet + "," + Self.bag)
        _ = pilot.desk.update(.planChanged(new))
        #expect(pilot.lines.contains { $0.contains("手提袋") })
        #expect(pilot.status.contains("方案有改动") && pilot.status.contains("手提袋"))
        pilot.press(.scalar("2"))
        guard case .handout(let handout) = pilot.records.last?.body else {
            Issue.record("nothing was handed out")
            return
        }
        #expect(handout.materials.map(\.item) == ["SD"])
    }

    @Test func aFormInProgressKeepsItsMaterials() throws {
        var pilot = try Pilot(.english)
        pilot.press(.enter)
        pilot.type("dibao")
        while pilot.desk.form.focus != .materials { pilot.press(.tab) }
        pilot.type("1x30 2x5")
        let typed = pilot.desk.form
        // The sheet, number 1 until now, is gone; the handbook is number 2 again, and a bag is number 1.
        let new = try snapshot(
            pilot, materials: Self.bag + #", {"code": "ZN", "name": "办事指南手册", "unit": "本"}"#)
        let effects = pilot.desk.update(.planChanged(new))
        #expect(pilot.desk.form.materials.text == "XCDx30 2x5" && pilot.desk.form.question == typed.question)
        #expect(effects.contains { if case .saveDraft = $0 { true } else { false } })
        // What was typed outlives a crash, too.
        let draft = try JSONReader.read(JSONWriter.bytes(of: pilot.desk.form.draft))
        #expect(VisitForm(draft: draft)?.keptMaterials == ["XCD"])
        let visit = try pilot.desk.form.visit(plan: new.plan, defaults: pilot.desk.defaults)
        #expect(visit.materials.map(\.item) == ["XCD", "ZN"] && visit.materials.map(\.count) == [30, 5])
        pilot.press(.function(10))
        // What was never in the form is still refused.
        #expect(throws: FormProblem.self) { try MaterialsText.read("XCD", plan: new.plan) }
    }

    @Test func numbersFollowAMaterialThatWasMoved() throws {
        let pilot = try Pilot(.chinese)
        let moved = try snapshot(
            pilot, materials: #"{"code": "ZN", "name": "办事指南手册", "unit": "本"}, "# + Self.sheet)
        var kept: [String] = []
        let text = MaterialsText.moved("１×3，2 宣传", from: pilot.desk.plan, to: moved.plan, kept: &kept)
        #expect(text == "2x3 1 宣传" && kept.isEmpty)
        #expect(
            MaterialsText.moved("1x2  2", from: moved.plan, to: moved.plan, kept: &kept) == "1x2  2")
    }

    @Test func theBoardSaysWhatChanged() throws {
        var pilot = try BoardPilot(.chinese)
        let desk = try Pilot(.chinese)
        var new = try snapshot(desk, materials: Self.sheet + "," + Self.bag)
        new.folder = "/days/a"
        _ = pilot.board.update(.planChanged(new))
        #expect(pilot.shows("方案有改动") && pilot.shows("手提袋"))
        pilot.press(.down)
        #expect(!pilot.shows("方案有改动") && pilot.shows("手提袋"))
    }

    @Test(arguments: Language.allCases) func aBrokenPlanIsAWarning(_ language: Language) throws {
        var pilot = try Pilot(language)
        var snapshot = pilot.desk.snapshot
        snapshot.warnings = [.planUnreadable("event.json: title")]
        _ = pilot.desk.update(.changed(snapshot))
        #expect(pilot.lines.contains { $0.contains("event.json: title") })
    }
}
