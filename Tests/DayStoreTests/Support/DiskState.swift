import DayStore
import SystemPackage

/// What a disk in memory holds, and what of it would survive.
struct DiskState {
    struct Node {
        var kind = FileStatus.Kind.file
        var contents: [UInt8] = []
        var durable: [UInt8] = []
        var entries: [String: Int] = [:]
        var durableEntries: [String: Int] = [:]
        /// What happened to the entries since the folder was synced; each survives or not.
        var changes: [Change] = []
        var permissions: UInt32 = 0o600
        var owner: UInt32 = 1000
        var links = 1
        var lockedBy: CInt?
        var modified = 0
        /// A sync failed: the block that was to be written may be lost with what it held before.
        var isSpoiled = false
    }

    enum Change {
        case set(String, Int)
        case remove(String)
        case rename(String, String, Int)
    }

    var nodes: [Int: Node] = [1: Node(kind: .folder)]
    var open: [CInt: Int] = [:]
    var nextNode = 2
    var nextDescriptor: CInt = 10
    var calls = 0
    var plan: MemoryDisk.Plan?
    var shortening: MemoryDisk.Fault?
    /// What every file has, whatever it is asked to have.
    var filePermissions: UInt32?
    var isReadOnly = false
    private var ticks = 0

    /// Counts a call; throws where it is to fail.
    mutating func count() throws(Errno) {
        calls += 1
        shortening = nil
        guard let plan, calls == plan.call || (plan.isForEver && calls > plan.call) else { return }
        switch plan.fault {
        case .fails(let reason): throw reason
        case .halfWrite, .allButOne: shortening = plan.fault
        case .powerCut: throw .ioError
        }
    }

    func node(of file: FileDescriptor) throws(Errno) -> Int {
        if file == .here { return 1 }
        guard let node = open[file.rawValue] else { throw .badFileDescriptor }
        return node
    }

    func find(_ path: String, from start: Int) throws(Errno) -> Int {
        var node = path.hasPrefix("/") ? 1 : start
        for name in path.split(separator: "/") where name != "." {
            guard let next = nodes[node]?.entries[String(name)] else { throw .noSuchFileOrDirectory }
            node = next
        }
        return node
    }

    func status(of node: Int) throws(Errno) -> FileStatus {
        guard let found = nodes[node] else { throw .noSuchFileOrDirectory }
        return FileStatus(
            kind: found.kind, device: 7, inode: UInt64(node), size: found.contents.count, owner: found.owner,
            links: found.links, permissions: found.permissions, modified: found.modified)
    }

    mutating func add(_ node: Node) -> (node: Int, descriptor: FileDescriptor) {
        nodes[nextNode] = node
        open[nextDescriptor] = nextNode
        defer {
            nextNode += 1
            nextDescriptor += 1
        }
        return (nextNode, FileDescriptor(rawValue: nextDescriptor))
    }

    private mutating func hold(_ node: Int) -> FileDescriptor {
        open[nextDescriptor] = node
        defer { nextDescriptor += 1 }
        return FileDescriptor(rawValue: nextDescriptor)
    }

    mutating func openFolder(_ name: String, in folder: FileDescriptor) throws(Errno) -> FileDescriptor {
        let node = try find(name, from: try self.node(of: folder))
        guard nodes[node]?.kind == .folder else { throw .notDirectory }
        return hold(node)
    }

    /// The folder that a path's last part stands in, and that part.
    func place(of path: String, in folder: FileDescriptor) throws(Errno) -> (parent: Int, name: String) {
        let start = try node(of: folder)
        guard let slash = path.lastIndex(of: "/") else { return (start, path) }
        return (try find(String(path[...slash]), from: start), String(path[path.index(after: slash)...]))
    }

    mutating func open(
        _ name: String, in folder: FileDescriptor, for purpose: OpenPurpose
    ) throws(Errno) -> FileDescriptor {
        let (parent, name) = try place(of: name, in: folder)
        if let node = nodes[parent]?.entries[name] {
            guard purpose != .creating else { throw .fileExists }
            guard nodes[node]?.kind != .link else { throw .tooManySymbolicLinkLevels }
            if isReadOnly, purpose == .appending { throw .readOnlyFileSystem }
            return hold(node)
        }
        guard purpose == .creating || purpose == .locking else { throw .noSuchFileOrDirectory }
        guard !isReadOnly else { throw .readOnlyFileSystem }
        let made = add(Node(permissions: filePermissions ?? 0o600))
        nodes[parent]?.entries[name] = made.node
        nodes[parent]?.changes.append(.set(name, made.node))
        return made.descriptor
    }

