import DayModel
import ScreenKit
import Testing

@testable import DeskUI

@Suite struct DeskScreenTests {
    @Test func oneKeyAVisitorAndOneALeaflet() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.scalar(" "), .scalar("1"), .scalar("２"))
        #expect(pilot.records.map(\.body.type) == ["visit", "handout", "handout"])
        pilot.press(.scalar("*"), .scalar("2"), .scalar("0"), .enter, .scalar("1"))
        #expect(
            pilot.records.last?.body == .handout(Handout(materials: [MaterialCount(item: "XCD", count: 20)])))
        pilot.press(.scalar("*"), .scalar("3"), .enter, .scalar(" "))
        #expect(pilot.visits.last?.people == 3)
        pilot.press(.scalar("9"))
        #expect(pilot.status == Phrases(.chinese).desk.noSuchMaterial(9))
    }

    @Test func aCataloguedQuestionCostsSevenKeys() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter, .scalar("d"), .scalar("b"), .scalar("z"), .backspace)
        pilot.press(.backspace, .backspace)
        // Enter, three letters, Enter, the rating, Enter.
        pilot = try Pilot(.chinese)
        pilot.press(.enter, .scalar("z"), .scalar("d"), .scalar("s"), .enter, .scalar("5"), .enter)
        let question = try #require(pilot.visits.first?.questions.first)
        #expect(question.topic == "MZ-01" && question.department == "MZ")
        #expect(question.answer == "带身份证、户口簿和收入材料到社区申请。")
        #expect(question.outcome == .known(.answered) && question.satisfaction == .verySatisfied)
        #expect(pilot.desk.form.isEmpty && pilot.desk.focus == .ready)
    }

    @Test func aFreeQuestionCostsItsTextAndFiveKeys() throws {
        var pilot = try Pilot(.english)
        pilot.press(.enter, .tab)
        pilot.type("门前路灯不亮")
        pilot.press(.enter, .scalar("4"), .enter)
        let question = try #require(pilot.visits.first?.questions.first)
        #expect(question.text == "门前路灯不亮" && question.department == "MZ" && question.topic == nil)
    }

    @Test func whatIsNoTopicIsTheQuestion() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter)
        pilot.type("噪声扰民")
        pilot.press(.enter, .function(2))
        let question = try #require(pilot.visits.first?.questions.first)
        #expect(question.topic == nil && question.text == "噪声扰民")
    }

    @Test func nothingIsSavedTwiceByAHeldKey() throws {
        var pilot = try Pilot(.chinese)
        for _ in 0..<20 {
            pilot.milliseconds += 30 - 200
            pilot.press(.scalar(" "))
        }
        #expect(pilot.records.count == 1)
        #expect(pilot.status == Phrases(.chinese).desk.heldKey)
        pilot = try Pilot(.chinese)
        pilot.press(.enter, .scalar("z"), .enter, .scalar("5"))
        for _ in 0..<10 { pilot.press(.enter) }
        for _ in 0..<10 { pilot.press(.function(2)) }
        #expect(pilot.records.count == 1)
    }

    @Test func undoGoesBackRecordByRecord() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.scalar(" "), .scalar("1"), .scalar(" "))
        pilot.press(.backspace, .backspace, .backspace, .backspace)
        let voids = pilot.records.compactMap { record -> Int? in
            if case .void(let voiding) = record.body { voiding.ref.seq } else { nil }
        }
        #expect(voids == [4, 3, 2])
        #expect(pilot.status == Phrases(.chinese).desk.nothingToUndo)
        #expect(pilot.desk.snapshot.figures.visits == 0)
    }

    @Test func aCorrectionIsAnAmendmentOfWhatChanged() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter, .scalar("z"), .enter, .scalar("2"), .enter)
        pilot.press(.down, .enter)
        #expect(pilot.desk.form.correcting?.seq == 2)
        pilot.desk.form.move(to: .people)
        pilot.press(.control("u"), .scalar("4"), .function(2))
        guard case .amend(let amendment) = try #require(pilot.records.last).body else {
            Issue.record("no amendment")
            return
        }
        #expect(amendment.set == [JSONMember("people", .integer(4))])
        #expect(pilot.status.contains("1 → 4"))
        #expect(pilot.desk.snapshot.figures.people == 4)
    }

    @Test(arguments: [SaveFailure.diskFull, .readOnly, .folderGone, .system("EIO")])
    func aFailedSaveKeepsEverythingAndSaysWhatToDo(_ failure: SaveFailure) throws {
        var pilot = try Pilot(.english)
        pilot.press(.enter, .tab)
        pilot.type("路灯")
        pilot.failure = failure
        pilot.press(.function(2))
        #expect(pilot.records.isEmpty && pilot.status.hasPrefix("Not saved"))
        #expect(pilot.desk.form.question.text.text == "路灯")
        pilot.failure = nil
        pilot.press(.function(2))
        #expect(pilot.visits.first?.questions.first?.text == "路灯")
    }

    /// What was typed in a list's field counts, whichever key leaves it; what fits nothing stays and stops the form.
    @Test(arguments: [Key.function(5), .function(4), .backTab, .tab, .enter])
    func aTypedChoiceIsNotLost(_ key: Key) throws {
        var pilot = try Pilot(.english)
        pilot.press(.enter, .tab)
        pilot.type("路灯")
        pilot.press(.tab, .tab, .tab)
        #expect(pilot.desk.form.focus == .outcome)
        pilot.type("acc")
        pilot.press(key)
        #expect(pilot.desk.form.questions[0].outcome == .accepted)
    }

    @Test(arguments: [Key.function(5), .function(4), .function(2), .backTab, .tab, .enter])
    func aTypedChoiceThatFitsNothingStays(_ key: Key) throws {
        var pilot = try Pilot(.english)
        pilot.press(.enter, .tab)
        pilot.type("路灯")
        pilot.press(.tab, .tab, .tab)
        pilot.type("zzz")
        pilot.press(key)
        #expect(pilot.desk.form.focus == .outcome && pilot.desk.form.query.text == "zzz")
        #expect(pilot.visits.isEmpty && pilot.status.contains("zzz"), "\(pilot.status)")
    }

    @Test func savingAndKeepingKeepsNoPersonalData() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter, .scalar("y"), .enter, .function(5))
        pilot.type("李四")
        pilot.press(.tab)
        pilot.type("13800001234")
        pilot.press(.function(3))
        #expect(pilot.visits.first?.visitor?.name == "李四")
        pilot.press(.enter, .tab)
        pilot.type("再问一下")
        pilot.press(.function(2))
        let second = try #require(pilot.visits.last)
        #expect(second.visitor == nil && second.questions.first?.department == "SB")
    }

    @Test func severalQuestionsInOneVisit() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(
            .enter, .scalar("z"), .enter, .scalar("5"), .function(4), .scalar("y"), .enter, .scalar("3"),
            .enter)
        #expect(pilot.visits.first?.questions.map(\.topic) == ["MZ-01", "SB-01"])
    }

    @Test func whatIsTypedIsADraftAndComesBack() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter, .tab)
        pilot.type("医保")
        let draft = try #require(pilot.drafts.last ?? nil)
        var again = try Pilot(.chinese, draft: draft)
        #expect(again.status == Phrases(.chinese).desk.draftRestored)
        again.press(.enter, .function(2))
        #expect(again.visits.first?.questions.first?.text == "医保")
        #expect(again.drafts.last == .some(nil))
    }

    @Test(arguments: Language.allCases) func whatWasSavedBeforeTheEndIsNotSavedAgain(_ language: Language)
        throws
    {
        var pilot = try Pilot(language)
        pilot.press(.enter, .tab)
        pilot.type("医保")
        // The draft as the disk has it when power fails between the record and its answer.
        let draft = try #require(pilot.drafts.last ?? nil)
        pilot.press(.enter, .function(2))
        #expect(pilot.visits.count == 1)
        var again = try Pilot(language, draft: draft, records: pilot.records)
        #expect(again.status == Phrases(language).desk.savedBefore("D01-2"))
        again.press(.down)
        #expect(again.drafts == [nil])
        #expect(again.visits.count == 1)
        // Something else that was being typed is not taken for it.
        let other = try Pilot(language, draft: draft, records: [])
        #expect(other.status == Phrases(language).desk.draftRestored)
    }

    @Test func aCorrectionThatWasBeingTypedStaysACorrection() throws {
        var pilot = try Pilot(.english)
        pilot.press(.scalar(" "), .up, .enter)
        pilot.press(.control("u"))
        pilot.type("7")
        let draft = try #require(pilot.drafts.last ?? nil)
        #expect(DeskScreen.recordCorrected(in: draft) == pilot.records[0].name)
        var again = try Pilot(.english, draft: draft, records: pilot.records)
        again.press(.enter, .function(2))
        #expect(again.visits.count == 1)
        #expect(again.records.last?.body.type == "amend")
    }

    @Test func leavingWithUnsavedTextAsks() throws {
        var pilot = try Pilot(.english)
        pilot.press(.enter, .tab, .scalar("x"), .escape, .scalar("q"))
        #expect(!pilot.otherEffects.contains(.quit))
        // Escape goes on where somebody was typing.
        pilot.press(.escape, .scalar("y"))
        #expect(pilot.desk.form.question.text.text == "xy")
        pilot.press(.escape, .scalar("q"), .scalar("y"))
        #expect(pilot.otherEffects.contains(.quit))
        var other = try Pilot(.chinese)
        other.press(.enter, .tab, .scalar("x"), .escape, .scalar("q"), .enter)
        #expect(other.otherEffects.contains(.quit))
    }

    @Test func clearingAsksAndAHeldKeyIsNoAnswer() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter, .tab, .scalar("x"), .control("x"), .control("x"), .control("x"), .escape)
        #expect(!pilot.desk.form.isEmpty)
        pilot.press(.control("x"), .enter)
        #expect(pilot.desk.form.isEmpty)
        #expect(pilot.status == Phrases(.chinese).desk.cleared)
    }

    @Test func aClickDoesWhatItsKeyDoes() throws {
        var pilot = try Pilot(.chinese)
        let row = try #require(pilot.lines.firstIndex { $0.contains("宣传单") })
        pilot.send(.mouse(MouseEvent(kind: .press, position: Position(column: 60, row: row))))
        #expect(pilot.records.last?.body.type == "handout")
        let topic = try #require(pilot.lines.firstIndex { $0.contains("主题") })
        pilot.send(.mouse(MouseEvent(kind: .press, position: Position(column: 10, row: topic))))
        #expect(pilot.desk.focus == .form && pilot.desk.form.focus == .topic)
    }

    @Test func aMaterialClickedInTheFormGoesWithTheVisit() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter, .tab)
        pilot.type("路灯不亮")
        func click(_ name: String) throws {
            let row = try #require(pilot.lines.firstIndex { $0.contains(name) })
            pilot.send(.mouse(MouseEvent(kind: .press, position: Position(column: 60, row: row))))
        }
        for name in ["宣传单", "办事指南手册", "宣传单"] { try click(name) }
        #expect(pilot.desk.form.materials.text == "1x2 2" && pilot.records.isEmpty)
        #expect(pilot.desk.form.focus == .text, "typing goes on where it was")
        pilot.press(.function(2))
        #expect(pilot.desk.snapshot.figures.materials.map(\.handedOut) == [2, 1])
        // What cannot be read stays as it was typed.
        pilot.press(.enter, .tab, .scalar("路"))
        pilot.desk.form.materials.set("9x?")
        try click("宣传单")
        #expect(pilot.desk.form.materials.text == "9x?")
        #expect(pilot.status == Phrases(.chinese).desk.noSuchMaterial(9))
    }

    @Test func theCursorStandsWhereTextGoes() throws {
        var pilot = try Pilot(.chinese)
        #expect(pilot.desk.view(size: pilot.desk.size).cursor == nil)
        pilot.press(.enter, .tab)
        pilot.type("路灯")
        let frame = pilot.desk.view(size: pilot.desk.size)
        let cursor = try #require(frame.cursor)
        #expect(frame.grid.text(row: cursor.row).contains("路灯"))
        #expect(cursor.column == 10)
    }

    @Test(arguments: Language.allCases) func aGapStandsBetweenEachLabelAndItsText(_ language: Language) throws
    {
        let pilot = try Pilot(language)
        // A label begins one column in.
        let space = pilot.desk.layout.labelColumns - 2
        for field in FieldName.allCases {
            let label = field.label(pilot.desk.phrases.desk)
            #expect(DisplayWidth.columns(of: label) <= space, "\(label)")
        }
    }

    @Test(
        arguments: Language.allCases,
        [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 60, rows: 15)])
    func screens(_ language: Language, _ size: Size) throws {
        var pilot = try Pilot(language, size: size)
        let name = "\(language.rawValue)-\(size.columns)x\(size.rows)"
        pilot.press(
            .scalar(" "), .scalar("1"), .enter, .scalar("z"), .enter, .scalar("2"), .enter, .backspace)
        try Golden.expect(pilot.lines, named: "desk-ready-" + name)
        pilot.press(.enter, .scalar("z"), .enter)
        try Golden.expect(pilot.lines, named: "desk-form-" + name)
        pilot.press(.escape, .control("x"), .scalar("y"), .scalar("?"))
        try Golden.expect(pilot.lines, named: "desk-help-" + name)
        var board = BoardScreen(
            days: [pilot.desk.snapshot], phrases: Phrases(language), now: Pilot.time(40), zone: .china)
        _ = board.update(.input(.resized(size), milliseconds: 0))
        try Golden.expect(board.view(size: size).grid.lines, named: "board-" + name)
    }
}
