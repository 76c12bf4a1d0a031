/// Puts the names that answer a query in order, the best first.
package enum Matcher {
    /// The indices of the keys that match; equally good ones in their own order. An empty query keeps all.
    package static func rank(_ query: String, in keys: [SearchKey]) -> [Int] {
        let query = SearchQuery(query)
        return ranked(keys.lazy.map { $0.match(query) })
    }

    /// The same for things with several names (a name, a code, aliases), where the best of each counts.
    package static func rank(_ query: String, in keys: [[SearchKey]]) -> [Int] {
        let query = SearchQuery(query)
        return ranked(keys.lazy.map { names in names.lazy.compactMap { $0.match(query) }.min() })
    }

    private static func ranked(_ matches: some Sequence<Match?>) -> [Int] {
        var found: [(match: Match, index: Int)] = []
        for (index, match) in matches.enumerated() {
            if let match { found.append((match, index)) }
        }
        found.sort { ($0.match, $0.index) < ($1.match, $1.index) }
        return found.map(\.index)
    }
}
