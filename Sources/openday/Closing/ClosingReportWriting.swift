import DayExport
import DayModel

/// The report that closes a day's ledger, in one of the forms of a report.
struct ClosingReportWriting {
    static let formats = [MarkdownExport.name, HTMLExport.name, WordExport.name]

    let surroundings: Surroundings

    /// Refused while anything is open, with the open matters named.
    func bytes(of day: OpenedDay, format: String, _ log: DayLog) throws -> [UInt8] {
        let words = surroundings.phrases.closing
        guard Self.formats.contains(format) else {
            throw Failure(.usage, words.badFormat(Self.formats.listed(in: surroundings.phrases)))
        }
        var day = try OfficeBook(day, surroundings).day
        try checkFinished(day)
        // What was left out before release is left out here too.
        day.ledger = Ledger(entries: log.entries, plan: log.plan)
        let report = ClosingReport(day, phrases: surroundings.phrases)
            .report(date: log.zone.local(log.exportedAt).clock.date, findings: log.findings)
        switch format {
        case HTMLExport.name: return HTMLReport.bytes(of: report, log, surroundings.phrases)
        case WordExport.name: return try surroundings.wordFile(of: report, log.stamp)
        default: return MarkdownExport.bytes(of: report, log.stamp, surroundings.phrases)
        }
    }

    private func checkFinished(_ day: LedgerDay) throws {
        let unfinished = day.unfinished
        guard !unfinished.items.isEmpty || !unfinished.tasks.isEmpty else { return }
        let phrases = surroundings.phrases
        func line(_ item: LedgerItem, _ state: String) -> String {
            let item = day.shown(item)
            let office = item.department.map { day.plan.departmentName($0, phrases) } ?? phrases.ledger.noDepartment
            return "  \(item.shortName)  \(office)  \(item.matter(day.plan))  \(state)"
        }
        let lines =
            unfinished.items.map {
                line($0, phrases.ledger.dueState($0.dueState(asOf: surroundings.today)))
            }
            + unfinished.tasks.map {
                line($0.item, phrases.callback.task($0.stage))
            }
        let head = phrases.closing.notYet(unfinished.items.count, unfinished.tasks.count)
        throw Failure(.badData, ([head] + lines).joined(separator: "\n"))
    }
}

extension Surroundings {
    /// A document with a report's parts as a Word file; where none can be made here it says what is missing.
    func wordFile(of report: Report, _ stamp: DocumentStamp) throws -> [UInt8] {
        do { return try WordExport.bytes(of: report, stamp, phrases) } catch {
            switch error {
            case .packaging(let message): throw Failure(.inputOutput, phrases.commands.noPackage(message))
            }
        }
    }
}
