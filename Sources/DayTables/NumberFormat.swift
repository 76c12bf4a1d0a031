/// A number format of a spreadsheet (ECMA-376, 18.8.31), as far as it makes a cell show another text than it holds:
/// `000`, `#,##0`, `0.0%`, `yyyy"年"m"月"d"日"`, `[DBNum1]`, sections for negative numbers, zero and text.
struct NumberFormat: Equatable {
    enum Token: Equatable {
        case literal(String)
        /// `0`, `#` or `?`.
        case digit(Character)
        case point
        /// Between digits it groups them in threes; behind the last it is a thousand less.
        case comma
        case percent
        case exponent
        case slash
        case general
        /// `@`: the cell's text.
        case text
        /// `yyyy`, `m`, `d`, `aaaa`, `h`, `s`: the letter and how often it stands.
        case date(Character, Int)
        /// `[h]`: hours past a day too.
        case elapsed(Character, Int)
        /// 上午/下午 or AM/PM.
        case half(chinese: Bool)
        /// `.0` behind seconds.
        case fraction(Int)
    }

    struct Section: Equatable {
        var tokens: [Token] = []
        var condition: Condition?
        /// 1 to 3: 一二三, 壹贰叁, １２３.
        var numerals = 0

        var isDate: Bool {
            tokens.contains { token in
                switch token {
                case .date, .elapsed, .half: true
                default: false
                }
            }
        }
    }

    /// `[>=100]`
    struct Condition: Equatable {
        var sign: String
        var bound: Double

        func holds(for number: Double) -> Bool {
            switch sign {
            case "<": number < bound
            case "<=": number <= bound
            case ">": number > bound
            case ">=": number >= bound
            case "=": number == bound
            default: number != bound
            }
        }
    }

    var sections: [Section]

    /// Whether its first section shows a date or a time.
    var isDate: Bool { sections.first?.isDate ?? false }

    /// Which section shows a number, and whether the number's sign is part of what the section says already.
    func section(for number: Double) -> (section: Section, isSigned: Bool)? {
        let numeric = sections.count == 4 ? Array(sections.prefix(3)) : sections.filter { !$0.isForText }
        guard !numeric.isEmpty else { return nil }
        if numeric.contains(where: { $0.condition != nil }) {
            let found = numeric.first { $0.condition?.holds(for: number) ?? true } ?? numeric[numeric.count - 1]
            return (found, number < 0 && found.condition.map { $0.bound > 0 || $0.sign.hasPrefix(">") } ?? true)
        }
        switch numeric.count {
        case 1: return (numeric[0], number < 0)
        case 2: return number < 0 ? (numeric[1], false) : (numeric[0], false)
        default: return number < 0 ? (numeric[1], false) : number == 0 ? (numeric[2], false) : (numeric[0], false)
        }
    }

    /// What a text shows: itself, or what the section for texts makes of it.
    func text(_ text: String) -> String {
        guard let section = sections.count == 4 ? sections[3] : sections.last(where: \.isForText) else { return text }
        return section.tokens.map { token in
            switch token {
            case .literal(let words): words
            case .text: text
            default: ""
            }
        }.joined()
    }
}

extension NumberFormat.Section {
    var isForText: Bool { tokens.contains(.text) }
}
