import DayModel
import ScreenKit

/// The keys that work right now.
extension BoardScreen {
    var footerHints: [FooterHint<BoardAction, BoardContext>] {
        FooterHint.line(
            BoardBindings.all.footer(context).filter(isUseful), columns: size.columns,
            keeping: [.back, .help, .quit], phrases.desk
        ) { $0 == .quit && isOverDesk ? words.backToDesk : words.action($0) }
    }

    private func isUseful(_ binding: BoardBinding) -> Bool {
        switch binding.action {
        case .nextDay: days.count > 1
        case .warnings: !warnings.isEmpty
        default: true
        }
    }
}
