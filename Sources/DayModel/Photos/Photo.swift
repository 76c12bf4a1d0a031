/// A picture of the day as it is registered: what it shows, and what proves it.
package struct Photo: Equatable, Sendable {
    package static let format = "openday-photo/1"

    /// Within the day's folder: `photos/<first 16 digits of sha256>.jpg`.
    package var file: String
    /// Who, what, where.
    package var caption: String
    package var by: String?
    package var taken: Timestamp?
    package var addedAt: Timestamp
    /// In pixels.
    package var width: Int
    package var height: Int
    /// Of the picture's bytes, 64 lower-case hexadecimal digits.
    package var sha256: String
    /// Set where it was registered by mistake: it is kept, and neither shown nor counted.
    package var withdrawn: Withdrawal?

    package struct Withdrawal: Equatable, Sendable {
        package var at: Timestamp
        package var by: String?
        package var why: String?

        package init(at: Timestamp, by: String?, why: String?) {
            self.at = at
            self.by = by
            self.why = why
        }
    }

    package init(
        _ header: PictureHeader, sha256: String, caption: String, by: String?, taken: Timestamp?,
        addedAt: Timestamp
    ) {
        file = "photos/\(sha256.prefix(16)).\(header.format.rawValue)"
        self.caption = caption
        self.by = by
        self.taken = taken
        self.addedAt = addedAt
        width = header.width
        height = header.height
        self.sha256 = sha256
    }

    /// Its entry, `photos/<…>.json`.
    package var entryFile: String { String(file.prefix { $0 != "." }) + ".json" }

    package var json: JSONValue {
        var members = [
            JSONMember("format", .string(Self.format)), JSONMember("file", .string(file)),
            JSONMember("caption", .string(caption)),
        ]
        if let by { members.append(JSONMember("by", .string(by))) }
        if let taken { members.append(JSONMember("taken", .string(taken.description))) }
        members.append(JSONMember("addedAt", .string(addedAt.description)))
        members += proof
        if let withdrawn { members.append(JSONMember("withdrawn", withdrawn.json)) }
        return .object(members)
    }

    /// What the journal says of it, besides the caption.
    package var proof: [JSONMember] {
        [
            JSONMember("width", .integer(width)), JSONMember("height", .integer(height)),
            JSONMember("sha256", .string(sha256)),
        ]
    }

    /// The note that puts it on record: whoever changes or removes the picture later is found out.
    package func note(_ text: String) -> Note {
        var note = Note(text: text)
        var members = [JSONMember("file", .string(file))] + proof
        if withdrawn != nil { members.append(JSONMember("withdrawn", .bool(true))) }
        note.extra = [JSONMember("photo", .object(members))]
        return note
    }

    /// Reads an entry; nil where it is none.
    package init?(_ value: JSONValue) {
        guard value["format"]?.string == Self.format, let file = value["file"]?.string,
            let caption = value["caption"]?.string, let width = value["width"]?.integer,
            let height = value["height"]?.integer, let sha256 = value["sha256"]?.string,
            let addedAt = value["addedAt"]?.string.flatMap({ Timestamp($0) })
        else { return nil }
        self.file = file
        self.caption = caption
        by = value["by"]?.string
        taken = value["taken"]?.string.flatMap { Timestamp($0) }
        self.addedAt = addedAt
        self.width = width
        self.height = height
        self.sha256 = sha256
        withdrawn = value["withdrawn"].flatMap(Withdrawal.init)
    }
}

extension Photo.Withdrawal {
    var json: JSONValue {
        var members = [JSONMember("at", .string(at.description))]
        if let by { members.append(JSONMember("by", .string(by))) }
        if let why { members.append(JSONMember("why", .string(why))) }
        return .object(members)
    }

    init?(_ value: JSONValue) {
        guard let at = value["at"]?.string.flatMap({ Timestamp($0) }) else { return nil }
        self.init(at: at, by: value["by"]?.string, why: value["why"]?.string)
    }
}

extension Note {
    /// The picture that it put on record, or withdrew: where it is, and what its bytes come to.
    package var photo: (file: String, sha256: String, isWithdrawn: Bool)? {
        guard let value = extra.first(where: { $0.name == "photo" })?.value, let file = value["file"]?.string,
            let sha256 = value["sha256"]?.string
        else { return nil }
        return (file, sha256, value["withdrawn"] == .bool(true))
    }
}
