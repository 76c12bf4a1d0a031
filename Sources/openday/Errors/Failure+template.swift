import DayExport
import DayModel

extension Surroundings {
    /// The end that a template leads to which can't be filled, in the user's words.
    func failure(_ problem: WordTemplate.Problem, path: String) -> Failure {
        let words = phrases.commands
        switch problem {
        case .package(.noLibrary(let message)), .writing(.packaging(let message)):
            return Failure(.inputOutput, words.noPackage(message))
        case .package(.damaged(let message)):
            return Failure(.badData, words.notAWordFile(path, words.damagedArchive(message)))
        case .package(.tooLarge): return Failure(.badData, words.notAWordFile(path, words.tooLarge))
        case .template(.noWordFile): return Failure(.badData, words.notAWordFile(path, words.noDocument))
        case .template(.malformed(let part, let offset)):
            return Failure(.badData, words.brokenPart(path, part, offset))
        case .template(.unfilled(let text, let part, let place)):
            return Failure(.badData, words.unfilledTag(path, part, text, place.word(words)))
        case .oldDocument: return Failure(.badData, words.notAWordFile(path, words.oldDocument))
        case .noArchive: return Failure(.badData, words.notAWordFile(path, words.noArchive))
        case .template(.unknownTag(let tag, let known)):
            let list = known.map { "{{\($0)}}" }.joined(separator: " ")
            return Failure(.badData, words.unknownTag(path, "{{\(tag)}}", list))
        case .template(.twoLists(let first, let second)):
            return Failure(.badData, words.twoLists(path, first, second))
        }
    }
}

extension TemplatePlace {
    fileprivate func word(_ words: CommandPhrases) -> String? {
        switch self {
        case .text: nil
        case .field: words.placeField
        case .deleted: words.placeDeleted
        case .attribute(let name): words.placeAttribute(name)
        case .link: words.placeLink
        case .other: words.placeOther
        }
    }
}
