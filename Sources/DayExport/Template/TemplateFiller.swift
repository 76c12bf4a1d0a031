/// Puts values in the place of the tags of a Word part.
struct TemplateFiller {
    /// Which element of which list a repeated row stands for.
    private struct Binding {
        var list: String
        var row: [String]
    }

    private let tags: ReportTags

    init(_ tags: ReportTags) { self.tags = tags }

    func fill(_ part: PackagePart) throws(TemplateProblem) -> PackagePart {
        let nodes: [XMLNode]
        do { nodes = try XMLTreeReader.parse(part.bytes) } catch {
            throw .malformed(part: part.path, offset: error.offset)
        }
        return PackagePart(path: part.path, bytes: try filled(nodes, nil).bytes)
    }

    private func filled(_ nodes: [XMLNode], _ binding: Binding?) throws(TemplateProblem) -> [XMLNode] {
        var result: [XMLNode] = []
        for node in nodes {
            guard case .element(let element) = node else {
                result.append(node)
                continue
            }
            for element in try filled(element, binding) { result.append(.element(element)) }
        }
        return result
    }

    /// A row of a table, or a paragraph outside of one, is repeated for each element of the list that its tags name.
    private func filled(_ element: XMLElement, _ binding: Binding?) throws(TemplateProblem) -> [XMLElement] {
        let mayRepeat = element.name == "w:tr" || element.name == "w:p"
        if mayRepeat, binding == nil, let name = try list(in: element), let list = tags.lists[name] {
            // A table without a row is none: an empty list leaves one row of empty cells.
            let rows = list.rows.isEmpty ? [list.columns.map { _ in "" }] : list.rows
            var result: [XMLElement] = []
            for row in rows { result.append(try filledOnce(element, Binding(list: name, row: row))) }
            return result
        }
        return [try filledOnce(element, binding)]
    }

    private func filledOnce(_ element: XMLElement, _ binding: Binding?) throws(TemplateProblem) -> XMLElement
    {
        var element = element
        if element.name == "w:p" { try replaceTags(in: &element, binding) }
        element.children = try filled(element.children, binding)
        return element
    }

    /// The list that the tags of a row name; tags of a table inside of it are that table's.
    private func list(in element: XMLElement) throws(TemplateProblem) -> String? {
        let paragraphs = element.name == "w:p" ? [element] : Self.paragraphs(in: element)
        var found: String?
        for paragraph in paragraphs {
            let text = Self.texts(of: paragraph).joined()
            for tag in TagText.tags(in: Array(text.unicodeScalars)) {
                guard let list = tags.column(tag.name)?.list else { continue }
                if let found, found != list { throw .twoLists(found, list) }
                found = list
            }
        }
        return found
    }

    private static func paragraphs(in element: XMLElement) -> [XMLElement] {
        element.elements.flatMap { child -> [XMLElement] in
            switch child.name {
            case "w:p": [child]
            case "w:tbl": []
            default: paragraphs(in: child)
            }
        }
    }
}

extension TemplateFiller {
    /// The texts of a paragraph's runs, in order; a paragraph inside of it (a text box) is another one.
    private static func texts(of element: XMLElement) -> [String] {
        element.elements.flatMap { child -> [String] in
            switch child.name {
            case "w:t": [child.text]
            case "w:p": []
            default: texts(of: child)
            }
        }
    }

    /// A tag may be split over any number of runs: its value takes the place of its first character.
    private func replaceTags(in paragraph: inout XMLElement, _ binding: Binding?) throws(TemplateProblem) {
        let texts = Self.texts(of: paragraph).map { Array($0.unicodeScalars) }
        let found = TagText.tags(in: texts.flatMap { $0 })
        guard !found.isEmpty else { return }
        var values: [Int: String] = [:]
        var removed: Set<Int> = []
        for tag in found {
            values[tag.range.lowerBound] = try value(of: tag.name, binding)
            removed.formUnion(tag.range)
        }
        var offset = 0
        var filled: [String] = []
        for text in texts {
            var result = String.UnicodeScalarView()
            for scalar in text {
                if let value = values[offset] { result += value.unicodeScalars }
                if !removed.contains(offset) { result.append(scalar) }
                offset += 1
            }
            filled.append(String(result))
        }
        var rest = filled[...]
        Self.setTexts(of: &paragraph, from: &rest)
    }

    private static func setTexts(of element: inout XMLElement, from texts: inout ArraySlice<String>) {
        for index in element.children.indices {
            guard case .element(var child) = element.children[index], child.name != "w:p" else { continue }
            if child.name == "w:t", let text = texts.popFirst() {
                child.start = Array("<w:t xml:space=\"preserve\">".utf8)[...]
                child.end = Array("</w:t>".utf8)[...]
                child.children = [.raw(Array(MarkupText.escaped(text).utf8)[...])]
            } else {
                setTexts(of: &child, from: &texts)
            }
            element.children[index] = .element(child)
        }
    }

    private func value(of tag: String, _ binding: Binding?) throws(TemplateProblem) -> String {
        if let text = tags.texts[tag] { return text }
        guard let column = tags.column(tag) else { throw .unknownTag(tag, known: tags.names) }
        guard let binding else { throw .unknownTag(tag, known: tags.names) }
        guard binding.list == column.list else { throw .twoLists(binding.list, column.list) }
        return binding.row.indices.contains(column.index) ? binding.row[column.index] : ""
    }
}
