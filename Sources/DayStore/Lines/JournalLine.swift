import DayModel

/// A record as its line: bytes that prove themselves, and what the next line needs of it.
struct JournalLine {
    /// With the newline.
    let bytes: [UInt8]
    /// 64 digits.
    let hash: String

    /// Writes a record's line behind the record with the hash `prev`.
    init(_ record: Record, prev: String, codes: PlanCodes, salt: () -> String) {
        var parts = SplitWriter(record, codes)
        var hidden: [UInt8]?
        if !parts.hidden.bytes.isEmpty {
            var writer = JSONWriter()
            writer.reserve(parts.hidden.bytes.count + 64)
            writer.raw("{\"salt\":\"")
            writer.raw(salt())
            writer.raw("\"")
            writer.raw(parts.hidden.bytes)
            writer.raw("}")
            hidden = writer.bytes
        }
        parts.open.raw(",\"prev\":\"")
        parts.open.raw(prev, first: 32)
        if let hidden {
            parts.open.raw("\",\"privateHash\":\"")
            parts.open.raw(Digest.hex(hidden))
        }
        parts.open.raw("\"")
        hash = Digest.hex(parts.open.bytes)
        parts.open.raw(",\"hash\":\"")
        parts.open.raw(hash)
        parts.open.raw("\"")
        if let hidden {
            parts.open.raw(",\"private\":")
            parts.open.raw(hidden)
        }
        parts.open.raw("}\n")
        bytes = parts.open.bytes
    }

    /// Whether readers will find the record's parts where they are: a body of a program's own making might
    /// hold a member that belongs to the journal.
    var provesItself: Bool {
        bytes.withUnsafeBytes { bytes in
            let line = UnsafeRawBufferPointer(rebasing: bytes.dropLast())
            guard let anatomy = try? LineAnatomy(line) else { return false }
            return anatomy.proves(line)
        }
    }

    /// Whether a text has the character U+0000: `\u0000` behind no backslash of its own.
    var holdsNull: Bool {
        var isEscaped = false
        for (index, byte) in bytes.enumerated() {
            if isEscaped, byte == UInt8(ascii: "u"), bytes[index...].starts(with: Self.nullMark) { return true }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return false
    }

    private static let nullMark = Array("u0000".utf8)

    /// What `prev` says in a journal's first record.
    static let noHash = String(repeating: "0", count: 64)
}
