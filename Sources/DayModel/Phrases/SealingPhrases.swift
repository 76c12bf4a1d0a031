/// The texts of closing: what to look at first, sealing, unsealing, and how it ended.
package struct SealingPhrases: Sendable {
    package var title: String
    package var nothingToLookAt: String
    package var more: @Sendable (_ lines: Int) -> String
    package var question: String
    package var goBack: String
    package var sealDesk: String
    package var sealDay: String
    package var unsealDesk: String
    /// The same in the line of keys.
    package var unsealKey: String
    /// Asks for the reason, which goes into the journal.
    package var whyUnseal: String
    package var unsealed: @Sendable (_ record: String) -> String
    package var waits: String
    package var deskDone: String
    package var deskAlready: String
    package var deskEmpty: String
    package var dayDone: String
    package var dayAlready: String
    package var dayDoneBut: @Sendable (_ count: Int, _ journals: String) -> String
    package var clean: @Sendable (_ records: Int, _ journals: Int) -> String
    package var alarms: @Sendable (_ count: Int) -> String
    /// Before the folder and the names of the files.
    package var exported: String
    package var differing: @Sendable (_ file: String) -> String
    package var notExported: String
    package var formerCode: @Sendable (_ code: String) -> String
    package var writeDown: String
    package var inUse: @Sendable (_ desk: String, _ holder: String) -> String
    package var failed: @Sendable (_ message: String) -> String
    package var checklist: @Sendable (ChecklistItem) -> String
    /// A closed day, with its code, in the board's title.
    package var dayIsClosed: @Sendable (_ code: String) -> String
}
