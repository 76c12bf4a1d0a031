package import DayModel

/// What a screen wants done; performed in order by the program, each answered by an event where there is an answer.
package enum Effect: Equatable, Sendable {
    /// Answered by `appended` or `appendFailed`.
    indirect case append(RecordDraft)
    /// Take back what a failed save may have left in the journal: nobody wants it any more. Answered by `changed`.
    case settle
    /// So that a crash loses no keystroke.
    case saveDraft(UnsavedForm)
    /// To the screen that finds records over this day and all before it, beginning with this text, and back; answered
    /// by `chosen` where somebody chose one.
    case find(String)
    /// Answered by `page`.
    case list(EntrySpan)
    /// Answered by `crossed`: over all days that the board shows.
    case cross(CrossFields)
    /// Answered by `entry`, where the record can be read.
    case read(RecordName)
    /// Who is signed in from now on; answered by `signedIn`.
    case signIn(String?)
    /// Answered by `checklist`.
    case prepareClosing(ClosingScope)
    /// Answered by `closed`.
    case close(ClosingScope)
    /// A text as a QR code; answered by `encoded`.
    case encode(String)
    /// Answered by `receiptDone`.
    case printReceipt(title: String, text: String)
    /// Into the exports of the day, under this name; answered by `receiptDone`.
    case saveReceipt(name: String, text: String)
    /// Ask for a `tick` at this time of the clock that never jumps, in milliseconds.
    case wake(atMilliseconds: Int)
    /// Ctrl-Z.
    case suspend
    case redrawAll
    /// To the board and back, where both run in one program.
    case showBoard
    /// The report on its pages, and back.
    case showPreview
    case quit
}

/// The whole form as far as it is typed and not saved. Told at every key, and so passed on without being copied.
package indirect enum UnsavedForm: Equatable, Sendable {
    /// There is nothing to keep, or not any more.
    case nothing
    case form(VisitForm)
}

/// What is sealed: one desk's journals, or every desk's and the day.
package enum ClosingScope: Hashable, Sendable {
    case desk(String)
    case day
}
