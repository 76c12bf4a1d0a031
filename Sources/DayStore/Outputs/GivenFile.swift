import SystemPackage

/// A file where somebody asked for one, anywhere on the machine; the day's own files are `AtomicFile`'s.
package enum GivenFile {
    /// Puts the bytes there: in a plain file whole or not at all, also where a link leads to it. What is neither file
    /// nor folder, a pipe or a device, takes them as they come and stays what it is. A file that somebody edited, or
    /// that is in review, stays: the new one takes the next name.
    ///
    /// Throws `ownFile` where a file of a day stands there, or would.
    /// - Parameter isStopped: asked between pieces and before a file comes to its place.
    /// - Returns: nil where it was stopped.
    @discardableResult
    package static func write(
        _ bytes: [UInt8], to path: String, _ environment: StoreEnvironment,
        unless isStopped: () -> Bool = { false }
    ) throws(StoreError) -> Placement? {
        let files = environment.files
        switch (try? files.status(of: path, in: .here))?.kind {
        case .link:
            let target: String
            do { target = try files.realPath(of: path) } catch { throw .notAFile(path: path) }
            return try write(bytes, to: target, environment, unless: isStopped)
        case .other:
            try stream(bytes, to: path, files)
            return Placement(path: path, kept: nil)
        case .folder:
            throw .aFolder(path: path)
        case .file, nil:
            try DayGround.check(path, environment)
            return try place(bytes, path, environment, unless: isStopped)
        }
    }

    private static func place(
        _ bytes: [UInt8], _ path: String, _ environment: StoreEnvironment, unless isStopped: () -> Bool
    ) throws(StoreError) -> Placement? {
        let (folder, name) = Folder.parts(of: path)
        let real: String
        do { real = try environment.files.realPath(of: folder) } catch {
            throw StoreError(.open, folder, error)
        }
        guard !name.isEmpty, name != ".", name != ".." else { throw .aFolder(path: path) }
        let placement = try OutputMemory.whileWriting(in: real, environment) { () throws(StoreError) in
            try OutputPlace(real, environment).write(bytes, as: name, unless: isStopped)
        }
        // As it was asked for where that is where it went.
        guard var placement else { return nil }
        let prefix = path.dropLast(name.count)
        placement.path = prefix + Folder.parts(of: placement.path).name
        if let kept = placement.kept { placement.kept?.path = prefix + Folder.parts(of: kept.path).name }
        return placement
    }

    private static func stream(_ bytes: [UInt8], to path: String, _ files: any FileSystem) throws(StoreError)
    {
        do throws(Errno) {
            let file = try files.open(path, in: .here, for: .streaming)
            defer { files.close(file) }
            try files.writeAll(bytes, to: file)
        } catch {
            throw StoreError(.write, path, error)
        }
    }
}
