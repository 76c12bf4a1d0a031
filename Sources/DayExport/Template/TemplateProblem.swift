/// Why a template can't be filled.
package enum TemplateProblem: Error, Equatable {
    /// No `word/document.xml` in it.
    case noWordFile
    /// A part is no XML from this byte on.
    case malformed(part: String, offset: Int)
    case unknownTag(String, known: [String])
    /// Two lists in one row.
    case twoLists(String, String)
}
