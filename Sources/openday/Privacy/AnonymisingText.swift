import DayModel
import DayStore

/// What anonymising did besides its counts, and what it had to leave, a line each.
struct AnonymisingText {
    private let phrases: Phrases
    private var words: PrivacyPhrases { phrases.privacy }

    init(_ phrases: Phrases) { self.phrases = phrases }

    func lines(of result: Anonymising.Result) -> [String] {
        result.removed.map(words.removedFile) + result.rewritten.map(words.rewrittenFile)
            + result.left.map(line)
    }

    private func line(of left: Leaving) -> String {
        switch left.reason {
        case .words(let lines, let members):
            let numbers = lines.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            return words.wordsLeft(
                left.path, numbers.listed(in: phrases), members.listed(in: phrases))
        case .picture: return words.pictureLeft(left.path)
        case .unknown: return words.unknownLeft(left.path)
        }
    }
}
