import SystemPackage

/// Puts a file in its place whole or not at all.
package enum AtomicFile {
    /// Writes beside, syncs, renames, and syncs the folder; the file is 0600. What stood there is replaced. What a run
    /// that was killed has left in the folder is removed first.
    /// - Parameter isStopped: asked between pieces and before the file comes to its place.
    /// - Returns: false where it was stopped; then nothing is left of it.
    @discardableResult
    package static func write(
        _ bytes: [UInt8], to path: String, _ environment: StoreEnvironment,
        unless isStopped: () -> Bool = { false }
    ) throws(StoreError) -> Bool {
        let (folderPath, name) = Folder.parts(of: path)
        let folder = try Folder(folderPath, environment)
        defer { folder.close() }
        Leftovers.remove(from: folder, isDay: false, environment)
        let isWhole = try write(
            bytes, to: name, through: Leftovers.temporaryName(of: name, environment), in: folder,
            isSynced: true, environment, unless: isStopped)
        if isWhole { try folder.synchronize() }
        return isWhole
    }

    /// Whether anything stands at the path, a link that leads nowhere too.
    package static func exists(at path: String, _ environment: StoreEnvironment) -> Bool {
        (try? environment.files.status(of: path, in: .here)) != nil
    }

    /// In bytes; a disk takes that in well under a second.
    private static let pieceSize = 4 << 20

    /// The same within an open folder, which the caller syncs.
    @discardableResult
    static func write(
        _ bytes: [UInt8], to name: String, through temporary: String, in folder: Folder, isSynced: Bool,
        _ environment: StoreEnvironment, unless isStopped: () -> Bool = { false }
    ) throws(StoreError) -> Bool {
        let files = environment.files
        do {
            let file = try create(temporary, in: folder, files)
            defer { files.close(file) }
            try files.setPermissions(of: file, to: 0o600)
            for start in stride(from: 0, to: bytes.count, by: pieceSize) where !isStopped() {
                try files.writeAll(bytes[start..<min(start + pieceSize, bytes.count)], to: file)
            }
            if isSynced, !isStopped() { try files.synchronize(file, .everything) }
            guard !isStopped() else {
                try files.remove(temporary, in: folder.descriptor)
                return false
            }
            try files.rename(temporary, to: name, in: folder.descriptor)
            return true
        } catch {
            try? files.remove(temporary, in: folder.descriptor)
            throw StoreError(.write, folder.path(of: name), error)
        }
    }

    /// A temporary file, locked as long as its writer lives: what bears no lock was left behind.
    private static func create(
        _ name: String, in folder: Folder, _ files: any FileSystem
    ) throws(Errno) -> FileDescriptor {
        for _ in 0..<10 {
            let file = try createUnlocked(name, in: folder, files)
            // Where a disk knows no locks, nobody takes the file for left behind either.
            guard (try? files.lock(file)) != nil, let status = try? files.status(of: file), status.links == 0
            else { return file }
            // Somebody removed it as left behind, in the moment before it was locked.
            files.close(file)
        }
        throw .noSuchFileOrDirectory
    }

    private static func createUnlocked(
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
