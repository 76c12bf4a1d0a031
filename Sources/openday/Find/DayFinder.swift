import DayModel
import DayStore
import DeskUI

/// Reads one or more days piece by piece, newest records first, and knows at any time what answers to a query.
struct DayFinder {
    private let surroundings: Surroundings
    private(set) var books: [DayBook]
    /// Of the days that were opened so far, in their order.
    private var names: [[RecordName]] = []
    /// Which day is being read, and how many of its records were.
    private var day = 0
    private var taken = 0
    private var read = 0
    /// How many had been read when what was written since made it begin anew.
    private var known = 0
    private var run = SearchRun()
    /// Which record each one of the search is.
    private var places: [(day: Int, name: RecordName)] = []
    private var query = ""

    /// Records decoded at once: a few milliseconds.
    private static let piece = 256

    /// - Parameter books: newest day first.
    init(_ surroundings: Surroundings, books: [DayBook]) {
        self.surroundings = surroundings
        self.books = books
    }

    private mutating func startOver() {
        names = books.prefix(names.count).map(\.newestFirst)
        day = 0
        taken = 0
        known = max(known, read)
        read = 0
        places = []
        run = SearchRun()
        run.look(for: query)
    }

    /// Takes in what was written since; then all is read anew, as any record may stand otherwise now.
    /// - Returns: whether anything was.
    mutating func refresh() -> Bool {
        var hasNews = false
        for index in names.indices where books[index].refresh() > 0 { hasNews = true }
        if hasNews { startOver() }
        return hasNews
    }

    var records: Int { names.reduce(0) { $0 + $1.count } }
    var isDone: Bool { names.count == books.count && read == records }
    /// Whether less is at hand than was before something came in: what shows is worth more until then.
    var isCatchingUp: Bool { !isDone && read < known }

    /// Opens one more day, or reads one more piece: no key waits for more than that.
    mutating func readOn() {
        if names.count < books.count {
            let index = names.count
            _ = books[index].refresh()
            names.append(books[index].newestFirst)
            return
        }
        while day < names.count, taken == names[day].count {
            day += 1
            taken = 0
        }
        guard day < names.count else { return }
        let part = names[day][taken...].prefix(Self.piece)
        let plan = books[day].plan
        for entry in books[day].shownEntries(part) {
            run.add(entry.local(books[day].zone).searchFields(plan, asOf: surroundings.today))
            places.append((day, entry.name))
        }
        taken += part.count
        read += part.count
    }

    mutating func look(for query: String) {
        guard query != self.query else { return }
        self.query = query
        run.look(for: query)
    }

    /// Some of what was found, without anybody's personal data.
    func page(_ wanted: FindSpan) -> FindPage {
        let span = wanted.kept.flatMap(place(of:)).map(wanted.moved) ?? wanted
        let part = run.found.dropFirst(span.first).prefix(span.count)
        var masks: [Int: TextMask] = [:]
        func mask(_ day: Int) -> TextMask {
            let mask = masks[day] ?? books[day].mask
            masks[day] = mask
            return mask
        }
        let rows = part.compactMap { index -> FindRow? in
            let place = places[index]
            let book = books[place.day]
            return book.entry(place.name).map { FindRow(day: place.day, entry: book.shown($0, mask(place.day))) }
        }
        return FindPage(
            span: span, total: run.found.count, read: read, records: records, isDone: isDone, rows: rows)
    }

    /// Where a record stands among those that were found.
    private func place(of kept: FindRow.ID) -> Int? {
        run.found.firstIndex { places[$0].day == kept.day && places[$0].name == kept.name }
    }

    /// What a choice comes to; nil where its record cannot be read any more.
    func end(_ choice: FindChoice, for home: FindHome?) -> FindEnd? {
        switch choice {
        case .correct(let name): return .correct(name)
        case .take(let row, let question):
            let book = books[row.day]
            guard let home, let entry = book.entry(row.entry.name)?.local(book.zone) else { return nil }
            return TakenAnswer(
                entry, question: question, of: book.plan, into: books[home.day].plan, mask: book.mask)
                .map(FindEnd.take)
        }
    }
}
