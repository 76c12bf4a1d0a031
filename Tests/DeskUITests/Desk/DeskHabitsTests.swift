import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// What hands do at a busy desk: hold keys, press them twice, begin and leave, type what is on no list.
@Suite struct DeskHabitsTests {
    /// A keyboard repeats a held key after half a second, and then thirty times a second.
    private static let repeats = [0, 500, 533, 566, 600]

    private func hold(_ key: Key, _ pilot: inout Pilot) {
        let start = pilot.milliseconds + 5000
        for delay in Self.repeats {
            pilot.milliseconds = start + delay
            pilot.send(.key(key))
        }
    }

    @Test func aKeyHeldAsAKeyboardRepeatsItCountsOnce() throws {
        var pilot = try Pilot(.chinese)
        hold(.scalar(" "), &pilot)
        #expect(pilot.desk.snapshot.figures.people == 1)
        hold(.scalar("1"), &pilot)
        #expect(pilot.desk.snapshot.figures.materialsTotal == 1)
        #expect(pilot.status == Phrases(.chinese).desk.heldKey)
        hold(.backspace, &pilot)
        #expect(pilot.desk.snapshot.figures.materialsTotal == 0)
        #expect(pilot.desk.snapshot.figures.people == 1)
    }

    @Test func aKeyThatBouncesTakesNothingBack() throws {
        var pilot = try Pilot(.english)
        pilot.press(.scalar(" "))
        pilot.milliseconds += 400
        pilot.press(.scalar(" "))
        pilot.milliseconds += 40
        pilot.send(.key(.scalar(" ")))
        #expect(pilot.desk.snapshot.figures.people == 2)
    }

