import DayModel
import ScreenKit
import Testing

@testable import DeskUI

@Suite struct ReceiptTests {
    /// A matter that was accepted, with somebody to answer to.
    private func pilot(_ language: Language, _ size: Size = Size(columns: 80, rows: 24)) throws -> Pilot {
        var pilot = try Pilot(language, size: size)
        pilot.press(.enter)
        pilot.type("zdsh")
        pilot.press(.enter, .backTab)
        // From satisfaction back to the outcome, the third of five.
        pilot.type("3")
        pilot.press(.enter, .function(5))
        pilot.type("李明")
        pilot.press(.tab)
        pilot.type("13812345678")
        pilot.press(.function(2))
        return pilot
    }

    @Test(
        arguments: [Language.chinese, .english], [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func aReceiptOnTheScreen(_ language: Language, _ size: Size) throws {
        var pilot = try pilot(language, size)
        #expect(pilot.status == Phrases(language).receipt.offered(Phrases(language).desk.saved("D01-2")))
        pilot.press(.function(8))
        try Golden.expect(
            pilot.lines, named: "desk-receipt-\(language.rawValue)-\(size.columns)x\(size.rows)")
        #expect(!pilot.lines.joined().contains("李明") && !pilot.lines.joined().contains("13812345678"))
        pilot.press(.escape)
        #expect(pilot.desk.focus == .ready)
    }

    @Test func itIsPrintedAndSavedByAKeyAndSaysWhatBecameOfIt() throws {
        var pilot = try pilot(.english)
        pilot.press(.function(8), .enter, .function(2))
        let text = ReceiptText(Phrases(.english))
        guard case .receipt(let window) = pilot.desk.focus else {
            Issue.record("no receipt shows")
            return
        }
        let lines = text.lines(window.receipt, symbol: Pilot.symbol).joined(separator: "\n") + "\n"
        #expect(
            pilot.otherEffects == [
                .printReceipt(title: "Receipt D01-2", text: lines),
                .saveReceipt(name: "receipt-D01.7f2c9a10-2.txt", text: lines),
            ])
        #expect(lines.split(separator: "\n").allSatisfy { DisplayWidth.columns(of: String($0)) <= 40 })
        _ = pilot.desk.update(.receiptDone(.noPrinter))
        #expect(pilot.lines[22].contains("cups-client"))
        _ = pilot.desk.update(.receiptDone(.printed))
        #expect(pilot.lines[22].contains("Sent to the printer: D01-2"))
    }

    @Test func whatWasAnsweredAtOnceHasNone() throws {
        var pilot = try Pilot(.english)
        pilot.press(.scalar(" "), .function(8))
        #expect(pilot.status == Phrases(.english).receipt.none)
        #expect(!pilot.lines[23].contains("F8"))
        pilot.press(.enter)
        pilot.type("zdsh")
        pilot.press(.enter, .scalar("5"), .enter, .function(8))
        #expect(pilot.desk.focus == .ready && pilot.otherEffects.isEmpty)
    }

    @Test func aCodeIsDrawnTwoRowsALine() throws {
        let symbol = try #require(QRSymbol(modules: [true, false, true, true]))
        let blank = String(repeating: " ", count: 10)
        #expect(symbol.lines == [blank, blank, "    █▄    ", blank, blank])
        #expect(QRSymbol(modules: [true, false, true]) == nil)
    }
}
