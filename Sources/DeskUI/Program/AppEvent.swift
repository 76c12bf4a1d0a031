package import DayModel
package import ScreenKit

/// What happened: the only way in which anything outside reaches a screen.
package enum AppEvent: Sendable {
    /// The terminal said something, at so many milliseconds of a clock that never jumps.
    case input(Event, milliseconds: Int)
    /// Time went on; comes at least when the minute changes and when a deadline that was asked for is reached.
    case tick(now: Timestamp, milliseconds: Int)
    /// A record is on disk: the answer to `append`, in order. The snapshot counts it already.
    indirect case appended(Record, DaySnapshot)
    /// A record could not be saved; nothing of it is on record, and everything typed must stay.
    case appendFailed(SaveFailure)
    /// The day changed: other desks wrote, a warning came up.
    indirect case changed(DaySnapshot)
    /// The day's plan was changed, by whoever; the snapshot is by the new one.
    indirect case planChanged(DaySnapshot)
    /// The answer to `find`.
    indirect case chosen(ChosenRecord)
    /// The answer to `list`.
    indirect case page(EntryPage)
    /// The answer to `cross`.
    case crossed(CrossTable)
    /// The answer to `read`.
    indirect case entry(Entry)
    /// The answer to `prepareClosing`.
    case checklist([ChecklistItem])
    /// The answer to `close`.
    indirect case closed(ClosingResult)
    /// The answer to `encode`; nil where the library for it is missing.
    case encoded(QRSymbol?, of: String)
    /// The answer to `printReceipt` and `saveReceipt`.
    case receiptDone(ReceiptResult)
    /// The answer to `signIn`.
    case signedIn(String?)
}

/// What somebody who was finding wants of a record.
package enum ChosenRecord: Equatable, Sendable {
    /// One of the desk's own, as it stands now.
    case correct(Entry)
    case take(TakenAnswer)
}

/// Why a record could not be saved, as far as a clerk can do something about it.
package enum SaveFailure: Error, Equatable, Sendable {
    case diskFull
    case readOnly
    /// The folder is not there any more: a stick was pulled, a disk died.
    case folderGone
    /// The disk does not take it (EIO).
    case diskError
    case sealed
    case tooLong(bytes: Int, limit: Int)
    /// The record is not of the contract's form.
    case invalid(RecordError)
    /// Anything else, as the system calls it.
    case system(String)
}

/// What became of a receipt.
package enum ReceiptResult: Equatable, Sendable {
    case printed
    /// Within the day's folder.
    case saved(path: String)
    case noPrinter
    /// What the printing program said.
    case notPrinted(String)
    case notSaved(SaveFailure)
}
