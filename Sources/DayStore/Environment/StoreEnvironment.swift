/// What the store needs of the machine it runs on; each part can be replaced in a test.
package struct StoreEnvironment: Sendable {
    package var files: any FileSystem
    package var clock: any DeskClock
    package var random: any Randomness
    package var watching: any FolderWatching
    /// Where this machine remembers its own writers; outside of any day, as days are copied.
    package var stateDirectory: String
    /// Written into the lock, so that who is kept out learns by whom.
    package var processID: Int
    /// Which start of the machine this is; nil where it cannot be told. What was on the disk before another start may
    /// have been put back from an image.
    package var bootID: String?

    package init(
        files: any FileSystem, clock: any DeskClock, random: any Randomness, watching: any FolderWatching,
        stateDirectory: String, processID: Int, bootID: String? = nil
    ) {
        self.files = files
        self.clock = clock
        self.random = random
        self.watching = watching
        self.stateDirectory = stateDirectory
        self.processID = processID
        self.bootID = bootID
    }

    /// The real machine: state in `$XDG_STATE_HOME/openday`, else `~/.local/state/openday`.
    package static func system(environment: [String: String]) -> StoreEnvironment {
        // The XDG specification has relative paths ignored.
        let configured = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let base = configured ?? (environment["HOME"] ?? "/tmp") + "/.local/state"
        let files = SystemFileSystem()
        return StoreEnvironment(
            files: files, clock: SystemClock(), random: SystemRandomness(),
            watching: SystemFolderWatching(), stateDirectory: base + "/openday",
            processID: currentProcessID(), bootID: bootID(files))
    }

    /// What the kernel calls this start of the machine; nil where there is no `/proc`.
    private static func bootID(_ files: some FileSystem) -> String? {
        guard let file = try? files.open("/proc/sys/kernel/random/boot_id", in: .here, for: .reading) else {
            return nil
        }
        defer { files.close(file) }
        guard let bytes = try? files.contents(of: file, limit: 64), !bytes.isEmpty else { return nil }
        return String(decoding: bytes.filter { $0 != 0x0A }, as: UTF8.self)
    }
}
