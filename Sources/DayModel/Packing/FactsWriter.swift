/// Packs the facts of one line of a journal after the other, which stand one behind the other in its file, so that they
/// can be taken in again without the lines.
///
/// Numbers of codes are those of the code book that the facts were read with: its codes go along.
package struct FactsWriter: Sendable {
    private var bytes: [UInt8] = []
    private var last = FactsBefore()
    /// Where the first line begins; nil before it comes.
    private var start: Int?
    private var journals = PackedJournals()

    /// - Parameter expectedRecords: about how many records will come, to make room for them once.
    package init(expectedRecords: Int) { bytes.reserveCapacity(expectedRecords * 32) }

    package mutating func put(_ facts: borrowing RecordFacts, of line: LineTrace) {
        if start == nil { start = line.offset }
        let bound = 128 + PackedWriter.bound(of: facts.share)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bound) { room in
            guard let base = room.baseAddress else { return }
            var writer = PackedWriter(base)
            writer.put(byte: FactsHead(facts, line).bits)
            writer.put(line.length)
            writer.put(word: line.fingerprint)
            last.put(facts, on: &writer)
            if facts.kind.hasShare { writer.put(facts.share) } else { putChange(facts, on: &writer) }
            bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: writer.count))
        }
    }

    private mutating func putChange(_ facts: borrowing RecordFacts, on writer: inout PackedWriter) {
        guard facts.kind.isChange else { return }
        writer.put(journals.place(of: facts.refJournal))
        writer.put(facts.refSeq)
        writer.put(facts.question)
        writer.put(satisfaction: facts.satisfaction, facts.state, due: facts.due)
        guard facts.kind == .amend else { return }
        writer.put(Int(facts.set.rawValue))
        writer.put(facts.share)
    }

    /// All that was packed, behind the codes that it counts by.
    package func bytes(with codebook: Codebook) -> [UInt8] {
        codebook.packedCodes(journals: journals.list) + PackedWriter.bytes(of: start ?? 0) + bytes
    }
}

/// The journals that changes name, numbered as they come: those of a day are not the same at every reading.
private struct PackedJournals {
    /// Their numbers in the code book.
    private(set) var list: [Int] = []
    private var places: [Int: Int] = [:]

    mutating func place(of journal: Int) -> Int {
        if let place = places[journal] { return place }
        list.append(journal)
        places[journal] = list.count - 1
        return list.count - 1
    }
}
