import DayModel
import ScreenKit

/// A practising desk: the visitor to act out, and whether what was logged fits.
extension DeskScreen {
    /// After what was saved has been told: how it fits the card.
    mutating func followDrill(_ record: Record) {
        guard let verdict = drill?.take(record, at: desk, in: snapshot) else { return }
        let words = phrases.drill
        let name = verdict.record.short
        if verdict.mismatches.isEmpty {
            let said = status.map { $0.text + "  " } ?? ""
            status = Status(text: said + words.fits(name), role: .good)
        } else if verdict.isOutstanding {
            status = Status(
                text: words.outstanding(
                    name, verdict.mismatches.map(text).joined(separator: words.separator)),
                role: .notice)
        } else {
            status = Status(
                text: words.differs(name, verdict.mismatches.map(text).joined(separator: words.separator)),
                role: .warning)
        }
    }

    private var drillCard: DrillCard? { drill?.card(at: desk, in: snapshot) }

    /// Who comes, how many they are, what they say and what they take, in a line; nil on a real day.
    var drillLine: String? {
        drillCard.map { card in
            let words = phrases.drill
            let says = card.question.map { question in
                words.says(
                    question.kind, question.topic.map { lists.topics.label(of: $0) } ?? question.text ?? "")
            }
            let takes = card.materials.map { phrases.desk.copies(materialName($0.item), $0.count) }
            return words.card(
                card.number, card.visitor.name ?? "", card.people, says, takes.joined(separator: " "))
        }
    }

    /// For the colleague who plays the visitor.
    var drillHints: [String] {
        drillCard.map { card in
            let level = card.question?.satisfaction.map(phrases.codes.satisfaction)
            return [phrases.drill.actor(card.visitor.phone ?? "", level)]
        } ?? []
    }

    private func text(of mismatch: DrillMismatch) -> String {
        let words = phrases.drill
        switch mismatch {
        case .people(let wanted, let found): return words.people(wanted, found)
        case .noQuestion: return words.noQuestion
        case .askedNothing: return words.askedNothing
        case .severalQuestions(let count): return words.severalQuestions(count)
        case .topic(let code): return words.topic(lists.topics.label(of: code))
        case .kind(let wanted, let found):
            return words.kind(phrases.codes.kind(wanted), phrases.codes.name(Coded<QuestionKind>(found)))
        case .department(let wanted, let found):
            return words.department(
                lists.departments.label(of: wanted), found.map { lists.departments.label(of: $0) } ?? "—")
        case .materials(let item, let wanted, let found):
            return words.materials(materialName(item), wanted, found)
        }
    }

    private func materialName(_ code: String) -> String { plan.material(code)?.name ?? code }
}
