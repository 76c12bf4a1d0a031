/// How well a name answers a query. The better match is the smaller one.
package struct Match: Comparable, Sendable {
    /// In which way the query was found, the best first.
    package enum Kind: UInt8, Comparable, Sendable {
        case exact
        case prefix
        case initialsPrefix
        case pinyinPrefix
        case inside
        case initialsInside
        case pinyinInside
        /// The query stands for characters of the name, in order, with gaps.
        case scattered

        package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    package var kind: Kind
    /// At which sign of the folded name the match begins.
    package var start: Int
    /// How many signs of the folded name the query does not speak for.
    package var leftover: Int

    package static func < (left: Match, right: Match) -> Bool {
        (left.kind, left.start, left.leftover) < (right.kind, right.start, right.leftover)
    }
}
