/// A figure beside the same figure of an earlier day.
package struct FigureChange: Equatable, Sendable {
    /// What the report calls it where it speaks of it; nil for one that only the table has.
    package var figure: ReportFigure?
    package var name: String
    package var from: FigureMention.Exact
    package var to: FigureMention.Exact
}

/// By how much a figure changed.
package enum ChangeAmount: Equatable, Sendable {
    /// The difference, and in hundredths of a percent of what was; nil where that was nothing: no share of nothing.
    case count(Int, hundredthsOfPercent: Int?)
    /// A rate's, in hundredths of a percentage point.
    case points(Int)
    /// There was no rate last time, as nothing was counted that it is a rate of.
    case noRateBefore
    case noRateNow
}

extension FigureChange {
    package var amount: ChangeAmount { ChangeAmount(from: from, to: to) }
}

extension ChangeAmount {
    package init(from: FigureMention.Exact, to: FigureMention.Exact) {
        switch (from, to) {
        case (.count(let from), .count(let to)):
            let difference = to - from
            guard from > 0 else {
                self = .count(difference, hundredthsOfPercent: nil)
                return
            }
            let size = (abs(difference) * 20_000 + from) / (from * 2)
            self = .count(difference, hundredthsOfPercent: difference < 0 ? -size : size)
        case (.share(let part, let whole), .share(let partNow, let wholeNow)):
            guard wholeNow > 0, whole > 0 else {
                self = wholeNow > 0 ? .noRateBefore : .noRateNow
                return
            }
            // The difference of what is printed: a reader who subtracts comes to the same.
            self = .points(
                ProseRate.hundredths(partNow, of: wholeNow) - ProseRate.hundredths(part, of: whole))
        default: self = .noRateBefore
        }
    }
}

extension FigureChange {
    /// The figures of a day beside those of an earlier one, in the order of the table.
    package static func all(from base: Figures, to figures: Figures, _ phrases: Phrases) -> [FigureChange] {
        let label = phrases.export.label
        func count(_ figure: ReportFigure, _ name: String, _ value: (Figures) -> Int) -> FigureChange {
            FigureChange(figure: figure, name: name, from: .count(value(base)), to: .count(value(figures)))
        }
        func share(
            _ figure: ReportFigure?, _ name: String, _ part: (Figures) -> Int, _ whole: (Figures) -> Int
        ) -> FigureChange {
            FigureChange(
                figure: figure, name: name, from: .share(of: part(base), in: whole(base)),
                to: .share(of: part(figures), in: whole(figures)))
        }
        let head = [
            count(.people, label(.people), \.people), count(.visits, label(.visits), \.visits),
            count(.questions, label(.questions), \.questions),
        ]
        let kinds = codes(base.kinds, figures.kinds).map { code in
            count(.kind(code), phrases.codes.name(Coded<QuestionKind>(code))) { of(code, $0.kinds) }
        }
        let outcomes = codes(base.outcomes, figures.outcomes).map { code in
            count(.outcome(code), phrases.codes.name(Coded<Outcome>(code))) { of(code, $0.outcomes) }
        }
        return head + kinds + outcomes + [
            count(.copies, label(.copies), \.materialsTotal),
            share(.satisfactionRate, label(.rate), \.satisfaction.satisfied, \.satisfaction.rated),
            share(nil, label(.onTheSpot), \.settledOnTheSpot, \.questions),
            count(.open, label(.open), \.open.total),
        ]
    }

    /// Those that count on either side, in the order of the later day.
    private static func codes(_ base: [Figures.Count], _ now: [Figures.Count]) -> [String] {
        let known = now.map(\.code)
        return (known + base.map(\.code).filter { !known.contains($0) }).filter { code in
            (base + now).contains { $0.code == code && $0.count != 0 }
        }
    }

    private static func of(_ code: String, _ counts: [Figures.Count]) -> Int {
        counts.first { $0.code == code }?.count ?? 0
    }
}

extension FigureMention.Exact {
    /// `310`, or `295/300`.
    package var plain: String {
        switch self {
        case .count(let count): "\(count)"
        case .share(let part, let whole): "\(part)/\(whole)"
        case .change(let from, let to): "\(from.plain) → \(to.plain)"
        }
    }
}
