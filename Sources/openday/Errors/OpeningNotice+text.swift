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
        case .lostRecords(let written, let found):
            let end = found > 0 ? RecordName(journal: written.journal, seq: found) : nil
            return words.lostRecordsNotice(written.description, end?.description)
        case .changedJournal(let written): return words.changedJournalNotice(written.description)
        case .otherJournals(let journals):
            return words.otherJournalsNotice(journals.map(\.description))
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
        case .lostRecords(let written, let found): self = .ownRecordsLost(written: written, found: found)
        case .changedJournal(let written): self = .ownJournalChanged(written: written)
        case .otherJournals, .newJournal, .untrusted: return nil
        }
    }

    /// Each file's damaged lines are told of once, by their number.
    static func warnings(of book: DayBook) -> [DayWarning] {
        book.newer.sorted { $0.key < $1.key }.map { .newer(file: $0.key.name, count: $0.value) }
            + warnings(of: book.troubles)
    }

    private static func warnings(of troubles: [FollowTrouble]) -> [DayWarning] {
        var warnings: [DayWarning] = []
        var places: [String: Int] = [:]
        for trouble in troubles {
            let warning: DayWarning
            switch trouble {
            case .damaged(let file, _, let lines, _, _), .malformed(let file, _, let lines):
                if let place = places[file.name], case .damagedLines(_, let count) = warnings[place] {
                    warnings[place] = .damagedLines(file: file.name, count: count + lines)
                    continue
                }
                places[file.name] = warnings.count
                warning = .damagedLines(file: file.name, count: lines)
            case .conflict(let name, _, _, _): warning = .conflicting(record: name)
            case .gap(let journal, let records), .cutShort(let journal, let records):
                warning = .missingRecords(journal: journal, records)
            case .shrunk(let file, _, _), .missing(let file): warning = .shrunk(file: file.name)
            case .unreadable(let file, _): warning = .unreadable(file: file.name)
            case .unreadableInDay(let name, _): warning = .unreadable(file: name)
            case .otherPlan(let folder): warning = .otherPlan(folder: folder)
            }
            if !warnings.contains(warning) { warnings.append(warning) }
        }
        return warnings
    }
}
