/// The page of an official document (GB/T 9704-2012), in twentieths of a point (twips) as Word counts.
enum OfficialPage {
    /// A4.
    static let (width, height) = (11906, 16838)
    /// 37, 35, 28 and 26 mm: the type area is 156 × 225 mm.
    static let (top, bottom, left, right) = (2098, 1984, 1588, 1474)
    static let typeWidth = width - left - right
    /// 22 lines in the height of the type area, which is 12,756: with 580 the last one would lack four.
    static let line = (height - top - bottom) / 22
    /// 28 characters of 16 pt are 5.8 pt wider than the type area: each gives a quarter of a point. It stands in the
    /// styles and not in the grid's `charSpace`, since LibreOffice reads a negative one as a large one.
    static let characterSpacing = -5
    /// 3号, in half points and twips.
    static let (bodySize, bodyTwips) = (32, 320)

    static let section =
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
        + "<w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
        + "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"/>"
        + "<w:pgMar w:top=\"\(top)\" w:right=\"\(right)\" w:bottom=\"\(bottom)\" w:left=\"\(left)\""
        + " w:header=\"851\" w:footer=\"1304\" w:gutter=\"0\"/>"
        + "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"\(line)\" w:charSpace=\"0\"/></w:sectPr>"
}
