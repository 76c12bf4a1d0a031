/// Bars drawn in a page, each with its exact number beside it; colours come from the page's style sheet.
struct SVGChart {
    /// Which colour of the style sheet.
    enum Tone: String {
        case one, two, bad, none
    }

    struct Series {
        var name: String
        var tone: Tone
    }

    struct Bar {
        var label: String
        var count: Int
        var tone: Tone = .one
    }

    private static let width = 480

    /// Lines of bars from left to right, one below the other.
    static func bars(_ bars: [Bar], named title: String, in writer: inout HTMLWriter) {
        let row = 28
        let labelWidth = 150
        let space = width - labelWidth - 60
        let highest = max(bars.map(\.count).max() ?? 0, 1)
        svg(height: bars.count * row + 4, named: title, in: &writer) { writer in
            for (index, bar) in bars.enumerated() {
                let top = index * row
                text(shortened(bar.label), x: labelWidth - 8, y: top + 19, anchor: "end", in: &writer)
                let length = max(bar.count * space / highest, bar.count > 0 ? 2 : 0)
                rectangle(x: labelWidth, y: top + 5, width: length, height: 18, bar.tone, in: &writer)
                text("\(bar.count)", x: labelWidth + length + 6, y: top + 19, anchor: "start", in: &writer)
            }
        }
    }

    /// Groups of columns side by side, one group a label, one column a series.
    static func columns(
        _ groups: [(label: String, counts: [Int])], series: [Series], named title: String,
        in writer: inout HTMLWriter
    ) {
        let (top, bottom) = (48, 200)
        let highest = max(groups.flatMap(\.counts).max() ?? 0, 1)
        let group = width / max(groups.count, 1)
        let column = min(max((group - 8) / max(series.count, 1), 2), 36)
        svg(height: 226, named: title, in: &writer) { writer in
            legend(series, in: &writer)
            writer.empty(
                "line",
                [
                    ("class", "axis"), ("x1", "0"), ("y1", "\(bottom)"), ("x2", "\(width)"),
                    ("y2", "\(bottom)"),
                ])
            for (index, entry) in groups.enumerated() {
                let middle = index * group + group / 2
                text(entry.label, x: middle, y: bottom + 18, anchor: "middle", in: &writer)
                for (place, count) in entry.counts.enumerated() where series.indices.contains(place) {
                    let height = max(count * (bottom - top) / highest, count > 0 ? 2 : 0)
                    let left = middle - series.count * column / 2 + place * column
                    rectangle(
                        x: left + 1, y: bottom - height, width: column - 2, height: height,
                        series[place].tone,
                        in: &writer)
                    guard count > 0 else { continue }
                    text(
                        "\(count)", x: left + column / 2, y: bottom - height - 4, anchor: "middle",
                        in: &writer)
                }
            }
        }
    }

    private static func legend(_ series: [Series], in writer: inout HTMLWriter) {
        for (index, series) in series.enumerated() {
            rectangle(x: index * 140, y: 4, width: 14, height: 14, series.tone, in: &writer)
            text(series.name, x: index * 140 + 20, y: 16, anchor: "start", in: &writer)
        }
    }

    private static func svg(
        height: Int, named title: String, in writer: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
    ) {
        writer.element(
            "svg", [("viewBox", "0 0 \(width) \(height)"), ("role", "img"), ("aria-label", title)], content)
    }

    private static func text(_ content: String, x: Int, y: Int, anchor: String, in writer: inout HTMLWriter) {
        writer.element("text", [("x", "\(x)"), ("y", "\(y)"), ("text-anchor", anchor)], text: content)
    }

    private static func rectangle(
        x: Int, y: Int, width: Int, height: Int, _ tone: Tone, in writer: inout HTMLWriter
    ) {
        let places = [("x", x), ("y", y), ("width", width), ("height", height)] as [(StaticString, Int)]
        writer.empty("rect", [("class", tone.rawValue)] + places.map { ($0.0, "\($0.1)") })
    }

    /// A name that would run out of its column is cut; the table has it whole.
    private static func shortened(_ label: String) -> String {
        var room = 20
        var end = label.startIndex
        while end < label.endIndex {
            room -= label[end].isASCII ? 1 : 2
            if room < 0 { return label[..<end] + "…" }
            end = label.index(after: end)
        }
        return label
    }
}
