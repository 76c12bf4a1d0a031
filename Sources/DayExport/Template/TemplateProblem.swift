/// Why a template can't be filled.
package enum TemplateProblem: Error, Equatable {
    /// No `word/document.xml` in it.
    case noWordFile
    /// A part is no XML from this byte on.
    case malformed(part: String, offset: Int)
    case unknownTag(String, known: [String])
    /// What looks like a tag and is none, or stands where nothing can be put: the text from there on, in a part of the
    /// file.
    case unfilled(String, part: String, TemplatePlace)
    /// Two lists in one row.
    case twoLists(String, String)
}

/// Where in a part a tag stands that was not filled.
package enum TemplatePlace: Equatable, Sendable {
    case text
    /// The code of a field.
    case field
    /// Text that was deleted while changes were tracked.
    case deleted
    /// An attribute: the words for a picture, a hint, a control's name.
    case attribute(String)
    /// Where a link leads to.
    case link
    /// Some other text of the part.
    case other
}
