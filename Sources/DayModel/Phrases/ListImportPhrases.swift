/// The texts of lists that come into a plan.
package struct ListImportPhrases: Sendable {
    package var importHelp: String
    package var listHelp: String
    package var sheetHelp: String
    package var dryRunHelp: String
    package var yesHelp: String
    package var onlyWithImport: @Sendable (_ option: String) -> String
    package var notWithImport: @Sendable (_ option: String) -> String
    package var unknownList: @Sendable (_ name: String, _ known: String) -> String
    package var noSuchSheet: @Sendable (_ name: String, _ known: String) -> String
    package var empty: @Sendable (_ path: String) -> String
    /// The file cannot be read as a table.
    package var fileProblem: @Sendable (TableFileProblem) -> String
    /// No row names columns; what a head row would be.
    package var noHead: @Sendable (_ table: String, PlanSection?) -> String
    package var ambiguous: @Sendable (_ table: String, _ lists: String) -> String
    package var severalSheets: @Sendable (_ names: String) -> String
    package var sheetSkipped: @Sendable (_ table: String, _ why: String) -> String
    package var hidden: String
    package var sheetTitle:
        @Sendable (_ file: String, _ table: String, _ list: String, _ headRow: Int) -> String
    package var column: @Sendable (_ letter: String, _ head: String, _ field: String?) -> String
    package var columns: @Sendable ([String]) -> String
    package var row: @Sendable (_ number: Int) -> String
    package var added: String
    package var changed: String
    package var unchanged: String
    package var refused: String
    package var skipped: String
    package var reason: @Sendable (ListLine.Reason) -> String
    package var cell: @Sendable (_ sheet: String, _ column: String, _ row: Int) -> String
    package var problem: @Sendable (ListProblem) -> String
    package var planProblem: @Sendable (PlanProblem.What) -> String
    package var sum: @Sendable (_ added: Int, _ changed: Int, _ unchanged: Int, _ refused: Int) -> String
    package var kept: @Sendable (_ count: Int) -> String
    package var notSaved: @Sendable (_ problems: Int) -> String
    package var nothingToSave: String
    package var dryRun: String
    package var question: @Sendable (_ path: String) -> String
    package var changedMeanwhile: String
    package var saved: @Sendable (_ path: String) -> String
}

/// Why a file is no table.
package enum TableFileProblem: Error, Equatable, Sendable {
    /// In the bytes of an older spreadsheet program, or locked with a password.
    case oldWorkbook
    /// A ZIP file without a workbook in it.
    case noWorkbook
    /// A document that is no table.
    case otherDocument
    case damaged(String)
    case tooLarge
    /// Neither UTF-8 nor GB 18030; the first byte that is none.
    case unknownEncoding
    case openQuote(row: Int)
    /// A library is not there.
    case noLibrary(String)
}
