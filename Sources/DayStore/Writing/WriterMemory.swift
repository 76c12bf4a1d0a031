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

    /// Nil where there is none, or none that can be read: then the machine makes another writer.
    func read(in folder: Folder) -> WriterMemory? {
        guard let bytes = try? folder.contents(of: name, limit: 64 << 10),
            let value = try? JSONReader.read(bytes),
            value["day"]?.string == realPath, value["desk"]?.string == desk,
            let writer = value["writer"]?.string, let journal = JournalName(desk: desk, writer: writer)
        else { return nil }
        guard let device = value["device"]?.integer, let inode = value["inode"]?.integer else {
            return WriterMemory(journal: journal, identity: nil)
        }
        let identity = WriterMemory.Identity(
            segment: value["segment"]?.integer ?? 1, device: UInt64(bitPattern: Int64(device)),
            inode: UInt64(bitPattern: Int64(inode)))
        return WriterMemory(journal: journal, identity: identity)
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
        try AtomicFile.write(
            JSONWriter.bytes(of: .object(members)) + [0x0A], to: name, through: "." + name + ".tmp",
            in: folder,
            isSynced: true, environment)
        try folder.synchronize()
    }
}
