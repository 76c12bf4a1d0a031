/// `word/styles.xml` and `word/fontTable.xml`: 仿宋 for text, 小标宋 for the title, 黑体 and 楷体 for the levels.
enum WordStyles {
    /// The names of the styles that paragraphs have.
    enum Name: String, CaseIterable {
        case title = "Title"
        case addressee = "Addressee"
        case body = "BodyText"
        case firstLevel = "Heading1"
        case secondLevel = "Heading2"
        case signature = "Signature"
        case annexLabel = "AnnexLabel"
        case annexTitle = "AnnexTitle"
        case tableCaption = "Caption"
        case tableText = "TableText"
        case footer = "Footer"
    }

    static var sheet: String {
        WordParts.head + "<w:styles xmlns:w=\"\(WordParts.namespace)\">" + defaults
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
            + "<w:qFormat/><w:pPr>"
            + "<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:jc w:val=\"both\"/></w:pPr>"
            // Said once more than Word needs: LibreOffice counts the grid's characters from here.
            + "<w:rPr><w:sz w:val=\"\(OfficialPage.bodySize)\"/><w:szCs w:val=\"\(OfficialPage.bodySize)\"/></w:rPr></w:style>"
            + Name.allCases.map(style).joined() + "</w:styles>"
    }

    private static let defaults =
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"仿宋\" w:cs=\"Times New Roman\"/>"
        + "<w:spacing w:val=\"\(OfficialPage.characterSpacing)\"/><w:kern w:val=\"0\"/><w:sz w:val=\"\(OfficialPage.bodySize)\"/><w:szCs w:val=\"\(OfficialPage.bodySize)\"/>"
        + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault><w:pPr>"
        + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"\(OfficialPage.line)\" w:lineRule=\"exact\"/>"
        + "</w:pPr></w:pPrDefault></w:docDefaults>"

    /// Two characters, as every paragraph of text begins.
    private static let indent =
        "<w:ind w:firstLineChars=\"200\" w:firstLine=\"\(2 * OfficialPage.bodyTwips)\"/>"

    /// Off the grid: a large line would take two of its lines.
    private static let title = "<w:snapToGrid w:val=\"0\"/><w:jc w:val=\"center\"/>"

    private static func style(_ name: Name) -> String {
        let (word, paragraph, run): (String, String, String) =
            switch name {
            case .title: ("Title", title, font("方正小标宋简体", size: 44))
            case .addressee: ("Addressee", "", "")
            case .body: ("Body Text", indent, "")
            case .firstLevel:
                ("heading 1", "<w:keepNext/>" + indent + "<w:outlineLvl w:val=\"0\"/>", font("黑体"))
            case .secondLevel:
                ("heading 2", "<w:keepNext/>" + indent + "<w:outlineLvl w:val=\"1\"/>", font("楷体"))
            case .signature: ("Signature", "<w:jc w:val=\"right\"/>", "")
            case .annexLabel: ("Annex Label", "<w:pageBreakBefore/>", font("黑体"))
            case .annexTitle: ("Annex Title", title, font("方正小标宋简体", size: 44))
            case .tableCaption:
                ("caption", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/>", font("黑体", size: 28))
            case .tableText:
                (
                    "Table Text",
                    "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/>",
                    "<w:spacing w:val=\"0\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
                )
            case .footer: ("footer", "<w:snapToGrid w:val=\"0\"/>", font("宋体", size: 28))
            }
        return
            "<w:style w:type=\"paragraph\"\(isBuiltIn(name) ? "" : " w:customStyle=\"1\"") w:styleId=\"\(name.rawValue)\">"
            + "<w:name w:val=\"\(word)\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>"
            + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
    }

    private static func isBuiltIn(_ name: Name) -> Bool {
        switch name {
        case .addressee, .annexLabel, .annexTitle, .tableText: false
        default: true
        }
    }

    private static func font(_ name: String, size: Int = OfficialPage.bodySize) -> String {
        "<w:rFonts w:eastAsia=\"\(name)\"/><w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
    }

    /// What to take where a machine lacks a face.
    static var fonts: String {
        let faces = [
            ("仿宋", "仿宋_GB2312"), ("楷体", "楷体_GB2312"), ("黑体", "SimHei"), ("宋体", "SimSun"),
            ("方正小标宋简体", "小标宋"),
        ]
        return WordParts.head + "<w:fonts xmlns:w=\"\(WordParts.namespace)\">"
            + faces.map {
                "<w:font w:name=\"\($0.0)\"><w:altName w:val=\"\($0.1)\"/><w:charset w:val=\"86\"/></w:font>"
            }.joined() + "</w:fonts>"
    }
}
