/// Writes elements such that no text can become markup: whatever is not a literal is escaped.
struct HTMLWriter {
    private(set) var text = ""

    /// An element with other elements in it.
    mutating func element(
        _ name: StaticString, _ attributes: [(StaticString, String)] = [],
        _ content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        text += "\n"
        content(&self)
        text += "</\(name)>\n"
    }

    /// An element with text in it.
    mutating func element(
        _ name: StaticString, _ attributes: [(StaticString, String)] = [], text content: String
    ) {
        open(name, attributes)
        text += MarkupText.escaped(content) + "</\(name)>\n"
    }

    /// An element of SVG that holds nothing; there it must be closed, or it swallows what follows.
    mutating func empty(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        element(name, attributes, text: "")
    }

    /// Markup that no person typed any part of.
    mutating func raw(_ markup: StaticString) { text += "\(markup)" }

    private mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        text += "<\(name)"
        for (attribute, value) in attributes { text += " \(attribute)=\"\(MarkupText.escaped(value))\"" }
        text += ">"
    }
}
