/// The texts of `openday plan`: making the next day's plan from an earlier one, and giving a plan out as a document.
package struct CarryOverPhrases: Sendable {
    package var abstract: String
    package var fromHelp: String
    package var planHelp: String
    package var outputHelp: String
    package var dateHelp: String
    package var titleHelp: String
    package var editionHelp: String
    package var clearStockHelp: String
    package var formatHelp: String
    package var badFormat: @Sendable (_ name: String, _ known: String) -> String
    package var onlyWithFrom: @Sendable (_ option: String) -> String
    package var fromOrDocument: String
    package var dayOrPlan: String
    /// Above what is otherwise than in the old plan.
    package var changed: @Sendable (_ path: String) -> String
    /// Above what stayed and may not hold any more.
    package var toCheck: String
    package var check: @Sendable (CarryOverCheck) -> String
    package var made: @Sendable (_ path: String) -> String
    package var goOn: @Sendable (_ command: String) -> String
    package var written: @Sendable (_ path: String) -> String
}
