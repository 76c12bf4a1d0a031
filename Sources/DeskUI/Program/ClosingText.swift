import DayModel
import ScreenKit

/// How closing ended, in lines; the same at the desk and on the board.
enum ClosingText {
    static func lines(of result: ClosingResult, _ phrases: Phrases) -> [(String, Role)] {
        let words = phrases.desk
        switch result {
        case .sealed(let code, let exports):
            return [(words.closingDone(code), .good)] + (code == nil ? [] : [(words.writeDown, .notice)])
                + exports.map { (words.exportedTo($0), .plain) }
        case .deskInUse(let desk, let holder): return [(words.closingInUse(desk, holder), .alarm)]
        case .failed(let failure): return [(FailureText.text(of: failure, words), .alarm)]
        case .damaged(let findings, let code):
            return [(words.closingDone(code), .good), (words.closingDamaged(findings), .alarm)]
        case .exportDiffers(let file): return [(words.closingDiffers(file), .alarm)]
        }
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
