import DayModel
import ScreenKit
import Testing

@testable import DeskUI

@Suite struct PreviewScreenTests {
    static let cases = [Language.chinese, .english].flatMap { language in
        [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)].map { (language, $0) }
    }

    @Test(arguments: cases) func screens(_ language: Language, _ size: Size) throws {
        func expect(_ name: String, _ pilot: PreviewPilot) throws {
            let file = "preview-\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)"
            try Golden.expect(pilot.lines, named: file)
        }
        var pilot = try PreviewPilot(language, size: size, base: true)
        try expect("first", pilot)
        pilot.press(.pageDown)
        try expect("second", pilot)
        pilot.press(.end)
        try expect("annex", pilot)
        pilot.find(.people)
        pilot.press(.home)
        pilot.find(.people)
        pilot.press(.enter)
        try expect("sources", pilot)
        pilot.press(.enter)
        try expect("record", pilot)
    }

    @Test(arguments: [Language.chinese, .english]) func pagesKeepTheWholeReport(_ language: Language) throws {
        let pilot = try PreviewPilot(language, base: true)
        let pages = pilot.screen.pages.pages
        #expect(pages.count > 2 && pages.allSatisfy { $0.count <= ReportPages.rows })
        for line in pages.flatMap({ $0 }) {
            for piece in line.pieces {
                #expect(piece.column + DisplayWidth.columns(of: piece.text) <= ReportPages.columns)
            }
        }
        let shown = pages.flatMap { $0 }.flatMap(\.pieces).map(\.text).joined().filter { $0 != " " }
        for passage in pilot.report.passages {
            // A dash is drawn as two lines.
            let text = passage.text.filter { $0 != " " }.map { $0 == "—" ? "──" : "\($0)" }.joined()
            #expect(shown.contains(text), "\(passage.text)")
        }
        #expect(pilot.screen.pages.spots.map(\.mention) == pilot.report.passages.flatMap(\.mentions))
    }

    @Test func pageNumbersStandOnTheOuterEdge() throws {
        var pilot = try PreviewPilot(.chinese)
        let first = pilot.lines[22]
        #expect(first.hasPrefix(String(repeating: " ", count: 40)) && first.contains("— 1 —"))
        pilot.press(.pageDown)
        #expect(pilot.lines[22].hasPrefix("   — 2 —"))
        pilot.press(.pageUp, .pageUp)
        #expect(pilot.screen.page == 0)
        pilot.press(.end)
        #expect(pilot.screen.page == pilot.screen.pages.pages.count - 1)
    }

    @Test func theCursorGoesThroughAllFiguresAndTurnsThePage() throws {
        var pilot = try PreviewPilot(.chinese)
        let count = pilot.screen.pages.spots.count
        #expect(count > 10)
        for index in 1..<count {
            pilot.press(.right)
            #expect(pilot.screen.spot == index && pilot.screen.page == pilot.screen.pages.spots[index].page)
        }
        pilot.press(.down)
        #expect(pilot.screen.spot == count - 1)
        for _ in 0..<count { pilot.press(.left) }
        #expect(pilot.screen.spot == 0 && pilot.screen.page == 0)
        pilot.press(.end, .up)
        #expect(pilot.screen.page < pilot.screen.pages.pages.count - 1)
    }

    @Test func enterLeadsToTheRecordsAndEscapeBack() throws {
        var pilot = try PreviewPilot(.chinese)
        pilot.find(.kind("complaint"))
        pilot.press(.enter)
        #expect(pilot.shows("准确数 1") && pilot.shows("依据：1条记录") && pilot.shows("D01-2"))
        pilot.press(.enter)
        #expect(pilot.shows("王**") && !pilot.shows("王小明"))
        pilot.press(.escape)
        #expect(pilot.shows("依据：1条记录"))
        pilot.press(.escape)
        #expect(pilot.screen.focus == .pages)
        pilot.press(.escape)
        #expect(pilot.otherEffects == [.quit])
    }

    @Test func aLowWindowScrollsThroughThePage() throws {
        var pilot = try PreviewPilot(.chinese, size: Size(columns: 60, rows: 14))
        #expect(pilot.lines.count == 14)
        pilot.press(.pageDown)
        #expect(pilot.screen.page == 0 && pilot.screen.firstRow == 10)
        pilot.press(.pageDown)
        #expect(pilot.screen.page == 1 && pilot.screen.firstRow == 0)
        pilot.press(.pageUp)
        #expect(pilot.screen.page == 0 && pilot.screen.firstRow == 10)
        for spot in pilot.screen.pages.spots.indices.dropFirst() {
            pilot.screen.spot = spot - 1
            pilot.screen.page = pilot.screen.pages.spots[spot - 1].page
            pilot.press(.tab)
            let row = pilot.screen.pages.spots[spot].row
            #expect((pilot.screen.firstRow..<pilot.screen.firstRow + 12).contains(row))
        }
    }

    @Test func aClickMarksAFigureAndAnotherOpensIt() throws {
        var pilot = try PreviewPilot(.chinese)
        let spot = try #require(
            pilot.screen.pages.spots.indices.last { pilot.screen.pages.spots[$0].page == 0 })
        let place = pilot.screen.pages.spots[spot]
        let piece = try #require(
            pilot.screen.pages.pages[0][place.row].pieces.last { $0.kind == .figure(spot) })
        let click = Event.mouse(
            MouseEvent(kind: .press, position: Position(column: piece.column + 1, row: place.row)))
        pilot.send(click)
        #expect(pilot.screen.spot == spot && pilot.screen.focus == .pages)
        pilot.send(click)
        #expect(pilot.screen.context == .sources)
    }
}
