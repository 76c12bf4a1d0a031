extension NumberFormat {
    init(_ code: String) {
        sections = NumberFormat.split(code).map(Section.init)
    }

    /// At semicolons outside of quotes.
    private static func split(_ code: String) -> [[Character]] {
        var sections: [[Character]] = [[]]
        var isQuoted = false
        var isEscaped = false
        for character in code {
            if isEscaped {
                isEscaped = false
            } else if character == "\\" || character == "!" && !isQuoted {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ";", !isQuoted {
                sections.append([])
                continue
            }
            sections[sections.count - 1].append(character)
        }
        return sections.prefix(4).map { $0 }
    }
}

extension NumberFormat.Section {
    fileprivate init(_ code: [Character]) {
        self.init()
        var index = 0
        while index < code.count { read(code, &index) }
        if isDate { tellMinutesFromMonths() }
    }

    private mutating func read(_ code: [Character], _ index: inout Int) {
        let character = code[index]
        index += 1
        switch character {
        case "\"":
            var words = ""
            while index < code.count, code[index] != "\"" {
                words.append(code[index])
                index += 1
            }
            index += 1
            tokens.append(.literal(words))
        case "\\", "!":
            if index < code.count { tokens.append(.literal(String(code[index]))) }
            index += 1
        case "_":
            // A space as wide as the next sign: one at the edge shows as nothing.
            index += 1
        case "*": index += 1
        case "[": readBracket(code, &index)
        case "0" where isAfterSeconds:
            var count = 1
            while index < code.count, code[index] == "0" {
                count += 1
                index += 1
            }
            tokens.removeLast()
            tokens.append(.fraction(count))
        case "0", "#", "?": tokens.append(.digit(character))
        case ".": tokens.append(.point)
        case ",": tokens.append(.comma)
        case "%": tokens.append(.percent)
        case "/": tokens.append(.slash)
        case "@": tokens.append(.text)
        case "E", "e" where index < code.count && "+-".contains(code[index]) && hasDigits:
            index += 1
            tokens.append(.exponent)
        default: readLetters(character, code, &index)
        }
    }

    private var hasDigits: Bool {
        tokens.contains { if case .digit = $0 { true } else { false } }
    }

    /// `.` right behind seconds.
    private var isAfterSeconds: Bool {
        guard tokens.count > 1, tokens.last == .point else { return false }
        switch tokens[tokens.count - 2] {
        case .date("s", _), .elapsed("s", _): return true
        default: return false
        }
    }

    private mutating func readLetters(_ first: Character, _ code: [Character], _ index: inout Int) {
        let rest = String(code[(index - 1)...]).lowercased()
        for (word, token) in [
            ("general", NumberFormat.Token.general), ("g/通用格式", .general), ("上午/下午", .half(chinese: true)),
            ("am/pm", .half(chinese: false)), ("a/p", .half(chinese: false)),
        ] where rest.hasPrefix(word) {
            index += word.count - 1
            return tokens.append(token)
        }
        let letter = Character(first.lowercased())
        guard "ymdhsaeg".contains(letter), first.isASCII else { return tokens.append(.literal(String(first))) }
        var count = 1
        while index < code.count, code[index].lowercased() == String(letter) {
            count += 1
            index += 1
        }
        tokens.append(letter == "g" ? .literal("") : .date(letter, count))
    }

    private mutating func readBracket(_ code: [Character], _ index: inout Int) {
        var words = ""
        while index < code.count, code[index] != "]" {
            words.append(code[index])
            index += 1
        }
        index += 1
        let lower = words.lowercased()
        if lower.hasPrefix("dbnum"), let kind = lower.dropFirst(5).first.flatMap({ Int(String($0)) }) {
            numerals = kind
        } else if lower.hasPrefix("$") {
            // A currency sign, then the language.
            let sign = words.dropFirst().prefix { $0 != "-" }
            if !sign.isEmpty { tokens.append(.literal(String(sign))) }
        } else if let letter = lower.first, "hms".contains(letter), lower.allSatisfy({ $0 == letter }) {
            tokens.append(.elapsed(letter, lower.count))
        } else {
            for sign in ["<=", ">=", "<>", "<", ">", "="] where words.hasPrefix(sign) {
                if let bound = Double(words.dropFirst(sign.count)) {
                    condition = NumberFormat.Condition(sign: sign, bound: bound)
                }
                return
            }
        }
    }

    /// `m` behind hours or before seconds is minutes.
    private mutating func tellMinutesFromMonths() {
        let dates = tokens.indices.filter { index in
            switch tokens[index] {
            case .date, .elapsed: true
            default: false
            }
        }
        func letter(_ place: Int) -> Character? {
            guard dates.indices.contains(place) else { return nil }
            switch tokens[dates[place]] {
            case .date(let letter, _), .elapsed(let letter, _): return letter
            default: return nil
            }
        }
        for place in dates.indices {
            guard case .date("m", let count) = tokens[dates[place]], count < 3,
                letter(place - 1) == "h" || letter(place + 1) == "s"
            else { continue }
            tokens[dates[place]] = .date("n", count)
        }
    }
}

extension NumberFormat {
    static let general = NumberFormat("General")

    /// The formats that need no definition (18.8.30), those of Chinese programs too. What the machine's settings decide
    /// is shown as ISO 8601 has it.
    static func builtIn(_ id: Int) -> NumberFormat {
        guard let code = codes[id] else { return .general }
        return NumberFormat(code)
    }

    private static let codes: [Int: String] = [
        1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "\"¥\"#,##0", 6: "\"¥\"#,##0", 7: "\"¥\"#,##0.00",
        8: "\"¥\"#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm",
        17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm",
        27: "yyyy\"年\"m\"月\"", 28: "m\"月\"d\"日\"", 29: "m\"月\"d\"日\"", 30: "m-d-yy", 31: "yyyy\"年\"m\"月\"d\"日\"",
        32: "h\"时\"mm\"分\"", 33: "h\"时\"mm\"分\"ss\"秒\"", 34: "上午/下午h\"时\"mm\"分\"",
        35: "上午/下午h\"时\"mm\"分\"ss\"秒\"", 36: "yyyy\"年\"m\"月\"", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0",
        39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0",
        48: "##0.0E+0", 49: "@", 50: "yyyy\"年\"m\"月\"", 51: "m\"月\"d\"日\"", 52: "yyyy\"年\"m\"月\"",
        53: "m\"月\"d\"日\"", 54: "m\"月\"d\"日\"", 55: "上午/下午h\"时\"mm\"分\"",
        56: "上午/下午h\"时\"mm\"分\"ss\"秒\"", 57: "yyyy\"年\"m\"月\"", 58: "m\"月\"d\"日\"",
    ]
}
