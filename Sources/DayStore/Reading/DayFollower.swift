package import DayModel
import SystemPackage

/// Follows the journals of a day as they grow, file by file, with no work for what did not change.
///
/// Files are opened by path each time: a program that replicates folders replaces them. What was given out
/// once stays given out, so that a file that shrinks or vanishes takes nothing back.
package struct DayFollower {
    private let folder: DayFolder
    private let environment: StoreEnvironment
    private var files: [JournalFile: FollowedFile] = [:]
    private var unions: [JournalName: JournalUnion] = [:]
    private var watch: FileDescriptor?
    /// Why the folder could not be read the last time.
    private var failure: StoreError?

    package init(_ folder: DayFolder, _ environment: StoreEnvironment) {
        self.folder = folder
        self.environment = environment
        watch = Self.watch(folder, environment)
    }

    /// The journals, and the folder itself for the plan in it.
    private static func watch(_ folder: DayFolder, _ environment: StoreEnvironment) -> FileDescriptor? {
        try? environment.watching.watch(
            folder.places.flatMap { place in
                let path = place ?? folder.path
                return [path + "/journals", path]
            })
    }

    /// Becomes readable when something may have changed; nil where the system gives no hints. It is a hint
    /// only: `poll` must be called now and then without one.
    package var descriptor: CInt? { watch?.rawValue }

    /// The records that came since the last call, in the order of journals and lines; each once.
    package mutating func poll() -> [Followed] {
        var news: [Followed] = []
        poll { if $0.kind != .moved { news.append(Followed($0)) } }
        return news
    }

    /// Calls the body with each line that came since the last call.
    package mutating func poll(_ body: (FollowedLine) -> Void) {
        if let watch {
            environment.watching.drain(watch)
        } else {
            watch = Self.watch(folder, environment)
        }
        failure = nil
        do throws(StoreError) { try follow(body) } catch {
            failure = error
        }
    }

    private mutating func follow(_ body: (FollowedLine) -> Void) throws(StoreError) {
        var failed: StoreError?
        for place in folder.places {
            do throws(StoreError) { try follow(place, body) } catch {
                guard case .missing = error else {
                    failed = failed ?? error
                    continue
                }
                for file in files.keys where file.folder == place { files[file]?.isMissing = true }
            }
        }
        if let failed { throw failed }
    }

    /// - Parameter place: nil is the day's own folder.
    private mutating func follow(_ place: String?, _ body: (FollowedLine) -> Void) throws(StoreError) {
        let journals = try Folder(own: (place ?? folder.path) + "/journals", environment)
        defer { journals.close() }
        let present = try journals.list().compactMap { JournalFile(named: $0, in: place) }.sorted()
        for file in present {
            var state = files[file] ?? FollowedFile()
            state.follow(
                file, in: journals, &unions[file.journal, default: JournalUnion()], environment, body)
            files[file] = state
        }
        let known = folder.others.isEmpty ? files.count : files.keys.count { $0.folder == place }
        if present.count < known {
            for file in Set(files.keys).subtracting(present) where file.folder == place {
                files[file]?.isMissing = true
            }
        }
    }

    /// The journals that were ever seen, with or without records.
    package var journals: Dictionary<JournalName, JournalUnion>.Keys { unions.keys }

    /// Takes these records of a file as given out: all that stand in it up to the last of them.
    mutating func goOn(behind places: [LinePlaces], in file: JournalFile) {
        guard let last = places.last(where: { $0.last != nil })?.last else { return }
        unions[file.journal] = JournalUnion(behind: places.flatMap(\.runs))
        files[file] = FollowedFile(
            behind: last, records: places.reduce(0) { $0 + $1.count },
            hasRemovedPrivate: places.contains(where: \.hasRemovedPrivate))
    }

    /// What is wrong with the files just now: what a desk or a board should warn of.
    package var troubles: [FollowTrouble] {
        let ofFolder = failure.map { [FollowTrouble.unreadableInDay(name: "journals", $0)] } ?? []
        let ofFiles = troublesOfFiles
        return ofFolder + ofFiles + gaps(beside: ofFiles)
    }

    private var troublesOfFiles: [FollowTrouble] {
        guard files.values.contains(where: { !$0.isSound }) else { return [] }
        var segments: [JournalName: Int] = [:]
        for file in files.keys { segments[file.journal] = max(segments[file.journal] ?? 0, file.segment ?? 0) }
        return files.filter { !$0.value.isSound }.sorted { $0.key < $1.key }.flatMap { file, state in
            let isGivenUp = file.segment.map { $0 < segments[file.journal] ?? 0 } ?? false
            return state.troubles(of: file, isGivenUp: isGivenUp)
        }
    }

    /// What is missing where a line is damaged is that line; it is told of once.
    private func gaps(beside troubles: [FollowTrouble]) -> [FollowTrouble] {
        let incomplete = unions.filter { $0.value.missing > 0 }
        guard !incomplete.isEmpty else { return [] }
        var damaged: [JournalName: Int] = [:]
        for case .damaged(let file, _, let lines, _, _) in troubles { damaged[file.journal, default: 0] += lines }
        return incomplete.filter { $0.value.missing > damaged[$0.key] ?? 0 }.sorted { $0.key < $1.key }
            .flatMap { journal, union in union.gaps(limit: Self.gapLimit).map { .gap(journal, $0) } }
    }

    /// More of them in one journal tell nobody more.
    private static let gapLimit = 1000

    /// The highest number of a record of a journal; 0 where none was seen.
    func highestSeq(of journal: JournalName) -> Int { unions[journal]?.highest ?? 0 }

    package mutating func close() {
        if let watch { environment.watching.stop(watch) }
        watch = nil
    }

}

/// A line that came, valid only while it is shown.
package struct FollowedLine {
    package enum Kind: Sendable {
        case record
        /// A record that was given out before has lost its private data since.
        case privateRemoved
        /// A record that was given out before, in a file that was rewritten: it may stand elsewhere by now.
        case moved
    }

    package var kind: Kind
    package var location: RecordLocation
    /// 1-based.
    package var number: Int
    package var anatomy: LineAnatomy
    package var bytes: UnsafeRawBufferPointer

    package var journal: JournalName { location.file.journal }

    package func record() throws(LineFault) -> Record {
        try RecordDecoder.record(in: bytes, anatomy: anatomy, journal: journal)
    }
}

/// A line that came, to keep.
package struct Followed: Sendable {
    package var kind: FollowedLine.Kind
    package var location: RecordLocation
    package var anatomy: LineAnatomy
    /// Without the newline.
    package var line: [UInt8]

    package var journal: JournalName { location.file.journal }

    init(_ line: FollowedLine) {
        kind = line.kind
        location = line.location
        anatomy = line.anatomy
        self.line = Array(line.bytes)
    }

    package func record() throws(LineFault) -> Record {
        try RecordDecoder.withLine(line) { (bytes) throws(LineFault) in
            try RecordDecoder.record(in: bytes, anatomy: anatomy, journal: journal)
        }
    }
}
