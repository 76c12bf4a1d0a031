package import DayModel

/// Fills the parts of an office's own Word file.
package enum TemplateParts {
    package static func fill(
        _ parts: [PackagePart], with log: DayLog, phrases: Phrases
    ) throws(TemplateProblem) -> [PackagePart] {
        guard parts.contains(where: { $0.path == "word/document.xml" }) else { throw .noWordFile }
        let filler = TemplateFiller(ReportTags(log, phrases: phrases))
        var filled: [PackagePart] = []
        for part in parts { filled.append(holdsText(part.path) ? try filler.fill(part) : part) }
        return filled
    }

    /// The text, heads and feet of pages, and notes.
    private static func holdsText(_ path: String) -> Bool {
        guard path.hasPrefix("word/"), path.hasSuffix(".xml") else { return false }
        let name = path.dropFirst(5)
        return name == "document.xml" || name == "footnotes.xml" || name == "endnotes.xml"
            || (!name.contains("/") && (name.hasPrefix("header") || name.hasPrefix("footer")))
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
