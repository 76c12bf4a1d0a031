/// The report that goes up when everything that was taken down on a day is finished (办结报告): a report like the
/// day's own, made of the ledger instead of the tally.
package struct ClosingReport {
    private let day: LedgerDay
    private let figures: ClosingFigures
    private let phrases: Phrases
    private var words: ClosingReportPhrases { phrases.closing }

    package init(_ day: LedgerDay, phrases: Phrases) {
        self.day = day
        self.phrases = phrases
        figures = ClosingFigures(day)
    }

    /// - Parameters:
    ///   - date: 成文日期.
    ///   - findings: alarms that the journals gave.
    package func report(date: CivilDate, findings: Int) -> Report {
        let plan = day.plan
        let host = named(plan.host, .host)
        let annexTitle = words.annexTitle(plan.title)
        return Report(
            title: words.title(host, plan.title),
            addressee: phrases.report.addressee(named(plan.reportTo, .addressee)),
            opening: "\(words.opening(plan, phrases.report.date(plan.date)))",
            caution: findings > 0 ? Passage.gap(phrases.export.findings(findings)) : nil,
            sections: sections, annexNote: phrases.report.annexNote(annexTitle),
            annexLabel: phrases.report.annexLabel, annexTitle: annexTitle, annex: [offices, matters],
            signature: host, date: phrases.report.date(date))
    }

    private var sections: [Report.Section] {
        let parts: [(ClosingHeading, [Passage])] = [
            (.outcome, ["\(words.outcome(figures.total))"]),
            (.offices, figures.offices.map { "\(words.office(name($0.department), $0.counts))" }),
            (.callbacks, ["\(words.callbacks(figures))"]),
            (.outlook, [.gap(phrases.report.gap(.nextSteps))]),
        ]
        return parts.filter { !$0.1.isEmpty }.enumerated().map { index, part in
            Report.Section(heading: words.heading(index + 1, part.0), paragraphs: part.1, parts: [])
        }
    }

    private var offices: AnnexTable {
        func row(_ name: String, _ counts: ClosingFigures.Counts) -> [String] {
            let results = counts.results
            let rate = results.rated == 0 ? "" : ProseRate.percent(results.satisfied, of: results.rated)
            let numbers = [
                counts.matters, counts.inTime, counts.late, counts.cameBack, counts.extended, results.rated,
                results.satisfied,
            ]
            return [name] + numbers.map(String.init) + [rate]
        }
        return AnnexTable(
            section: nil, title: words.officesTitle,
            heads: words.officeHeads.enumerated().map { AnnexTable.Head(title: $1, isNumber: $0 > 0) },
            rows: figures.offices.map { row(name($0.department), $0.counts) }
                + [row(phrases.export.total, figures.total)])
    }

    private var matters: AnnexTable {
        let zone = day.deadlines.zone
        return AnnexTable(
            section: nil, title: words.mattersTitle,
            heads: words.matterHeads.map { AnnexTable.Head(title: $0, isNumber: false) },
            rows: figures.items.map { item in
                let end = item.finishings.last?.at
                return [
                    item.shortName, item.matter(day.plan), name(item.department), item.due?.description ?? "",
                    end.map { zone.date(atMilliseconds: $0.milliseconds).description } ?? "",
                    words.timeliness(item.wasLate(zone), item.comebacks > 0),
                    item.resultSatisfaction.map(phrases.codes.satisfaction) ?? "",
                ]
            })
    }

    private func name(_ department: String?) -> String {
        department.map { day.plan.departmentName($0, phrases) } ?? phrases.ledger.noDepartment
    }

    private func named(_ name: String?, _ gap: ReportGap) -> Passage {
        guard let name, !name.isEmpty else { return .gap(phrases.report.gap(gap)) }
        return "\(name)"
    }
}
