/// The texts of the report's preview.
package struct PreviewPhrases: Sendable {
    package var abstract: String
    package var title: String
    /// On the closing page: the key, and what it leads to.
    package var hint: String
    package var page: @Sendable (_ number: Int, _ count: Int) -> String
    /// Which figure is marked, of how many.
    package var figure: @Sendable (_ number: Int, _ count: Int) -> String
    package var noFigures: String
    package var masked: String
    package var records: @Sendable (_ count: Int) -> String
    package var reading: String
    /// The records come to another sum than the figure.
    package var wrongSum: @Sendable (_ sum: Int, _ expected: Int) -> String
    /// What a record adds to a figure.
    package var counts: @Sendable (_ amount: Int) -> String
    package var question: @Sendable (_ number: Int) -> String
    package var changedBy: @Sendable (_ names: String) -> String
    package var action: @Sendable (PreviewAction) -> String
}

/// What a person can do in the preview.
package enum PreviewAction: CaseIterable, Hashable, Sendable {
    case turnPage, nextFigure, previousFigure, firstPage, lastPage, explain, move, read, find, back, quit
}
