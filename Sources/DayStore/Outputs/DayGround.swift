import DayModel

/// What belongs to a day itself, and so may never become the place of something that a person asked for.
package enum DayGround {
    /// The names in a day that are the program's, small letters: on a stick, `EVENT.JSON` is the same file.
    private static let ownNames: Set = [
        "event.json", "seal.json", "workdays.json", "secrecy-words.txt", "journals", "drafts", "photos", "reviews",
        "machines", "policies",
    ]
    /// What the day's own files say of themselves, wherever a copy of them lies.
    private static let ownFormats = ["openday-event/1", "openday-seal/1", "openday-photo/1", "openday-journal/1"]

    /// Throws `ownFile` where the path is, or would be, a file of a day: of any day that a folder above it is, or a
    /// plan, journal, seal or picture's entry by what stands in it.
    /// - Parameter path: it, or the folder that it stands in, is there; links are followed.
    package static func check(_ path: String, _ environment: StoreEnvironment) throws(StoreError) {
        let real = try realPath(of: path, environment)
        var (above, name) = Folder.parts(of: real)
        while true {
            if ownNames.contains(name.lowercased()), isDay(above, environment) {
                throw .ownFile(path: path, day: above)
            }
            guard above != "/", above != "." else { break }
            (above, name) = Folder.parts(of: above)
        }
        if isOwn(contentsOf: real, environment) { throw .ownFile(path: path, day: nil) }
    }

    /// Of the path, or of what is there of the folders above it.
    static func realPath(of path: String, _ environment: StoreEnvironment) throws(StoreError) -> String {
        SetupDraftFile.realPath(of: path, environment)
    }

    /// A folder with a plan; one that lost it, but has a seal or a journal still.
    private static func isDay(_ path: String, _ environment: StoreEnvironment) -> Bool {
        let day = DayFolder(path: path == "/" ? "" : path)
        if AtomicFile.exists(at: day.planPath, environment) || AtomicFile.exists(at: day.sealPath, environment) {
            return true
        }
        guard let journals = try? JournalCatalog.files(in: day, environment) else { return false }
        return !journals.isEmpty
    }

    private static func isOwn(contentsOf path: String, _ environment: StoreEnvironment) -> Bool {
        let (folderPath, name) = Folder.parts(of: path)
        guard let folder = try? Folder(folderPath, environment) else { return false }
        defer { folder.close() }
        guard let bytes = try? folder.contents(of: name, limit: DayFolder.planLimit), bytes.first == 0x7B else {
            return false
        }
        // A journal's first line is a record by itself; plans and seals are one value.
        let line = bytes.prefix { $0 != 0x0A }
        let value = (try? JSONReader.read(line)) ?? (try? JSONReader.read(bytes[...]))
        return value?["format"]?.string.map(ownFormats.contains) ?? false
    }
}
