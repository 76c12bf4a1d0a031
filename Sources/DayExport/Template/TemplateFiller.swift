/// Puts values in the place of the tags of a Word part.
struct TemplateFiller {
    /// Which element of which list a repeated row stands for.
    private struct Binding {
        var list: String
        var row: [String]
    }

    private let tags: ReportTags
    /// The part that is being filled.
    private var part = ""

    init(_ tags: ReportTags) { self.tags = tags }

    func fill(_ part: PackagePart) throws(TemplateProblem) -> PackagePart {
        let nodes: [XMLNode]
        do { nodes = try XMLTreeReader.parse(part.bytes) } catch {
            throw .malformed(part: part.path, offset: error.offset)
        }
        var filler = self
        filler.part = part.path
        return PackagePart(path: part.path, bytes: try filler.filled(nodes, nil).bytes)
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
        try fillAttributes(of: &element)
        if Self.isParagraph(element) {
            try checkHidden(in: element)
            try replaceTags(in: &element, binding)
        } else if !Self.isText(element), !Self.isHidden(element) {
            try fillOther(&element)
        }
        element.children = try filled(element.children, binding)
        return element
    }

    /// Of Word, and of drawings: charts, diagrams, shapes.
    private static func isParagraph(_ element: XMLElement) -> Bool {
        element.name == "w:p" || element.name == "a:p"
    }

    /// A run's text, a formula's, a drawing's.
    private static func isText(_ element: XMLElement) -> Bool {
        ["w:t", "m:t", "a:t"].contains(element.name)
    }

    /// A field's code, and what was deleted: nothing can be put there.
    private static func isHidden(_ element: XMLElement) -> Bool {
        ["w:instrText", "w:delText", "w:delInstrText"].contains(element.name)
    }

    /// The list that the tags of a row name; tags of a table inside of it are that table's.
    private func list(in element: XMLElement) throws(TemplateProblem) -> String? {
        let paragraphs = Self.isParagraph(element) ? [element] : Self.paragraphs(in: element)
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
            case "w:t", "m:t", "a:t": [child.text]
            case "w:p", "a:p": []
            default: texts(of: child)
            }
        }
    }

    /// A tag may be split over any number of runs: its value takes the place of its first character.
    private func replaceTags(in paragraph: inout XMLElement, _ binding: Binding?) throws(TemplateProblem) {
        let texts = Self.texts(of: paragraph).map { Array($0.unicodeScalars) }
        let whole = texts.flatMap { $0 }
        let found = TagText.tags(in: whole)
        try check(whole, besides: found, .text)
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
            guard case .element(var child) = element.children[index], !isParagraph(child) else { continue }
            if isText(child), let text = texts.popFirst() {
                // Texts of drawings keep their spaces anyway, and have no such attribute.
                let space = child.name == "a:t" ? "" : " xml:space=\"preserve\""
                child.start = Array("<\(child.name)\(space)>".utf8)[...]
                child.end = Array("</\(child.name)>".utf8)[...]
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

/// Tags where no paragraph is, and what is left of tags.
extension TemplateFiller {
    /// Throws where something is left that somebody meant for a tag.
    private func check(
        _ text: [Unicode.Scalar], besides found: [TagText.Tag] = [], _ place: TemplatePlace
    ) throws(TemplateProblem) {
        let isTag: (String) -> Bool = { tags.texts[$0] != nil || tags.column($0) != nil }
        guard let index = TagText.leftover(in: text, besides: found, isTag: isTag) else { return }
        throw unfilled(text[index...], place)
    }

    private func unfilled(_ text: ArraySlice<Unicode.Scalar>, _ place: TemplatePlace) -> TemplateProblem {
        let line = String(String.UnicodeScalarView(text.prefix(24)))
        return .unfilled(PlainText.line(line), part: part, place)
    }

    /// A field's code and deleted text are spread over runs as other text is.
    private func checkHidden(in paragraph: XMLElement) throws(TemplateProblem) {
        for (name, place) in [
            ("w:instrText", TemplatePlace.field), ("w:delText", .deleted), ("w:delInstrText", .deleted),
        ] {
            let text = Array(Self.texts(called: name, in: paragraph).joined().unicodeScalars)
            if let tag = TagText.tags(in: text).first { throw unfilled(text[tag.range], place) }
            try check(text, place)
        }
    }

    private static func texts(called name: String, in element: XMLElement) -> [String] {
        element.elements.flatMap { child -> [String] in
            child.name == name ? [child.text] : isParagraph(child) ? [] : texts(called: name, in: child)
        }
    }

    /// The words for a picture, a hint, a control's name. A field's code in an attribute can't be filled.
    private func fillAttributes(of element: inout XMLElement) throws(TemplateProblem) {
        guard element.start.contains(UInt8(ascii: "{")) || element.start.contains(0xEF) else { return }
        let text = Array(MarkupText.unescaped(element.start).unicodeScalars)
        let found = TagText.tags(in: text)
        let place: TemplatePlace = element.name == "w:fldSimple" ? .field : .attribute(element.name)
        try check(text, besides: found, place)
        guard let first = found.first else { return }
        guard place != .field else { throw unfilled(text[first.range], place) }
        var start = String(decoding: element.start, as: UTF8.self)
        for tag in found {
            let typed = String(String.UnicodeScalarView(text[tag.range]))
            guard let value = tags.texts[tag.name], start.contains(typed) else {
                throw unfilled(text[tag.range], place)
            }
            start = start.replacing(typed, with: MarkupText.escaped(value))
        }
        element.start = Array(start.utf8)[...]
    }

    /// A text outside of paragraphs: the document's title among its properties, a chart's name for a row.
    private func fillOther(_ element: inout XMLElement) throws(TemplateProblem) {
        let text = Array(element.text.unicodeScalars)
        let found = TagText.tags(in: text)
        try check(text, besides: found, .other)
        guard let first = found.first else { return }
        var result = ""
        var index = 0
        for tag in found {
            guard element.elements.isEmpty, let value = tags.texts[tag.name] else {
                throw unfilled(text[first.range], .other)
            }
            result += String(String.UnicodeScalarView(text[index..<tag.range.lowerBound])) + value
            index = tag.range.upperBound
        }
        result += String(String.UnicodeScalarView(text[index...]))
        element.children = [.raw(Array(MarkupText.escaped(result).utf8)[...])]
    }
}
