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

/// Every text that a person reads, in one language. A text is a member with both languages side by side, so that a
/// missing one does not compile.
package struct Phrases: Sendable {
    package let language: Language

    package init(_ language: Language) { self.language = language }

    package var punctuation: PunctuationPhrases { PunctuationPhrases(language: language) }
    package var codes: CodePhrases { CodePhrases(language: language) }
    package var chooser: ChooserPhrases { ChooserPhrases(language: language) }
    package var desk: DeskPhrases { DeskPhrases(language: language) }
    package var pad: PadPhrases { PadPhrases(language: language) }
    package var display: DisplayPhrases { DisplayPhrases(language: language) }
    package var board: BoardPhrases { BoardPhrases(language: language) }
    package var commands: CommandPhrases { CommandPhrases(language: language) }
    package var findings: FindingPhrases { FindingPhrases(language: language) }
    package var doubts: DoubtPhrases { DoubtPhrases(language: language) }
    package var export: ExportPhrases { ExportPhrases(language: language) }
    package var usage: UsagePhrases { language == .chinese ? .chinese : .english }
    package var report: ReportPhrases { ReportPhrases(language: language) }
    package var ledger: LedgerPhrases { LedgerPhrases(language: language) }
    package var callback: CallbackPhrases { CallbackPhrases(language: language) }
    package var reminder: ReminderPhrases { ReminderPhrases(language: language) }
    package var sealing: SealingPhrases { SealingPhrases(language: language) }
    package var closing: ClosingReportPhrases { ClosingReportPhrases(language: language) }
    package var evaluation: EvaluationPhrases { EvaluationPhrases(language: language) }
    package var cross: CrossPhrases { CrossPhrases(language: language) }
    package var find: FindPhrases { FindPhrases(language: language) }
    package var review: ReviewPhrases { ReviewPhrases(language: language) }
    package var privacy: PrivacyPhrases { PrivacyPhrases(language: language) }
    package var archive: ArchivePhrases { ArchivePhrases(language: language) }
    package var receipt: ReceiptPhrases { ReceiptPhrases(language: language) }
    package var photo: PhotoPhrases { PhotoPhrases(language: language) }
    package var exporting: ExportingPhrases { ExportingPhrases(language: language) }
    package var outputs: OutputPhrases { OutputPhrases(language: language) }
    package var comparison: ComparisonPhrases { ComparisonPhrases(language: language) }
    package var preview: PreviewPhrases { PreviewPhrases(language: language) }
    package var setup: SetupPhrases { SetupPhrases(language: language) }
    package var listImport: ListImportPhrases { ListImportPhrases(language: language) }
    package var planReport: PlanReportPhrases { PlanReportPhrases(language: language) }
    package var carryOver: CarryOverPhrases { CarryOverPhrases(language: language) }
    package var drill: DrillPhrases { DrillPhrases(language: language) }
}

/// Texts in the language that was chosen.
protocol Bilingual {
    var language: Language { get }
}

extension Bilingual {
    /// The text of the language that was chosen; the other one is not made.
    @inline(__always)
    func both<Text>(_ chinese: @autoclosure () -> Text, _ english: @autoclosure () -> Text) -> Text {
        switch language {
        case .chinese: chinese()
        case .english: english()
        }
    }
}
