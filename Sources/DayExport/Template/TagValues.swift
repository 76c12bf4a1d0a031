import DayModel

/// Looks up what tags stand for: in the report, its figures and its annex, and nowhere else.
struct TagValues {
    private let log: DayLog
    private let phrases: Phrases
    private let report: Report
    private var figures: Figures { log.figures }

    init(log: DayLog, phrases: Phrases) {
        self.log = log
        self.phrases = phrases
        report = log.report(phrases)
    }

    func text(of tag: ReportTag) -> String {
        switch tag {
        case .title: report.title.text
        case .addressee: report.addressee.text
        case .event: log.plan.title
        case .theme: log.plan.theme ?? ""
        case .date: phrases.report.date(log.plan.date)
        case .venue: log.plan.venue ?? ""
        case .host: report.signature.text
        case .reportTo: log.plan.reportTo ?? phrases.report.gap(.addressee)
        case .reportDate: report.date
        case .summary:
            phrases.export.headline(Headline(figures, plan: log.plan, rounding: log.rounding))
        case .section(let heading): section(heading)
        case .figure(let figure): exact(figure)
        case .words(let figure): words(figure)
        }
    }

    private func section(_ heading: ReportHeading) -> String {
        let order: [ReportHeading] = [.organisation, .form, .results, .outlook]
        guard let index = order.firstIndex(of: heading) else { return "" }
        let section = report.sections[index]
        let passages = section.paragraphs + section.parts.flatMap(\.paragraphs)
        return passages.map(\.text).joined(separator: phrases.report.betweenSentences)
    }

    private func exact(_ figure: ReportFigure) -> String {
        switch figure {
        case .people: "\(figures.people)"
        case .visits: "\(figures.visits)"
        case .questions: "\(figures.questions)"
        case .copies: "\(figures.materialsTotal)"
        case .satisfactionRate: ProseRate(figures.satisfaction)?.percent ?? phrases.export.nothingRated
        case .rated: "\(figures.satisfaction.rated)"
        case .unrated: "\(figures.satisfaction.unrated)"
        case .dissatisfied: "\(figures.satisfaction.rated - figures.satisfaction.satisfied)"
        case .open: "\(figures.open.total)"
        case .overdue: "\(figures.open.overdue)"
        case .departments: "\(log.plan.departments.count)"
        case .desks: "\(log.plan.desks.count)"
        case .staff: "\(log.plan.staff.count)"
        case .attended: "\(log.attended)"
        case .channel(let code): count(figures.channels, code)
        case .kind(let code): count(figures.kinds, code)
        case .outcome(let code): count(figures.outcomes, code)
        default: ""
        }
    }

    private func count(_ counts: [Figures.Count], _ code: String) -> String {
        "\(counts.first { $0.code == code }?.count ?? 0)"
    }

    /// As the report prints it; what it does not mention, as there was none, is the plain zero.
    private func words(_ figure: ReportFigure) -> String {
        report.mentions.first { $0.figure == figure }?.printed ?? exact(figure)
    }

    func rows(of list: ReportTagList) -> [[String]] {
        report.annex.first { $0.section == list.section }?.rows ?? []
    }
}
