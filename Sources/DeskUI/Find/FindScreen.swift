package import DayModel
package import ScreenKit

/// Finds records while somebody types, over one or more days.
package struct FindScreen: PageScreen, Sendable {
    enum Focus: Equatable, Sendable {
        case results
        /// A record whole; the number is the first line that shows.
        case story(FindRow, scroll: Int)
        case help
    }

    static let smallest = Size(columns: 60, rows: 15)
    static let firstRow = 4

    let phrases: Phrases
    /// Newest first.
    let plans: [EventPlan]
    /// The desk that it was opened from; nil where from none.
    package let home: FindHome?
    /// Whether leaving leads back to another screen.
    let comesBack: Bool
    var now: Timestamp
    var size = DeskScreen.smallest
    var focus = Focus.results
    var query: TextField
    var page: FindPage

    /// - Parameter plans: of the days, newest first; at least one.
    package init(
        plans: [EventPlan], home: FindHome? = nil, comesBack: Bool = false, query: String, phrases: Phrases,
        now: Timestamp
    ) {
        self.home = home
        self.comesBack = comesBack
        self.plans = plans
        self.phrases = phrases
        self.now = now
        self.query = TextField(query)
        page = FindPage(
            span: FindSpan(query: query, first: 0, count: 0, marked: 0), total: 0, read: 0, records: 0,
            isDone: false, rows: [])
    }

    /// The place of the marked record among all that were found.
    var marked: Int {
        get { page.marked }
        set { page.marked = newValue }
    }

    var words: FindPhrases { phrases.find }
    var visibleRows: Int { max(1, size.rows - Self.firstRow - 2) }

    var context: FindContext {
        switch focus {
        case .results: .typing
        case .story: .story
        case .help: .help
        }
    }

    /// The record at a place among all that were found, where it is at hand.
    func row(_ place: Int) -> FindRow? {
        page.rows.indices.contains(place - page.first) ? page.rows[place - page.first] : nil
    }

    /// The places in sight: the marked one is among them.
    var places: Range<Int> {
        let first = max(0, min(page.first, marked), marked - visibleRows + 1)
        return first..<max(first, min(page.total, first + visibleRows))
    }

    package func search() -> FindEffect {
        .search(
            FindSpan(
                query: query.text, first: places.lowerBound, count: visibleRows, marked: marked,
                kept: row(marked)?.id))
    }

    /// Whether an event only goes on typing: nothing of what is found has to be known for it.
    package func isTyping(_ event: Event) -> Bool {
        guard focus == .results else { return false }
        switch event {
        case .paste: return true
        case .key(let key): return FindBindings.all.action(key, in: context) == nil
        default: return false
        }
    }
}
