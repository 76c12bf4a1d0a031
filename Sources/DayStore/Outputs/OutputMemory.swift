import SystemPackage

/// What this machine remembers of files that it puts outside of any day: what it wrote where, and what it is writing
/// just now, so that a later run finds what a killed one has left wherever that is.
package enum OutputMemory {
    static let writtenName = "written.sha256"
    private static let pendingEnd = ".pending"

    static func path(_ environment: StoreEnvironment) -> String { environment.stateDirectory + "/outputs" }

    /// Calls the body with a note that something is being made in a folder; the note goes when the body ends.
    package static func whileWriting<Result>(
        in folder: String, _ environment: StoreEnvironment,
        _ body: () throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        let note = begin(folder, environment)
        defer { if let note { try? environment.files.remove(note, in: .here) } }
        return try body()
    }

    /// Nil where it could not be noted: a file that can be written is not given up for that.
    private static func begin(_ folder: String, _ environment: StoreEnvironment) -> String? {
        let path = path(environment)
        let name = environment.random.hexDigits(8) + pendingEnd
        do {
            try DayFolder.makeFolders(path, environment)
            let memory = try Folder(path, environment)
            defer { memory.close() }
            try AtomicFile.write(
                Array(folder.utf8), to: name, through: "." + name + ".tmp", in: memory, isSynced: false, environment)
        } catch {
            return nil
        }
        return path + "/" + name
    }

    /// Removes what killed runs have left, in every folder in which one of this machine was at work.
    package static func removeLeftovers(_ environment: StoreEnvironment) {
        guard let memory = try? Folder(path(environment), environment) else { return }
        defer { memory.close() }
        guard let names = try? memory.list() else { return }
        for name in names where name.hasSuffix(pendingEnd) && !name.hasPrefix(".") {
            guard let bytes = try? memory.contents(of: name, limit: 64 << 10) else { continue }
            guard let folder = try? Folder(String(decoding: bytes, as: UTF8.self), environment) else {
                // A stick that is not there now comes back.
                continue
            }
            Leftovers.remove(from: folder, isDay: false, environment)
            let isEmpty = (try? folder.list())?.contains { Leftovers.isTemporary($0, isDay: false) } == false
            folder.close()
            if isEmpty { try? environment.files.remove(name, in: memory.descriptor) }
        }
    }
}
