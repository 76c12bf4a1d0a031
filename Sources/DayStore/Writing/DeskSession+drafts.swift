package import DayModel
import SystemPackage

/// What is being typed is kept twice: each key adds a line to a file whose last whole line counts, which survives the
/// program; within a second it goes whole into `drafts/<journal>.json`, which survives the power as well.
extension DeskSession {
    private static let draftLimit = 4 << 20
    /// Beyond this the lines of earlier keys are dropped, in bytes.
    private static let typingLimit = 256 << 10

    private var draftName: String { "\(memory.journal).json" }
    private var typingName: String { "\(memory.journal).typing" }

    /// Puts what is being typed where a crash of the program cannot reach it; cheap enough for each key.
    package func saveDraft(_ value: JSONValue) throws(StoreError) {
        try checkOpen()
        let folder = try draftsFolder()
        let number = 1 + (draftNumber ?? newestDraft(in: folder)?.number ?? 0)
        draftNumber = number
        let bytes = JSONWriter.bytes(of: NumberedDraft(number: number, value: value).json) + [0x0A]
        unsyncedDraft = bytes
        do {
            let file = try typingFile(in: folder)
            if typingBytes > 0, typingBytes + bytes.count > Self.typingLimit {
                try environment.files.empty(file)
                typingBytes = 0
            }
            try environment.files.writeAll(bytes, to: file)
            typingBytes += bytes.count
        } catch {
            closeTyping()
            throw StoreError(.write, folder.path(of: typingName), error)
        }
    }

    /// Makes the draft durable against a power cut; for when nothing else is to be done.
    package func syncDraft() throws(StoreError) {
        try checkOpen()
        guard let bytes = unsyncedDraft else { return }
        let folder = try draftsFolder()
        try AtomicFile.write(
            bytes, to: draftName, through: "." + draftName + ".tmp", in: folder, isSynced: true, environment)
        try folder.synchronize()
        unsyncedDraft = nil
    }

    /// What was being typed when the desk was last open; nil where there is nothing, or nothing that can be read.
    package func loadDraft() -> JSONValue? {
        guard let folder = try? openDrafts() else { return nil }
        return newestDraft(in: folder)?.value
    }

    /// After a power cut the file of the keys may end before the one that was made durable.
    private func newestDraft(in folder: Folder) -> NumberedDraft? {
        let lines = (try? folder.contents(of: typingName, limit: Self.draftLimit)) ?? []
        let whole = (try? folder.contents(of: draftName, limit: Self.draftLimit)) ?? []
        // The last line that can be read: the one behind it was torn while it was written.
        let typed = lines.split(separator: 0x0A).reversed().lazy.compactMap { NumberedDraft($0) }.first
        return [typed, NumberedDraft(whole[...])].compactMap { $0 }.max { $0.number < $1.number }
    }

    /// Removes the draft; where that fails it comes up again at the next opening, which loses nothing.
    package func clearDraft() {
        unsyncedDraft = nil
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
    }

    private func typingFile(in folder: Folder) throws(Errno) -> FileDescriptor {
        if let typing { return typing }
        let file = try openTyping(in: folder)
        typing = file
        typingBytes = try environment.files.status(of: file).size
        // An end that was torn must not tear the next line.
        if typingBytes > 0 { try environment.files.writeAll([0x0A], to: file) }
        return file
    }

    private func openTyping(in folder: Folder) throws(Errno) -> FileDescriptor {
        let files = environment.files
        let file: FileDescriptor
        do {
            file = try files.open(typingName, in: folder.descriptor, for: .creating)
        } catch .fileExists {
            return try files.open(typingName, in: folder.descriptor, for: .appending)
        }
        // Whatever the umask made of the mode.
        try files.setPermissions(of: file, to: 0o600)
        return file
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

/// What was being typed, with a number that grows with each key.
private struct NumberedDraft {
    var number: Int
    var value: JSONValue

    init(number: Int, value: JSONValue) {
        self.number = number
        self.value = value
    }

    init?(_ line: ArraySlice<UInt8>) {
        guard !line.isEmpty, let json = try? JSONReader.read(Array(line)) else { return nil }
        // A draft without a number is an earlier version's.
        guard let number = json["number"]?.integer, let value = json["draft"] else {
            self.init(number: 0, value: json)
            return
        }
        self.init(number: number, value: value)
    }

    var json: JSONValue {
        .object([JSONMember("number", .integer(number)), JSONMember("draft", value)])
    }
}
