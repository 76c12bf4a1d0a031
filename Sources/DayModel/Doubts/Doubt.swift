/// One reason to doubt a day's figures: what is not in them, or may not belong there.
///
/// It travels with the figures, from whoever reads the journals to whoever shows what they add up to.
package struct Doubt: Hashable, Sendable {
    package enum What: Hashable, Sendable {
        /// Lines that are no records, one behind the other; what they held is not counted.
        case damaged(lines: Int)
        /// Records with these numbers stand nowhere; where they are not known, the end of a journal is missing.
        case missing(ClosedRange<Int>?)
        /// Two different lines bear this name; the one that was read first is counted.
        case conflicting(RecordName)
        /// A file or folder that cannot be read; nothing in it is counted.
        case unreadable
        /// A folder that is united with others has another plan, which is not the one that is counted by.
        case otherPlan
    }

    /// Nil where it is about the day itself.
    package var journal: JournalName?
    /// Where it is: within the day's folder, as `journals/D01.7f2c9a10.jsonl`, or a folder of several.
    package var file: String
    /// 1-based; the first of several. Nil where it is about no line.
    package var line: Int?
    package var what: What

    package init(journal: JournalName? = nil, file: String, line: Int? = nil, what: What) {
        self.journal = journal
        self.file = file
        self.line = line
        self.what = what
    }
}

extension Doubt {
    /// As `doubts` of `tally --json` and of the JSON export lists it: the same in every language.
    package var json: JSONValue {
        .object([
            JSONMember("journal", journal.map { .string($0.description) } ?? .null),
            JSONMember("line", line.map(JSONValue.integer) ?? .null),
            JSONMember("what", .string(what.code)),
        ])
    }
}

extension Doubt.What {
    package var code: String {
        switch self {
        case .damaged: "damaged"
        case .missing: "missing"
        case .conflicting: "conflicting"
        case .unreadable: "unreadable"
        case .otherPlan: "plan"
        }
    }
}
