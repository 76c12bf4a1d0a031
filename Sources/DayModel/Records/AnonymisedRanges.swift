/// Which records lost their private data, as a note of the office says it outside of what is private:
/// `[{"journal": "D01.7f2c9a10", "records": [[2, 5], [7, 7]]}]`.
package struct AnonymisedRanges: Equatable, Sendable {
    /// The member of the note.
    package static let member = "anonymised"
    /// So that a note stays far below what a line may have.
    private static let rangesInNote = 1000

    package private(set) var ranges: [JournalName: [ClosedRange<Int>]] = [:]

    package init() {}

    /// Those of these records.
    package init(_ names: some Sequence<RecordName>) {
        for (journal, names) in Dictionary(grouping: names, by: \.journal) {
            for seq in names.map(\.seq).sorted() { add(seq, of: journal) }
        }
    }

    private mutating func add(_ seq: Int, of journal: JournalName) {
        var known = ranges[journal, default: []]
        if let last = known.last, last.upperBound >= seq - 1 {
            known[known.count - 1] = last.lowerBound...max(last.upperBound, seq)
        } else {
            known.append(seq...seq)
        }
        ranges[journal] = known
    }

    /// All records of a journal up to this one.
    package mutating func addAll(of journal: JournalName, upTo seq: Int) {
        guard seq > 0 else { return }
        ranges[journal] = [1...seq]
    }

    package mutating func formUnion(_ other: AnonymisedRanges) {
        ranges.merge(other.ranges, uniquingKeysWith: +)
    }

    package func contains(_ name: RecordName) -> Bool {
        ranges[name.journal]?.contains { $0.contains(name.seq) } == true
    }
}

extension AnonymisedRanges {
    /// The members of as many notes as are needed, one each.
    package var members: [JSONMember] {
        let all = ranges.sorted { $0.key < $1.key }.flatMap { journal, ranges in ranges.map { (journal, $0) } }
        return stride(from: 0, to: all.count, by: Self.rangesInNote).map { start in
            let part = all[start..<min(start + Self.rangesInNote, all.count)]
            let journals = Dictionary(grouping: part, by: \.0).sorted { $0.key < $1.key }
            return JSONMember(
                Self.member,
                .array(
                    journals.map { journal, ranges in
                        .object([
                            JSONMember("journal", .string(journal.description)),
                            JSONMember("records", .array(ranges.map { Self.value(of: $0.1) })),
                        ])
                    }))
        }
    }

    private static func value(of range: ClosedRange<Int>) -> JSONValue {
        .array([.integer(range.lowerBound), .integer(range.upperBound)])
    }

    /// Reads the member of a note; what is not of its form says nothing.
    package init(_ value: JSONValue) {
        for element in value.array ?? [] {
            guard let journal = element["journal"]?.string.flatMap({ JournalName($0) }) else { continue }
            for range in element["records"]?.array ?? [] {
                guard let ends = range.array?.compactMap(\.integer), ends.count == 2, ends[0] <= ends[1] else {
                    continue
                }
                ranges[journal, default: []].append(ends[0]...ends[1])
            }
        }
    }
}
