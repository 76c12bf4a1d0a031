import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What a parser that is not ours finds in XML.
final class XMLReader: NSObject, XMLParserDelegate {
    private(set) var names: Set<String> = []
    /// Elements that hold elements.
    private(set) var parents: Set<String> = []
    /// The text of each element without elements in it, by the element's name, in order.
    private(set) var texts: [String: [String]] = [:]
    private(set) var isWellFormed = false
    private var open: [(name: String, text: String)] = []

    init(_ data: Data) {
        super.init()
        let parser = XMLParser(data: data)
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        names.insert(name)
        if let parent = open.last { parents.insert(parent.name) }
        open.append((name, ""))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].text += text
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        guard let element = open.popLast() else { return }
        texts[element.name, default: []].append(element.text)
    }
}
