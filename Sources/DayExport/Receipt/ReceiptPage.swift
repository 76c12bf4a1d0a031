package import DayModel

/// A receipt as one page to look at and print.
package enum ReceiptPage {
    package static func bytes(_ receipt: Receipt, symbol: QRSymbol?, _ phrases: Phrases) -> [UInt8] {
        let words = phrases.receipt
        var writer = HTMLWriter()
        writer.raw("<!DOCTYPE html>\n")
        writer.element("html", [("lang", phrases.language == .chinese ? "zh-CN" : "en")]) { writer in
            writer.element("head") { writer in
                writer.raw("<meta charset=\"utf-8\">\n")
                writer.element("title", text: "\(words.title) \(receipt.number)")
                writer.element("style", text: style)
            }
            writer.element("body") { writer in
                writer.element("h1", text: words.title)
                writer.element("table") { writer in
                    for row in receipt.rows(phrases) {
                        writer.element("tr") { writer in
                            writer.element("th", text: row.label)
                            writer.element("td", text: row.text)
                        }
                    }
                }
                writer.element("p", text: words.thanks)
                writer.element("p", text: words.whatToDo)
                if let symbol { draw(symbol, to: &writer) }
            }
        }
        return Array(writer.text.utf8)
    }

    private static let style =
        "body{width:72mm;margin:4mm auto;font:11pt/1.5 sans-serif}h1{font-size:14pt;text-align:center}"
        + "th{text-align:left;white-space:nowrap;vertical-align:top;padding-right:1em}svg{display:block;margin:auto}"

    /// One path for all dark modules, a square each.
    private static func draw(_ symbol: QRSymbol, to writer: inout HTMLWriter) {
        let zone = QRSymbol.quietZone
        let side = symbol.side + 2 * zone
        var path = ""
        for row in 0..<symbol.side {
            for column in 0..<symbol.side where symbol.isDark(column: column, row: row) {
                path += "M\(column + zone) \(row + zone)h1v1h-1z"
            }
        }
        let attributes: [(StaticString, String)] = [
            ("viewBox", "0 0 \(side) \(side)"), ("width", "35mm"), ("height", "35mm"),
            ("shape-rendering", "crispEdges"),
        ]
        writer.element("svg", attributes) { writer in
            writer.empty("rect", [("width", "\(side)"), ("height", "\(side)"), ("fill", "#fff")])
            writer.empty("path", [("d", path)])
        }
    }
}
