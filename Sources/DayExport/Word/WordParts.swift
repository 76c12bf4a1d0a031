package import DayModel

/// The report as the parts of a Word document (ECMA-376), in the page of an official document.
package enum WordParts {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packages = "http://schemas.openxmlformats.org/package/2006"
    private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    package static func parts(of log: DayLog, phrases: Phrases) -> [PackagePart] {
        parts(of: log.report(phrases), log.stamp, phrases)
    }

    /// Any document that has a report's parts.
    package static func parts(of report: Report, _ stamp: DocumentStamp, _ phrases: Phrases) -> [PackagePart]
    {
        [
            PackagePart("[Content_Types].xml", contentTypes), PackagePart("_rels/.rels", packageRelations),
            PackagePart("docProps/core.xml", properties(report, stamp)),
            PackagePart("word/document.xml", document(report, phrases)),
            PackagePart("word/_rels/document.xml.rels", documentRelations),
            PackagePart("word/styles.xml", WordStyles.sheet), PackagePart("word/settings.xml", settings),
            PackagePart("word/fontTable.xml", WordStyles.fonts),
            PackagePart("word/footer1.xml", footer("right", "rightChars")),
            PackagePart("word/footer2.xml", footer("left", "leftChars")),
        ]
    }

    private static func document(_ report: Report, _ phrases: Phrases) -> String {
        var writer = WordWriter()
        writer.paragraph(.title, report.title)
        writer.blankLine()
        if let caution = report.caution { writer.paragraph(.body, caution) }
        writer.paragraph(.addressee, report.addressee)
        writer.paragraph(.body, report.opening)
        let body = report.body
        for (index, part) in body.enumerated() {
            switch part {
            case .heading(let text, level: 1): writer.paragraph(.firstLevel, "\(text)")
            case .heading(let text, level: _): writer.paragraph(.secondLevel, "\(text)")
            // Who signs never stands on a page of its own (GB/T 9704): the last words go with it.
            case .text(let passage):
                writer.paragraph(.body, passage, keepsWithNext: index == body.count - 1)
            }
        }
        writer.blankLine(keepsWithNext: true)
        writer.paragraph(.body, "\(report.annexNote)", keepsWithNext: true)
        writer.blankLine(keepsWithNext: true)
        writer.blankLine(keepsWithNext: true)
        let indents = report.signatureIndents
        writer.paragraph(
            .signature, report.signature, rightIndent: indents.signature, keepsWithNext: true)
        writer.paragraph(.signature, "\(report.date)", rightIndent: indents.date)
        writer.paragraph(.annexLabel, "\(report.annexLabel)")
        writer.paragraph(.annexTitle, "\(report.annexTitle)")
        for table in report.annex {
            writer.paragraph(.tableCaption, "\(table.title)")
            writer.table(table)
        }
        return head + "<w:document xmlns:w=\"\(namespace)\" xmlns:r=\"\(relations)\"><w:body>" + writer.text
            + OfficialPage.section + "</w:body></w:document>"
    }

    /// `— 1 —` in 14 pt, one character from the outer edge: right on odd pages, left on even ones.
    private static func footer(_ side: String, _ indent: String) -> String {
        func field(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
        return head + "<w:ftr xmlns:w=\"\(namespace)\"><w:p><w:pPr>"
            + "<w:pStyle w:val=\"\(WordStyles.Name.footer.rawValue)\"/><w:ind w:\(indent)=\"100\" w:\(side)=\"280\"/>"
            + "<w:jc w:val=\"\(side)\"/></w:pPr><w:r>\(WordWriter.text("— "))</w:r>" + field("begin")
            + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>" + field("separate")
            + "<w:r>\(WordWriter.text("1"))</w:r>" + field("end")
            + "<w:r>\(WordWriter.text(" —"))</w:r></w:p></w:ftr>"
    }

    private static let settings =
        head
        + "<w:settings xmlns:w=\"\(namespace)\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"640\"/>"
        + "<w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat>"
        + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
        + "</w:compat></w:settings>"

    private static var contentTypes: String {
        let overrides = [
            ("word/document.xml", "\(wordType).document.main+xml"),
            ("word/styles.xml", "\(wordType).styles+xml"),
            ("word/settings.xml", "\(wordType).settings+xml"),
            ("word/fontTable.xml", "\(wordType).fontTable+xml"),
            ("word/footer1.xml", "\(wordType).footer+xml"), ("word/footer2.xml", "\(wordType).footer+xml"),
            ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ]
        return head + "<Types xmlns=\"\(packages)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + overrides.map { "<Override PartName=\"/\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined()
            + "</Types>"
    }

    private static var packageRelations: String {
        relationships([
            ("rId1", "\(relations)/officeDocument", "word/document.xml"),
            ("rId2", "\(packages)/relationships/metadata/core-properties", "docProps/core.xml"),
        ])
    }

    private static var documentRelations: String {
        relationships([
            ("rId1", "\(relations)/styles", "styles.xml"), ("rId2", "\(relations)/settings", "settings.xml"),
            ("rId3", "\(relations)/fontTable", "fontTable.xml"),
            ("rId4", "\(relations)/footer", "footer1.xml"),
            ("rId5", "\(relations)/footer", "footer2.xml"),
        ])
    }

    private static func relationships(_ targets: [(id: String, type: String, target: String)]) -> String {
        head + "<Relationships xmlns=\"\(packages)/relationships\">"
            + targets.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }
            .joined()
            + "</Relationships>"
    }

    private static func properties(_ report: Report, _ stamp: DocumentStamp) -> String {
        let moment = Timestamp(milliseconds: stamp.moment.milliseconds / 1000 * 1000, offsetMinutes: 0)
        let time = moment.description.prefix(19)
        return head
            + "<cp:coreProperties xmlns:cp=\"\(packages)/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + "<dc:title>\(MarkupText.escaped(report.title.text))</dc:title>"
            + "<dc:creator>\(MarkupText.escaped(stamp.author ?? ""))</dc:creator>"
            + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(time)Z</dcterms:created></cp:coreProperties>"
    }
}
