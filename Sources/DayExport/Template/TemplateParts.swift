package import DayModel

/// Fills the parts of an office's own Word file.
package enum TemplateParts {
    package static func fill(
        _ parts: [PackagePart], with log: DayLog, phrases: Phrases
    ) throws(TemplateProblem) -> [PackagePart] {
        guard let main = mainPart(of: parts) else { throw .noWordFile }
        let filler = TemplateFiller(ReportTags(log, phrases: phrases))
        var filled: [PackagePart] = []
        for part in parts { filled.append(try fill(part, with: filler, isMain: part.path == main)) }
        return filled
    }

    private static func fill(
        _ part: PackagePart, with filler: TemplateFiller, isMain: Bool
    ) throws(TemplateProblem) -> PackagePart {
        if part.path.hasSuffix(".rels") {
            try checkLinks(of: part)
            return part
        }
        guard part.path.lowercased().hasSuffix(".xml"), part.path != "[Content_Types].xml", mayHoldTags(part.bytes)
        else {
            if isMain { try checkWhole(part) }
            return part
        }
        do { return try filler.fill(part) } catch {
            // What is not Word's own may be in any encoding, and is left as it is.
            if case .malformed = error, !isMain, !part.path.hasPrefix("word/") { return part }
            throw error
        }
    }

    /// Whether a brace stands in it, as itself or by its number.
    private static func mayHoldTags(_ bytes: [UInt8]) -> Bool {
        bytes.contains(UInt8(ascii: "{")) || bytes.contains(UInt8(ascii: "}"))
            || bytes.firstRange(of: Array("｛".utf8)) != nil || bytes.firstRange(of: Array("｝".utf8)) != nil
            || bytes.firstRange(of: Array("&#".utf8)) != nil
    }

    private static func checkWhole(_ part: PackagePart) throws(TemplateProblem) {
        do { _ = try XMLTreeReader.parse(part.bytes) } catch {
            throw .malformed(part: part.path, offset: error.offset)
        }
    }

    /// The part that the package calls its document; nil where that is none of Word.
    private static func mainPart(of parts: [PackagePart]) -> String? {
        let relations = parts.first { $0.path == "_rels/.rels" }.flatMap { try? XMLTreeReader.parse($0.bytes) } ?? []
        let named = relations.relationships.first {
            $0.attribute("Type")?.hasSuffix("/officeDocument") ?? false
        }?.attribute("Target")
        let path = named.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 } ?? "word/document.xml"
        guard path.hasPrefix("word/") else { return nil }
        return parts.contains { $0.path == path } ? path : nil
    }

    /// Where a link leads to is not filled; browsers and programs write its braces by their numbers.
    private static func checkLinks(of part: PackagePart) throws(TemplateProblem) {
        guard let nodes = try? XMLTreeReader.parse(part.bytes) else { return }
        for element in nodes.relationships {
            let target = (element.attribute("Target") ?? "").replacing("%7B", with: "{").replacing("%7b", with: "{")
            guard let start = target.firstRange(of: "{{") else { continue }
            throw .unfilled(String(target[start.lowerBound...].prefix(24)), part: part.path, .link)
        }
    }
}

extension [XMLNode] {
    /// The elements of a part that says which others there are.
    fileprivate var relationships: [XMLElement] {
        flatMap { node -> [XMLElement] in
            if case .element(let element) = node { element.descendants("Relationship") } else { [] }
        }
    }
}

/// The list of tags for people: each as it is typed, and what it stands for.
package enum TagCatalogue {
    package static func bytes(_ phrases: Phrases) -> [UInt8] {
        let words = phrases.report
        var lines = ReportTag.allCases.map { tag in ("{{\(tag.name)}}", meaning(of: tag, phrases)) }
        lines.append(("", words.tagLists))
        for list in ReportTagList.allCases {
            let section = phrases.export.section(list.section)
            lines += list.columns.map { column in
                (
                    "{{\(list.rawValue).\(column.name)}}",
                    words.tagColumn(section, phrases.export.label(column.label))
                )
            }
        }
        return Array(lines.map { $0.0.isEmpty ? "\n\($0.1)\n" : "\($0.0)  \($0.1)\n" }.joined().utf8)
    }

    private static func meaning(of tag: ReportTag, _ phrases: Phrases) -> String {
        let words = phrases.report
        switch tag {
        case .section(let heading): return words.tagSection(heading)
        case .figure(let figure): return words.definition(figure, elementName(figure, phrases))
        case .words(let figure): return words.tagWords(words.definition(figure, ""))
        default: return words.tag(tag.name)
        }
    }

    private static func elementName(_ figure: ReportFigure, _ phrases: Phrases) -> String {
        switch figure {
        case .channel(let code): phrases.codes.name(Coded<Channel>(code))
        case .kind(let code): phrases.codes.name(Coded<QuestionKind>(code))
        case .outcome(let code): phrases.codes.name(Coded<Outcome>(code))
        default: ""
        }
    }
}
