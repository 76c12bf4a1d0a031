import DayModel

/// What a cell shows, from what stands in its XML.
struct CellReader {
    var texts: [String]
    var dateStyles: Set<Int>
    /// Days are counted from 1904, as old programs of another maker did.
    var isFrom1904: Bool

    /// - Parameters:
    ///   - kind: the cell's `t`; a number where it has none.
    ///   - style: the cell's `s`.
    func text(_ content: String, kind: String?, style: Int?) -> String {
        switch kind {
        case "s": return Int(content).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
        case "str", "inlineStr": return CellText.unescaped(content)
        case "e", "d": return content
        case "b": return content == "1" ? "TRUE" : "FALSE"
        default:
            guard let number = Double(content) else { return content }
            if let style, dateStyles.contains(style), let date = date(number) { return date }
            // 500.0 and 5E2 are 500; a number that is no whole one stays as it was written.
            guard number == number.rounded(), abs(number) < 9_007_199_254_740_992 else { return content }
            return String(Int(number))
        }
    }

    /// A day number of the 1900 system, which holds a 29 February 1900 that never was.
    private func date(_ number: Double) -> String? {
        guard (1..<2_958_466).contains(number) else { return nil }
        let day = Int(number)
        let offset = isFrom1904 ? 1462 : day < 60 ? 1 : 0
        guard let origin = CivilDate(year: 1899, month: 12, day: 30) else { return nil }
        return CivilDate(dayNumber: origin.dayNumber + day + offset).description
    }
}
