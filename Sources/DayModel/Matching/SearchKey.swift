package struct SearchKey: Sendable, Equatable {
    let text: String
    package init(_ text: String) { self.text = text.lowercased() }
    package func match(_ query: String) -> Match? {
        text.contains(query.lowercased()) ? Match(rank: text.hasPrefix(query) ? 0 : 1) : nil
    }
}
package struct Match: Comparable, Sendable {
    let rank: Int
    package static func < (l: Match, r: Match) -> Bool { l.rank < r.rank }
}
