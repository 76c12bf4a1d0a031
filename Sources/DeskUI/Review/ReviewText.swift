package import DayModel
import ScreenKit

/// The check and the reviews in lines, for the screen and for standard output.
package struct ReviewText {
    private let phrases: Phrases
    private var words: ReviewPhrases { phrases.review }

    package init(_ phrases: Phrases) { self.phrases = phrases }

    package func lines(of check: ReleaseCheck) -> [String] {
        guard !check.items.isEmpty else { return [words.noFindings] }
        let rows = check.items.enumerated().map { index, item in
            ["\(index + 1)"] + cells(of: item)
        }
        return [words.findings(check.items.count, check.undecided.count, check.held.count)]
            + Self.aligned(rows)
    }

    /// One finding with what was decided about it.
    package func line(of item: ReleaseCheck.Item) -> String { cells(of: item).joined(separator: "  ") }

    /// Decision, record and place, what it is, and the text as exports show it.
    func cells(of item: ReleaseCheck.Item) -> [String] {
        let finding = item.finding
        let decision =
            item.decision.map { phrases.punctuation.with(words.choice($0.choice), $0.by) } ?? words.undecided
        let place = [finding.record?.short ?? "", words.place(finding.place)].filter { !$0.isEmpty }
        return [
            decision, place.joined(separator: " "), words.kind(finding.kind),
            VisibleText.marks(for: finding.excerpt),
        ]
    }

    package func lines(of documents: [ReviewDocument], _ rules: ReviewRules) -> [String] {
        guard !documents.isEmpty else { return [words.noFiles] }
        let heads = Self.aligned(documents.map { [$0.file, state(of: $0), next(of: $0, rules)] })
        return zip(documents, heads).flatMap { document, head in
            [head] + document.steps.map { "    " + text(of: $0) }
        }
    }

    func state(of document: ReviewDocument) -> String {
        if document.sha256 == nil { return words.gone }
        if document.isChanged { return words.changed }
        return document.stage.map(words.stage) ?? words.notSubmitted
    }

    /// What comes next, and whose it is.
    func next(of document: ReviewDocument, _ rules: ReviewRules) -> String {
        guard document.sha256 != nil else { return "" }
        let isDraft = document.stage == nil || document.isChanged
        guard let stage = isDraft ? .draft : document.stage?.next else { return "" }
        let holders = rules.holders(of: stage).joined(separator: " ")
        let next = "→ \(words.stage(stage))"
        return holders.isEmpty ? next : phrases.punctuation.with(next, holders)
    }

    func text(of step: ReviewStep) -> String {
        let moment = step.at.map { "\($0.clock.date) \($0.hourAndMinute)" } ?? ""
        let what = step.isBack ? "← \(words.stage(step.stage))" : words.stage(step.stage)
        let parts = [moment, what, step.by, step.why ?? "", String(step.sha256.prefix(12))]
        return VisibleText.marks(for: parts.filter { !$0.isEmpty }.joined(separator: "  "))
    }

    /// Every column as wide as its widest text; the last one ends where it ends.
    static func aligned(_ rows: [[String]]) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { column, text in
                column == count - 1 ? text : TextLayout.pad(text, columns: widths[column])
            }
            .joined(separator: "  ")
        }
    }
}
