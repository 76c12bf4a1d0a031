import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// Several days, warnings, help, footer; and how all pages look.
@Suite struct BoardPagesTests {
    private static let folders = ["/days/south", "/days/north"]

    private func twoDays(_ language: Language = .english, _ size: Size = Size(columns: 80, rows: 24)) throws
        -> BoardPilot
    {
        var pilot = try BoardPilot(language, size: size, folders: Self.folders)
        try pilot.save(
            #"{"type":"visit","people":3,"channel":"onsite","questions":[{"kind":"consult","outcome":"answered","satisfaction":5}]}"#
        )
        try pilot.save(
            #"{"type":"visit","people":40,"channel":"onsite","questions":[{"kind":"consult","outcome":"answered","satisfaction":1}]}"#,
            to: 1)
        try pilot.save(BoardScreenTests.handout, to: 1)
        return pilot
    }

    @Test func eachOfSeveralDaysHasALineAndAllHaveASum() throws {
        let pilot = try twoDays()
        #expect(
            pilot.lines[1].split(separator: " ").suffix(4) == ["people", "questions", "copies", "satisfied"])
        #expect(pilot.lines[2].split(separator: " ").suffix(6) == ["3", "1", "0", "100%", "of", "1"])
        #expect(pilot.lines[2].contains("south") && pilot.lines[3].contains("north"))
        #expect(pilot.lines[3].split(separator: " ").suffix(6) == ["40", "1", "1", "0%", "of", "1"])
        #expect(pilot.lines[4].split(separator: " ").suffix(6) == ["43", "2", "1", "50%", "of", "2"])
    }

    @Test func daysOfOnePlanDontShareAPlace() throws {
        var pilot = try twoDays()
        #expect(pilot.board.days.map(\.figures.people) == [3, 40])
        try pilot.click("north")
        #expect(pilot.board.figures.people == 40)
        try pilot.click("south")
        #expect(pilot.board.figures.people == 3)
    }

    /// Nothing of one day stands under the line of their sum.
    @Test(arguments: Language.allCases) func theSumIsShownFirstAndThenEachDay(_ language: Language) throws {
        var pilot = try twoDays(language)
        #expect(pilot.board.figures.people == 43 && pilot.board.figures.satisfaction.rated == 2)
        // What is done with one day waits for one.
        for key in [Key.enter, .function(4), .function(10)] {
            pilot.press(key)
            #expect(pilot.otherEffects.isEmpty && pilot.shows(Phrases(language).board.chooseDay))
        }
        var people: [Int] = []
        for _ in 0..<3 {
            pilot.press(.function(5))
            people.append(pilot.board.figures.people)
        }
        #expect(people == [3, 40, 43])
    }

    @Test func aWarningHidesNoFiguresAndAllAreWithinReach() throws {
        var pilot = try twoDays()
        pilot.days[0].warnings = [.lowSpace(bytes: 5 << 20), .deskOpenTwice(desk: "D07")]
        pilot.days[1].warnings = [.clockJumped(seconds: 77)]
        pilot.tell(day: 0)
        pilot.tell(day: 1)
        #expect(pilot.shows("43") && pilot.shows("3 warnings"))
        pilot.press(.function(8))
        #expect(pilot.shows("Only 5 MB") && pilot.shows("D07 is open") && pilot.shows("ahead by 1 minute"))
        pilot.press(.escape)
        pilot.click(5, 22)
        #expect(pilot.shows("Warnings (3)"))
    }

    @Test func warningsThatDontFitCanBeScrolledTo() throws {
        var pilot = try BoardPilot(.english, size: BoardScreen.smallest)
        pilot.days[0].warnings = (1...40).map { .deskOpenTwice(desk: "D\($0)") }
        pilot.tell()
        pilot.press(.scalar("w"))
        #expect(!pilot.shows("D40 is open"))
        pilot.press(.end)
        #expect(pilot.shows("D40 is open"))
    }

    @Test(arguments: Language.allCases) func helpAndTheWayOutAreInEveryFooter(_ language: Language) throws {
        var pilot = try BoardPilot(language, size: BoardScreen.smallest)
        try pilot.save(BoardScreenTests.visitor)
        pilot.days[0].warnings = [.lowSpace(bytes: 1)]
        pilot.tell()
        let words = Phrases(language).board
        #expect(pilot.lines[14].contains("? \(words.action(.help))  q \(words.action(.quit))"))
        func expectHelp(_ way: Comment) {
            #expect(pilot.lines[14].contains("? \(words.action(.help))"), way)
            #expect(pilot.lines[14].contains("Esc \(words.action(.back))"), way)
            let before = pilot.lines
            pilot.press(.scalar("?"))
            #expect(pilot.shows(words.helpTitle), way)
            for line in words.helpLines { #expect(pilot.shows(String(line.prefix(20))), way) }
            pilot.press(.escape)
            #expect(pilot.lines == before, way)
        }
        pilot.press(.enter)
        expectHelp("list")
        pilot.press(.escape)
        pilot.board.panel = .desks
        pilot.press(.enter, .enter)
        expectHelp("record")
        pilot.press(.escape, .escape, .function(8))
        expectHelp("warnings")
        pilot.press(.escape, .function(10))
        _ = pilot.board.update(.checklist([]))
        expectHelp("closing")
        _ = pilot.board.update(.closed(.day(ClosingTests.closedDay)))
        expectHelp("sealed")
    }

    @Test func aClickOnAKeyOfTheFooterPressesIt() throws {
        var pilot = try BoardPilot(.english)
        try pilot.click("? help")
        #expect(pilot.shows("Keys of the board"))
        try pilot.click("Esc back")
        #expect(!pilot.shows("Keys of the board"))
        try pilot.click("F10 close")
        #expect(pilot.otherEffects == [.prepareClosing(.day)])
    }

    @Test(arguments: [BoardScreen.smallest, Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func noSatisfactionLevelIsCut(_ size: Size) throws {
        let pilot = try BoardPilot(.english, size: size)
        var board = pilot.board
        board.panel = .satisfaction
        board.isZoomed = true
        let lines = board.view(size: size).grid.lines
        for level in Satisfaction.allCases {
            #expect(lines.contains { $0.contains(Phrases(.english).codes.satisfaction(level)) })
        }
    }

    @Test(
        arguments: Language.allCases,
        [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 60, rows: 15)])
    func screens(_ language: Language, _ size: Size) throws {
        let name = "\(language.rawValue)-\(size.columns)x\(size.rows)"
        var pilot = try twoDays(language, size)
        try pilot.save(
            #"{"type":"visit","people":12,"channel":"onsite","questions":[{"kind":"consult","topic":"MZ-01","text":"低保怎么申请?","outcome":"referred","satisfaction":4,"due":"2026-05-01"}]}"#
        )
        try pilot.save(#"{"type":"amend","ref":"D01.7f2c9a10-3","set":{"people":2},"why":"数错"}"#)
        try pilot.save(
            #"{"type":"followup","ref":"D01.7f2c9a10-3","state":"transferred","to":"SB","due":"2026-06-01"}"#)
        try pilot.save(#"{"type":"handout","materials":[{"item":"ZN","count":18}]}"#)
        try pilot.save(#"{"type":"void","ref":"D01.7f2c9a10-2"}"#)
        try Golden.expect(pilot.lines, named: "board-days-" + name)
        pilot.board.panel = .desks
        pilot.press(.function(5), .enter)
        try Golden.expect(pilot.lines, named: "board-list-" + name)
        pilot.press(.down, .down, .enter)
        try Golden.expect(pilot.lines, named: "board-record-" + name)
        pilot.press(.scalar("?"))
        try Golden.expect(pilot.lines, named: "board-help-" + name)
        pilot.press(.escape, .escape, .escape, .function(7))
        try Golden.expect(pilot.lines, named: "board-cross-" + name)
    }
}
