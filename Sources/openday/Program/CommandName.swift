import ArgumentParser

/// What the commands are called.
enum CommandName: String, CaseIterable {
    case desk, board, new, demo, log, tally, find, close, export, verify
    case ledger, remind, evaluate, cross, preview, check, review, rate, receipt, photo
    case anonymise, archive, restore, setup, plan

    var command: any ParsableCommand.Type {
        switch self {
        case .desk: DeskCommand.self
        case .board: BoardCommand.self
        case .new: NewCommand.self
        case .demo: DemoCommand.self
        case .log: LogCommand.self
        case .tally: TallyCommand.self
        case .find: FindCommand.self
        case .close: CloseCommand.self
        case .export: ExportCommand.self
        case .verify: VerifyCommand.self
        case .ledger: LedgerCommand.self
        case .remind: RemindCommand.self
        case .evaluate: EvaluateCommand.self
        case .cross: CrossCommand.self
        case .preview: PreviewCommand.self
        case .check: CheckCommand.self
        case .review: ReviewCommand.self
        case .rate: RateCommand.self
        case .receipt: ReceiptCommand.self
        case .photo: PhotoCommand.self
        case .anonymise: AnonymiseCommand.self
        case .archive: ArchiveCommand.self
        case .restore: RestoreCommand.self
        case .setup: SetupCommand.self
        case .plan: PlanCommand.self
        }
    }
}
