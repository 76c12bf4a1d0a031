/// Looks in a file that is to go out for texts that somebody decided to leave out: it may have been exported before.
package struct LeftOutTexts: Sendable {
    /// A text as its cell, field or paragraph would hold it.
    private struct Pattern: Sendable {
        var record: RecordName
        var bytes: [UInt8]
    }

    private let patterns: [Pattern]

    /// - Parameter check: of the whole day; both what exports show masked and what was typed is looked for.
    package init(_ check: ReleaseCheck) {
        patterns = check.items.flatMap { item -> [Pattern] in
            guard item.decision?.choice == .masked, let record = item.finding.record else { return [] }
            return Set([item.finding.excerpt, item.finding.text]).compactMap { text in
                let bytes = WrittenText.words(of: text)
                return bytes.count > 2 ? Pattern(record: record, bytes: bytes) : nil
            }
        }
    }

    package var isEmpty: Bool { patterns.isEmpty }

    /// The records whose left-out texts stand in it, in their order.
    /// - Parameter contents: a text, CSV, JSON or mark-up; of a package, its parts one after the other.
    package func records(in contents: [UInt8]) -> [RecordName] {
        guard !isEmpty else { return [] }
        let written = WrittenText.words(ofFile: contents)
        return Set(patterns.filter { written.holds($0.bytes) }.map(\.record)).sorted()
    }
}

extension [UInt8] {
    /// Whether the bytes stand somewhere in it.
    fileprivate func holds(_ pattern: [UInt8]) -> Bool {
        guard let first = pattern.first, count >= pattern.count else { return false }
        return withUnsafeBufferPointer { bytes in
            pattern.withUnsafeBufferPointer { pattern in
                (0...bytes.count - pattern.count).contains { start in
                    bytes[start] == first
                        && pattern.indices.allSatisfy { bytes[start + $0] == pattern[$0] }
                }
            }
        }
    }
}
