/// A search that goes on while somebody types and while records are still being read.
package struct SearchRun: Sendable {
    private var shelf = SearchShelf()
    private var words: [Word] = []
    /// Words that were looked for before: whoever takes back a letter has the answer at once.
    private var former: [Word] = []
    /// The records that answer to every word, in the order in which they were added.
    package private(set) var found: [Int] = []

    private static let formerLimit = 24

    /// A word, and for each text of the shelf whether it occurs there.
    private struct Word: Sendable {
        let query: SearchQuery
        var texts: [Bool] = []

        mutating func look(at shelf: SearchShelf, among candidates: [Bool]? = nil) {
            texts += shelf.occurrences(of: query, in: texts.count..<shelf.textCount, among: candidates)
        }
    }

    package init() {}

    package var count: Int { shelf.count }

    /// Adds a record; it is known by how many were added before.
    package mutating func add(_ fields: [String]) {
        shelf.add(fields)
        for index in words.indices { words[index].look(at: shelf) }
        found += shelf.records(from: shelf.count - 1, holding: words.map(\.texts))
    }

    /// Looks for another text: every word of it has to occur in a record.
    package mutating func look(for text: String) {
        former = Array((words + former).prefix(Self.formerLimit))
        words = text.split(whereSeparator: \.isWhitespace).map { SearchQuery(String($0)) }
            .filter { !$0.signs.isEmpty }.map(word)
        found = shelf.records(from: 0, holding: words.map(\.texts))
    }

    private func word(_ query: SearchQuery) -> Word {
        if var same = former.first(where: { $0.query.signs == query.signs }) {
            same.look(at: shelf)
            return same
        }
        // A text in which the beginning of a word does not occur holds no more of it.
        let beginning = former.filter { query.signs.starts(with: $0.query.signs) }
            .max { $0.query.signs.count < $1.query.signs.count }
        var word = Word(query: query)
        word.look(at: shelf, among: beginning?.texts)
        return word
    }
}
