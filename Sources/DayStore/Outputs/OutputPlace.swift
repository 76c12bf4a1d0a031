import DayModel
import SystemPackage

/// Where an output came to be, and what stayed as it was where somebody had asked for its place.
package struct Placement: Equatable, Sendable {
    package var path: String
    package var kept: Kept?

    /// A file that is not replaced, and why.
    package struct Kept: Equatable, Sendable {
        package enum Reason: Equatable, Sendable {
            /// It is not what the program wrote.
            case edited
            /// It is on its way through the review, or filed.
            case inReview
        }

        package var path: String
        package var reason: Reason
    }
}

/// A folder in which outputs are put: a day's `exports`, or any other. What a person changed, or what is in review, is
/// never replaced there: the new file takes the next name.
package struct OutputPlace {
    private let folder: String
    private let environment: StoreEnvironment
    /// Set for a day's own exports.
    private let day: DayFolder?

    /// A day's exports; a hidden file there says what was written into it.
    static let indexName = ".openday.sha256"

    /// - Parameter folder: the real path of one that is there.
    package init(_ folder: String, _ environment: StoreEnvironment) {
        self.folder = folder
        self.environment = environment
        let (above, name) = Folder.parts(of: folder)
        let day = DayFolder(path: above)
        self.day = name == "exports" && day.exists(environment) ? day : nil
    }

    package init(exportsOf day: DayFolder, _ environment: StoreEnvironment) {
        folder = day.exportsPath
        self.environment = environment
        self.day = day
    }

    /// Puts the bytes under the name, or under the next one that is free or holds what the program itself wrote.
    /// - Parameter isStopped: asked between pieces and before the file comes to its place.
    /// - Returns: nil where it was stopped.
    package func write(
        _ bytes: [UInt8], as name: String, unless isStopped: () -> Bool = { false }
    ) throws(StoreError) -> Placement? {
        let sha256 = Digest.hex(bytes)
        let index = Index(of: self)
        var written = try index.read()
        let reviewed = try reviewedNames()
        var kept: Placement.Kept?
        var chosen = name
        var number = 1
        while let reason = try reasonToKeep(chosen, written, reviewed, index) {
            // What stands there already need not be written.
            if try self.sha256(of: chosen) == sha256 { return Placement(path: path(of: chosen), kept: nil) }
            kept = kept ?? Placement.Kept(path: path(of: chosen), reason: reason)
            number += 1
            chosen = Self.name(name, number)
        }
        // Before the file: whoever is stopped in between has remembered what is not there, and forgotten nothing.
        written.add(sha256, as: index.key(chosen))
        try index.write(written)
        guard try AtomicFile.write(bytes, to: path(of: chosen), environment, unless: isStopped) else { return nil }
        return Placement(path: path(of: chosen), kept: kept)
    }

    /// `report.docx` is followed by `report-2.docx`.
    static func name(_ name: String, _ number: Int) -> String {
        let dot = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
        return "\(name[..<dot])-\(number)\(name[dot...])"
    }

    private func path(of name: String) -> String { folder == "/" ? "/" + name : folder + "/" + name }

    /// The exports that somebody else than the program made what they are, by name.
    package func kept() throws(StoreError) -> [String] {
        let index = Index(of: self)
        let written = try index.read()
        let reviewed = try reviewedNames()
        let folder: Folder
        do { folder = try Folder(own: self.folder, environment) } catch .missing { return [] }
        defer { folder.close() }
        var kept: [String] = []
        for name in try folder.list() where name != Self.indexName {
            guard try folder.status(of: name).kind == .file else { continue }
            if try reasonToKeep(name, written, reviewed, index) != nil { kept.append(name) }
        }
        return kept
    }

    /// Nil where nothing stands under the name, or only what the program wrote.
    private func reasonToKeep(
        _ name: String, _ written: WrittenFiles, _ reviewed: Set<String>, _ index: Index
    ) throws(StoreError) -> Placement.Kept.Reason? {
        guard let sha256 = try sha256(of: name) else { return nil }
        if reviewed.contains(name) { return .inReview }
        if written.contains(sha256, as: index.key(name)) { return nil }
        // Elsewhere than in a day, what the program knows nothing of is replaced, as everywhere.
        return day != nil || written.knows(index.key(name)) ? .edited : nil
    }

    /// Nil where there is no such file. Throws `aFolder` where a folder stands there.
    private func sha256(of name: String) throws(StoreError) -> String? {
        let folder = try Folder(self.folder, environment)
        defer { folder.close() }
        let status: FileStatus
        do { status = try folder.status(of: name) } catch .missing { return nil }
        if status.kind == .folder { throw .aFolder(path: path(of: name)) }
        return Digest.hex(try folder.contents(of: name, limit: .max))
    }

    /// The exports that the review knows, whatever became of them.
    private func reviewedNames() throws(StoreError) -> Set<String> {
        guard let day, try day.hasReviews(environment) else { return [] }
        var names: Set<String> = []
        for journal in try JournalCatalog.journals(in: day.reviews, environment) {
            let reader = try JournalReader(journal, in: day.reviews, environment)
            defer { reader.close() }
            try reader.forEachLine { entry in
                if let step = (try? entry.record()).flatMap(ReviewStep.init) { names.insert(step.file) }
            }
        }
        return names
    }

    /// Where it is remembered what was written: in the day's exports, since they travel with the day; of other
    /// folders among what this machine remembers.
    private struct Index {
        private let place: OutputPlace
        private let folderPath: String
        private let name: String

        init(of place: OutputPlace) {
            self.place = place
            folderPath = place.day == nil ? OutputMemory.path(place.environment) : place.folder
            name = place.day == nil ? OutputMemory.writtenName : OutputPlace.indexName
        }

        func key(_ name: String) -> String { place.day == nil ? place.path(of: name) : name }

        func read() throws(StoreError) -> WrittenFiles {
            do {
                let folder = try Folder(folderPath, place.environment)
                defer { folder.close() }
                return WrittenFiles(reading: try folder.contents(of: name, limit: 16 << 20))
            } catch .missing {
                return WrittenFiles()
            }
        }

        func write(_ written: WrittenFiles) throws(StoreError) {
            if place.day == nil { try DayFolder.makeFolders(folderPath, place.environment) }
            let folder = try Folder(folderPath, place.environment)
            defer { folder.close() }
            try AtomicFile.write(
                written.bytes, to: name, through: Leftovers.temporaryName(of: name, place.environment), in: folder,
                isSynced: true, place.environment)
        }
    }
}
