import DayModel
import DayStore

extension Surroundings {
    /// What opening a desk found, in the user's words.
    func text(of notice: OpeningNotice) -> String {
        let words = phrases.commands
        switch notice {
        case .recovered(let bytes), .recoveryFailed(let bytes, _):
            return words.recoveredNotice(bytes.file.name, String(bytes.length), String(bytes.offset))
        case .newJournal(let previous): return words.newJournalNotice(previous.description)
        case .otherJournals(let journals):
            return words.otherJournalsNotice(journals.map(\.description).joined(separator: ", "))
        case .untrusted(let file, _): return words.untrustedNotice(file.name)
        case .permissionsNotKept(let path): return words.permissionsNotice(path)
        }
    }
}

extension DayWarning {
    /// The same for the screen, as far as a clerk should know it while working.
    init?(_ notice: OpeningNotice) {
        switch notice {
        case .recovered(let bytes), .recoveryFailed(let bytes, _):
            self = .recovered(
                file: bytes.file.name, offset: bytes.offset, bytes: bytes.length, text: bytes.text)
        case .permissionsNotKept: self = .permissionsNotKept
        case .otherJournals, .newJournal, .untrusted: return nil
        }
    }

    init?(_ trouble: FollowTrouble) {
        switch trouble {
        case .damaged(let file, _, _, _): self = .damagedLines(file: file.name, count: 1)
        case .conflict(let name, _, _, _): self = .conflicting(record: name)
        case .shrunk(let file, _, _), .missing(let file): self = .shrunk(file: file.name)
        case .unreadable(let file, _): self = .damagedLines(file: file.name, count: 1)
        }
    }
}
