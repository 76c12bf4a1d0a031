import DayModel
import SystemPackage

/// Everything in a day's folder besides its journals, and what is in none of the places that a day has.
extension Anonymising {
    /// What becomes of a file.
    private enum Fate {
        case stays, removed, left(Leaving.Reason)
        /// Its lines lose their private data, whatever the file is called.
        case rewritten
    }

    /// Removes what may hold personal data, and names what stays though it may.
    mutating func sweep() throws(StoreError) {
        let day = try Folder(folder.path, environment)
        defer { day.close() }
        try sweep(day, as: "")
    }

    private mutating func sweep(_ folder: Folder, as prefix: String) throws(StoreError) {
        var isChanged = false
        for name in try folder.list() {
            let path = prefix + name
            switch try folder.status(of: name).kind {
            case .folder:
                guard !Self.keptFolders.contains(path) else { continue }
                let inner = try Folder(own: folder.path(of: name), environment)
                defer { inner.close() }
                try sweep(inner, as: path + "/")
            case .file:
                switch try fate(of: name, at: path, in: folder) {
                case .stays: continue
                case .left(let reason): result.left.append(Leaving(path: path, reason: reason))
                case .rewritten: try rewriteStray(name, at: path, in: folder)
                case .removed:
                    try remove(name, from: folder)
                    result.removed.append(path)
                    isChanged = true
                }
            case .link, .other: result.left.append(Leaving(path: path, reason: .unknown))
            }
        }
        if isChanged { try folder.synchronize() }
    }

    private func fate(of name: String, at path: String, in folder: Folder) throws(StoreError) -> Fate {
        let place = String(path.dropLast(name.count))
        if Self.journalFolders.contains(place), JournalFile(named: name) != nil { return .stays }
        if Self.knownFiles.contains(path) { return .stays }
        // The folder itself was emptied before, but for what is kept there by intent.
        if place == "exports/" || place == "drafts/" { return .stays }
        if place.hasPrefix("exports/") || place.hasPrefix("drafts/") || place == "reviews/drafts/" {
            return .removed
        }
        if place == "photos/", [".jpg", ".png", ".json"].contains(where: name.hasSuffix) {
            return .left(.picture)
        }
        let bytes = try folder.contents(of: name, limit: .max)
        if Self.hasRecords(bytes) { return .rewritten }
        guard Self.isCopy(name) else { return .left(.unknown) }
        // A plan says nothing of those who came.
        return (try? EventPlan(bytes)) == nil ? .removed : .stays
    }

    private mutating func rewriteStray(_ name: String, at path: String, in folder: Folder) throws(StoreError) {
        let bytes = try folder.contents(of: name, limit: .max)
        guard let journal = JournalName("stray.00000000") else { return }
        let new = AnonymisedBytes(bytes, journal: journal, .all)
        if new.isChanged {
            try AtomicFile.write(
                new.bytes, to: name, through: ".\(name).tmp", in: folder, isSynced: true, environment)
            try folder.synchronize()
            result.lines += new.lines
            result.rewritten.append(path)
        }
        if let leaving = WordsLeft(in: new.bytes, codes).leaving(in: path) { result.left.append(leaving) }
    }

    private static let journalFolders: Set = ["journals/", "reviews/journals/"]
    /// What offices put there for everybody, and what machines say of themselves.
    private static let keptFolders: Set = ["policies", "machines", "reviews/machines", ".stfolder"]
    private static let knownFiles: Set = [
        "event.json", "seal.json", "workdays.json", SecrecyWordFile.name, ".stignore", "reviews/event.json",
    ]

    /// Whether a file is what an editor, or somebody who looked after a file, keeps beside it.
    private static func isCopy(_ name: String) -> Bool {
        [".bak", ".orig", ".old", ".swp", ".swo", ".swn", ".tmp", "~"].contains(where: name.hasSuffix)
            || name.hasPrefix("#") && name.hasSuffix("#") || name.hasPrefix(".#") || name.hasPrefix("~$")
            || name.hasPrefix(".~lock.")
    }

    private static func hasRecords(_ bytes: [UInt8]) -> Bool {
        bytes.split(separator: 0x0A).contains { line in
            line.withUnsafeBytes { line in
                guard line.count < LineAnatomy.limit, let anatomy = try? LineAnatomy(line) else { return false }
                return anatomy.proves(line)
            }
        }
    }
}
