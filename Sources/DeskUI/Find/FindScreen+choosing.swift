import DayModel
import ScreenKit

/// What a desk that the screen was opened from can do with a record.
extension FindScreen {
    /// The record that the keys are about: the open one, or the marked one.
    private var current: FindRow? {
        switch focus {
        case .results: row(marked)
        case .story(let row, _): row
        case .help: nil
        }
    }

    func isUseful(_ binding: FindBinding) -> Bool {
        switch binding.action {
        case .takeAnswer: current.map { answered(in: $0) != nil } ?? false
        case .correct: current.map(canCorrect) ?? false
        default: true
        }
    }

    func choose(_ row: FindRow, _ action: FindAction?, _ key: Key) -> [FindEffect] {
        if action == .correct { return canCorrect(row) ? [.choose(.correct(row.entry.name))] : [] }
        guard let first = answered(in: row) else { return [] }
        guard case .scalar(let digit) = key, let number = FullWidth.digit(digit) else {
            return [.choose(.take(row, question: first))]
        }
        guard row.entry.hasAnswer(toQuestion: number - 1) else { return [] }
        return [.choose(.take(row, question: number - 1))]
    }

    /// The first question of a record that has an answer to take over.
    private func answered(in row: FindRow) -> Int? {
        guard home != nil, !row.entry.isVoid else { return nil }
        return row.entry.questions.indices.first(where: row.entry.hasAnswer)
    }

    private func canCorrect(_ row: FindRow) -> Bool {
        guard let home, row.isOf(home), !row.entry.isVoid else { return false }
        switch row.entry.original.body {
        case .visit, .handout: return true
        default: return false
        }
    }
}

extension FindRow {
    /// Whether the desk that the screen was opened from wrote it, on its day.
    func isOf(_ home: FindHome) -> Bool { day == home.day && entry.name.journal.desk == home.desk }
}
