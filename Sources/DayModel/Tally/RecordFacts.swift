/// What the tally needs to know of one record; one of these is used again for every line of a journal.
package struct RecordFacts: Equatable, Sendable {
    package enum Kind: UInt8, Sendable {
        case visit, handout, rating, amend, void, followup, seal, unseal
        /// Counts among the records of its desk and changes nothing else.
        case other
    }

    /// Which members an amendment sets.
    package struct Members: OptionSet, Sendable, Equatable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        static let people = Members(rawValue: 1)
        static let channel = Members(rawValue: 2)
        static let questions = Members(rawValue: 4)
        static let materials = Members(rawValue: 8)
        static let occurredAt = Members(rawValue: 16)
        static let batch = Members(rawValue: 32)
        static let satisfaction = Members(rawValue: 64)
        static let question = Members(rawValue: 128)
        static let state = Members(rawValue: 256)
        static let due = Members(rawValue: 512)
    }

    package var kind = Kind.other
    package var seq = 0
    package var tick = 0
    package var at = Timestamp(milliseconds: 0, offsetMinutes: 0)
    package var share = Share()
    /// The record that this one changes: the number of its journal, and its seq. -1 where there is none.
    package var refJournal = -1
    package var refSeq = 0
    package var set: Members = []
    package var question = 0
    package var satisfaction: UInt8 = 0
    /// Whether somebody came on or went off duty, which changes no figure.
    package var isDuty = false
    /// Whether a rating came from the visitor's own hand.
    package var isByPad = false
    package var state = Share.Question.State.asLeft
    package var due: Int32?
    /// The journal that an `open` ends.
    var ends: String?

    package init() {}

    mutating func reset() {
        kind = .other
        seq = 0
        tick = 0
        share.reset()
        refJournal = -1
        refSeq = 0
        set = []
        question = 0
        satisfaction = 0
        isByPad = false
        isDuty = false
        state = .asLeft
        due = nil
        ends = nil
    }
}
