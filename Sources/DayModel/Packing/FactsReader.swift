/// Gives back the facts that a `FactsWriter` packed, by a code book that may know other codes by now.
package struct FactsReader {
    private var reader: PackedReader
    private var last = FactsBefore()
    /// Where the next line begins.
    private var offset: Int
    /// The numbers of the journals that changes name.
    private let journals: [Int]
    /// Whether something was met that nobody packed.
    private var isBroken = false

    /// Nil where the packed codes do not have the numbers that they had.
    /// - Parameters:
    ///   - bytes: valid for as long as the reader is used.
    ///   - codebook: as it was when the reading began whose facts these are, but for the journals; learns its codes.
    package init?(_ bytes: UnsafeBufferPointer<UInt8>, codebook: inout Codebook) {
        reader = PackedReader(bytes)
        guard let journals = codebook.takePackedCodes(&reader) else { return nil }
        self.journals = journals
        offset = reader.number()
    }

    /// Fills `facts` with the next record's; nil behind the last one, and where something else stands.
    package mutating func next(_ facts: inout RecordFacts) -> LineTrace? {
        facts.reset()
        guard !reader.isAtEnd else { return nil }
        let head = FactsHead(bits: reader.byte())
        guard let kind = head.kind else {
            isBroken = true
            return nil
        }
        facts.kind = kind
        facts.isDuty = head.isDuty
        facts.isByPad = head.isByPad
        let length = reader.number()
        let fingerprint = reader.word()
        last.read(&reader, into: &facts)
        if kind.hasShare { reader.read(&facts.share) } else if kind.isChange { readChange(&facts) }
        guard !reader.ranOut, !isBroken else { return nil }
        defer { offset &+= length &+ 1 }
        return LineTrace(
            offset: offset, length: length, fingerprint: fingerprint, isPrivateRemoved: head.isPrivateRemoved)
    }

    /// Whether all that was packed has been given back.
    package var isDone: Bool { reader.isAtEnd && !reader.ranOut && !isBroken }

    private mutating func readChange(_ facts: inout RecordFacts) {
        let place = reader.number()
        guard journals.indices.contains(place) else {
            isBroken = true
            return
        }
        facts.refJournal = journals[place]
        facts.refSeq = reader.number()
        facts.question = reader.number()
        (facts.satisfaction, facts.state, facts.due) = reader.progress()
        guard facts.kind == .amend else { return }
        facts.set = RecordFacts.Members(rawValue: UInt16(truncatingIfNeeded: reader.number()))
        reader.read(&facts.share)
    }
}
