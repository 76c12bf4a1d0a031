/// The two languages of the interface.
package enum Language: String, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"

    /// `OPENDAY_LANG` decides; else the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set: `zh*` is Chinese.
    package init(environment: [String: String]) {
        if let chosen = environment["OPENDAY_LANG"], let language = Language(rawValue: chosen) {
            self = language
            return
        }
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        self = locale.lowercased().hasPrefix("zh") ? .chinese : .english
    }
}

/// Every text that a person reads, in one language: a field is a text or a sentence made from its parts, so a
/// missing one does not compile.
///
/// A class, for it holds more than a thousand texts and nearly every value of a screen holds it: as a struct, each
/// copy of a screen copied all of them, and the copying was a third of the program.
package final class Phrases: Sendable {
    package let language: Language
    package let punctuation: PunctuationPhrases
    package let codes: CodePhrases
    package let chooser: ChooserPhrases
    package let desk: DeskPhrases
    package let pad: PadPhrases
    package let display: DisplayPhrases
    package let board: BoardPhrases
    package let commands: CommandPhrases
    package let findings: FindingPhrases
    package let doubts: DoubtPhrases
    package let export: ExportPhrases
    package let usage: UsagePhrases
    package let report: ReportPhrases
    package let ledger: LedgerPhrases
    package let callback: CallbackPhrases
    package let reminder: ReminderPhrases
    package let sealing: SealingPhrases
    package let closing: ClosingReportPhrases
    package let evaluation: EvaluationPhrases
    package let cross: CrossPhrases
    package let find: FindPhrases
    package let review: ReviewPhrases
    package let privacy: PrivacyPhrases
    package let archive: ArchivePhrases
    package let receipt: ReceiptPhrases
    package let photo: PhotoPhrases
    package let exporting: ExportingPhrases
    package let comparison: ComparisonPhrases
    package let preview: PreviewPhrases
    package let setup: SetupPhrases
    package let listImport: ListImportPhrases
    package let planReport: PlanReportPhrases
    package let carryOver: CarryOverPhrases
    package let drill: DrillPhrases

    package init(_ language: Language) {
        self.language = language
        switch language {
        case .chinese:
            punctuation = .chinese
            codes = .chinese
            chooser = .chinese
            desk = .chinese
            display = .chinese
            pad = .chinese
            board = .chinese
            commands = .chinese
            findings = .chinese
            doubts = .chinese
            export = .chinese
            usage = .chinese
            report = .chinese
            ledger = .chinese
            callback = .chinese
            reminder = .chinese
            sealing = .chinese
            closing = .chinese
            evaluation = .chinese
            cross = .chinese
            find = .chinese
            review = .chinese
            privacy = .chinese
            archive = .chinese
            receipt = .chinese
            photo = .chinese
            exporting = .chinese
            comparison = .chinese
            preview = .chinese
            setup = .chinese
            listImport = .chinese
            planReport = .chinese
            carryOver = .chinese
            drill = .chinese
        case .english:
            punctuation = .english
            codes = .english
            chooser = .english
            desk = .english
            display = .english
            pad = .english
            board = .english
            commands = .english
            findings = .english
            doubts = .english
            export = .english
            usage = .english
            report = .english
            ledger = .english
            callback = .english
            reminder = .english
            sealing = .english
            closing = .english
            evaluation = .english
            cross = .english
            find = .english
            review = .english
            privacy = .english
            archive = .english
            receipt = .english
            photo = .english
            exporting = .english
            comparison = .english
            preview = .english
            setup = .english
            listImport = .english
            planReport = .english
            carryOver = .english
            drill = .english
        }
    }
}
