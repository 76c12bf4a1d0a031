import DayExport
import DayModel

/// The plan as an official document, in one of its forms.
struct PlanReportWriting {
    static let formats = [MarkdownExport.name, WordExport.name]

    private let surroundings: Surroundings

    init(_ surroundings: Surroundings) { self.surroundings = surroundings }

    /// - Parameter format: Markdown where nil.
    func bytes(of plan: EventPlan, format: String?) throws -> [UInt8] {
        let phrases = surroundings.phrases
        let report = PlanReport(plan, phrases: phrases).report(date: surroundings.today)
        let stamp = DocumentStamp(author: plan.host, at: surroundings.now)
        switch format ?? MarkdownExport.name {
        case MarkdownExport.name: return MarkdownExport.bytes(of: report, stamp, phrases)
        case WordExport.name: return try surroundings.wordFile(of: report, stamp)
        case let other:
            throw Failure(
                .usage, phrases.carryOver.badFormat(other, Self.formats.listed(in: surroundings.phrases)))
        }
    }
}