    @Test func aKeyThatCancelledSomethingTakesNothingBackWhileItIsHeld() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.scalar(" "), .scalar("*"), .scalar("9"), .enter)
        hold(.backspace, &pilot)
        #expect(pilot.desk.snapshot.figures.people == 1 && pilot.desk.armed == nil)
        pilot.press(.scalar("?"))
        hold(.backspace, &pilot)
        #expect(pilot.desk.snapshot.figures.people == 1)
    }

    @Test func nineMaterialsHaveARowEach() throws {
        let materials = (1...9).map { #"{"code": "M\#($0)", "name": "第\#($0)种材料", "prepared": 100}"# }
        let list = try #require(Pilot.planText.firstMatch(of: #/"materials": \[[^\]]*\]/#)).output
        let text = Pilot.planText.replacing(
            list, with: #""materials": [\#(materials.joined(separator: ", "))]"#)
        var pilot = try Pilot(.chinese, planText: text)
        for number in 1...9 {
            let row = try #require(pilot.lines.firstIndex { $0.contains("\(number) 第\(number)种材料") })
            pilot.send(.mouse(MouseEvent(kind: .press, position: Position(column: 60, row: row))))
        }
        #expect(pilot.desk.snapshot.figures.materials.map(\.handedOut) == Array(repeating: 1, count: 9))
    }

    @Test func blanksAloneAreNothingToKeep() throws {
        var pilot = try Pilot(.english)
        pilot.press(.enter, .tab, .scalar(" "), .scalar(" "))
        #expect(pilot.drafts.allSatisfy { $0 == nil })
        pilot.press(.scalar("x"))
        #expect(pilot.drafts.last??["questions"]?.array?.first?["text"]?.string == "  x")
    }

    @Test func aKeyPressedThriceCountsThrice() throws {
        var pilot = try Pilot(.english)
        pilot.press(.scalar(" "), .scalar(" "), .scalar(" "))
        #expect(pilot.desk.snapshot.figures.people == 3)
    }

    @Test func takingBackAMarkedRecordNeverTakesTheNewestToo() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.scalar(" "), .scalar(" "), .scalar(" "), .up, .down)
        pilot.press(.backspace, .backspace)
        #expect(pilot.desk.snapshot.figures.people == 2)
        hold(.backspace, &pilot)
        #expect(pilot.desk.snapshot.figures.people == 1)
    }

    @Test func aDraftIsForgottenWithItsRecordWhateverTheFieldHeld() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter)
        pilot.type("zds")
        pilot.press(.function(2))
        #expect(pilot.visits.count == 1)
        #expect(pilot.drafts.last == .some(nil))
    }

    @Test func anEmptyFormBeginsAtItsFirstField() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter, .enter, .enter, .escape, .enter)
        #expect(pilot.desk.form.focus == .topic)
        pilot.press(.enter, .enter, .scalar("低"))
        #expect(pilot.status == Phrases(.chinese).desk.rateHint)
    }

    @Test func whatOnlyResemblesANameCanBeTakenAsTyped() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter)
        pilot.type("养老")
        #expect(pilot.lines.contains { $0.contains("按原文记录：养老") })
        pilot.press(.down, .enter)
        #expect(pilot.desk.form.question.topic == nil && pilot.desk.form.question.text.text == "养老")
        pilot.press(.function(2))
        #expect(pilot.visits.first?.questions.first?.text == "养老")
    }

    @Test func arrowsReachTheFirstRowAndBeginAtWhatIsChosen() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter, .down, .enter)
        #expect(pilot.desk.form.question.topic == "MZ-01")
        pilot.desk.form.choose("SB-01", in: .topic, plan: pilot.desk.plan)
        pilot.desk.form.move(to: .topic)
        pilot.press(.down)
        #expect(pilot.desk.form.marked == 1)
    }

    @Test func aQuestionOfSpacesIsNone() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter, .enter, .scalar(" "), .function(2))
        #expect(pilot.visits.isEmpty)
    }

    @Test func aNumberThatIsCancelledIsForgottenAndHidesNothing() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.scalar(" "), .scalar("*"), .scalar("9"), .enter, .backspace)
        #expect(pilot.desk.snapshot.figures.people == 1 && pilot.desk.armed == nil)
        pilot.press(.scalar("*"), .scalar("9"), .enter, .escape)
        #expect(pilot.status.isEmpty)
        pilot.press(.scalar("*"), .scalar("9"), .enter, .enter, .escape, .scalar("1"))
        #expect(pilot.desk.snapshot.figures.materialsTotal == 1)
    }

    @Test func aRemarkIsOverWithTheNextKey() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.enter)
        pilot.desk.form.move(to: .kind)
        pilot.type("qq")
        pilot.press(.enter)
        #expect(pilot.status == Phrases(.chinese).desk.noSuchChoice("qq"))
        pilot.press(.backspace)
        #expect(pilot.status.isEmpty)
    }

    @Test(arguments: Language.allCases) func theWholeAnswerIsThereToReadOutInTheSmallestWindow(
        _ language: Language
    )
        throws
    {
        let answer = "带身份证、户口簿、收入和财产材料、申请书到户籍所在地的社区居委会提出申请,街道入户核查后公示七日。"
        let text = Pilot.planText.replacing("带身份证、户口簿和收入材料到社区申请。", with: answer)
        var pilot = try Pilot(language, planText: text)
        pilot.press(.enter, .enter)
        pilot.desk.form.choose("MZ-01", in: .topic, plan: pilot.desk.plan)
        for field in [FieldName.text, .satisfaction] {
            pilot.desk.form.move(to: field)
            pilot.desk.changeScene()
            let shown = pilot.lines.joined().filter { !$0.isWhitespace }
            for part in [answer, "《社会救助暂行办法》", "不收费", "0000-5550101"] { #expect(shown.contains(part)) }
        }
    }

    @Test(arguments: Language.allCases) func whichDeskWhoAndWhenAreAlwaysInView(_ language: Language) throws {
        let text = Pilot.planText.replacing("5·15政务公开日", with: String(repeating: "很长的标题", count: 20))
        var pilot = try Pilot(language, planText: text)
        pilot.desk.by = String(repeating: "名", count: 80)
        pilot.desk.changeScene()
        let heading = try #require(pilot.lines.first)
        #expect(heading.contains("D01 1号台") && heading.contains("名名名") && heading.contains("09:30"))
    }

    @Test(arguments: Language.allCases) func aSealedDeskOffersWhatWorksAndCanBeUnsealed(_ language: Language)
        throws
    {
        var pilot = try Pilot(language)
        pilot.press(.scalar(" "))
        var sealed = pilot.desk.snapshot
        sealed.isDeskSealed = true
        _ = pilot.desk.update(.changed(sealed))
        let words = Phrases(language)
        let footer = try #require(pilot.lines.last)
        for action in [DeskAction.countVisitor, .handOut, .startVisit, .undo] {
            #expect(!footer.contains(words.desk.action(action)))
        }
        pilot.press(.function(10))
        _ = pilot.desk.update(.checklist([]))
        #expect(pilot.lines.contains { $0.contains(words.sealing.unsealDesk) })
        pilot.press(.down, .enter, .enter)
        #expect(pilot.records.count == 1)
        pilot.type("补记一位")
        pilot.press(.enter)
        guard case .unseal(let unsealing)? = pilot.records.last?.body else {
            Issue.record("no unseal")
            return
        }
        #expect(unsealing.why == "补记一位")
    }
}
