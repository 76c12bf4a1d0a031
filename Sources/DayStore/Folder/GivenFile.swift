import SystemPackage

/// A file where somebody asked for one, anywhere on the machine; the day's own files are `AtomicFile`'s.
package enum GivenFile {
    /// Puts the bytes there: in a plain file whole or not at all, also where a link leads to it. What is neither file
    /// nor folder, a pipe or a device, takes them as they come and stays what it is.
    /// - Parameter isStopped: asked between pieces and before a file comes to its place.
    /// - Returns: false where it was stopped.
    @discardableResult
    package static func write(
        _ bytes: [UInt8], to path: String, _ environment: StoreEnvironment,
        unless isStopped: () -> Bool = { false }
    ) throws(StoreError) -> Bool {
        let files = environment.files
        switch (try? files.status(of: path, in: .here))?.kind {
        case .link:
            let target: String
            do { target = try files.realPath(of: path) } catch { throw .notAFile(path: path) }
            return try write(bytes, to: target, environment, unless: isStopped)
        case .other:
            try stream(bytes, to: path, files)
            return true
        case .file, .folder, nil:
            return try AtomicFile.write(bytes, to: path, environment, unless: isStopped)
        }
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
