import DayModel
import SystemPackage

extension DeskSession {
    /// A name that nobody has yet.
    static func newJournal(_ desk: String, _ environment: StoreEnvironment) throws(StoreError) -> JournalName
    {
        let digits = environment.random.hexDigits(8)
        guard let journal = JournalName(desk: desk, writer: digits) else {
            throw .noSuchDesk(desk, known: [])
        }
        return journal
    }

    /// Finds this machine's journal and the place where it goes on.
    func openJournal() throws(StoreError) {
        do { journals = try Folder(own: folder.journalsPath, environment) } catch .missing { journals = nil }
        let files = try JournalCatalog.files(in: folder, environment)
        try readProgress()
        if let remembered = try memoryFile.read(in: stateFolder) {
            try goOn(as: remembered, files)
        } else {
            try beginWriter(files)
        }
        // The office goes on after the day; anybody else says why first, or the code on paper would be wrong unnoticed.
        if !isOffice, endedWithItsDay { head.isSealed = true }
        observeOthers(files)
        let partner = try WriterMemoryFile(realPath: memoryFile.realPath, desk: desk, isPad: !isPad)
            .read(in: stateFolder)?.all ?? []
        let others = Set(files.map(\.journal)).filter {
            $0.desk == desk && !memory.all.contains($0) && !partner.contains($0)
        }
        if !others.isEmpty { notices.append(.otherJournals(others.sorted())) }
        recover()
    }

    /// Whether the day was closed when the journal stood as it stands now, begun or not, sealed or not.
    private var endedWithItsDay: Bool {
        guard (try? environment.files.status(of: "seal.json", in: dayFolder.descriptor)) != nil else {
            return false
        }
        guard head.seq > 0 else { return true }
        let seal = try? DaySeal.read(in: folder, environment)
        return seal?.entries.contains { $0.journal == memory.journal && $0.records == head.seq } ?? false
    }

    /// Whether the journal in the folder is the one that this machine began.
    private func isOurs(_ memory: WriterMemory) -> Bool {
        let first = JournalFile(memory.journal, segment: memory.identity?.segment ?? 1)
        guard let status = try? journals?.status(of: first.name) else { return memory.identity == nil }
        guard let identity = memory.identity else {
            // Begun, but the program died before it could remember that: nothing is in it.
            guard status.kind == .file, status.size == 0, status.owner == environment.files.userID else {
                return false
            }
            return (try? environment.files.remove(first.name, in: journals?.descriptor ?? .here)) != nil
        }
        return status.kind == .file && (status.device, status.inode) == (identity.device, identity.inode)
    }

    /// Goes on with the journal that this machine remembers, if it is what it was; else begins another, which ends it.
    private func goOn(as remembered: WriterMemory, _ files: [JournalFile]) throws(StoreError) {
        let tails = tails(of: remembered.journal, files)
        let known = progress.ends[remembered.journal.writer]
        let isBegun = remembered.identity != nil
        let isThisBoot =
            !isBegun || remembered.boot == nil || environment.bootID == nil
            || remembered.boot == environment.bootID
        let standing = try standing(of: known, in: remembered.journal, tails, files)
        if let tails, isOurs(remembered), isThisBoot, standing == .whole {
            memory = remembered
            goOn(behind: tails)
        } else if isBegun {
            try beginWriter(ending: remembered, known, tails, standing, isThisBoot: isThisBoot, files)
        } else {
            // Never begun: what it was to end stays to be ended.
            try beginWriter(files, as: remembered)
            adoptDraft(of: remembered.journal)
        }
        refused = try refusedRecords(files)
        if refused.isEmpty, !progress.refused.isEmpty { rememberSettled() }
    }

    /// What has become of the last record that was acknowledged.
    private enum Standing: Equatable {
        case whole
        /// - Parameter found: where the journal ends now; 0 where nothing of it can be read.
        case short(found: Int)
        case changed
    }

