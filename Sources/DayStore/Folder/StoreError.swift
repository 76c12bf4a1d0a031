package import DayModel
package import SystemPackage

/// Why the store could not do what it was asked to.
package enum StoreError: Error, Equatable, Sendable {
    /// No folder with an `event.json`.
    case noSuchDay(path: String)
    /// There is a day already.
    case dayExists(path: String)
    case plan(path: String, PlanError)
    case noSuchDesk(String, known: [String])
    /// Another process of this machine has the desk open.
    case inUse(LockHolder)
    /// After a seal only `unseal` is taken.
    case sealed(JournalName)
    /// In bytes, with the newline.
    case lineTooLong(bytes: Int, limit: Int)
    /// The record would not prove itself: it has a member that belongs to the journal.
    case unwritable(type: String)
    /// The record may not be written for what it says.
    case record(RecordError)
    /// ENOSPC, EDQUOT, EFBIG.
    case noSpace(path: String)
    case readOnly(path: String)
    case notPermitted(path: String)
    /// A link, a folder, a device, or another user's file stands where a file of the day should.
    case notAFile(path: String)
    /// A file of a day itself stands there, or would; nil: it lies in no day.
    case ownFile(path: String, day: String?)
    /// A folder stands where a file was asked for.
    case aFolder(path: String)
    /// A name that is no UTF-8.
    case badName(path: String)
    case missing(path: String)
    case exists(path: String)
    /// The line at that place is no longer the one that was there, or no record.
    case notARecord(path: String, offset: Int, LineFault)
    case badSeal(path: String, SealProblem)
    /// What this machine remembers of its own writers cannot be understood: nobody can tell which journals are its own.
    case badMemory(path: String)
    case system(Operation, path: String, Errno)
    /// The session was closed.
    case closed

    package enum Operation: String, Sendable {
        case open, create, read, write, synchronize, lock, list, rename, remove, makeFolder, status, resolve
    }
}

extension StoreError {
    /// The error that a failed call stands for.
    package init(_ operation: Operation, _ path: String, _ reason: Errno) {
        self =
            switch reason {
            case .noSpace, .diskQuotaExceeded, .fileTooLarge: .noSpace(path: path)
            case .readOnlyFileSystem: .readOnly(path: path)
            case .permissionDenied, .notPermitted: .notPermitted(path: path)
            case .tooManySymbolicLinkLevels, .isDirectory: .notAFile(path: path)
            case .noSuchFileOrDirectory: .missing(path: path)
            case .fileExists: .exists(path: path)
            default: .system(operation, path: path, reason)
            }
    }
}

/// Who has a desk open on this machine.
package struct LockHolder: Equatable, Sendable {
    package var desk: String
    package var path: String
    package var processID: Int?
    package var by: String?
    package var since: Timestamp?
}
