package import DayModel

extension DayFolder {
    /// The journal of a desk's rating pad that this machine writes; nil where no pad has written yet.
    /// Looks only: nothing is written, no lock is kept.
    package func padJournal(ofDesk desk: String, _ environment: StoreEnvironment) -> JournalName? {
        guard let realPath = try? environment.files.realPath(of: path),
            let state = try? Folder(environment.stateDirectory + "/writers", environment)
        else { return nil }
        defer { state.close() }
        let memory = WriterMemoryFile(realPath: realPath, desk: desk, isPad: true).read(in: state)
        return memory?.identity == nil ? nil : memory?.journal
    }
}
