import ScreenKit

/// A seal's code in letters that nobody overlooks, with the code itself below to copy from.
enum CodePicture {
    /// The largest picture that fits with the lines around it; where all of them don't, those after it give way.
    ///
    /// - Parameters:
    ///   - rows: for everything.
    ///   - head: lines that stand before.
    ///   - tail: lines that stand after.
    static func lines(of code: String, columns: Int, rows: Int, beside head: Int, and tail: Int) -> [String] {
        let pictures = pictures(of: code).filter { lines in
            lines.allSatisfy { DisplayWidth.columns(of: $0) <= columns }
        }
        let spaced = pictures.map { [""] + $0 + [""] }
        let needed = head + 1
        let picture =
            spaced.first { $0.count + needed + tail <= rows } ?? spaced.first { $0.count + needed <= rows }
            ?? pictures.first { $0.count + needed <= rows }
        return (picture ?? []) + [code]
    }

    /// From the largest to the smallest: on one line, or half of the groups on each of two.
    private static func pictures(of code: String) -> [[String]] {
        let groups = code.split(separator: "-")
        let middle = (groups.count + 1) / 2
        let upper = groups.prefix(middle).joined(separator: "-")
        let lower = groups.dropFirst(middle).joined(separator: "-")
        return [BlockLetters.Height.full, .half].flatMap { height in
            // Letters of half the height leave half a row free below.
            let gap = height == .full ? [""] : []
            return [
                BlockLetters.lines(of: code, height),
                BlockLetters.lines(of: upper, height) + gap + BlockLetters.lines(of: lower, height),
            ]
        }
    }
}
