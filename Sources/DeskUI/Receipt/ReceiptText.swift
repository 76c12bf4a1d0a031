package import DayModel
import ScreenKit

/// A receipt as lines of text, for a terminal and for a narrow strip of paper.
package struct ReceiptText {
    package let phrases: Phrases

    /// The width of a receipt printer's strip.
    package static let columns = 40

    package init(_ phrases: Phrases) { self.phrases = phrases }

    /// All of it, with the code of its number below where there is one.
    package func lines(_ receipt: Receipt, symbol: QRSymbol?) -> [String] {
        var lines = words(receipt)
        if let symbol {
            let indent = String(
                repeating: " ", count: max(0, (Self.columns - symbol.side) / 2 - QRSymbol.quietZone))
            lines += symbol.lines.map { indent + $0 }
        }
        return lines
    }

    /// The words alone.
    package func words(_ receipt: Receipt) -> [String] {
        let rows = receipt.rows(phrases)
        let rule = String(repeating: "-", count: Self.columns)
        let labels = (rows.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0) + 2
        var lines = [TextLayout.pad(phrases.receipt.title, columns: Self.columns, alignment: .center), rule]
        for row in rows {
            let text = VisibleText.marks(for: row.text)
            for (index, part) in TextLayout.wrap(text, columns: Self.columns - labels).enumerated() {
                lines.append(TextLayout.pad(index == 0 ? row.label : "", columns: labels) + part)
            }
        }
        lines.append(rule)
        lines += TextLayout.wrap(phrases.receipt.thanks, columns: Self.columns)
        lines += TextLayout.wrap(phrases.receipt.whatToDo, columns: Self.columns)
        return lines
    }
}
