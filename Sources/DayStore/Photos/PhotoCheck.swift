import DayModel

/// Holds the pictures of a day against their entries, and both against what the office's journal says of them.
struct PhotoCheck {
    private let day: DayFolder
    private let environment: StoreEnvironment
    private var findings: [Finding] = []

    /// - Parameter isClosed: whether the day has a seal: then no file of it may lack anything.
    static func findings(
        in day: DayFolder, officeDesk: String?, isClosed: Bool, _ environment: StoreEnvironment
    ) -> [Finding] {
        var check = PhotoCheck(day: day, environment: environment)
        let files: [DayFolder.PhotoFile]
        do { files = try day.photoFiles(environment) } catch {
            check.report("photos", .unreadable(error))
            return check.findings
        }
        check.check(files, recorded: check.recorded(officeDesk), isClosed)
        return check.findings
    }

    private mutating func check(
        _ files: [DayFolder.PhotoFile], recorded: [String: Registered], _ isClosed: Bool
    ) {
        var known = Set<String>()
        for file in files where file.isEntry {
            if let failure = file.failure {
                report("photos/" + file.name, .unreadable(failure))
                continue
            }
            guard let photo = file.photo, "photos/" + file.name == photo.entryFile else {
                report("photos/" + file.name, .badPhotoEntry)
                continue
            }
            if isClosed, !file.isTerminated { report(photo.entryFile, .lacksLineFeed) }
            known.insert(photo.file)
            prove(photo.file, photo.sha256)
            let isWithdrawn = photo.withdrawn != nil
            if recorded[photo.file] != Registered(sha256: photo.sha256, isWithdrawn: isWithdrawn) {
                report(photo.entryFile, .photoNotOnRecord)
            }
        }
        for (file, picture) in recorded.sorted(by: { $0.key < $1.key }) where !known.contains(file) {
            prove(file, picture.sha256)
            known.insert(file)
        }
        for file in files where !file.isEntry && !known.contains("photos/" + file.name) {
            report("photos/" + file.name, .strayFile)
        }
    }

    private init(day: DayFolder, environment: StoreEnvironment) {
        self.day = day
        self.environment = environment
    }

    private mutating func report(_ file: String, _ what: Finding.What) {
        findings.append(Finding(file: file, what: what))
    }

    private mutating func prove(_ file: String, _ sha256: String) {
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
        } catch {
            return report(file, .unreadable(error))
        }
        if Digest.hex(bytes) != sha256 { report(file, .photoChanged) }
    }

    /// What the office's journal says of a picture last.
    private struct Registered: Equatable {
        var sha256: String
        var isWithdrawn: Bool
    }

    /// Each picture that the office put on record, by its file. What of its journals can't be read is a finding of
    /// theirs.
    private func recorded(_ desk: String?) -> [String: Registered] {
        var notes: [PhotoNote] = []
        let journals: [JournalFiles]
        do { journals = try JournalCatalog.journals(in: day, environment) } catch { return [:] }
        for journal in journals where journal.name.desk == desk {
            notes += photoNotes(in: journal)
        }
        notes.sort { ($0.tick, $0.record) < ($1.tick, $1.record) }
        return Dictionary(notes.map { ($0.file, $0.picture) }) { $1 }
    }

    private typealias PhotoNote = (tick: Int, record: RecordName, file: String, picture: Registered)

    private func photoNotes(in journal: JournalFiles) -> [PhotoNote] {
        var notes: [PhotoNote] = []
        do throws(StoreError) {
            let reader = try JournalReader(journal, in: day, environment)
            defer { reader.close() }
            try reader.forEachLine { entry in
                guard let record = try? entry.record(), case .note(let note) = record.body,
                    let photo = note.photo
                else { return }
                let picture = Registered(sha256: photo.sha256, isWithdrawn: photo.isWithdrawn)
                notes.append((record.tick, record.name, photo.file, picture))
            }
        } catch {
            return notes
        }
        return notes
    }
}
