import ArgumentParser
import DayModel

/// `--day`, as most commands take it.
struct DayOption: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.dayHelp))
    var day: String?
}

/// `--day`, as often as wanted.
struct DaysOption: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.dayHelp))
    var day: [String] = []

    /// The paths given, or the one that is meant without any.
    var paths: [String?] { day.isEmpty ? [nil] : day }
}