    mutating func close(_ file: FileDescriptor) {
        guard let node = open.removeValue(forKey: file.rawValue) else { return }
        if nodes[node]?.lockedBy == file.rawValue { nodes[node]?.lockedBy = nil }
    }

    mutating func lock(_ file: FileDescriptor) throws(Errno) -> Bool {
        let node = try node(of: file)
        if let holder = nodes[node]?.lockedBy { return holder == file.rawValue }
        nodes[node]?.lockedBy = file.rawValue
        return true
    }

    func bytes(of file: FileDescriptor, from offset: Int, limit: Int) throws(Errno) -> [UInt8] {
        guard let node = nodes[try node(of: file)] else { throw .badFileDescriptor }
        guard node.kind == .file else { throw .isDirectory }
        guard offset < node.contents.count else { return [] }
        return Array(node.contents[offset..<min(node.contents.count, offset + limit)])
    }

    mutating func write(_ bytes: [UInt8], to file: FileDescriptor) throws(Errno) -> Int {
        let node = try node(of: file)
        let taken =
            switch shortening {
            case .halfWrite: bytes.count / 2
            case .allButOne: bytes.count - 1
            default: bytes.count
            }
        nodes[node]?.contents += bytes.prefix(taken)
        touch(node)
        return taken
    }

    mutating func synchronize(_ file: FileDescriptor) throws(Errno) {
        let node = try node(of: file)
        guard let found = nodes[node] else { throw .badFileDescriptor }
        nodes[node]?.durable = found.contents
        nodes[node]?.durableEntries = found.entries
        nodes[node]?.changes = []
    }

    mutating func spoil(_ file: FileDescriptor) {
        guard plan?.fault != .powerCut, let node = try? node(of: file) else { return }
        nodes[node]?.isSpoiled = true
    }

    mutating func makeFolder(_ name: String, in folder: FileDescriptor) throws(Errno) {
        let parent = try node(of: folder)
        guard nodes[parent]?.entries[name] == nil else { throw .fileExists }
        let made = add(Node(kind: .folder, permissions: 0o700))
        close(made.descriptor)
        nodes[parent]?.entries[name] = made.node
        nodes[parent]?.changes.append(.set(name, made.node))
    }

    mutating func rename(_ name: String, to newName: String, in folder: FileDescriptor) throws(Errno) {
        let parent = try node(of: folder)
        guard let node = nodes[parent]?.entries.removeValue(forKey: name) else {
            throw .noSuchFileOrDirectory
        }
        nodes[parent]?.entries[newName] = node
        nodes[parent]?.changes.append(.rename(name, newName, node))
    }

    mutating func remove(_ name: String, in folder: FileDescriptor) throws(Errno) {
        let (parent, name) = try place(of: name, in: folder)
        guard nodes[parent]?.entries.removeValue(forKey: name) != nil else { throw .noSuchFileOrDirectory }
        nodes[parent]?.changes.append(.remove(name))
    }

    mutating func put(_ bytes: [UInt8], at path: String) throws {
        let (parent, name) = try place(of: path, in: .here)
        if let node = nodes[parent]?.entries[name] {
            nodes[node]?.contents = bytes
            nodes[node]?.durable = bytes
            return touch(node)
        }
        let made = add(Node(contents: bytes, durable: bytes))
        close(made.descriptor)
        nodes[parent]?.entries[name] = made.node
        nodes[parent]?.durableEntries[name] = made.node
    }

    mutating func delete(_ path: String) {
        guard let slash = path.lastIndex(of: "/"), let parent = try? find(String(path[..<slash]), from: 1)
        else { return }
        nodes[parent]?.entries[String(path[path.index(after: slash)...])] = nil
        nodes[parent]?.durableEntries[String(path[path.index(after: slash)...])] = nil
    }

    mutating func makeFolders(_ path: String) {
        var parent = 1
        for name in path.split(separator: "/").map(String.init) {
            if nodes[parent]?.entries[name] == nil {
                addFolder(name, under: parent)
            }
            parent = nodes[parent]?.entries[name] ?? 1
        }
    }

    private mutating func addFolder(_ name: String, under parent: Int) {
        let made = add(Node(kind: .folder, permissions: 0o700))
        close(made.descriptor)
        nodes[parent]?.entries[name] = made.node
        nodes[parent]?.durableEntries[name] = made.node
    }

    mutating func touch(_ node: Int) {
        ticks += 1
        nodes[node]?.modified = ticks
    }
}
