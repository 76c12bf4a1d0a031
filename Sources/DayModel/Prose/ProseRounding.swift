/// How far official prose rounds the figures of a day down.
package enum ProseRounding: String, CaseIterable, Sendable {
    /// Not at all.
    case exact
    /// To tens from 20, to hundreds from 1000: what nobody asked otherwise for.
    case tens
    /// To hundreds from 100 already.
    case hundreds

    /// What is asked for, but for a small day: its figures are exact.
    package func applied(to figures: Figures) -> ProseRounding {
        figures.people < Self.smallDay ? .exact : self
    }

    /// People from whom on a day is no small one any more, and counts 人次 and not 人.
    package static let smallDay = 20
}
