import ArgumentParser
import DayModel
import DayStore
import Glibc

/// Personal data leaves the day only where somebody says so twice, and the office's journal says who, what and when.
struct PersonalDataOptions: ParsableArguments {
    private static var words: PrivacyPhrases { Surroundings.phrases.privacy }

    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.withPersonalDataHelp)) var withPersonalData =
        false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.yesHelp)) var yes = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.byHelp)) var by: String?

    /// Asks where the flag was given, and puts the taking on record before anything leaves.
    /// - Parameter what: what is taken, as the record names it.
    func allow(_ what: String, in days: [String?], _ surroundings: Surroundings) throws {
        guard withPersonalData else { return }
        let words = surroundings.phrases.privacy
        try Consent.ask(words.askToTake(what), isGiven: yes, surroundings)
        for day in days {
            var office = try OfficeBook(day, surroundings)
            let who = by ?? surroundings.userName
            do { try office.save(note: words.tookPersonalData(who, what), by: who) } catch {
                throw surroundings.failure(error)
            }
        }
    }
}

/// A question that has to be answered before something is done that can't be taken back.
enum Consent {
    /// Fails where the answer is no, and where nobody can be asked and `--yes` was not given.
    static func ask(_ question: String, isGiven: Bool, _ surroundings: Surroundings) throws {
        guard !isGiven else { return }
        let words = surroundings.phrases.privacy
        guard isatty(STDIN_FILENO) == 1 else { throw Failure(.usage, words.needsYes) }
        Output.prompt(question)
        let answer = readLine(strippingNewline: true)?.lowercased() ?? ""
        guard ["y", "yes", "是", "ｙ"].contains(answer) else { throw Failure(.ok, words.notDone) }
    }
}

extension Surroundings {
    /// Who is signed in on this machine, without the digits that no name on record has.
    var userName: String {
        let names = ["LOGNAME", "USER"].lazy.compactMap { variables[$0] }.map(PlanCodes.nameAllowed(of:))
        return names.first { !$0.isEmpty } ?? "uid"
    }
}
