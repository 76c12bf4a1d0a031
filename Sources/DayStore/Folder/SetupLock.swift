/// Keeps a second process of this machine from changing the same plan; the kernel drops it with its holder.
package struct SetupLock {
    private let lock: DeskLock
    private let folder: Folder

    /// Throws `inUse` where somebody is changing the plan already.
    package init(planAt path: String, by: String?, _ environment: StoreEnvironment) throws(StoreError) {
        let statePath = environment.stateDirectory + "/writers"
        try DayFolder.makeFolders(statePath, environment)
        folder = try Folder(statePath, environment)
        // The file's own path is nobody else's: desks are locked by their day's.
        let memory = WriterMemoryFile(realPath: SetupDraftFile.realPath(of: path, environment), desk: "setup")
        do { lock = try DeskLock(memory, in: folder, by: by, environment) } catch {
            folder.close()
            throw error
        }
    }

    package func release() {
        lock.release()
        folder.close()
    }
}
