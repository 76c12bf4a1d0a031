/// The texts that cells name by number: plain ones, and those in runs of several fonts.
struct SharedTextReader: XMLConsumer {
    var texts: [String] = []
    private var text = ""
    private var isText = false
    /// How a text is read aloud is no part of it.
    private var isPhonetic = false

    mutating func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "si": text = ""
        case "rPh": isPhonetic = true
        case "t": isText = !isPhonetic
        default: break
        }
    }

    mutating func end(_ name: String) {
        switch name {
        case "si": texts.append(CellText.unescaped(text))
        case "rPh": isPhonetic = false
        case "t": isText = false
        default: break
        }
    }

    mutating func text(_ text: String) {
        if isText { self.text += text }
    }
}

enum CellText {
    /// `_x000D_` stands for a character that XML cannot hold; here only line ends matter.
    static func unescaped(_ text: String) -> String {
        guard text.contains("_x000") else { return text }
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            if rest.hasPrefix("_x000D_") || rest.hasPrefix("_x000A_") {
                result += "\n"
                rest = rest.dropFirst(7)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
