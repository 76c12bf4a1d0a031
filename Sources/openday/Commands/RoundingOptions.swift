import ArgumentParser
import DayModel

/// `--exact` and `--round`: how the report's prose gives its counts.
struct RoundingOptions: ParsableArguments {
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.exactHelp)) var exact = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.roundHelp)) var round: String?

    func rounding(_ words: CommandPhrases) throws -> ProseRounding {
        guard let round else { return exact ? .exact : .tens }
        guard !exact else { throw Failure(.usage, words.exactOrRound) }
        guard let rounding = ProseRounding(rawValue: round), rounding != .exact else {
            throw Failure(.usage, words.badRounding(round))
        }
        return rounding
    }
}
