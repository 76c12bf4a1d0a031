package import DayModel
import SystemPackage

extension DeskSession {
    private static let draftLimit = 4 << 20

    private var draftName: String { "\(memory.journal).json" }

    /// Puts what is being typed where a crash of the program cannot reach it; cheap enough for each key.
    package func saveDraft(_ value: JSONValue) throws(StoreError) {
        try checkOpen()
        let folder = try draftsFolder()
        try AtomicFile.write(
            JSONWriter.bytes(of: value) + [0x0A], to: draftName, through: "." + draftName + ".tmp",
            in: folder,
            isSynced: false, environment)
    }

    /// Makes the draft durable against a power cut; for when nothing else is to be done.
    package func syncDraft() throws(StoreError) {
        try checkOpen()
        guard let drafts else { return }
        let file: FileDescriptor
        do { file = try drafts.openFile(draftName) } catch .missing { return try drafts.synchronize() }
        defer { environment.files.close(file) }
        do { try environment.files.synchronize(file, .everything) } catch {
            throw StoreError(.synchronize, drafts.path(of: draftName), error)
        }
        try drafts.synchronize()
    }

    /// What was being typed when the desk was last open; nil where there is nothing, or nothing that can be read.
    package func loadDraft() -> JSONValue? {
        guard let folder = try? openDrafts(),
            let bytes = try? folder.contents(of: draftName, limit: Self.draftLimit)
        else { return nil }
        return try? JSONReader.read(bytes)
    }

    /// Removes the draft; where that fails it comes up again at the next opening, which loses nothing.
    package func clearDraft() {
        guard let folder = try? openDrafts() else { return }
        try? environment.files.remove(draftName, in: folder.descriptor)
    }

    /// Takes over what was being typed under a writer that this machine no longer uses.
    func adoptDraft(of journal: JournalName) {
        guard let folder = try? openDrafts() else { return }
        try? environment.files.rename("\(journal).json", to: draftName, in: folder.descriptor)
    }

    private func openDrafts() throws(StoreError) -> Folder {
        if let drafts { return drafts }
        let folder = try Folder(folder.draftsPath, environment)
        drafts = folder
        return folder
    }

    private func draftsFolder() throws(StoreError) -> Folder {
        if let drafts { return drafts }
        let folder = try Folder(making: folder.draftsPath, in: dayFolder, environment)
        drafts = folder
        return folder
    }
}