    private func standing(
        of known: WriterProgress.End?, in journal: JournalName, _ tails: [OwnTail]?, _ files: [JournalFile]
    ) throws(StoreError) -> Standing {
        guard let known else { return .whole }
        let ends = (tails ?? []).compactMap(\.tail.last)
        if ends.contains(where: { $0.seq == known.seq && $0.hash == known.hash }) { return .whole }
        let found = ends.map(\.seq).max() ?? 0
        guard found >= known.seq else { return .short(found: found) }
        // Behind it stands what nobody was told of, or another record in its place.
        for file in files where file.journal == journal {
            for line in try provedLines(of: file) where line.seq == known.seq {
                return line.hash == known.hash ? .whole : .changed
            }
        }
        return .changed
    }

    private func beginWriter(
        ending remembered: WriterMemory, _ known: WriterProgress.End?, _ tails: [OwnTail]?, _ standing: Standing,
        isThisBoot: Bool, _ files: [JournalFile]
    ) throws(StoreError) {
        let previous = remembered.journal
        let last = tails?.compactMap(\.tail.last).max { $0.seq < $1.seq }
        var next = WriterMemory(journal: memory.journal)
        next.earlier = remembered.all
        // What its machine had written there, whatever of it is left: so it is missed wherever the day is checked.
        if let known, standing != .whole {
            next.after = JournalEnding(journal: previous, records: known.seq, head: known.hash)
        } else if let last {
            next.after = JournalEnding(journal: previous, records: last.seq, head: last.hash)
        } else if let known {
            next.after = JournalEnding(journal: previous, records: known.seq, head: known.hash)
        }
        next.isAfterSeal = last.map { isSeal($0, of: previous) } ?? false
        try beginWriter(files, as: next)
        adoptDraft(of: previous)
        switch (standing, known) {
        case (.short(let found), let known?):
            notices.append(
                .lostRecords(written: RecordName(journal: previous, seq: known.seq), found: found))
        case (.changed, let known?):
            notices.append(.changedJournal(written: RecordName(journal: previous, seq: known.seq)))
        default: if isThisBoot { notices.append(.newJournal(previous: previous)) }
        }
    }

    private func beginWriter(_ files: [JournalFile], as next: WriterMemory? = nil) throws(StoreError) {
        let taken = Set(files.map(\.journal) + (next?.earlier ?? []))
        var journal = next?.journal ?? memory.journal
        while taken.contains(journal) { journal = try Self.newJournal(desk, environment) }
        memory = next ?? WriterMemory(journal: journal)
        memory.journal = journal
        memory.identity = nil
        memory.boot = environment.bootID
        try memoryFile.write(memory, in: stateFolder, environment)
        // Whoever goes on behind a seal says why first.
        head.isSealed = memory.isAfterSeal
    }

    /// What an earlier session refused and a file holds all the same.
    private func refusedRecords(_ files: [JournalFile]) throws(StoreError) -> [Record] {
        var records: [RecordName: Record] = [:]
        for (writer, range) in progress.refused {
            guard let journal = JournalName(desk: desk, writer: writer), memory.all.contains(journal) else {
                continue
            }
            for file in files where file.journal == journal {
                for line in try provedLines(of: file) where range.contains(line.seq) {
                    guard let record = try? RecordDecoder.record(in: line.bytes, journal: journal) else {
                        continue
                    }
                    records[record.name] = record
                }
            }
        }
        return records.values.filter { undoing($0) != nil }.sorted { $0.name < $1.name }
    }

    /// The records of a file, each as its end would be read.
    private func provedLines(of file: JournalFile) throws(StoreError) -> [JournalTail.LastLine] {
        guard let journals else { return [] }
        let descriptor = try journals.openFile(file.name)
        defer { environment.files.close(descriptor) }
        var lines: [JournalTail.LastLine] = []
        var scanner = LineScanner(descriptor, of: environment.files)
        do throws(Errno) {
            while let line = try scanner.next() {
                guard case .proved = LineCheck(line),
                    let good = JournalTail.LastLine(ArraySlice(Array(line.bytes)))
                else { continue }
                lines.append(good)
            }
        } catch {
            throw StoreError(.read, journals.path(of: file.name), error)
        }
        return lines
    }

    private struct OwnTail {
        var file: JournalFile
        var tail: JournalTail
    }

