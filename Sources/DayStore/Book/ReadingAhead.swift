import DayModel

/// Journals that a second thread has begun to read, and what their files were before.
struct ReadingAhead: Sendable {
    struct File: Sendable {
        var file: JournalFile
        var before: FileStatus
    }

    var files: [File]
    var run: StretchRun.Started

    /// The journals that can be read at once: those of one file. Nil where the folder can't be read.
    static func files(in folder: DayFolder, _ environment: StoreEnvironment) -> [File]? {
        guard let journals = try? JournalCatalog.unitedJournals(of: folder, environment) else { return nil }
        return journals.filter { $0.files.count == 1 }.flatMap(\.files).compactMap { file in
            guard let status = status(of: file, in: folder, environment), status.kind == .file,
                status.size > 0
            else { return nil }
            return File(file: file, before: status)
        }
    }

    static func status(
        of file: JournalFile, in folder: DayFolder, _ environment: StoreEnvironment
    ) -> FileStatus? {
        try? environment.files.status(of: folder.path(of: file), in: .here)
    }
}
