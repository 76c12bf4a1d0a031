package import DayModel
import SystemPackage

/// Where a day is.
package struct DayFolder: Hashable, Sendable {
    package let path: String
    /// Further folders of the same day, as they come from other machines or on sticks: their journals are read with
    /// this one's, each line once. Nothing is ever written there.
    package var others: [United] = []

    /// A folder that is read together with the day's own.
    package struct United: Hashable, Sendable {
        package var path: String
        /// Whether its plan is another one than the day's, which is the one that counts.
        package var hasOtherPlan: Bool

        package init(path: String, hasOtherPlan: Bool) {
            self.path = path
            self.hasOtherPlan = hasOtherPlan
        }
    }

    package init(path: String) { self.path = path }

    /// The folders that journals are read from; nil is the day's own.
    var places: [String?] { [nil] + others.map(\.path) }

    /// Where a file of a journal is.
    func path(of file: JournalFile) -> String { (file.folder ?? path) + "/journals/" + file.name }

    package var planPath: String { path + "/event.json" }
    package var journalsPath: String { path + "/journals" }
    package var draftsPath: String { path + "/drafts" }
    package var exportsPath: String { path + "/exports" }
    package var sealPath: String { path + "/seal.json" }

    /// The largest plan that is read.
    static let planLimit = 16 << 20

    /// Whether there is a plan in it.
    package func exists(_ environment: StoreEnvironment) -> Bool {
        (try? environment.files.status(of: planPath, in: .here)) != nil
    }

    /// The day's plan; throws `noSuchDay` where there is none, and `plan` where it is wrong.
    package func readPlan(_ environment: StoreEnvironment) throws(StoreError) -> EventPlan {
        let bytes = try planBytes(environment)
        do { return try EventPlan(bytes) } catch { throw .plan(path: planPath, error) }
    }

    /// What `event.json` holds; throws `noSuchDay` where there is none.
    private func planBytes(_ environment: StoreEnvironment) throws(StoreError) -> [UInt8] {
        do {
            let folder = try Folder(path, environment)
            defer { folder.close() }
            return try folder.contents(of: "event.json", limit: Self.planLimit)
        } catch .missing, .system(.open, _, .notDirectory) {
            throw .noSuchDay(path: path)
        }
    }

    /// SHA-256 of `event.json` as it is now, 64 lower-case hexadecimal digits: what a `seal` record says of the plan.
    package func planDigest(_ environment: StoreEnvironment) throws(StoreError) -> String {
        Digest.hex(try planBytes(environment))
    }

    /// Throws `notAFile` where a link, or anything else, stands in the place of the journals' folder, and an error where
    /// that can't be opened: what only follows journals would take it for a day without any.
    package func checkJournals(_ environment: StoreEnvironment) throws(StoreError) {
        do { try Folder(own: journalsPath, environment).close() } catch .missing { return }
    }

    /// Makes a day from a plan: its folder (0700, and those above it that are missing), `event.json`, and the
    /// folders inside. Throws `dayExists` where there is a plan already, and `plan` where this one is wrong.
    package static func create(
        at path: String, plan bytes: [UInt8], _ environment: StoreEnvironment
    ) throws(StoreError) -> DayFolder {
        let day = DayFolder(path: path)
        do { _ = try EventPlan(bytes) } catch { throw .plan(path: day.planPath, error) }
        guard !day.exists(environment) else { throw .dayExists(path: path) }
        try makeFolders(path, environment)
        let folder = try Folder(path, environment)
        defer { folder.close() }
        for path in [day.journalsPath, day.draftsPath, day.exportsPath] {
            try Folder(making: path, in: folder, environment).close()
        }
        try AtomicFile.write(bytes, to: day.planPath, environment)
        return day
    }

    /// Makes the folder for exports where it is missing, as in a day that came without it.
    package func makeExportsFolder(_ environment: StoreEnvironment) throws(StoreError) {
        let day = try Folder(path, environment)
        defer { day.close() }
        try Folder(making: exportsPath, in: day, environment).close()
    }

    /// Makes a folder and those above it that are missing, each 0700 and durable.
    package static func makeFolders(_ path: String, _ environment: StoreEnvironment) throws(StoreError) {
        var missing: [String] = []
        var current = path
        while current.count > 1, current.hasSuffix("/") { current.removeLast() }
        while try isMissing(current, environment) {
            missing.append(current)
            guard current != "/" else { break }
            guard let slash = current.lastIndex(of: "/") else { break }
            current = slash == current.startIndex ? "/" : String(current[..<slash])
        }
        for path in missing.reversed() {
            let slash = path.lastIndex(of: "/")
            let above = try Folder(slash.map { String(path[...$0]) } ?? ".", environment)
            defer { above.close() }
            try Folder(making: path, in: above, environment).close()
        }
    }

    private static func isMissing(_ path: String, _ environment: StoreEnvironment) throws(StoreError) -> Bool
    {
        do throws(Errno) {
            _ = try environment.files.status(of: path, in: .here)
            return false
        } catch {
            guard error == .noSuchFileOrDirectory else { throw StoreError(.status, path, error) }
            return true
        }
    }
}
