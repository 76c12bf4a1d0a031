import DayModel

/// A record as its line: bytes that prove themselves, and what the next line needs of it.
struct JournalLine {
    /// With the newline.
    let bytes: [UInt8]
    /// 64 digits.
    let hash: String

    /// Writes a record's line behind the record with the hash `prev`.
    init(_ record: Record, prev: String, salt: () -> String) {
        let parts = PrivateSplit.split(record.body.members)
        var hidden: [UInt8]?
        if !parts.hidden.isEmpty {
            hidden = JSONWriter.bytes(of: .object([JSONMember("salt", .string(salt()))] + parts.hidden))
        }
        var writer = JSONWriter()
        writer.reserve(Self.usualSize)
        writer.raw("{")
        for (index, member) in (record.headMembers + parts.open).enumerated() {
            if index > 0 { writer.raw(",") }
            writer.write(member.name)
            writer.raw(":")
            writer.write(member.value)
        }
        writer.raw(",\"prev\":\"\(prev.prefix(32))\"")
        if let hidden { writer.raw(",\"privateHash\":\"\(Digest.hex(hidden))\"") }
        hash = Digest.hex(writer.bytes)
        writer.raw(",\"hash\":\"\(hash)\"")
        if let hidden {
            writer.raw(",\"private\":")
            writer.raw(hidden)
        }
        writer.raw("}\n")
        bytes = writer.bytes
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

    /// Room for most lines, in bytes.
    private static let usualSize = 1024

    /// What `prev` says in a journal's first record.
    static let noHash = String(repeating: "0", count: 64)
}
