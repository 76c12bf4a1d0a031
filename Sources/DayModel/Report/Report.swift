/// The report that goes up after a day (报告), as an official document has its parts, in one language.
package struct Report: Equatable, Sendable {
    package struct Section: Equatable, Sendable {
        /// With its number, `一、组织领导`.
        package var heading: String
        package var paragraphs: [Passage]
        /// Of the second level, `（一）接待咨询`; none on a small day.
        package var parts: [Part]
    }

    package struct Part: Equatable, Sendable {
        package var heading: String
        package var paragraphs: [Passage]
    }

    package var title: Passage
    /// 主送机关, with its colon.
    package var addressee: Passage
    package var opening: Passage
    /// What must be looked at before this goes anywhere: damage in the journals.
    package var caution: Passage?
    package var sections: [Section]
    /// The line under the text that names the annex.
    package var annexNote: String
    package var annexLabel: String
    package var annexTitle: String
    package var annex: [AnnexTable]
    package var signature: Passage
    package var date: String
}

extension Report {
    /// All passages in their order.
    package var passages: [Passage] {
        let body = sections.flatMap { section in section.paragraphs + section.parts.flatMap(\.paragraphs) }
        return [title, addressee, opening] + body + [signature]
    }

    /// What stands between the opening and the note of the annex.
    package enum BodyPart: Equatable, Sendable {
        /// Of the level 1 or 2.
        case heading(String, level: Int)
        case text(Passage)
    }

    /// The sections' headings and paragraphs, one under the other.
    package var body: [BodyPart] {
        sections.flatMap { section -> [BodyPart] in
            [.heading(section.heading, level: 1)] + section.paragraphs.map { .text($0) }
                + section.parts.flatMap { part in
                    [.heading(part.heading, level: 2)] + part.paragraphs.map { .text($0) }
                }
        }
    }

    /// Every figure that the text mentions, each once, in the order in which they are first met.
    package var mentions: [FigureMention] {
        var seen: Set<ReportFigure> = []
        return passages.flatMap(\.mentions).filter { seen.insert($0.figure).inserted }
    }
}

/// One table of exact figures behind a report.
package struct AnnexTable: Equatable, Sendable {
    package struct Head: Equatable, Sendable {
        package var title: String
        package var isNumber: Bool
    }

    /// The part of a day's summary that it is; nil for a table of the ledger.
    package var section: SummarySection?
    /// From 1, where a section has several tables.
    package var number: Int?
    package var title: String
    package var heads: [Head]
    package var rows: [[String]]

    /// What the table is called inside a document.
    package var id: String {
        let name = section.map { "\($0)" } ?? "ledger"
        return number.map { "\(name)-\($0)" } ?? name
    }
}
