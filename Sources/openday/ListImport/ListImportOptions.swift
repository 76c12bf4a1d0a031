import ArgumentParser
import DayModel

/// How lists come into a plan.
struct ListImportOptions: ParsableArguments {
    private static var words: ListImportPhrases { Surroundings.phrases.listImport }

    @Option(name: .customLong("import"), help: ArgumentHelp(stringLiteral: words.importHelp))
    var file: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.listHelp)) var list: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.sheetHelp)) var sheet: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.dryRunHelp)) var dryRun = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.yesHelp)) var yes = false

    /// Refuses what says how lists come in where none does.
    func checkUnused() throws {
        let given = [
            ("--list", list != nil), ("--sheet", sheet != nil), ("--dry-run", dryRun), ("--yes", yes),
        ]
        for (option, isGiven) in given where isGiven {
            throw Failure(.usage, Self.words.onlyWithImport(option))
        }
    }

    /// Which list it is, where that was said.
    func section() throws -> PlanSection? {
        guard let list else { return nil }
        let known = ListImport.sections
        guard let section = known.first(where: { $0.rawValue == list.lowercased() }) else {
            let names = known.map(\.rawValue).listed(in: Surroundings.phrases)
            throw Failure(.usage, Self.words.unknownList(list, names))
        }
        return section
    }
}
