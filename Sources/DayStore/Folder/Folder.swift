import SystemPackage

/// An open folder; names in it cannot lead out of it.
struct Folder {
    let path: String
    let descriptor: FileDescriptor
    private let files: any FileSystem

    /// Opens the folder at a path.
    init(_ path: String, _ environment: StoreEnvironment) throws(StoreError) {
        self.path = path
        files = environment.files
        do { descriptor = try files.openFolder(path, in: .here) } catch {
            throw StoreError(.open, path, error)
        }
    }

    /// Opens a folder inside a day; throws `notAFile` where something else stands there.
    init(own path: String, _ environment: StoreEnvironment) throws(StoreError) {
        self.path = path
        files = environment.files
        do { descriptor = try files.openOwnFolder(path, in: .here) } catch {
            // What the system says of a link that must not be followed.
            throw error == .notDirectory ? .notAFile(path: path) : StoreError(.open, path, error)
        }
    }

    /// Opens the folder at a path, making it (0700), and making that durable, where it is missing.
    init(making path: String, in parent: Folder, _ environment: StoreEnvironment) throws(StoreError) {
        do {
            try self.init(own: path, environment)
        } catch .missing {
            do {
                try environment.files.makeFolder(Self.parts(of: path).name, in: parent.descriptor)
            } catch {
                guard error == .fileExists else { throw StoreError(.makeFolder, path, error) }
            }
            try parent.synchronize()
            try self.init(own: path, environment)
        }
    }

    func path(of name: String) -> String { path + "/" + name }

    /// The folder that a path's last part stands in, and that part.
    static func parts(of path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        return (folder, String(path[path.index(after: slash)...]))
    }

    func close() { files.close(descriptor) }

    func list() throws(StoreError) -> [String] {
        do { return try files.list(descriptor) } catch { throw StoreError(.list, path, error) }
    }

    /// Makes the names in the folder durable.
    func synchronize() throws(StoreError) {
        do {
            try files.synchronize(descriptor, .everything)
        } catch {
            // Some file systems have no way to sync a folder, and say so.
            guard error != .invalidArgument else { return }
            throw StoreError(.synchronize, path, error)
        }
    }

    func status(of name: String) throws(StoreError) -> FileStatus {
        do { return try files.status(of: name, in: descriptor) } catch {
            // What was listed and is not there has a name that a text cannot hold.
            if error == .noSuchFileOrDirectory, name.unicodeScalars.contains("\u{FFFD}") {
                throw .badName(path: path(of: name))
            }
            throw StoreError(.status, path(of: name), error)
        }
    }

    /// A plain file for reading; never a link, a FIFO or a folder.
    func openFile(_ name: String) throws(StoreError) -> FileDescriptor {
        let file: FileDescriptor
        do { file = try files.open(name, in: descriptor, for: .reading) } catch {
            throw StoreError(.open, path(of: name), error)
        }
        guard let status = try? files.status(of: file), status.kind == .file else {
            files.close(file)
            throw .notAFile(path: path(of: name))
        }
        return file
    }

    /// The whole contents of a small file.
    func contents(of name: String, limit: Int) throws(StoreError) -> [UInt8] {
        let file = try openFile(name)
        defer { files.close(file) }
        do { return try files.contents(of: file, limit: limit) } catch {
            throw StoreError(.read, path(of: name), error)
        }
    }
}

extension FileSystem {
    /// Up to `limit` bytes from an offset.
    func contents(of file: FileDescriptor, from offset: Int = 0, limit: Int) throws(Errno) -> [UInt8] {
        var bytes: [UInt8] = []
        // So much is there, as a rule; a larger limit only keeps out what should not be.
        if limit < 1 << 20 { bytes.reserveCapacity(limit) }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: min(limit, 64 << 10), alignment: 16)
        defer { piece.deallocate() }
        while bytes.count < limit {
            let room = UnsafeMutableRawBufferPointer(
                rebasing: piece[..<min(piece.count, limit - bytes.count)])
            let count = try read(file, into: room, at: offset + bytes.count)
            if count == 0 { break }
            bytes += room[..<count]
        }
        return bytes
    }

    /// Writes all the bytes, in as many calls as it takes; for files that nobody reads yet.
    func writeAll(_ bytes: [UInt8], to file: FileDescriptor) throws(Errno) {
        try writeAll(bytes[...], to: file)
    }

    func writeAll(_ bytes: ArraySlice<UInt8>, to file: FileDescriptor) throws(Errno) {
        var rest = bytes
        while !rest.isEmpty {
            let count = try writeOnce(rest, to: file)
            guard count > 0 else { throw .ioError }
            rest = rest.dropFirst(count)
        }
    }

    /// One `write`.
    func writeOnce(_ bytes: ArraySlice<UInt8>, to file: FileDescriptor) throws(Errno) -> Int {
        let result: Result<Int, Errno> = bytes.withUnsafeBytes { bytes in
            do throws(Errno) { return .success(try write(bytes, to: file)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
