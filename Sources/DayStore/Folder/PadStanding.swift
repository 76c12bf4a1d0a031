package import DayModel

extension DayFolder {
    /// The journal of a desk's rating pad that this machine writes; nil where no pad has written yet.
    /// Looks only: nothing is written, no lock is kept. Throws where its memory can't be read: then nobody knows.
    package func padJournal(
        ofDesk desk: String, _ environment: StoreEnvironment
    ) throws(StoreError) -> JournalName? {
        let memory = try writerMemory(ofDesk: desk, isPad: true, environment)
        return memory?.identity == nil && memory?.after == nil ? nil : memory?.journal
    }

    /// All journals that this machine has written for a desk, its rating pad's too. Looks only; throws where what it
    /// remembers can't be read: that is never taken for "not its own".
    package func ownJournals(
        ofDesk desk: String, _ environment: StoreEnvironment
    ) throws(StoreError) -> Set<JournalName> {
        var journals: Set<JournalName> = []
        for isPad in [false, true] {
            journals.formUnion(try writerMemory(ofDesk: desk, isPad: isPad, environment)?.all ?? [])
        }
        return journals
    }

    private func writerMemory(
        ofDesk desk: String, isPad: Bool, _ environment: StoreEnvironment
    ) throws(StoreError) -> WriterMemory? {
        let realPath: String
        do { realPath = try environment.files.realPath(of: path) } catch { throw .noSuchDay(path: path) }
        let state: Folder
        do { state = try Folder(environment.stateDirectory + "/writers", environment) } catch .missing {
            return nil
        }
        defer { state.close() }
        return try WriterMemoryFile(realPath: realPath, desk: desk, isPad: isPad).read(in: state)
    }
}
