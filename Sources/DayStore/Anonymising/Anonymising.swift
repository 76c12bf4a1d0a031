package import DayModel
import SystemPackage

/// Takes private data out of a day for good: out of every segment and copy, drafts and exports.
///
/// The only thing that ever changes a line that was written. Each file is old or new, whatever happens; run again, it
/// goes on where it was stopped.
package struct Anonymising {
    package struct Result: Equatable, Sendable {
        /// Lines that lost their private data, copies among them.
        package var lines = 0
        package var files = 0
        package var drafts = 0
        package var exports = 0
        /// Other files that were removed, within the day's folder.
        package var removed: [String] = []
        /// Files of no journal whose lines lost their private data.
        package var rewritten: [String] = []
        /// What stays though it may tell of people, and why.
        package var left: [Leaving] = []
        /// Exports that somebody edited, or that are in review: they stay, and may hold what was taken out elsewhere.
        package var keptExports: [String] = []
    }

    let folder: DayFolder
    let environment: StoreEnvironment
    let codes: PlanCodes
    private let records: AnonymisedRecords
    private let realPath: String
    private let stateFolder: Folder
    var result = Result()

    /// Throws `inUse` where a desk of the day is open on this machine: nothing is changed then.
    package static func run(
        _ folder: DayFolder, plan: EventPlan, _ records: AnonymisedRecords, _ environment: StoreEnvironment
    ) throws(StoreError) -> Result {
        var work = try Anonymising(folder, PlanCodes(plan), records, environment)
        defer { work.stateFolder.close() }
        let files = try JournalCatalog.files(in: folder, environment)
        let desks = Set(files.map(\.journal.desk) + plan.desks.map(\.id) + [plan.officeDesk])
        var locks: [DeskLock] = []
        defer { for lock in locks { lock.release() } }
        for desk in desks.sorted() {
            let memory = WriterMemoryFile(realPath: work.realPath, desk: desk)
            locks.append(try DeskLock(memory, in: work.stateFolder, by: nil, environment))
        }
        if !files.isEmpty { try work.rewrite(files, of: folder) }
        if records.takesStrays, try folder.hasReviews(environment) {
            let reviews = try JournalCatalog.files(in: folder.reviews, environment)
            if !reviews.isEmpty { try work.rewrite(reviews, of: folder.reviews) }
        }
        work.result.drafts = try work.remove(from: folder.draftsPath) { name, bytes in
            work.isConcerned(draft: name, bytes)
        }
        let kept = try OutputPlace(exportsOf: folder, environment).kept()
        work.result.keptExports = kept
        work.result.exports = try work.remove(from: folder.exportsPath) { name, _ in
            name != OutputPlace.indexName && !kept.contains(name)
        }
        if records.takesStrays { try work.sweep() }
        return work.result
    }

    private init(
        _ folder: DayFolder, _ codes: PlanCodes, _ records: AnonymisedRecords, _ environment: StoreEnvironment
    ) throws(StoreError) {
        self.folder = folder
        self.codes = codes
        self.records = records
        self.environment = environment
        do { realPath = try environment.files.realPath(of: folder.path) } catch {
            throw .noSuchDay(path: folder.path)
        }
        let statePath = environment.stateDirectory + "/writers"
        try DayFolder.makeFolders(statePath, environment)
        stateFolder = try Folder(statePath, environment)
    }

    /// - Parameter place: the day, or its reviews.
    private mutating func rewrite(_ files: [JournalFile], of place: DayFolder) throws(StoreError) {
        let journals = try Folder(own: place.journalsPath, environment)
        defer { journals.close() }
        // What a program that died while it wrote has left behind.
        for name in try journals.list() where name.hasPrefix(".") && name.hasSuffix(".tmp") {
            try remove(name, from: journals)
        }
        for file in files {
            let new = AnonymisedBytes(
                try journals.contents(of: file.name, limit: .max), journal: file.journal, records)
            if records.takesStrays {
                let path = String(journals.path(of: file.name).dropFirst(folder.path.count + 1))
                if let leaving = WordsLeft(in: new.bytes, codes).leaving(in: path) { result.left.append(leaving) }
            }
            guard new.isChanged else { continue }
            let before = try journals.status(of: file.name)
            try AtomicFile.write(
                new.bytes, to: file.name, through: ".\(file.name).tmp", in: journals, isSynced: true,
                environment)
            try journals.synchronize()
            if place == folder { try remember(file, before, try journals.status(of: file.name)) }
            result.lines += new.lines
            result.files += 1
        }
    }

    /// A writer knows its journal by the file that it began, which is another one now.
    private func remember(_ file: JournalFile, _ before: FileStatus, _ after: FileStatus) throws(StoreError) {
        let memoryFile = WriterMemoryFile(realPath: realPath, desk: file.journal.desk)
        guard var memory = try memoryFile.read(in: stateFolder), memory.journal == file.journal,
            let identity = memory.identity, identity.segment == file.segment,
            (identity.device, identity.inode) == (before.device, before.inode)
        else { return }
        memory.identity = .init(segment: identity.segment, device: after.device, inode: after.inode)
        try memoryFile.write(memory, in: stateFolder, environment)
    }

    /// A draft may be the correction of a record; of several records nobody knows what was being typed.
    private func isConcerned(draft name: String, _ bytes: [UInt8]) -> Bool {
        guard case .some(let names) = records else { return true }
        let text = String(decoding: bytes, as: UTF8.self)
        return names.contains { text.contains("\"\($0)\"") }
    }

    private func remove(
        from path: String, where isConcerned: (String, [UInt8]) -> Bool
    ) throws(StoreError) -> Int {
        let folder: Folder
        do { folder = try Folder(own: path, environment) } catch .missing { return 0 }
        defer { folder.close() }
        var count = 0
        for name in try folder.list() where try folder.status(of: name).kind == .file {
            guard isConcerned(name, try folder.contents(of: name, limit: Self.draftLimit)) else { continue }
            try remove(name, from: folder)
            count += 1
        }
        if count > 0 { try folder.synchronize() }
        return count
    }

    private static let draftLimit = 4 << 20

    func remove(_ name: String, from folder: Folder) throws(StoreError) {
        do { try environment.files.remove(name, in: folder.descriptor) } catch {
            throw StoreError(.remove, folder.path(of: name), error)
        }
    }
}
