import DayModel
import SystemPackage

/// What this machine remembers of its own writer for one desk of one day's folder, outside of that folder.
struct WriterMemory: Equatable {
    /// The file that the writer began, so that a folder that was put in its place is not taken for it.
    struct Identity: Equatable {
        var segment: Int
        var device: UInt64
        var inode: UInt64
    }

    var journal: JournalName
    /// Nil until the writer has begun a file.
    var identity: Identity?
    /// Which start of the machine it was begun in; nil where that could not be told, or by a version before.
    var boot: String?
    /// The journal before this one, and how far it went: what `open` will say, or has said.
    var after: JournalEnding?
    /// Whether the journal before this one was sealed.
    var isAfterSeal = false
    /// The writers of this desk that this machine was before, oldest first.
    var earlier: [JournalName] = []

    /// All journals of this desk that this machine has written or will write.
    var all: [JournalName] { earlier + [journal] }
}

/// Where the memory of one desk of one day's folder is kept.
struct WriterMemoryFile {
    let realPath: String
    let desk: String
    /// Without its extension.
    let stem: String

    /// - Parameter isPad: the memory of the desk's rating pad, which writes a journal of its own; no desk id has a dot.
    init(realPath: String, desk: String, isPad: Bool = false) {
        self.realPath = realPath
        self.desk = desk
        stem = Digest.hex(Array(realPath.utf8)).prefix(16) + "." + desk + (isPad ? ".pad" : "")
    }

    var name: String { stem + ".json" }
    var lockName: String { stem + ".lock" }
    /// How far the writer has come, a line a save.
    var progressName: String { stem + ".last" }

    /// Nil where there is none. What cannot be read is never taken for none: throws then, `badMemory` where it can't be
    /// understood.
    func read(in folder: Folder) throws(StoreError) -> WriterMemory? {
        let bytes: [UInt8]
        do { bytes = try folder.contents(of: name, limit: 1 << 20) } catch .missing { return nil }
        guard let value = try? JSONReader.read(bytes) else { throw .badMemory(path: folder.path(of: name)) }
        // Another folder whose path has the same digest: no memory of this one.
        guard value["day"]?.string == realPath, value["desk"]?.string == desk else { return nil }
        guard let writer = value["writer"]?.string, let journal = JournalName(desk: desk, writer: writer) else {
            throw .badMemory(path: folder.path(of: name))
        }
        var memory = WriterMemory(journal: journal)
        if let device = value["device"]?.integer, let inode = value["inode"]?.integer {
            memory.identity = WriterMemory.Identity(
                segment: value["segment"]?.integer ?? 1, device: UInt64(bitPattern: Int64(device)),
                inode: UInt64(bitPattern: Int64(inode)))
        }
        memory.boot = value["boot"]?.string
        memory.after = value["after"].flatMap { JournalEnding($0) }
        memory.isAfterSeal = value["afterSeal"] == .bool(true)
        memory.earlier = (value["earlier"]?.array ?? []).compactMap {
            $0.string.flatMap { JournalName(desk: desk, writer: $0) }
        }
        return memory
    }

    /// Durable when it returns.
    func write(_ memory: WriterMemory, in folder: Folder, _ environment: StoreEnvironment) throws(StoreError)
    {
        var members = [
            JSONMember("day", .string(realPath)), JSONMember("desk", .string(desk)),
            JSONMember("writer", .string(memory.journal.writer)),
        ]
        if let identity = memory.identity {
            members.append(JSONMember("device", .integer(Int(Int64(bitPattern: identity.device)))))
            members.append(JSONMember("inode", .integer(Int(Int64(bitPattern: identity.inode)))))
            if identity.segment != 1 { members.append(JSONMember("segment", .integer(identity.segment))) }
        }
        if let boot = memory.boot { members.append(JSONMember("boot", .string(boot))) }
        if let after = memory.after { members.append(JSONMember("after", after.json)) }
        if memory.isAfterSeal { members.append(JSONMember("afterSeal", .bool(true))) }
        if !memory.earlier.isEmpty {
            members.append(JSONMember("earlier", .array(memory.earlier.map { .string($0.writer) })))
        }
        try AtomicFile.write(
            JSONWriter.bytes(of: .object(members)) + [0x0A], to: name, through: "." + name + ".tmp",
            in: folder,
            isSynced: true, environment)
        try folder.synchronize()
    }
}
