extension ComparisonPhrases {
    static let chinese = ComparisonPhrases(
        sentence: { base, changes in
            let clauses = changes.map { "\($0.name)\($0.count)" as Passage }.joined(separator: "，")
            return "与\(chineseDates([base.date]))的活动相比，\(clauses)。"
        },
        subject: { figure in
            switch figure {
            case .people: "接待群众"
            case .questions: "受理问题"
            case .copies: "发放宣传资料"
            default: "满意率"
            }
        },
        inWords: { amount, unit, count in
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
        },
        nothingBefore: "上次为零", noRateBefore: "上次无此比率", noRateNow: "本次无此比率", points: "个百分点",
        venue: { number, name, date in "场所\(number)：\(name)（\(chineseDates([date]))）" },
        separator: "、")
}
