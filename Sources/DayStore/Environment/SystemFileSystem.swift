import Glibc
package import SystemPackage

/// The real disk.
package struct SystemFileSystem: FileSystem {
    package init() {}

    /// `fallocate` is an extension that Swift's Glibc does not show, so it is looked up by name.
    private static let allocate: (@convention(c) (CInt, CInt, off_t, off_t) -> CInt)? =
        dlsym(nil, "fallocate").map {
            unsafeBitCast($0, to: (@convention(c) (CInt, CInt, off_t, off_t) -> CInt).self)
        }

    package var userID: UInt32 { geteuid() }

    package func openFolder(_ name: String, in folder: FileDescriptor) throws(Errno) -> FileDescriptor {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        return FileDescriptor(rawValue: CInt(try call { Int(openat(folder.rawValue, name, flags)) }))
    }

    package func openOwnFolder(_ name: String, in folder: FileDescriptor) throws(Errno) -> FileDescriptor {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
        return FileDescriptor(rawValue: CInt(try call { Int(openat(folder.rawValue, name, flags)) }))
    }

    package func open(
        _ name: String, in folder: FileDescriptor, for purpose: OpenPurpose
    ) throws(Errno) -> FileDescriptor {
        // O_NONBLOCK so that a FIFO in the place of a file cannot hold the program.
        let common = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        let flags =
            switch purpose {
            case .reading: common | O_RDONLY
            case .appending: common | O_WRONLY | O_APPEND
            case .creating: common | O_WRONLY | O_APPEND | O_CREAT | O_EXCL
            case .locking: common | O_RDWR | O_CREAT
            case .streaming: O_CLOEXEC | O_NOFOLLOW | O_WRONLY
            }
        return FileDescriptor(rawValue: CInt(try call { Int(openat(folder.rawValue, name, flags, 0o600)) }))
    }

    package func close(_ file: FileDescriptor) {
        _ = Glibc.close(file.rawValue)
    }

    package func read(
        _ file: FileDescriptor, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(Errno) -> Int {
        try call { pread(file.rawValue, buffer.baseAddress, buffer.count, offset) }
    }

    package func write(_ bytes: UnsafeRawBufferPointer, to file: FileDescriptor) throws(Errno) -> Int {
        // An interrupted write has taken nothing, so that it may be repeated.
        try call { Glibc.write(file.rawValue, bytes.baseAddress, bytes.count) }
    }

    package func synchronize(_ file: FileDescriptor, _ extent: SyncExtent) throws(Errno) {
        let result = extent == .data ? fdatasync(file.rawValue) : fsync(file.rawValue)
        guard result == 0 else { throw Errno(rawValue: errno) }
    }

    package func reserve(_ file: FileDescriptor, from offset: Int, length: Int) throws(Errno) {
        guard let allocate = Self.allocate else { throw .notSupported }
        let keepSize: CInt = 1
        _ = try call { Int(allocate(file.rawValue, keepSize, offset, length)) }
    }

    package func empty(_ file: FileDescriptor) throws(Errno) {
        _ = try call { Int(ftruncate(file.rawValue, 0)) }
    }

    package func lock(_ file: FileDescriptor) throws(Errno) -> Bool {
        do {
            _ = try call { Int(flock(file.rawValue, LOCK_EX | LOCK_NB)) }
            return true
        } catch .wouldBlock {
            return false
        }
    }
}

extension SystemFileSystem {
    package func status(of file: FileDescriptor) throws(Errno) -> FileStatus {
        var status = stat()
        _ = try call { Int(fstat(file.rawValue, &status)) }
        return FileStatus(status)
    }

    package func status(of name: String, in folder: FileDescriptor) throws(Errno) -> FileStatus {
        var status = stat()
        _ = try call { Int(fstatat(folder.rawValue, name, &status, AT_SYMLINK_NOFOLLOW)) }
        return FileStatus(status)
    }

    package func setPermissions(of file: FileDescriptor, to permissions: UInt32) throws(Errno) {
        _ = try call { Int(fchmod(file.rawValue, permissions)) }
    }

    package func makeFolder(_ name: String, in folder: FileDescriptor) throws(Errno) {
        _ = try call { Int(mkdirat(folder.rawValue, name, 0o700)) }
        // A umask can take the owner's own access away.
        _ = try call { Int(fchmodat(folder.rawValue, name, 0o700, 0)) }
    }

    package func rename(_ name: String, to newName: String, in folder: FileDescriptor) throws(Errno) {
        _ = try call { Int(renameat(folder.rawValue, name, folder.rawValue, newName)) }
    }

    package func remove(_ name: String, in folder: FileDescriptor) throws(Errno) {
        _ = try call { Int(unlinkat(folder.rawValue, name, 0)) }
    }

    package func removeFolder(_ name: String, in folder: FileDescriptor) throws(Errno) {
        _ = try call { Int(unlinkat(folder.rawValue, name, AT_REMOVEDIR)) }
    }

    package func list(_ folder: FileDescriptor) throws(Errno) -> [String] {
        // A descriptor of its own: reading a folder moves a position that the given one must keep.
        let own = try openFolder(".", in: folder)
        guard let stream = fdopendir(own.rawValue) else {
            let reason = Errno(rawValue: errno)
            close(own)
            throw reason
        }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw Errno(rawValue: errno) }
                return names.sorted()
            }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
    }

    package func realPath(of path: String) throws(Errno) -> String {
        guard let resolved = realpath(path, nil) else { throw Errno(rawValue: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Repeats an interrupted call, but not for ever: a disk that only interrupts has failed.
    private func call(_ body: () -> Int) throws(Errno) -> Int {
        for _ in 0..<100 {
            let result = body()
            if result >= 0 { return result }
            guard errno == EINTR else { break }
        }
        throw Errno(rawValue: errno)
    }
}

extension FileStatus {
    fileprivate init(_ status: stat) {
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        self.init(
            kind: kind, device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
            size: Int(status.st_size),
            owner: status.st_uid, links: Int(status.st_nlink), permissions: status.st_mode & 0o7777,
            modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
    }
}
