import DayModel
import ScreenKit

/// The records behind a figure, of which a part is at hand; the others are asked for when they come into sight.
struct EntryList: Equatable, Sendable {
    var title: String
    var filter: EntryFilter
    /// How many there are in all.
    var total = 0
    /// Where the first of `entries` stands.
    var first = 0
    var entries: [Entry] = []
    /// The places of the marked record and of the topmost in sight, counted from the newest.
    var marked = 0
    var top = 0
    /// The first line shown of a record that is shown whole.
    var firstLine = 0

    init(title: String, filter: EntryFilter) {
        self.title = title
        self.filter = filter
    }

    /// The record at a place, as far as it is at hand.
    func entry(_ place: Int) -> Entry? {
        entries.indices.contains(place - first) ? entries[place - first] : nil
    }

    /// The places in sight, the marked one among them.
    func visible(rows: Int) -> Range<Int> {
        let rows = max(1, rows)
        let top = max(0, min(max(top, marked - rows + 1), marked, total - 1))
        return top..<min(total, top + rows)
    }

    mutating func mark(_ place: Int, rows: Int) {
        marked = max(0, min(place, total - 1))
        top = visible(rows: rows).lowerBound
    }

    func hasAtHand(_ places: Range<Int>) -> Bool {
        places.isEmpty || (first <= places.lowerBound && places.upperBound <= first + entries.count)
    }

    /// The part to ask for; `keeping` what is marked wherever it went, or around the place.
    func span(rows: Int, keeping: Bool) -> EntrySpan {
        EntrySpan(
            filter: filter, anchor: keeping ? entry(marked)?.name : nil, place: marked,
            count: max(120, rows * 3))
    }

    mutating func take(_ page: EntryPage) {
        // What came in above does not move the list, unless somebody has scrolled down in it.
        if top > 0 { top = max(0, top + page.place - marked) }
        total = page.total
        first = page.first
        entries = page.entries
        marked = page.place
    }
}
