import DayModel
import SystemPackage

/// One file of a day, with all its bytes.
package struct DayFile: Equatable, Sendable {
    /// Within the day's folder, `journals/D01.7f2c9a10.jsonl`.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// All that a day's folder holds.
package struct DayFiles: Equatable, Sendable {
    package var folders: [String] = []
    package var files: [DayFile] = []

    package init(folders: [String], files: [DayFile]) {
        self.folders = folders
        self.files = files
    }

    /// Reads the whole folder, in the order of paths. Left out is what a program that died while it wrote has left.
    ///
    /// Throws `notAFile` where there is anything but files and folders: a link leads to what is not the day's.
    package init(of day: DayFolder, _ environment: StoreEnvironment) throws(StoreError) {
        guard day.exists(environment) else { throw .noSuchDay(path: day.path) }
        try read(day.path, as: "", environment)
    }

    private mutating func read(
        _ path: String, as prefix: String, _ environment: StoreEnvironment
    ) throws(StoreError) {
        let folder = try Folder(path, environment)
        defer { folder.close() }
        for name in try folder.list() {
            if name.hasPrefix("."), name.hasSuffix(".tmp") { continue }
            switch try folder.status(of: name).kind {
            case .file:
                files.append(DayFile(path: prefix + name, bytes: try folder.contents(of: name, limit: .max)))
            case .folder:
                folders.append(prefix + name)
                try read(path + "/" + name, as: prefix + name + "/", environment)
            case .link, .other: throw .notAFile(path: path + "/" + name)
            }
        }
    }

    /// Makes the folder, which must not exist, each file durable and 0600; the plan comes last, so that what was
    /// stopped half-way is no day.
    package func write(to path: String, _ environment: StoreEnvironment) throws(StoreError) {
        do throws(Errno) {
            _ = try environment.files.status(of: path, in: .here)
        } catch {
            guard error == .noSuchFileOrDirectory else { throw StoreError(.status, path, error) }
            try make(path, environment)
            return
        }
        throw .exists(path: path)
    }

    /// Unpacks beside the place and renames: a run that is killed leaves nothing there, and the next one removes what it
    /// left beside.
    private func make(_ path: String, _ environment: StoreEnvironment) throws(StoreError) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        let (above, name) = Folder.parts(of: path)
        try DayFolder.makeFolders(above, environment)
        let folder = try Folder(above, environment)
        defer { folder.close() }
        Leftovers.remove(from: folder, isDay: false, environment)
        let beside = Leftovers.temporaryName(of: name, environment)
        let place = folder.path(of: beside)
        try DayFolder.makeFolders(place, environment)
        let made = try Folder(own: place, environment)
        defer { made.close() }
        // Held while it is made: what nobody holds is a leftover.
        _ = try? environment.files.lock(made.descriptor)
        for inner in folders { try DayFolder.makeFolders(place + "/" + inner, environment) }
        for file in files.sorted(by: { $1.path == "event.json" && $0.path != "event.json" }) {
            try AtomicFile.write(file.bytes, to: place + "/" + file.path, environment)
        }
        do { try environment.files.rename(beside, to: name, in: folder.descriptor) } catch {
            throw StoreError(.rename, path, error)
        }
        try folder.synchronize()
    }
}
