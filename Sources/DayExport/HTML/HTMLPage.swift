import DayModel

/// The parts of the page, from top to bottom.
struct HTMLPage {
    let log: DayLog
    let phrases: Phrases
    private var figures: Figures { log.figures }
    private var words: ExportPhrases { phrases.export }

    init(log: DayLog, phrases: Phrases) {
        self.log = log
        self.phrases = phrases
    }

    func write(_ title: String, to writer: inout HTMLWriter) {
        writer.element("h1", text: title)
        writer.element("ul", [("class", "facts")]) { writer in
            for fact in facts { writer.element("li", text: fact) }
        }
        if log.findings > 0 {
            writer.element("p", [("class", "caution")], text: words.findings(log.findings))
        }
        let headline = Headline(figures, plan: log.plan, rounding: log.rounding)
        writer.element("p", text: words.headline(headline))
        tiles(to: &writer)
        charts(to: &writer)
        for table in log.tables(phrases) { HTMLTable.write(table, to: &writer) }
        let local = log.local(log.exportedAt)
        writer.element("footer", text: words.exportedAt(local.clock.date, local.hourAndMinute))
    }

    private var facts: [String] {
        let plan = log.plan
        let facts: [(SummaryLabel, String?)] = [
            (.date, plan.date.description), (.venue, plan.venue), (.theme, plan.theme), (.host, plan.host),
        ]
        return facts.compactMap { label, value in
            value.flatMap { $0.isEmpty ? nil : words.fact(words.label(label), $0) }
        }
    }

    private func tiles(to writer: inout HTMLWriter) {
        let counts: [(SummaryLabel, Int)] = [
            (.people, figures.people), (.questions, figures.questions), (.copies, figures.materialsTotal),
            (.open, figures.open.total),
        ]
        writer.element("dl", [("class", "tiles")]) { writer in
            for (label, count) in counts { tile(words.label(label), "\(count)", nil, to: &writer) }
            guard let rate = ProseRate(figures.satisfaction) else { return }
            let base = "\(words.label(.rated)) \(rate.rated) · \(words.label(.unrated)) \(rate.unrated)"
            tile(words.label(.rate), rate.percent, base, to: &writer)
        }
    }

    private func tile(_ label: String, _ value: String, _ base: String?, to writer: inout HTMLWriter) {
        writer.element("div") { writer in
            writer.element("dt", text: label)
            writer.element("dd", text: value)
            if let base { writer.element("small", text: base) }
        }
    }

    private func charts(to writer: inout HTMLWriter) {
        writer.element("section", [("class", "charts")]) { writer in
            if !figures.hours.isEmpty { chart(.hours, to: &writer, hours) }
            if figures.satisfaction.rated > 0 { chart(.satisfaction, to: &writer, satisfaction) }
            let departments = figures.departments.filter { $0.questions > 0 }
            if !departments.isEmpty {
                chart(.departments, to: &writer) { title, writer in
                    let bars = departments.map { SVGChart.Bar(label: phrases.codes.listed($0.name), count: $0.questions) }
                    SVGChart.bars(bars, named: title, in: &writer)
                }
            }
        }
    }

    private func chart(
        _ section: SummarySection, to writer: inout HTMLWriter,
        _ content: (_ title: String, inout HTMLWriter) -> Void
    ) {
        let title = words.section(section)
        writer.element("figure") { writer in
            writer.element("figcaption", text: title)
            content(title, &writer)
        }
    }

    private func hours(_ title: String, _ writer: inout HTMLWriter) {
        let series = [
            SVGChart.Series(name: words.label(.people), tone: .one),
            SVGChart.Series(name: words.label(.questions), tone: .two),
        ]
        let groups = figures.hours.map { (words.hour($0.hour), [$0.people, $0.questions]) }
        SVGChart.columns(groups, series: series, named: title, in: &writer)
    }

    private func satisfaction(_ title: String, _ writer: inout HTMLWriter) {
        let levels = Satisfaction.allCases.reversed().map { level in
            SVGChart.Bar(
                label: phrases.codes.satisfaction(level), count: figures.satisfaction.levels[level.rawValue],
                tone: level.isSatisfied ? .one : .bad)
        }
        let unrated = SVGChart.Bar(
            label: words.label(.unrated), count: figures.satisfaction.unrated, tone: .none)
        SVGChart.bars(levels + [unrated], named: title, in: &writer)
    }
}
