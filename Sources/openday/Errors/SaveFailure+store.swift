import DayStore
import DeskUI
import Glibc
import SystemPackage

extension SaveFailure {
    /// What a clerk can do about an error of the store.
    init(_ error: StoreError) {
        self =
            switch error {
            case .noSpace: .diskFull
            case .readOnly, .notPermitted: .readOnly
            case .noSuchDay, .missing: .folderGone
            case .sealed: .sealed
            case .lineTooLong(let bytes, let limit): .tooLong(bytes: bytes, limit: limit)
            case .system(_, _, let reason) where [ENOTCONN, ESTALE, ENODEV].contains(reason.rawValue):
                .folderGone
            case .system(_, _, let reason) where reason.rawValue == EIO: .diskError
            default: .system(Surroundings.words.message(error))
            }
    }
}