    /// The ends of a journal's files; nil where one cannot be read, as then nobody knows which names are taken.
    private func tails(of journal: JournalName, _ files: [JournalFile]) -> [OwnTail]? {
        var tails: [OwnTail] = []
        let own = files.filter { $0.journal == journal }
        let lastSegment = own.compactMap(\.segment).max() ?? 1
        for file in own {
            // A later segment was written at once; a power cut then may have torn more than its end.
            let isWhole = lastSegment > 1 && file.segment == lastSegment
            guard let tail = tail(of: file, isWhole: isWhole) else { return nil }
            tails.append(OwnTail(file: file, tail: tail))
        }
        return tails
    }

    private func tail(of file: JournalFile, isWhole: Bool = false) -> JournalTail? {
        guard let descriptor = try? journals?.openFile(file.name) else { return nil }
        defer { environment.files.close(descriptor) }
        guard let status = try? environment.files.status(of: descriptor) else { return nil }
        guard isWhole else { return try? JournalTail(of: descriptor, size: status.size, environment.files) }
        return try? JournalTail(
            wholeOf: descriptor, size: status.size, journal: file.journal, environment.files)
    }

    private func goOn(behind tails: [OwnTail]) {
        if let last = tails.compactMap(\.tail.last).max(by: { $0.seq < $1.seq }) {
            head = RecordHead(seq: last.seq, hash: last.hash, isSealed: isSeal(last, of: memory.journal))
        }
        for tail in tails { observe(tick: tail.tail.last?.tick ?? 0) }
        guard let end = tails.last(where: { $0.file.segment != nil }), let number = end.file.segment else {
            return
        }
        nextSegment = number + 1
        saved = end.tail.recent
        for range in end.tail.strays { remember(range, of: end.file) }
        do {
            segment = try appendable(end.file, end.tail)
        } catch {
            notices.append(.untrusted(end.file, error))
            saved = lines(of: end.file)
        }
    }

    private func isSeal(_ line: JournalTail.LastLine, of journal: JournalName) -> Bool {
        let record = try? RecordDecoder.record(in: line.bytes, journal: journal)
        guard case .seal = record?.body else { return false }
        return true
    }

    /// Opens a file to go on with, if it is what it should be, and makes durable what was read of it.
    private func appendable(_ file: JournalFile, _ tail: JournalTail) throws(StoreError) -> JournalSegment {
        guard let journals else { throw .missing(path: folder.journalsPath) }
        let path = journals.path(of: file.name)
        let files = environment.files
        let descriptor: FileDescriptor
        do { descriptor = try files.open(file.name, in: journals.descriptor, for: .appending) } catch {
            throw StoreError(.open, path, error)
        }
        do {
            let status = try files.status(of: descriptor)
            guard status.kind == .file, status.links == 1, status.owner == files.userID,
                status.size == tail.size
            else {
                throw StoreError.notAFile(path: path)
            }
            if status.permissions & 0o077 != 0 { try keepPrivate(descriptor, path) }
            try files.synchronize(descriptor, .data)
        } catch {
            files.close(descriptor)
            throw error as? StoreError ?? StoreError(.open, path, error as? Errno ?? .ioError)
        }
        return JournalSegment(
            file, at: path, descriptor, size: tail.size, lacksNewline: tail.size > 0 && tail.lacksNewline, files)
    }

    /// Takes everybody else's access away, and says so where the file system does not let it.
    func keepPrivate(_ file: FileDescriptor, _ path: String) throws(Errno) {
        try environment.files.setPermissions(of: file, to: 0o600)
        if try environment.files.status(of: file).permissions & 0o077 != 0 {
            notices.append(.permissionsNotKept(path: path))
        }
    }

    /// All records of a file as lines.
    private func lines(of file: JournalFile) -> [[UInt8]] {
        guard let descriptor = try? journals?.openFile(file.name) else { return [] }
        defer { environment.files.close(descriptor) }
        var lines: [[UInt8]] = []
        var scanner = LineScanner(descriptor, of: environment.files)
        while let line = try? scanner.next() {
            if case .proved = LineCheck(line) { lines.append(Array(line.bytes) + [0x0A]) }
        }
        return lines
    }

    private func observeOthers(_ files: [JournalFile]) {
        for file in files where file.journal != memory.journal {
            observe(tick: tail(of: file)?.last?.tick ?? 0)
        }
    }
}
