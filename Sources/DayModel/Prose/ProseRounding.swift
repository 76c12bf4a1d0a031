/// How far official prose rounds a figure down, each for itself: a small day may have given away many copies.
package enum ProseRounding: String, CaseIterable, Sendable {
    /// Not at all.
    case exact
    /// To tens from 20, to hundreds from 1000: what nobody asked otherwise for.
    case tens
    /// To hundreds from 100 already.
    case hundreds

    /// People from whom on a day is no small one any more, and counts 人次 and not 人.
    package static let smallDay = 20
}
