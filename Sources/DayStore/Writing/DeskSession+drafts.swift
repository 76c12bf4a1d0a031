package import DayModel
import SystemPackage

/// What is being typed is kept twice: each key adds a line to a file, which survives the program; within a second the
/// last of them goes into `drafts/<journal>.json`, which survives the power as well, and the file begins anew.
///
/// Only ever added to, that file holds whole lines and perhaps an unfinished one, however little of it the power left;
/// and begun anew, nothing in it is older than what is in the other.
extension DeskSession {
    private static let draftLimit = 4 << 20
    /// Where the disk takes no draft for good, its lines would fill it; the last one is all that is needed.
    private static let typingLimit = 1 << 20

    private var draftName: String { "\(memory.journal).json" }
    private var typingName: String { "\(memory.journal).typing" }

    /// Puts what is being typed where a crash of the program cannot reach it; cheap enough for each key.
    package func saveDraft(_ value: JSONValue) throws(StoreError) {
        try checkOpen()
        let bytes = JSONWriter.bytes(of: value) + [0x0A]
        guard bytes != keptDraft else { return }
        keptDraft = nil
        unsyncedDraft = bytes
        let folder = try draftsFolder()
        do {
            try addTyping(bytes, in: folder)
            keptDraft = bytes
        } catch {
            closeTyping()
            throw StoreError(.write, folder.path(of: typingName), error)
        }
    }

    private func addTyping(_ bytes: [UInt8], in folder: Folder) throws(Errno) {
        if typedBytes + bytes.count > Self.typingLimit, let typing {
            try environment.files.empty(typing)
            typedBytes = 0
        }
        guard let file = typing else {
            let opened = try openTyping(in: folder)
            typing = opened.file
            // Whatever line was broken off there ends here.
            let line = opened.isNew ? bytes : [0x0A] + bytes
            try environment.files.writeAll(line, to: opened.file)
            typedBytes = line.count
            return
        }
        try environment.files.writeAll(bytes, to: file)
        typedBytes += bytes.count
    }

    /// Makes the draft durable against a power cut; for when nothing else is to be done.
    package func syncDraft() throws(StoreError) {
        try checkOpen()
        guard let bytes = unsyncedDraft else { return }
        let folder = try draftsFolder()
        try AtomicFile.write(
            bytes, to: draftName, through: "." + draftName + ".tmp", in: folder, isSynced: true, environment)
        closeTyping()
        try? environment.files.remove(typingName, in: folder.descriptor)
        try folder.synchronize()
        unsyncedDraft = nil
    }

    /// What was being typed when the desk was last open; nil where there is nothing, or nothing that can be read.
    package func loadDraft() -> JSONValue? {
        guard let folder = try? openDrafts() else { return nil }
        for name in [typingName, draftName] {
            guard let bytes = try? folder.contents(of: name, limit: Self.draftLimit) else { continue }
            for line in bytes.split(separator: 0x0A).reversed() {
                if let value = try? JSONReader.read(Array(line)) { return value }
            }
        }
        return nil
    }

    /// Removes the draft; where that fails it comes up again at the next opening, which loses nothing.
    package func clearDraft() {
        unsyncedDraft = nil
        keptDraft = nil
        closeTyping()
        guard let folder = try? openDrafts() else { return }
        for name in [typingName, draftName] { try? environment.files.remove(name, in: folder.descriptor) }
    }

    /// Takes over what was being typed under a writer that this machine no longer uses.
    func adoptDraft(of journal: JournalName) {
        guard let folder = try? openDrafts() else { return }
        try? environment.files.rename("\(journal).json", to: draftName, in: folder.descriptor)
        try? environment.files.rename("\(journal).typing", to: typingName, in: folder.descriptor)
    }

    func closeTyping() {
        if let typing { environment.files.close(typing) }
        typing = nil
        typedBytes = 0
    }

    private func openTyping(in folder: Folder) throws(Errno) -> (file: FileDescriptor, isNew: Bool) {
        let files = environment.files
        let file: FileDescriptor
        do {
            file = try files.open(typingName, in: folder.descriptor, for: .creating)
        } catch .fileExists {
            return (try files.open(typingName, in: folder.descriptor, for: .appending), false)
        }
        // Whatever the umask made of the mode.
        try files.setPermissions(of: file, to: 0o600)
        return (file, true)
    }

    private func openDrafts() throws(StoreError) -> Folder {
        if let drafts { return drafts }
        let folder = try Folder(own: folder.draftsPath, environment)
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
