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
            var writer = JSONWriter()
            writer.reserve(Self.usualSize)
            writer.raw("{\"salt\":\"")
            writer.raw(salt())
            writer.raw("\"")
            for member in parts.hidden { writer.write(member, behind: ",") }
            writer.raw("}")
            hidden = writer.bytes
        }
        var writer = JSONWriter()
        writer.reserve(Self.usualSize)
        var separator: StaticString = "{"
        for member in record.headMembers {
            writer.write(member, behind: separator)
            separator = ","
        }
        for member in parts.open { writer.write(member, behind: ",") }
        writer.raw(",\"prev\":\"")
        writer.raw(prev, first: 32)
        if let hidden {
            writer.raw("\",\"privateHash\":\"")
            writer.raw(Digest.hex(hidden))
        }
        writer.raw("\"")
        hash = Digest.hex(writer.bytes)
        writer.raw(",\"hash\":\"")
        writer.raw(hash)
        writer.raw("\"")
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

    /// Room for most lines and private parts, in bytes.
    private static let usualSize = 1024

    /// What `prev` says in a journal's first record.
    static let noHash = String(repeating: "0", count: 64)
}
