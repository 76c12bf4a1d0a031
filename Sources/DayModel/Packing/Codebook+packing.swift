extension Codebook {
    /// The codes by which records are counted, in the order of their numbers.
    private static let lists: [any WritableKeyPath<Codebook, CodeList> & Sendable] = [
        \.channels, \.kinds, \.outcomes, \.topics, \.departments, \.items,
    ]

    /// What a reading by this code book begins with: where it is the same, codes have the same numbers.
    package var packedBasis: [UInt8] { packedCodes(journals: []) }

    /// All codes, and the names of these journals.
    func packedCodes(journals numbers: [Int]) -> [UInt8] {
        let lists = Self.lists.map { self[keyPath: $0].codes } + [numbers.map { journals[$0] }]
        var bytes: [UInt8] = []
        for list in lists {
            bytes += PackedWriter.bytes(of: list.count)
            for code in list {
                bytes += PackedWriter.bytes(of: code.utf8.count) + Array(code.utf8)
            }
        }
        return bytes
    }

    /// Learns the codes; nil where one has another number here.
    /// - Returns: the numbers of the journals, in their order.
    mutating func takePackedCodes(_ reader: inout PackedReader) -> [Int]? {
        for list in Self.lists {
            for index in 0..<Self.count(&reader) {
                guard self[keyPath: list].index(of: reader.text()) == index, !reader.ranOut else {
                    return nil
                }
            }
        }
        var journals: [Int] = []
        for _ in 0..<Self.count(&reader) {
            journals.append(index(ofJournal: reader.text()))
            guard !reader.ranOut else { return nil }
        }
        return reader.ranOut ? nil : journals
    }

    private static func count(_ reader: inout PackedReader) -> Int { max(0, reader.number()) }
}
