/// The texts of the commands: help, errors and results.
package struct CommandPhrases: Sendable {
    package var deskAbstract: String
    package var boardAbstract: String
    package var newAbstract: String
    package var demoAbstract: String
    package var logAbstract: String
    package var benchSaveAbstract: String
    package var tallyAbstract: String
    package var findAbstract: String
    package var closeAbstract: String
    package var exportAbstract: String
    package var verifyAbstract: String
    package var rootAbstract: String
    package var dayHelp: String
    package var deskHelp: String
    package var byHelp: String
    package var planHelp: String
    package var sampleHelp: String
    package var newDirHelp: String
    package var jsonHelp: String
    package var asOfHelp: String
    package var queryHelp: String
    package var queryMissing: String
    package var formatHelp: String
    package var outputHelp: String
    package var exactHelp: String
    package var roundHelp: String
    package var explainHelp: String
    package var templateHelp: String
    package var tagsHelp: String
    package var codeHelp: String
    package var noSuchDay: @Sendable (_ path: String) -> String
    package var dayExists: @Sendable (_ path: String) -> String
    package var noSuchDesk: @Sendable (_ desk: String, _ known: [String]) -> String
    package var inUse: @Sendable (_ desk: String, _ holder: String) -> String
    package var holder: @Sendable (_ pid: String, _ by: String, _ since: String) -> String
    package var sealedJournal: @Sendable (_ journal: String) -> String
    /// Why an `unseal` is refused.
    package var notSealed: String
    package var lineTooLong: @Sendable (_ bytes: String, _ limit: String) -> String
    package var noSpace: @Sendable (_ path: String) -> String
    package var readOnlyFolder: @Sendable (_ path: String) -> String
    package var notPermitted: @Sendable (_ path: String) -> String
    package var notAFile: @Sendable (_ path: String) -> String
    package var missingFile: @Sendable (_ path: String) -> String
    package var fileExists: @Sendable (_ path: String) -> String
    package var badSealFile: @Sendable (_ path: String) -> String
    package var badLine: @Sendable (_ path: String, _ offset: String) -> String
    package var standardInput: String
    package var standardOutput: String
    package var systemError: @Sendable (_ path: String, _ message: String) -> String
    package var wrongPlan: @Sendable (_ path: String, _ problem: String) -> String
    package var badFormat: @Sendable (_ name: String, _ known: String) -> String
    package var noFormat: @Sendable (_ known: String) -> String
    package var badRounding: @Sendable (_ name: String) -> String
    package var exactOrRound: String
    package var oneKindOfExport: String
    package var filledTemplate: @Sendable (_ path: String) -> String
    package var notAWordFile: @Sendable (_ path: String, _ problem: String) -> String
    package var tooLarge: String
    package var noPackage: @Sendable (_ problem: String) -> String
    package var unknownTag: @Sendable (_ path: String, _ tag: String, _ known: String) -> String
    package var twoLists: @Sendable (_ path: String, _ first: String, _ second: String) -> String
    package var badSample: @Sendable (_ name: String, _ known: String) -> String
    package var badDate: @Sendable (_ text: String) -> String
    package var badZone: @Sendable (_ name: String) -> String
    package var planOrSample: String
    package var oneDay: String
    package var noTerminal: String
    package var unknownTerminal: @Sendable (_ name: String) -> String
    package var made: @Sendable (_ path: String) -> String
    package var demoAt: @Sendable (_ path: String) -> String
    package var closeQuestion: String
    package var notClosed: String
    package var exported: @Sendable (_ path: String) -> String
    package var exportDiffers: @Sendable (_ figure: String, _ exported: String, _ tally: String) -> String
    package var verified: @Sendable (_ records: Int, _ journals: Int) -> String
    package var notVerified: @Sendable (_ alarms: Int) -> String
    package var recoveredNotice: @Sendable (_ file: String, _ bytes: String, _ offset: String) -> String
    package var otherJournalsNotice: @Sendable (_ journals: [String]) -> String
    package var newJournalNotice: @Sendable (_ journal: String) -> String
    package var untrustedNotice: @Sendable (_ file: String) -> String
    package var permissionsNotice: @Sendable (_ path: String) -> String
    package var json: @Sendable (JSONError) -> String
    package var plan: @Sendable (PlanProblem) -> String
    package var record: @Sendable (RecordError) -> String
}
