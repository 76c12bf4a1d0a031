package import SystemPackage

/// The calls on a disk that a day needs, small enough that a test can fail each of them in turn.
///
/// Names are relative to a folder; with `.here` they are paths. No call follows a link in the last component,
/// except `openFolder`.
package protocol FileSystem: Sendable {
    func openFolder(_ name: String, in folder: FileDescriptor) throws(Errno) -> FileDescriptor
    /// A folder of the day's own, which a link in its place may not lead out of.
    func openOwnFolder(_ name: String, in folder: FileDescriptor) throws(Errno) -> FileDescriptor
    func open(_ name: String, in folder: FileDescriptor, for purpose: OpenPurpose) throws(Errno)
        -> FileDescriptor
    func close(_ file: FileDescriptor)

    /// Reads up to the buffer's size from an offset; 0 at the end.
    func read(
        _ file: FileDescriptor, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(Errno) -> Int
    /// One `write`; returns what it took, which may be less than it was given.
    func write(_ bytes: UnsafeRawBufferPointer, to file: FileDescriptor) throws(Errno) -> Int
    /// Never repeated after a failure: the kernel forgets what it could not write.
    func synchronize(_ file: FileDescriptor, _ extent: SyncExtent) throws(Errno)
    func reserve(_ file: FileDescriptor, from offset: Int, length: Int) throws(Errno)
    func empty(_ file: FileDescriptor) throws(Errno)
    /// False where another process holds the lock.
    func lock(_ file: FileDescriptor) throws(Errno) -> Bool

    func status(of file: FileDescriptor) throws(Errno) -> FileStatus
    func status(of name: String, in folder: FileDescriptor) throws(Errno) -> FileStatus
    func setPermissions(of file: FileDescriptor, to permissions: UInt32) throws(Errno)

    func makeFolder(_ name: String, in folder: FileDescriptor) throws(Errno)
    func rename(_ name: String, to newName: String, in folder: FileDescriptor) throws(Errno)
    func remove(_ name: String, in folder: FileDescriptor) throws(Errno)
    /// An empty one.
    func removeFolder(_ name: String, in folder: FileDescriptor) throws(Errno)
    /// The names in a folder, sorted, without `.` and `..`.
    func list(_ folder: FileDescriptor) throws(Errno) -> [String]
    func realPath(of path: String) throws(Errno) -> String
    var userID: UInt32 { get }
}

/// What a file is opened for.
package enum OpenPurpose: Sendable {
    case reading
    /// To append to a file that exists.
    case appending
    /// To append to a file that must not exist yet; mode 0600.
    case creating
    /// A lock file, made where it is missing; mode 0600.
    case locking
    /// To hand bytes to what is no plain file, waiting for whoever reads them.
    case streaming
}

/// How much of a file must be on the disk.
package enum SyncExtent: Sendable {
    /// What is needed to read its contents back.
    case data
    case everything
}

/// What `stat` says of a file.
package struct FileStatus: Equatable, Sendable {
    package enum Kind: Sendable { case file, folder, link, other }

    package var kind: Kind
    package var device: UInt64
    package var inode: UInt64
    /// In bytes.
    package var size: Int
    package var owner: UInt32
    package var links: Int
    package var permissions: UInt32
    /// Nanoseconds since 1970.
    package var modified: Int

    package init(
        kind: Kind, device: UInt64, inode: UInt64, size: Int, owner: UInt32, links: Int, permissions: UInt32,
        modified: Int
    ) {
        self.kind = kind
        self.device = device
        self.inode = inode
        self.size = size
        self.owner = owner
        self.links = links
        self.permissions = permissions
        self.modified = modified
    }
}

extension FileDescriptor {
    /// Stands for the working folder, so that a name may be a path (`AT_FDCWD`).
    package static let here = FileDescriptor(rawValue: -100)
}
