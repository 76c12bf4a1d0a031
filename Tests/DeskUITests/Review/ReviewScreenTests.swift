import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// The screen of the review: files, the check before release, and what is asked before something goes on record.
@Suite struct ReviewScreenTests {
    private static func step(_ stage: ReviewStage, _ by: String, isBack: Bool = false, why: String? = nil)
        -> ReviewStep
    {
        ReviewStep(
            file: "报告.docx", sha256: "ab12", stage: stage, isBack: isBack, by: by, why: why, at: Pilot.time(3)
        )
    }

    private func screen(_ language: Language = .chinese, _ size: Size = Size(columns: 80, rows: 24)) throws
        -> ReviewScreen
    {
        let plan = try EventPlan(Array(Pilot.planText.utf8))
        let record = try #require(RecordName("D01.7f2c9a10-12"))
        let documents = [
            ReviewDocument(
                file: "报告.docx", sha256: "ab12",
                steps: [Self.step(.draft, "张三"), Self.step(.firstReview, "李四")]),
            ReviewDocument(file: "日志.csv", sha256: "cd34", steps: []),
            ReviewDocument(file: "统计.xlsx", sha256: "ee", steps: [Self.step(.draft, "张三")]),
        ]
        let findings = [
            ReleaseFinding(
                kind: .personalData, record: record, place: .question(0), excerpt: "王**的低保,电话138****5678"),
            ReleaseFinding(kind: .word("机密"), record: record, place: .note, excerpt: "这份机密文件何时公开?"),
        ]
        let decision = ReleaseDecision(
            id: findings[0].id, excerpt: findings[0].excerpt, choice: .released, by: "王五")
        var screen = ReviewScreen(
            plan: plan, documents: documents, check: ReleaseCheck(findings, decisions: [decision]), by: nil,
            phrases: Phrases(language), now: Pilot.time(40))
        _ = screen.update(.input(.resized(size)))
        return screen
    }

    private func press(_ screen: inout ReviewScreen, _ keys: Key...) -> [ReviewEffect] {
        keys.flatMap { screen.update(.input(.key($0))) }
    }

    private func type(_ screen: inout ReviewScreen, _ text: String) {
        for scalar in text.unicodeScalars { _ = screen.update(.input(.key(.scalar(scalar)))) }
    }

    @Test func aFileIsPassedWithAName() throws {
        var screen = try screen()
        #expect(press(&screen, .enter).isEmpty)
        type(&screen, "王五")
        #expect(press(&screen, .enter) == [.pass(file: "报告.docx", by: "王五")])
        // Refused, the form stays as it was typed.
        _ = screen.update(.refused("不行"))
        #expect(screen.view(size: screen.size).grid.lines.contains { $0.contains("王五") })
        _ = screen.update(.saved)
        #expect(screen.focus == .list)
        // Who signed last is offered next.
        #expect(press(&screen, .down, .enter, .enter) == [.pass(file: "日志.csv", by: "王五")])
    }

    @Test func aFileGoesBackWithAReason() throws {
        var screen = try screen()
        _ = press(&screen, .function(6))
        type(&screen, "王五")
        _ = press(&screen, .tab)
        type(&screen, "数字待核")
        #expect(press(&screen, .enter) == [.sendBack(file: "报告.docx", by: "王五", why: "数字待核")])
    }

    @Test func aFindingIsDecided() throws {
        var screen = try screen()
        _ = press(&screen, .tab, .down, .enter, .scalar("2"), .tab)
        type(&screen, "王五")
        #expect(press(&screen, .enter) == [.decide(1, .masked, by: "王五", why: "")])
        #expect(press(&screen, .escape).isEmpty && screen.focus == .list)
        #expect(press(&screen, .escape) == [.quit])
    }

    @Test(
        arguments: Language.allCases,
        [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 60, rows: 15)])
    func screens(_ language: Language, _ size: Size) throws {
        let name = "\(language.rawValue)-\(size.columns)x\(size.rows)"
        var screen = try screen(language, size)
        try Golden.expect(screen.view(size: size).grid.lines, named: "review-files-" + name)
        _ = press(&screen, .function(6))
        try Golden.expect(screen.view(size: size).grid.lines, named: "review-back-" + name)
        _ = press(&screen, .escape, .tab)
        try Golden.expect(screen.view(size: size).grid.lines, named: "review-check-" + name)
        _ = press(&screen, .down, .enter)
        try Golden.expect(screen.view(size: size).grid.lines, named: "review-decide-" + name)
        _ = press(&screen, .escape, .scalar("?"))
        try Golden.expect(screen.view(size: size).grid.lines, named: "review-help-" + name)
    }
}
