/// The texts of a receipt, and of what is done with it.
package struct ReceiptPhrases: Sendable {
    package var title: String
    package var number: String
    package var name: String
    package var event: String
    package var takenAt: String
    package var kind: String
    package var handled: @Sendable (_ kind: String, _ outcome: String) -> String
    package var matter: String
    package var department: String
    package var due: String
    package var before: @Sendable (_ date: String) -> String
    package var undated: String
    package var phone: String
    package var visitor: String
    package var thanks: String
    package var whatToDo: String

    // At the desk.
    package var ofSeveral: @Sendable (_ number: Int, _ count: Int) -> String
    package var offered: @Sendable (_ saved: String) -> String
    package var none: String
    package var printed: @Sendable (_ number: String) -> String
    package var saved: @Sendable (_ path: String) -> String
    package var noPrinter: String
    package var notPrinted: @Sendable (_ message: String) -> String
    package var tooSlow: String
    package var noSymbol: String

    // The command.
    package var abstract: String
    package var recordHelp: String
    package var questionHelp: String
    package var outputHelp: String
    package var printHelp: String
    package var personalData: @Sendable (_ record: String) -> String
    package var notTakenDown: @Sendable (_ record: String, _ question: Int) -> String
    package var whichQuestion: @Sendable (_ record: String, _ questions: String) -> String
    package var noLibrary: @Sendable (_ message: String) -> String
}
