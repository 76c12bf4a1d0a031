package import DayModel
import SystemPackage

/// Where changes to a plan are kept until they are saved: in the day, as what is typed at desks is; of a plan that is
/// in no day yet, among what this machine remembers.
package struct SetupDraftFile: Equatable, Sendable {
    /// No journal is called so: journals have a dot within.
    static let dayName = "setup.json"
    private static let limit = DayFolder.planLimit * 3

    private let folderPath: String
    private let name: String

    package init(of day: DayFolder) {
        folderPath = day.draftsPath
        name = Self.dayName
    }

    /// - Parameter path: of the plan's file, or of the day that is to be made.
    package init(ofPlanAt path: String, _ environment: StoreEnvironment) {
        let real = Self.realPath(of: path, environment)
        folderPath = environment.stateDirectory + "/setup"
        name = String(Digest.hex(Array(real.utf8)).prefix(16)) + ".json"
    }

    /// The path itself may lead to nothing yet; the nearest folder above it that is there does not.
    static func realPath(of path: String, _ environment: StoreEnvironment) -> String {
        var names: [Substring] = []
        var parts = path.split(separator: "/")
        while true {
            let above = (path.hasPrefix("/") ? "/" : "./") + parts.joined(separator: "/")
            if let real = try? environment.files.realPath(of: above) {
                return ([real] + names.reversed().map(String.init)).joined(separator: "/")
            }
            guard let last = parts.popLast() else { return path }
            names.append(last)
        }
    }

    /// Nil where there is nothing, or nothing that can be read.
    package func read(_ environment: StoreEnvironment) -> JSONValue? {
        guard let folder = try? Folder(folderPath, environment) else { return nil }
        defer { folder.close() }
        return (try? folder.contents(of: name, limit: Self.limit)).flatMap { try? JSONReader.read($0) }
    }

    /// Puts it where a crash of the program cannot reach it; with `isSynced`, a power cut neither.
    package func write(
        _ value: JSONValue, isSynced: Bool, _ environment: StoreEnvironment
    ) throws(StoreError) {
        try DayFolder.makeFolders(folderPath, environment)
        let folder = try Folder(folderPath, environment)
        defer { folder.close() }
        try AtomicFile.write(
            JSONWriter.bytes(of: value), to: name, through: ".\(name).tmp", in: folder, isSynced: isSynced,
            environment)
        if isSynced { try folder.synchronize() }
    }

    /// Where that fails it comes up again next time, which loses nothing.
    package func remove(_ environment: StoreEnvironment) {
        guard let folder = try? Folder(folderPath, environment) else { return }
        defer { folder.close() }
        try? environment.files.remove(name, in: folder.descriptor)
    }
}
