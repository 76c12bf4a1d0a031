import Glibc
package import SystemPackage

/// A hint that something changed in folders; never the only way to learn of it (network folders are silent).
package protocol FolderWatching: Sendable {
    /// A descriptor that becomes readable when a file in one of the folders changes.
    func watch(_ paths: [String]) throws(Errno) -> FileDescriptor
    /// Takes the pending hints off the descriptor.
    func drain(_ watch: FileDescriptor)
    func stop(_ watch: FileDescriptor)
}

/// inotify.
package struct SystemFolderWatching: FolderWatching {
    package init() {}

    package func watch(_ paths: [String]) throws(Errno) -> FileDescriptor {
        let watch = inotify_init1(CInt(IN_CLOEXEC | IN_NONBLOCK))
        guard watch >= 0 else { throw Errno(rawValue: errno) }
        let events = UInt32(IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_DELETE | IN_MOVED_FROM)
        for path in paths where inotify_add_watch(watch, path, events) < 0 {
            let reason = Errno(rawValue: errno)
            Glibc.close(watch)
            throw reason
        }
        return FileDescriptor(rawValue: watch)
    }

    package func drain(_ watch: FileDescriptor) {
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
            // Bounded: a folder that never rests must not keep the reader here.
            for _ in 0..<64 where Glibc.read(watch.rawValue, buffer.baseAddress, buffer.count) <= 0 { return }
        }
    }

    package func stop(_ watch: FileDescriptor) {
        Glibc.close(watch.rawValue)
    }
}

/// For a reader that asks by itself when it wants to know: each own write to a watched folder costs it a hint.
package struct NoFolderWatching: FolderWatching {
    package init() {}

    package func watch(_ paths: [String]) throws(Errno) -> FileDescriptor { throw .notSupported }
    package func drain(_ watch: FileDescriptor) {}
    package func stop(_ watch: FileDescriptor) {}
}

func currentProcessID() -> Int { Int(getpid()) }
