import DayStore
import Synchronization
import SystemPackage

/// A disk in memory that fails where it is told to, and forgets what was not synced when its power is cut.
final class MemoryDisk: FileSystem {
    enum Fault: Equatable {
        /// The call fails with this reason.
        case fails(Errno)
        /// A `write` takes half of what it is given; other calls succeed.
        case halfWrite
        /// A `write` takes all but the last byte.
        case allButOne
        /// The power goes: this call and all later ones fail.
        case powerCut
    }

    struct Plan: Equatable {
        var fault: Fault
        /// 1-based count of calls.
        var call: Int
        var isForEver: Bool
    }

    let state = Mutex(DiskState())

    var calls: Int { state.withLock { $0.calls } }

    func plan(_ plan: Plan?) {
        state.withLock {
            $0.plan = plan
            $0.calls = 0
        }
    }

    /// Cuts the power and gives it back: what was not synced survives as the seed has it.
    func restart(seed: UInt64) {
        state.withLock { $0.restart(seed: seed) }
    }

    /// The contents of a file by its path; nil where there is none.
    func contents(_ path: String) -> [UInt8]? {
        state.withLock { state in
            guard let node = try? state.find(path, from: 1) else { return nil }
            return state.nodes[node]?.contents
        }
    }

    /// Puts bytes into a file as if somebody else had, making it where it is missing.
    func put(_ bytes: [UInt8], at path: String) throws {
        try state.withLock { try $0.put(bytes, at: path) }
    }

    /// Takes a file away as if somebody else had.
    func delete(_ path: String) {
        state.withLock { $0.delete(path) }
    }

    func makeFolders(_ path: String) {
        state.withLock { $0.makeFolders(path) }
    }

    func names(in path: String) throws -> [String] {
        try state.withLock { state in
            let node = try state.find(path, from: 1)
            return state.nodes[node]?.entries.keys.sorted() ?? []
        }
    }

    func status(_ path: String) throws -> FileStatus {
        try state.withLock { state in try state.status(of: try state.find(path, from: 1)) }
    }

    private func call<Result: Sendable>(
        _ body: (inout DiskState) throws(Errno) -> Result
    ) throws(Errno) -> Result {
        let result: Swift.Result<Result, Errno> = state.withLock { state in
            do throws(Errno) {
                try state.count()
                return .success(try body(&state))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}

extension MemoryDisk {
    var userID: UInt32 { 1000 }

    /// There are no links on it.
    func openOwnFolder(_ name: String, in folder: FileDescriptor) throws(Errno) -> FileDescriptor {
        try openFolder(name, in: folder)
    }

    func openFolder(_ name: String, in folder: FileDescriptor) throws(Errno) -> FileDescriptor {
        try call { (state) throws(Errno) in try state.openFolder(name, in: folder) }
    }

    func open(_ name: String, in folder: FileDescriptor, for purpose: OpenPurpose) throws(Errno)
        -> FileDescriptor
    {
        try call { (state) throws(Errno) in try state.open(name, in: folder, for: purpose) }
    }

    func close(_ file: FileDescriptor) {
        state.withLock { $0.close(file) }
    }

    func read(
        _ file: FileDescriptor, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(Errno) -> Int {
        let bytes = try call { (state) throws(Errno) in
            try state.bytes(of: file, from: offset, limit: buffer.count)
        }
        buffer.copyBytes(from: bytes)
        return bytes.count
    }

    func write(_ bytes: UnsafeRawBufferPointer, to file: FileDescriptor) throws(Errno) -> Int {
        let bytes = Array(bytes)
        return try call { (state) throws(Errno) in try state.write(bytes, to: file) }
    }

    func synchronize(_ file: FileDescriptor, _ extent: SyncExtent) throws(Errno) {
        do throws(Errno) {
            try call { (state) throws(Errno) in try state.synchronize(file) }
        } catch {
            state.withLock { $0.spoil(file) }
            throw error
        }
    }

    func reserve(_ file: FileDescriptor, from offset: Int, length: Int) throws(Errno) {
        try call { (_) throws(Errno) in () }
    }

    func empty(_ file: FileDescriptor) throws(Errno) {
        try call { (state) throws(Errno) in
            let node = try state.node(of: file)
            state.nodes[node]?.contents = []
        }
    }

    func lock(_ file: FileDescriptor) throws(Errno) -> Bool {
        try call { (state) throws(Errno) in try state.lock(file) }
    }

    func status(of file: FileDescriptor) throws(Errno) -> FileStatus {
        try call { (state) throws(Errno) in try state.status(of: try state.node(of: file)) }
    }

    func status(of name: String, in folder: FileDescriptor) throws(Errno) -> FileStatus {
        try call { (state) throws(Errno) in
            try state.status(of: try state.find(name, from: try state.node(of: folder)))
        }
    }

    func setPermissions(of file: FileDescriptor, to permissions: UInt32) throws(Errno) {
        try call { (state) throws(Errno) in
            let node = try state.node(of: file)
            state.nodes[node]?.permissions = state.filePermissions ?? permissions
        }
    }

    func makeFolder(_ name: String, in folder: FileDescriptor) throws(Errno) {
        try call { (state) throws(Errno) in try state.makeFolder(name, in: folder) }
    }

    func rename(_ name: String, to newName: String, in folder: FileDescriptor) throws(Errno) {
        try call { (state) throws(Errno) in try state.rename(name, to: newName, in: folder) }
    }

    func remove(_ name: String, in folder: FileDescriptor) throws(Errno) {
        try call { (state) throws(Errno) in try state.remove(name, in: folder) }
    }

    func removeFolder(_ name: String, in folder: FileDescriptor) throws(Errno) {
        try call { (state) throws(Errno) in try state.remove(name, in: folder) }
    }

    func list(_ folder: FileDescriptor) throws(Errno) -> [String] {
        try call { (state) throws(Errno) in
            let node = try state.node(of: folder)
            return state.nodes[node]?.entries.keys.sorted() ?? []
        }
    }

    func realPath(of path: String) throws(Errno) -> String {
        try call { (state) throws(Errno) in
            _ = try state.find(path, from: 1)
            return path
        }
    }
}
