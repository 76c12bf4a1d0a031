/// What one machine writes for one desk of one day, as a name: `D01.7f2c9a10`.
package struct JournalName: Hashable, Sendable {
    package let desk: String
    /// Eight lower-case hexadecimal digits.
    package let writer: String

    /// Nil where desk or writer are not of the contract's form, so that a name can never lead out of a folder.
    package init?(desk: Substring, writer: Substring) {
        guard Identifier.isValid(desk), writer.utf8.count == 8,
            writer.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        self.desk = String(desk)
        self.writer = String(writer)
    }

    package init?(desk: String, writer: String) {
        self.init(desk: desk[...], writer: writer[...])
    }

    /// Reads `<desk>.<writer>`.
    package init?(_ text: String) { self.init(text[...]) }

    package init?(_ text: Substring) {
        guard let dot = text.lastIndex(of: ".") else { return nil }
        self.init(desk: text[..<dot], writer: text[text.index(after: dot)...])
    }
}

extension JournalName: CustomStringConvertible, Comparable {
    package var description: String { desk + "." + writer }

    package static func < (left: JournalName, right: JournalName) -> Bool {
        left.description < right.description
    }
}

/// A record's name, `D01.7f2c9a10-12`: unique without a clock and without coordination.
package struct RecordName: Hashable, Sendable {
    package var journal: JournalName
    /// 1-based.
    package var seq: Int

    package init(journal: JournalName, seq: Int) {
        self.journal = journal
        self.seq = seq
    }

    /// Reads `<desk>.<writer>-<seq>`.
    package init?(_ text: String) { self.init(text[...]) }

    package init?(_ text: Substring) {
        guard let dash = text.lastIndex(of: "-"), let journal = JournalName(text[..<dash]),
            let seq = Int(text[text.index(after: dash)...]), seq > 0
        else { return nil }
        self.init(journal: journal, seq: seq)
        guard description == text else { return nil }
    }

    /// What people see: `D01-12`.
    package var short: String { "\(journal.desk)-\(seq)" }
}

extension RecordName: CustomStringConvertible, Comparable {
    package var description: String { "\(journal)-\(seq)" }

    package static func < (left: RecordName, right: RecordName) -> Bool {
        (left.journal, left.seq) < (right.journal, right.seq)
    }
}

/// Ids and codes of a plan: `[A-Za-z0-9][A-Za-z0-9_-]{0,31}`.
package enum Identifier {
    package static func isValid(_ text: String) -> Bool { isValid(text[...]) }

    package static func isValid(_ text: Substring) -> Bool {
        let bytes = text.utf8
        guard (1...32).contains(bytes.count), let first = bytes.first, isAlphanumeric(first) else {
            return false
        }
        return bytes.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
