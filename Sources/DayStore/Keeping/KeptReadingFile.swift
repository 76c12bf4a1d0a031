import DayModel
import SystemPackage

/// The one file in which this machine keeps the reading of the day that was read last: a line of JSON that says what
/// stands behind it, and there the blocks.
struct KeptReadingFile {
    /// The day that it must be of.
    let realPath: String
    let path: String
    private static let format = "openday-reading/1"
    private static let name = "last-reading"
    /// The first line is shorter, in bytes.
    private static let headLimit = 64 << 10

    /// Nil where the day's folder is not there.
    init?(of folder: DayFolder, _ environment: StoreEnvironment) {
        guard let realPath = try? environment.files.realPath(of: folder.path) else { return nil }
        self.realPath = realPath
        path = environment.stateDirectory + "/" + Self.name
    }

    /// Nil where there is none of this day and this basis.
    func read(basis: String, _ environment: StoreEnvironment) -> KeptReading? {
        guard let file = try? environment.files.open(path, in: .here, for: .reading) else { return nil }
        defer { environment.files.close(file) }
        guard let status = try? environment.files.status(of: file), status.kind == .file,
            status.owner == environment.files.userID,
            let bytes = try? environment.files.contents(of: file, limit: Self.headLimit),
            let newline = bytes.firstIndex(of: 0x0A), let head = try? JSONReader.read(bytes[..<newline]),
            head["format"]?.string == Self.format, head["day"]?.string == realPath,
            head["basis"]?.string == basis
        else { return nil }
        let files = head["files"]?.array ?? []
        return KeptReading(
            basis: basis, files: files.compactMap { KeptReading.File($0, blocksFrom: newline + 1) })
    }

    /// The blocks of a file, each to be taken in by itself.
    func pieces(of file: KeptReading.File?) -> [KeptPiece] {
        (file?.blocks ?? []).map { KeptPiece(block: $0, path: path) }
    }

    /// Takes the place of what was kept before. It may be lost in a power cut: then the journals are read.
    func write(
        _ reading: KeptReading, _ blocks: [UInt8], _ environment: StoreEnvironment
    ) throws(StoreError) {
        let head = JSONValue.object([
            JSONMember("format", .string(Self.format)), JSONMember("day", .string(realPath)),
            JSONMember("basis", .string(reading.basis)),
            JSONMember("files", .array(reading.files.map(\.json))),
        ])
        let line = JSONWriter.bytes(of: head) + [0x0A]
        guard line.count < Self.headLimit else { return }
        try DayFolder.makeFolders(environment.stateDirectory, environment)
        let folder = try Folder(environment.stateDirectory, environment)
        defer { folder.close() }
        try AtomicFile.write(
            line + blocks, to: Self.name, through: ".\(Self.name).tmp", in: folder, isSynced: false,
            environment)
    }

    /// Forgets what turned out to be wrong.
    func remove(_ environment: StoreEnvironment) { try? environment.files.remove(path, in: .here) }
}

extension KeptReading.File {
    fileprivate init?(_ value: JSONValue, blocksFrom start: Int) {
        guard let name = value["name"]?.string, let device = value["device"]?.integer,
            let inode = value["inode"]?.integer, let offset = value["last"]?.integer,
            let length = value["length"]?.integer, let fingerprint = value["fingerprint"]?.integer,
            Self.bytes.contains(offset), Self.bytes.contains(length), let blocks = value["blocks"]?.array
        else { return nil }
        self.name = name
        self.device = UInt64(bitPattern: Int64(device))
        self.inode = UInt64(bitPattern: Int64(inode))
        last = LinePlaces.Last(
            place: LinePlace(offset: offset, length: length),
            fingerprint: UInt64(bitPattern: Int64(fingerprint)))
        self.blocks = blocks.compactMap { KeptBlock($0, from: start) }
        // What is left out would be missing from the figures.
        guard self.blocks.count == blocks.count, self.blocks.first?.range.lowerBound == 0,
            self.blocks.last?.range.upperBound == end,
            zip(self.blocks, self.blocks.dropFirst()).allSatisfy({
                $0.range.upperBound == $1.range.lowerBound
            })
        else { return nil }
    }

    /// No file is longer.
    fileprivate static let bytes = 0..<1 << 48

    fileprivate var json: JSONValue {
        .object([
            JSONMember("name", .string(name)),
            JSONMember("device", .integer(Int(Int64(bitPattern: device)))),
            JSONMember("inode", .integer(Int(Int64(bitPattern: inode)))),
            JSONMember("last", .integer(last.place.offset)),
            JSONMember("length", .integer(last.place.length)),
            JSONMember("fingerprint", .integer(Int(Int64(bitPattern: last.fingerprint)))),
            JSONMember("blocks", .array(blocks.map(\.json))),
        ])
    }
}

extension KeptBlock {
    /// - Parameter base: where the blocks begin, from which their places count.
    fileprivate init?(_ value: JSONValue, from base: Int) {
        guard let from = value["from"]?.integer, let to = value["to"]?.integer, from <= to,
            let place = value["place"]?.integer,
            let length = value["length"]?.integer, let digest = value["sha256"]?.string
        else { return nil }
        guard [from, to, place, length].allSatisfy(KeptReading.File.bytes.contains) else { return nil }
        range = from..<to
        self.place = base + place..<base + place + length
        self.digest = digest
    }

    fileprivate var json: JSONValue {
        .object([
            JSONMember("from", .integer(range.lowerBound)), JSONMember("to", .integer(range.upperBound)),
            JSONMember("place", .integer(place.lowerBound)),
            JSONMember("length", .integer(place.count)), JSONMember("sha256", .string(digest)),
        ])
    }
}
