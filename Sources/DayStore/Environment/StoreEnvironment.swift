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

    package init(
        files: any FileSystem, clock: any DeskClock, random: any Randomness, watching: any FolderWatching,
        stateDirectory: String, processID: Int
    ) {
        self.files = files
        self.clock = clock
        self.random = random
        self.watching = watching
        self.stateDirectory = stateDirectory
        self.processID = processID
    }

    /// The real machine: state in `$XDG_STATE_HOME/openday`, else `~/.local/state/openday`.
    package static func system(environment: [String: String]) -> StoreEnvironment {
        // The XDG specification has relative paths ignored.
        let configured = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let base = configured ?? (environment["HOME"] ?? "/tmp") + "/.local/state"
        return StoreEnvironment(
            files: SystemFileSystem(), clock: SystemClock(), random: SystemRandomness(),
            watching: SystemFolderWatching(), stateDirectory: base + "/openday", processID: currentProcessID()
        )
    }
}
