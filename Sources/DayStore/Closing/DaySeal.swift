package import DayModel

/// What every journal of a day held when it was closed, and a code for it that fits on paper.
package struct DaySeal: Equatable, Sendable {
    package static let format = "openday-seal/1"

    /// One journal as it was.
    package struct Entry: Equatable, Sendable {
        package var journal: JournalName
        /// The `seq` of the last record.
        package var records: Int
        /// The whole hash of the last record.
        package var head: String

        package init(journal: JournalName, records: Int, head: String) {
            self.journal = journal
            self.records = records
            self.head = head
        }
    }

    package var event: String
    /// Sorted by journal.
    package var entries: [Entry]
    package var sealedAt: Timestamp

    package init(event: String, entries: [Entry], sealedAt: Timestamp) {
        self.event = event
        self.entries = entries.sorted { $0.journal < $1.journal }
        self.sealedAt = sealedAt
    }

    /// The first 80 bits of the SHA-256 of what every journal held, in lower-case base32 (RFC 4648), in four
    /// groups of four.
    package var code: String {
        var text = event + "\n"
        for entry in entries { text += "\(entry.journal) \(entry.records) \(entry.head)\n" }
        let bits = Digest.bytes(of: Array(text.utf8)).prefix(10)
        let characters = Array(Base32.text(of: Array(bits)))
        return stride(from: 0, to: characters.count, by: 4)
            .map { String(characters[$0..<min($0 + 4, characters.count)]) }.joined(separator: "-")
    }

    /// A code as somebody may type it: any case, with or without groups, 0 and 1 for the letters they look like.
    package static func normalizedCode(_ text: String) -> String {
        let letters = text.lowercased().compactMap { character -> Character? in
            switch character {
            case "0": "o"
            case "1": "l"
            case "a"..."z", "2"..."7": character
            default: nil
            }
        }
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: "-")
    }
}

/// RFC 4648, lower case, without padding.
enum Base32 {
    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")

    static func text(of bytes: [UInt8]) -> String {
        var text = ""
        var bits = 0
        var held = 0
        for byte in bytes {
            held = held << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[held >> bits & 31])
            }
            held &= (1 << bits) - 1
        }
        if bits > 0 { text.append(alphabet[held << (5 - bits) & 31]) }
        return text
    }
}
