/// One line of a journal; never changed once written.
package struct Record: Equatable, Sendable {
    package var name: RecordName
    /// A Lamport counter: one more than the highest that the writer had seen.
    package var tick: Int
    /// When it was written, as the desk's clock had it; never used for order.
    package var at: Timestamp
    package var stamp: Stamp
    package var body: RecordBody

    package init(name: RecordName, tick: Int, at: Timestamp, stamp: Stamp = Stamp(), body: RecordBody) {
        self.name = name
        self.tick = tick
        self.at = at
        self.stamp = stamp
        self.body = body
    }

    /// When it happened: what figures by hour use.
    package var happenedAt: Timestamp { stamp.occurredAt ?? at }
}

/// What a person or a tool says of a record besides its body.
package struct Stamp: Equatable, Sendable {
    /// When it happened, where that is not when it was written: entered late, or imported.
    package var occurredAt: Timestamp?
    /// True where one record stands for a count taken on paper; figures by hour leave it out.
    package var isBatch: Bool
    /// Who was signed in at the desk.
    package var by: String?

    package init(occurredAt: Timestamp? = nil, isBatch: Bool = false, by: String? = nil) {
        self.occurredAt = occurredAt
        self.isBatch = isBatch
        self.by = by
    }
}

/// The order in which records that change one another apply: (tick, journal, seq).
package struct RecordOrder: Comparable, Hashable, Sendable {
    package var tick: Int
    package var name: RecordName

    package init(tick: Int, name: RecordName) {
        self.tick = tick
        self.name = name
    }

    package static func < (left: RecordOrder, right: RecordOrder) -> Bool {
        left.tick != right.tick ? left.tick < right.tick : left.name < right.name
    }
}

extension Record {
    package var order: RecordOrder { RecordOrder(tick: tick, name: name) }
}
