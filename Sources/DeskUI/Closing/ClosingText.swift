package import DayModel
package import ScreenKit

/// How closing ended, in lines; the same at the desk, on the board and from the command.
package struct ClosingText {
    /// What happened, and what to do with the code.
    package private(set) var head: [(String, Role)] = []
    /// To be written on paper.
    package private(set) var code: String?
    package private(set) var tail: [(String, Role)] = []
    private let words: SealingPhrases

    package init(_ result: ClosingResult, _ phrases: Phrases) {
        words = phrases.sealing
        switch result {
        case .desk(.sealed): head = [(words.deskDone, .good)]
        case .desk(.alreadySealed): head = [(words.deskAlready, .notice)]
        case .desk(.nothingLogged): head = [(words.deskEmpty, .notice)]
        case .deskInUse(let desk, let holder): head = [(words.inUse(desk, holder), .alarm)]
        case .ownUnsealed(let journals):
            head = [(words.ownUnsealed(journals.count, journals.joined(separator: " ")), .alarm)]
        case .failed(let message): head = [(words.failed(message), .alarm)]
        case .day(let day): tell(day)
        }
    }

    private mutating func tell(_ day: ClosedDay) {
        code = day.code
        let done = day.formerCode == day.code ? words.dayAlready : words.dayDone
        head = [
            day.unsealed.isEmpty
                ? (done, .good)
                : (words.dayDoneBut(day.unsealed.count, day.unsealed.joined(separator: " ")), .warning)
        ]
        switch day.check {
        case .clean(let records, let journals): head.append((words.clean(records, journals), .good))
        case .alarms(let count): head.append((words.alarms(count), .alarm))
        case .failed(let message): head.append((words.unchecked(message), .alarm))
        }
        switch day.exports {
        case .written(let folder, let files, let kept):
            tail = [
                (day.check.isClean ? words.exported : words.exportedInDoubt, .plain), (folder, .plain), (files.joined(separator: "  "), .plain),
            ]
            tail += kept.map { ($0, .warning) }
        case .differing(let file): head.append((words.differing(file), .alarm))
        case .failed(let message): head += [(words.notExported, .alarm), (message, .plain)]
        }
        if let former = day.formerCode, former != day.code {
            head.append((words.formerCode(former), .warning))
        }
        head.append((words.writeDown, .notice))
    }
}

extension ClosedDay.Check {
    fileprivate var isClean: Bool {
        if case .clean = self { true } else { false }
    }
}

/// Why something could not be saved, with what to do about it.
enum FailureText {
    static func text(of failure: SaveFailure, _ words: DeskPhrases) -> String {
        switch failure {
        case .diskFull: words.diskFull
        case .readOnly: words.readOnly
        case .folderGone: words.folderGone
        case .diskError: words.diskError
        case .sealed: words.isSealedNow
        case .tooLong(let bytes, let limit): words.tooLong(bytes, limit)
        case .invalid(let error): words.invalid(error.path)
        case .system(let message): words.system(message)
        }
    }
}
