/// Letters and digits of many cells each, five by five, for what must be read from afar.
package enum BlockLetters {
    package enum Height: Sendable {
        /// A cell a dot: five rows.
        case full
        /// Two dots a cell: three rows.
        case half
    }

    /// Columns of a letter with the gap behind it.
    package static let columns = 6

    /// The rows of a text. Small letters look like capitals; what has no letter here is a gap.
    package static func lines(of text: String, _ height: Height) -> [String] {
        let letters: [[String]] = text.uppercased().map { character in glyphs[character] ?? gap }
        let dots: [[Bool]] = (0..<5).map { row in
            letters.map { $0[row] }.joined(separator: ".").map { $0 == "#" }
        }
        switch height {
        case .full: return dots.map { row in String(row.map { $0 ? "█" as Character : " " }) }
        case .half:
            return [0, 2, 4].map { row in
                let below = row + 1 < dots.count ? dots[row + 1] : dots[row].map { _ in false }
                return String(zip(dots[row], below).map(half))
            }
        }
    }

    private static func half(_ upper: Bool, _ lower: Bool) -> Character {
        switch (upper, lower) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
    }

    private static let gap = Array(repeating: ".....", count: 5)

    /// Drawn so that 2 and Z, 5 and S, 6 and G, 0 and O differ.
    private static let glyphs: [Character: [String]] = [
        "A": [".###.", "#...#", "#####", "#...#", "#...#"],
        "B": ["####.", "#...#", "####.", "#...#", "####."],
        "C": [".####", "#....", "#....", "#....", ".####"],
        "D": ["####.", "#...#", "#...#", "#...#", "####."],
        "E": ["#####", "#....", "####.", "#....", "#####"],
        "F": ["#####", "#....", "####.", "#....", "#...."],
        "G": [".####", "#....", "#..##", "#...#", ".####"],
        "H": ["#...#", "#...#", "#####", "#...#", "#...#"],
        "I": [".###.", "..#..", "..#..", "..#..", ".###."],
        "J": ["..###", "...#.", "...#.", "#..#.", ".##.."],
        "K": ["#..#.", "#.#..", "##...", "#.#..", "#..#."],
        "L": ["#....", "#....", "#....", "#....", "#####"],
        "M": ["#...#", "##.##", "#.#.#", "#...#", "#...#"],
        "N": ["#...#", "##..#", "#.#.#", "#..##", "#...#"],
        "O": [".###.", "#...#", "#...#", "#...#", ".###."],
        "P": ["####.", "#...#", "####.", "#....", "#...."],
        "Q": [".###.", "#...#", "#.#.#", "#..#.", ".##.#"],
        "R": ["####.", "#...#", "####.", "#..#.", "#...#"],
        "S": [".####", "#....", ".###.", "....#", "####."],
        "T": ["#####", "..#..", "..#..", "..#..", "..#.."],
        "U": ["#...#", "#...#", "#...#", "#...#", ".###."],
        "V": ["#...#", "#...#", "#...#", ".#.#.", "..#.."],
        "W": ["#...#", "#...#", "#.#.#", "##.##", "#...#"],
        "X": ["#...#", ".#.#.", "..#..", ".#.#.", "#...#"],
        "Y": ["#...#", ".#.#.", "..#..", "..#..", "..#.."],
        "Z": ["#####", "...#.", "..#..", ".#...", "#####"],
        "0": [".###.", "#..##", "#.#.#", "##..#", ".###."],
        "1": ["..#..", ".##..", "..#..", "..#..", ".###."],
        "2": [".##..", "#..#.", "..#..", ".#...", "####."],
        "3": ["####.", "....#", "..##.", "....#", "####."],
        "4": ["...#.", "..##.", ".#.#.", "#####", "...#."],
        "5": ["#####", "#....", "####.", "....#", "####."],
        "6": ["..##.", ".#...", "####.", "#...#", ".###."],
        "7": ["#####", "....#", "...#.", "..#..", "..#.."],
        "8": [".###.", "#...#", ".###.", "#...#", ".###."],
        "9": [".###.", "#...#", ".####", "...#.", ".##.."],
        "-": [".....", ".....", ".###.", ".....", "....."],
    ]
}
