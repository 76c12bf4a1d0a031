/// Which cell styles show a number as a date or a time.
struct StyleReader: XMLConsumer {
    var dateStyles: Set<Int> = []
    private var dateFormats: Set<Int> = []
    private var isCellStyles = false
    private var count = 0

    mutating func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"]
            else {
                return
            }
            if Self.isDate(code) { dateFormats.insert(id) }
        case "cellXfs": isCellStyles = true
        case "xf" where isCellStyles:
            let format = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            if dateFormats.contains(format) || Self.builtIn.contains(where: { $0.contains(format) }) {
                dateStyles.insert(count)
            }
            count += 1
        default: break
        }
    }

    mutating func end(_ name: String) {
        if name == "cellXfs" { isCellStyles = false }
    }

    /// The dates among the formats that need no definition (ECMA-376, 18.8.30), those of Chinese programs too.
    private static let builtIn = [14...22, 27...36, 45...47, 50...58]

    /// A code with a year, a day or an hour outside of quotes and brackets.
    static func isDate(_ code: String) -> Bool {
        var isQuoted = false
        var isBracketed = false
        var isEscaped = false
        for scalar in code.lowercased().unicodeScalars {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch scalar {
            case "\\", "_": isEscaped = !isQuoted
            case "\"": isQuoted.toggle()
            case "[" where !isQuoted: isBracketed = true
            case "]" where !isQuoted: isBracketed = false
            case "y", "d", "h": if !isQuoted, !isBracketed { return true }
            default: break
            }
        }
        return false
    }
}
