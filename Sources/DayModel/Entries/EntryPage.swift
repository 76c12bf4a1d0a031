/// Which part of the records behind a figure somebody wants to see; they are counted from the newest on.
package struct EntrySpan: Hashable, Sendable {
    package var filter: EntryFilter
    /// What should stay in sight, wherever it stands by now.
    package var anchor: RecordName?
    /// What should be in sight where there is no anchor, or it is not among them any more.
    package var place: Int
    /// At most so many, around the place.
    package var count: Int

    package init(filter: EntryFilter, anchor: RecordName? = nil, place: Int, count: Int) {
        self.filter = filter
        self.anchor = anchor
        self.place = place
        self.count = count
    }
}

/// The part of a list that was asked for.
package struct EntryPage: Equatable, Sendable {
    package var span: EntrySpan
    /// How many there are in all.
    package var total: Int
    /// Where the anchor stands, or the place that was asked for, as far as there are so many.
    package var place: Int
    /// Where the first of `entries` stands.
    package var first: Int
    package var entries: [Entry]

    package init(span: EntrySpan, total: Int, place: Int, first: Int, entries: [Entry]) {
        self.span = span
        self.total = total
        self.place = place
        self.first = first
        self.entries = entries
    }

    /// Cuts the part out of all names.
    package init(_ span: EntrySpan, of names: [RecordName], reading: ([RecordName]) -> [Entry]) {
        let anchor = span.anchor.flatMap { names.firstIndex(of: $0) }
        let place = anchor ?? max(0, min(span.place, names.count - 1))
        let first = max(0, min(place - span.count / 2, names.count - span.count))
        self.init(
            span: span, total: names.count, place: place, first: first,
            entries: reading(Array(names.dropFirst(first).prefix(span.count))))
    }
}
