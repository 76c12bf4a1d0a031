import DayModel

/// Holds the pictures of a day against their entries, and both against what the office's journal says of them.
struct PhotoCheck {
    private let day: DayFolder
    private let environment: StoreEnvironment
    private var findings: [Finding] = []

    static func findings(
        in day: DayFolder, officeDesk: String?, _ environment: StoreEnvironment
    ) throws(StoreError) -> [Finding] {
        var check = PhotoCheck(day: day, environment: environment)
        let recorded = try officeDesk.map { (desk) throws(StoreError) in try check.recorded(desk) } ?? [:]
        let files = try day.photoFiles(environment)
        var known = Set<String>()
        for file in files where file.isEntry {
            guard let photo = file.photo, "photos/" + file.name == photo.entryFile else {
                check.report("photos/" + file.name, .badPhotoEntry)
                continue
            }
            known.insert(photo.file)
            try check.prove(photo.file, photo.sha256)
            let isWithdrawn = photo.withdrawn != nil
            if recorded[photo.file] != Registered(sha256: photo.sha256, isWithdrawn: isWithdrawn) {
                check.report(photo.entryFile, .photoNotOnRecord)
            }
        }
        for (file, picture) in recorded.sorted(by: { $0.key < $1.key }) where !known.contains(file) {
            try check.prove(file, picture.sha256)
            known.insert(file)
        }
        for file in files where !file.isEntry && !known.contains("photos/" + file.name) {
            check.report("photos/" + file.name, .strayFile)
        }
        return check.findings
    }

    private init(day: DayFolder, environment: StoreEnvironment) {
        self.day = day
        self.environment = environment
    }

    private mutating func report(_ file: String, _ what: Finding.What) {
        findings.append(Finding(file: file, what: what))
    }

    private mutating func prove(_ file: String, _ sha256: String) throws(StoreError) {
        let name = String(file.dropFirst("photos/".count))
        // What an entry names is no path that leads elsewhere.
        guard file.hasPrefix("photos/"), !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else {
            return report(file, .photoMissing)
        }
        let bytes: [UInt8]
        do {
            let folder = try Folder(own: day.photosPath, environment)
            defer { folder.close() }
            bytes = try folder.contents(of: name, limit: DayFolder.photoLimit + 1)
        } catch .missing {
            return report(file, .photoMissing)
        }
        if Digest.hex(bytes) != sha256 { report(file, .photoChanged) }
    }

    /// What the office's journal says of a picture last.
    private struct Registered: Equatable {
        var sha256: String
        var isWithdrawn: Bool
    }

    /// Each picture that the office put on record, by its file.
    private func recorded(_ desk: String) throws(StoreError) -> [String: Registered] {
        var notes: [(tick: Int, record: RecordName, file: String, picture: Registered)] = []
        for journal in try JournalCatalog.journals(in: day, environment) where journal.name.desk == desk {
            let reader = try JournalReader(journal, in: day, environment)
            defer { reader.close() }
            try reader.forEachLine { entry in
                guard let record = try? entry.record(), case .note(let note) = record.body,
                    let photo = note.photo
                else { return }
                let picture = Registered(sha256: photo.sha256, isWithdrawn: photo.isWithdrawn)
                notes.append((record.tick, record.name, photo.file, picture))
            }
        }
        notes.sort { ($0.tick, $0.record) < ($1.tick, $1.record) }
        return Dictionary(notes.map { ($0.file, $0.picture) }) { $1 }
    }
}
