/// SplitMix64: random tests that fail the same way twice.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Pieces of text that have broken screens before.
enum DifficultText {
    static let pieces = [
        "a", "Z", " ", "7", "中", "民政办", "，", "“", "①", "e\u{301}", "\u{301}", "\u{FE0F}", "❤\u{FE0F}", "🙂",
        "👨\u{200D}👩\u{200D}👧", "\u{200D}", "🇨", "🇳", "🇨🇳", "\u{1100}", "\u{1161}", "\u{11A8}", "각",
        "क\u{94D}ष",
        "\u{0600}", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{E0041}", "\u{1B}", "\u{7}", "\r\n", "\u{85}",
        "\u{2028}",
        "ｱ", "Ａ", "\u{3000}", "\u{AD}", "\u{10FFFF}", "\u{378}",
        "x\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}",
    ]

    static func random(upTo count: Int, using generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...count, using: &generator)).reduce(into: "") { text, _ in
            text += pieces.randomElement(using: &generator) ?? ""
        }
    }
}
