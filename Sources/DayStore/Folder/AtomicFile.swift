import SystemPackage

/// Puts a file in its place whole or not at all.
package enum AtomicFile {
    /// Writes beside, syncs, renames, and syncs the folder; the file is 0600. What stood there is replaced.
    package static func write(
        _ bytes: [UInt8], to path: String, _ environment: StoreEnvironment
    ) throws(StoreError) {
        let slash = path.lastIndex(of: "/")
        let folderPath = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        let folder = try Folder(folderPath, environment)
        defer { folder.close() }
        let temporary = ".\(name).\(environment.random.hexDigits(8)).tmp"
        try write(bytes, to: name, through: temporary, in: folder, isSynced: true, environment)
        try folder.synchronize()
    }

    /// The same within an open folder, which the caller syncs.
    static func write(
        _ bytes: [UInt8], to name: String, through temporary: String, in folder: Folder, isSynced: Bool,
        _ environment: StoreEnvironment
    ) throws(StoreError) {
        let files = environment.files
        do {
            let file = try create(temporary, in: folder, files)
            defer { files.close(file) }
            try files.setPermissions(of: file, to: 0o600)
            try files.writeAll(bytes, to: file)
            if isSynced { try files.synchronize(file, .everything) }
            try files.rename(temporary, to: name, in: folder.descriptor)
        } catch {
            try? files.remove(temporary, in: folder.descriptor)
            throw StoreError(.write, folder.path(of: name), error)
        }
    }

    private static func create(
        _ name: String, in folder: Folder, _ files: any FileSystem
    ) throws(Errno) -> FileDescriptor {
        do {
            return try files.open(name, in: folder.descriptor, for: .creating)
        } catch .fileExists {
            // Left behind by a program that died while it wrote.
            try files.remove(name, in: folder.descriptor)
            return try files.open(name, in: folder.descriptor, for: .creating)
        }
    }
}
