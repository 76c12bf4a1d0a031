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
package struct Phrases: Sendable {
    package var language: Language
    package var codes: CodePhrases
    package var chooser: ChooserPhrases
    package var desk: DeskPhrases
    package var pad: PadPhrases
    package var display: DisplayPhrases
    package var board: BoardPhrases
    package var commands: CommandPhrases
    package var export: ExportPhrases
    package var usage: UsagePhrases
    package var report: ReportPhrases
    package var ledger: LedgerPhrases
    package var callback: CallbackPhrases
    package var reminder: ReminderPhrases
    package var closing: ClosingReportPhrases
    package var evaluation: EvaluationPhrases
    package var cross: CrossPhrases
    package var find: FindPhrases
    package var review: ReviewPhrases
    package var privacy: PrivacyPhrases
    package var archive: ArchivePhrases
    package var receipt: ReceiptPhrases
    package var photo: PhotoPhrases
    package var exporting: ExportingPhrases
    package var comparison: ComparisonPhrases
    package var preview: PreviewPhrases
    package var setup: SetupPhrases
    package var listImport: ListImportPhrases
    package var planReport: PlanReportPhrases
    package var carryOver: CarryOverPhrases
    package var drill: DrillPhrases

    package init(_ language: Language) {
        self.language = language
        switch language {
        case .chinese:
            codes = .chinese
            chooser = .chinese
            desk = .chinese
            display = .chinese
            pad = .chinese
            board = .chinese
            commands = .chinese
            export = .chinese
            usage = .chinese
            report = .chinese
            ledger = .chinese
            callback = .chinese
            reminder = .chinese
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
            codes = .english
            chooser = .english
            desk = .english
            display = .english
            pad = .english
            board = .english
            commands = .english
            export = .english
            usage = .english
            report = .english
            ledger = .english
            callback = .english
            reminder = .english
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
