/// A count as official prose gives it: rounded down, with a word for "and some more" where it was rounded.
///
/// Below 20 exact; to tens below 1000, or from 100 to hundreds where that is asked; from 1000 to hundreds. What
/// needs no rounding is exact: 300 is 300, never 300余.
package struct ProseCount: Equatable, Sendable {
    package let value: Int
    package let isExact: Bool

    package init(_ exact: Int, _ rounding: ProseRounding = .tens) {
        let step =
            switch exact {
            case _ where rounding == .exact: 1
            case ..<20: 1
            case ..<100: 10
            case ..<1000: rounding == .hundreds ? 100 : 10
            default: 100
            }
        value = exact - exact % step
        isExact = value == exact
    }
}
