import DayModel
import ScreenKit

/// How closing ended, in lines; the same at the desk and on the board.
struct ClosingText {
    /// What happened, and what to do with the code.
    var head: [(String, Role)]
    /// To be written on paper.
    var code: String?
    var tail: [(String, Role)] = []

    init(_ result: ClosingResult, _ phrases: Phrases) {
        let words = phrases.desk
        switch result {
        case .sealed(let code, let exports):
            head = [(code == nil ? words.closingDeskDone : words.closingDone, .good)]
            self.code = code
            tail = exports.map { (words.exportedTo($0), .plain) }
        case .deskInUse(let desk, let holder): head = [(words.closingInUse(desk, holder), .alarm)]
        case .failed(let failure): head = [(FailureText.text(of: failure, words), .alarm)]
        case .damaged(let findings, let code):
            head = [(words.closingDamaged(findings), .alarm)]
            self.code = code
        case .exportDiffers(let file, let findings, let code):
            head = [(words.closingDiffers(file), .alarm)]
            if findings > 0 { head.append((words.closingDamaged(findings), .alarm)) }
            self.code = code
        case .notExported(let failure, let code):
            head = [(words.closingNotExported, .alarm), (FailureText.text(of: failure, words), .plain)]
            self.code = code
        }
        if code != nil { head.append((words.writeDown, .notice)) }
    }
}

/// Why something could not be saved, with what to do about it.
enum FailureText {
    static func text(of failure: SaveFailure, _ words: DeskPhrases) -> String {
        switch failure {
        case .diskFull: words.diskFull
        case .readOnly: words.readOnly
        case .folderGone: words.folderGone
        case .sealed: words.isSealedNow
        case .tooLong(let bytes, let limit): words.tooLong(bytes, limit)
        case .invalid(let error): words.invalid(error.path)
        case .system(let message): words.system(message)
        }
    }
}
