package import DayModel

/// Why a `seal.json` is none.
package enum SealProblem: Error, Equatable, Sendable {
    case syntax(JSONError)
    /// The member that is missing or wrong, as `journals[1].head`.
    case member(String)
    /// It bears another code than what it says leads to.
    case code(stated: String, computed: String)
}

extension DaySeal {
    static let limit = 16 << 20

    package var json: JSONValue {
        .object([
            JSONMember("format", .string(Self.format)),
            JSONMember("event", .string(event)),
            JSONMember("journals", .array(entries.map(\.json))),
            JSONMember("sealedAt", .string(sealedAt.description)),
            JSONMember("code", .string(code)),
        ])
    }

    /// Reads `seal.json`; what it says must lead to the code that it bears.
    package init(reading bytes: [UInt8]) throws(SealProblem) {
        let value: JSONValue
        do { value = try JSONReader.read(bytes) } catch { throw .syntax(error) }
        guard value["format"]?.string == Self.format else { throw .member("format") }
        guard let event = value["event"]?.string else { throw .member("event") }
        guard let journals = value["journals"]?.array else { throw .member("journals") }
        var entries: [Entry] = []
        for (index, journal) in journals.enumerated() {
            entries.append(try Entry(journal, path: "journals[\(index)]"))
        }
        // As it is written: no byte of it may be another.
        guard let text = value["sealedAt"]?.string, let sealedAt = Timestamp(text), sealedAt.description == text
        else { throw .member("sealedAt") }
        guard let stated = value["code"]?.string else { throw .member("code") }
        self.init(event: event, entries: entries, sealedAt: sealedAt)
        guard stated == code else { throw .code(stated: stated, computed: code) }
    }

    /// The day's seal; nil where it has none.
    package static func read(
        in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) -> DaySeal? {
        try contents(in: folder, environment).map { (bytes) throws(StoreError) in try read(bytes, in: folder) }
    }

    static func read(_ bytes: [UInt8], in folder: DayFolder) throws(StoreError) -> DaySeal {
        do { return try DaySeal(reading: bytes) } catch { throw .badSeal(path: folder.sealPath, error) }
    }

    /// The bytes of `seal.json`; nil where there is none.
    static func contents(
        in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) -> [UInt8]? {
        do {
            let day = try Folder(folder.path, environment)
            defer { day.close() }
            return try day.contents(of: "seal.json", limit: limit)
        } catch .missing {
            return nil
        }
    }

    /// Puts `seal.json` in its place, durable when it returns.
    package func write(in folder: DayFolder, _ environment: StoreEnvironment) throws(StoreError) {
        try AtomicFile.write(JSONWriter.prettyBytes(of: json), to: folder.sealPath, environment)
    }
}

extension DaySeal.Entry {
    fileprivate var json: JSONValue {
        .object([
            JSONMember("journal", .string(journal.description)),
            JSONMember("records", .integer(records)),
            JSONMember("head", .string(head)),
        ])
    }

    fileprivate init(_ value: JSONValue, path: String) throws(SealProblem) {
        guard let journal = value["journal"]?.string.flatMap({ JournalName($0) }) else {
            throw .member(path + ".journal")
        }
        guard let records = value["records"]?.integer, records > 0 else { throw .member(path + ".records") }
        guard let head = value["head"]?.string, head.utf8.count == 64, head.utf8.allSatisfy(Hex.isDigit)
        else {
            throw .member(path + ".head")
        }
        self.init(journal: journal, records: records, head: head)
    }
}
