import DayModel
import SystemPackage

/// Keeps a second process of this machine off a desk; the kernel drops it with its holder.
struct DeskLock {
    private let descriptor: FileDescriptor
    private let files: any FileSystem

    /// Throws `inUse`, with who holds it, where another process does.
    init(
        _ memory: WriterMemoryFile, in folder: Folder, by: String?, _ environment: StoreEnvironment
    ) throws(StoreError) {
        let path = folder.path(of: memory.lockName)
        files = environment.files
        do { descriptor = try files.open(memory.lockName, in: folder.descriptor, for: .locking) } catch {
            throw StoreError(.lock, path, error)
        }
        let isMine: Bool
        do { isMine = try files.lock(descriptor) } catch {
            files.close(descriptor)
            throw StoreError(.lock, path, error)
        }
        guard isMine else {
            let bytes = try? files.contents(of: descriptor, limit: 4096)
            files.close(descriptor)
            throw .inUse(LockHolder(desk: memory.desk, path: path, bytes ?? []))
        }
        // Who cannot be told by whom is still kept out.
        try? files.setPermissions(of: descriptor, to: 0o600)
        try? files.empty(descriptor)
        try? files.writeAll(Self.holder(by, environment), to: descriptor)
    }

    func release() { files.close(descriptor) }

    /// Who holds a desk just now, without keeping the lock; nil where nobody does.
    static func holder(
        of memory: WriterMemoryFile, in folder: Folder, _ environment: StoreEnvironment
    ) -> LockHolder? {
        let files = environment.files
        guard let descriptor = try? files.open(memory.lockName, in: folder.descriptor, for: .reading) else {
            return nil
        }
        defer { files.close(descriptor) }
        guard let isFree = try? files.lock(descriptor), !isFree else { return nil }
        let bytes = try? files.contents(of: descriptor, limit: 4096)
        return LockHolder(desk: memory.desk, path: folder.path(of: memory.lockName), bytes ?? [])
    }

    private static func holder(_ by: String?, _ environment: StoreEnvironment) -> [UInt8] {
        var members = [JSONMember("pid", .integer(environment.processID))]
        if let by { members.append(JSONMember("by", .string(by))) }
        members.append(JSONMember("since", .string(Timestamp(environment.clock.now()).description)))
        return JSONWriter.bytes(of: .object(members)) + [0x0A]
    }
}

extension LockHolder {
    init(desk: String, path: String, _ bytes: [UInt8]) {
        self.desk = desk
        self.path = path
        let value = try? JSONReader.read(bytes)
        processID = value?["pid"]?.integer
        by = value?["by"]?.string
        since = value?["since"]?.string.flatMap { Timestamp($0) }
    }
}

extension Timestamp {
    init(_ reading: ClockReading) {
        self.init(milliseconds: reading.wallMilliseconds, offsetMinutes: reading.offsetMinutes)
    }
}
