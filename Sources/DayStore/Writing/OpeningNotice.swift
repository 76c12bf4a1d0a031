package import DayModel

/// Something that opening a desk found, and that whoever opened it should be told.
package enum OpeningNotice: Equatable, Sendable {
    /// The journal ended in bytes that are no record; they are named in it now, and alarm nobody any more.
    case recovered(RecoveredBytes)
    /// Naming such bytes failed; it is tried again with the next record.
    case recoveryFailed(RecoveredBytes, StoreError)
    /// The journal that this machine wrote before is not the one in the folder, or cannot be read: another was begun.
    case newJournal(previous: JournalName)
    /// The journal does not reach up to the last record that this machine acknowledged in it: another was begun.
    /// - Parameter found: its last record's number; 0 where it is gone.
    case lostRecords(written: RecordName, found: Int)
    /// The last record that this machine acknowledged is another one now: another journal was begun.
    case changedJournal(written: RecordName)
    /// Other machines, or earlier folders, wrote for this desk too; all of it counts.
    case otherJournals([JournalName])
    /// The file cannot be appended to; the next record begins a segment.
    case untrusted(JournalFile, StoreError)
    /// The file system gives others access to the file whatever is asked of it.
    case permissionsNotKept(path: String)
}

/// The end of a journal file that is no record.
package struct RecoveredBytes: Equatable, Sendable {
    package var file: JournalFile
    /// In bytes.
    package var offset: Int
    /// In bytes.
    package var length: Int
    /// What can be read of the first 64 KiB; to be offered to whoever lost it.
    package var text: String
}

/// The wall clock was set, or jumped, while the desk was open; only `at` shows it.
package struct ClockNotice: Equatable, Sendable {
    package var at: Timestamp
    /// Forward is positive.
    package var jumpMilliseconds: Int
}
