/// The texts of the desk's screen.
package struct DeskPhrases: Sendable {
    // Heading.
    package var notSignedIn: String
    package var headline: @Sendable (_ people: Int, _ questions: Int, _ copies: Int, _ rate: String) -> String
    package var rate: @Sendable (_ percent: String, _ base: Int) -> String
    package var noRate: String
    package var sealed: String
    package var tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String

    // The form.
    package var newVisit: String
    package var newBatch: String
    package var correcting: @Sendable (_ record: String) -> String
    package var questionOf: @Sendable (_ number: Int, _ count: Int) -> String
    package var parked: String
    package var time: String
    package var topic: String
    package var question: String
    package var kind: String
    package var department: String
    package var outcome: String
    package var satisfaction: String
    package var people: String
    package var channel: String
    package var materials: String
    package var name: String
    package var phone: String
    package var address: String
    package var note: String
    package var contactHint: String
    package var notRated: String
    package var readyHint: [String]
    package var answer: String
    package var basis: String
    package var fee: String
    package var limit: String
    package var enquiries: String
    package var workingDays: @Sendable (Int) -> String
    /// A row of a list: what was typed, as it stands.
    package var asTyped: @Sendable (_ text: String) -> String
    /// Of a record that the disk took and did not confirm.
    package var notConfirmed: String
    /// What can be pressed in the field of satisfaction.
    package var rateHint: String
    package var takenAsTyped: @Sendable (String) -> String
    package var noSuchChoice: @Sendable (String) -> String
    package var materialsHint: String
    package var batchHint: [String]
    package var timeHint: String
    package var timeUnknown: String

    // Materials and records.
    package var materialsHeading: String
    package var left: @Sendable (Int) -> String
    package var newestHeading: String
    package var noRecordsYet: String
    package var noQuestion: String
    package var persons: @Sendable (Int) -> String
    package var copies: @Sendable (_ name: String, _ count: Int) -> String
    package var voided: String
    package var amended: String
    package var fromPaper: String
    package var ofRecord: @Sendable (_ type: String, _ record: String) -> String

    // What happened.
    package var counted: @Sendable (_ record: String, _ people: Int) -> String
    package var handedOut: @Sendable (_ record: String, _ what: String) -> String
    package var saved: @Sendable (_ record: String) -> String
    package var savedAndKept: @Sendable (_ record: String) -> String
    package var undone: @Sendable (_ record: String, _ what: String) -> String
    package var amendedWith: @Sendable (_ record: String, _ changes: String) -> String
    package var nothingToUndo: String
    package var nothingToSave: String
    package var nothingChanged: String
    package var heldKey: String
    package var heldUndo: String
    package var noSuchMaterial: @Sendable (_ key: Int) -> String
    package var saving: String
    package var draftRestored: String
    package var savedBefore: @Sendable (_ record: String) -> String
    package var signedIn: @Sendable (String) -> String
    package var signedOut: String
    package var countPrompt: @Sendable (_ typed: String) -> String
    package var countArmed: @Sendable (_ count: Int) -> String
    package var notANumber: @Sendable (_ field: String, _ typed: String) -> String
    package var badMaterials: @Sendable (_ typed: String) -> String
    package var badTime: @Sendable (String) -> String
    package var cannotCorrect: String
    package var isSealedNow: String
    package var cleared: String

    // What went wrong.
    package var diskFull: String
    package var readOnly: String
    package var diskError: String
    package var folderGone: String
    package var tooLong: @Sendable (_ bytes: Int, _ limit: Int) -> String
    package var invalid: @Sendable (_ path: String) -> String
    package var system: @Sendable (_ message: String) -> String
    package var warning: @Sendable (DayWarning) -> String

    // Dialogs.
    package var signInPrompt: String
    package var leaveQuestion: String
    package var clearQuestion: String
    package var helpTitle: String
    /// Over the keys of each state.
    package var helpWhenReady: String
    package var helpOnRecord: String
    package var helpInForm: String
    package var helpLines: [String]
    package var key: @Sendable (KeyCap) -> String
    package var action: @Sendable (DeskAction) -> String
}

/// Keys that have a name of their own in each language.
package enum KeyCap: Hashable, Sendable {
    case space, enter, escape, backspace, delete, tab, up, down, upDown, digits, pageUp, pageDown
    case letter(String)
    case control(String)
    case function(Int)
}

/// What a person at the desk can mean by a key.
package enum DeskAction: Hashable, Sendable, CaseIterable {
    case countVisitor, handOut, startCount, startVisit, undo, selectRecord, correct, voidSelected
    case find, findAnswer, help, signIn, board, close, quit
    case next, previous, save, saveAndKeep, addQuestion, showContact, leaveForm, clearForm
    case accept, cancel, moveInList
    case enterBatch, receipt, printReceipt, saveReceipt, nextReceipt
}
