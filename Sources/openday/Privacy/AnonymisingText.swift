import DayModel
import DayStore

/// What anonymising did besides its counts, and what it had to leave, a line each.
struct AnonymisingText {
    private let words: PrivacyPhrases

    init(_ words: PrivacyPhrases) { self.words = words }

    func lines(of result: Anonymising.Result) -> [String] {
        result.removed.map(words.removedFile) + result.rewritten.map(words.rewrittenFile)
            + result.left.map(line)
    }

    private func line(of left: Leaving) -> String {
        switch left.reason {
        case .words(let lines, let members):
            let numbers = lines.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            return words.wordsLeft(
                left.path, numbers.joined(separator: ", "), members.joined(separator: ", "))
        case .picture: return words.pictureLeft(left.path)
        case .unknown: return words.unknownLeft(left.path)
        }
    }
}
