/// The texts of a report that looks at more than one day: at an earlier one, or at several together.
package struct ComparisonPhrases: Sendable, Bilingual {
    let language: Language

    /// The one sentence of the report; each change comes with what it is a change of.
    package func sentence(_ base: Figures, _ changes: [ReportFacts.Named]) -> Passage {
        switch language {
        case .chinese:
            let clauses = changes.map { "\($0.name)\($0.count)" as Passage }.joined(separator: "，")
            return "与\(chineseDates([base.date]))的活动相比，\(clauses)。"
        case .english:
            let clauses = changes.map { "\($0.name) \($0.count)" as Passage }.joined(separator: "; ")
            return "Compared with \(englishDates([base.date])): \(clauses)."
        }
    }
    /// What a change is a change of, as the sentence calls it.
    package func subject(_ figure: ReportFigure) -> String {
        switch figure {
        case .people: both("接待群众", "visitors")
        case .questions: both("受理问题", "questions")
        case .copies: both("发放宣传资料", "copies given away")
        default: both("满意率", "satisfaction")
        }
    }
    package func inWords(
        _ amount: ChangeAmount, _ unit: CountUnit, _ count: (ProseCount, CountUnit) -> String
    ) -> String {
        switch language {
        case .chinese:
            switch amount {
            case .count(0, _): return "持平"
            case .count(let difference, let share):
                let number = count(ProseCount(abs(difference), .exact), unit)
                let text = (difference > 0 ? "增加" : "减少") + number
                guard let share else { return text + "（上次为零，不计增幅）" }
                let size = ProseRate.text(hundredths: abs(share))
                return "\(text)（\(difference > 0 ? "增长" : "下降")\(size)%）"
            case .points(0): return "持平"
            case .points(let points):
                let size = ProseRate.text(hundredths: abs(points))
                return "\(points > 0 ? "提高" : "降低")\(size)个百分点"
            case .noRateBefore: return "上次未评价，不作比较"
            case .noRateNow: return "本次未评价，不作比较"
            }
        case .english:
            switch amount {
            case .count(0, _), .points(0): return "as before"
            case .count(let difference, let share):
                let text = "\(difference > 0 ? "up" : "down") by \(abs(difference))"
                guard let share else { return text + " (none last time, so no percentage)" }
                return "\(text) (\(ProseRate.text(hundredths: abs(share)))%)"
            case .points(let points):
                let size = ProseRate.text(hundredths: abs(points))
                return "\(points > 0 ? "up" : "down") by \(size) percentage points"
            case .noRateBefore: return "not rated last time, so not compared"
            case .noRateNow: return "not rated this time, so not compared"
            }
        }
    }
    /// In the table, where a share of what was can't be told.
    package var nothingBefore: String { both("上次为零", "none last time") }
    package var noRateBefore: String { both("上次无此比率", "no rate last time") }
    package var noRateNow: String { both("本次无此比率", "no rate now") }
    /// Percentage points, behind their number.
    package var points: String { both("个百分点", " points") }

    /// The heading of one day's table among several, with the number of the day.
    package func venue(_ number: Int, _ name: String, _ date: CivilDate) -> String {
        both("场所\(number)：\(name)（\(chineseDates([date]))）", "Venue \(number): \(name) (\(date))")
    }
    /// Between the titles and between the venues of several days.
    package var separator: String { both("、", ", ") }
}
