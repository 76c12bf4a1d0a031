import DayModel

/// What checking one journal has learned, line by line.
struct JournalCheck: Sendable {
    /// A record as far as those that come later need it.
    struct Entry: Sendable {
        /// The first 32 digits of its hash.
        var hash = HashPrefix()
        var tick = 0
        var questions: UInt16 = 0
        var isPresent = false
        var isSeal = false
    }

    /// Where a finding is.
    struct Place: Sendable {
        var file: JournalFile
        var line: Int
        var offset: Int
    }

    /// A record whose predecessor was not there when it was read.
    private struct Orphan: Sendable {
        var place: Place
        var seq: Int
        var prev: HashPrefix
        var tick: Int
        var isUnseal: Bool
    }

    /// Bytes that are no record.
    struct BadBytes: Sendable {
        enum Kind: Sendable {
            /// The end of a file, without its newline.
            case unfinished
            case damaged(LineFault)
            /// The private data of a record; the rest of its line is good.
            case hidden
        }

        var place: Place
        /// How many lines, one behind the other, from that place on: millions of bad lines are one finding.
        var lines = 1
        /// In bytes from the start of the file.
        var range: Range<Int>
        /// The first line's.
        var kind: Kind
        /// No record stands behind it in its file.
        var isAtEnd = true

        /// Whether the next line may belong to it, if it is damaged too.
        var isRunOfLines: Bool {
            if case .damaged = kind { true } else { false }
        }
    }

    let journal: JournalName
    let event: String?
    var entries = SeqMap<Entry>(empty: Entry()) { !$0.isPresent }
    var findings: [Finding] = []
    /// Records without their private data, in runs of one file each.
    private(set) var withoutPrivate: [(place: Place, seqs: ClosedRange<Int>)] = []
    /// What this journal says was taken out.
    private(set) var anonymised = AnonymisedRanges()
    /// The tick of the last note that says so and names no records, as versions before wrote it; 0 where there is none.
    private(set) var anonymisedUpToTick = 0
    var references: [Reference] = []
    var badBytes: [BadBytes] = []
    var recoveries: [(place: Place, name: RecordName, recovery: Recovery)] = []
    /// The highest `seq`, and the whole hash of its record.
    private(set) var last = 0
    private(set) var head = (HashPrefix(), HashPrefix())
    /// The highest `seq` of a record that does something to the figures of desks.
    private(set) var lastEffect = 0
    private var orphans: [Orphan] = []
    private(set) var seals: [SealLine] = []
    /// The journal that its `open` ends, and where that stands.
    private(set) var ended: (place: Place, after: JournalEnding)?
    /// The plans that notes put on record, by the SHA-256 of their files.
    private(set) var planNotes: [(order: RecordOrder, plan: String)] = []
    /// Last lines of segments that are records and lack nothing but their line feed.
    private var endsWithoutLineFeed: [Place] = []
    private var lastInFile = 0
    /// The first of the bad bytes behind which no record has come in their file.
    private var firstAtEnd = 0

    /// A `seal` record.
    struct SealLine: Sendable {
        var place: Place
        var order: RecordOrder
        var at: Timestamp
        var seal: Seal
    }

    struct Reference: Sendable {
        var place: Place
        var ref: RecordName
        var question: Int?
        var amendedQuestions: Int?
    }

    init(_ journal: JournalName, event: String?) {
        self.journal = journal
        self.event = event
    }

    var isSealed: Bool { last > 0 && entries[last].isSeal }

    /// The whole hash of the last record, 64 digits.
    var headDigits: String { head.0.digits + head.1.digits }

    mutating func beginFile() {
        lastInFile = 0
        firstAtEnd = badBytes.count
    }

    mutating func take(_ line: RawLine, of file: JournalFile) {
        let place = Place(file: file, line: line.number, offset: line.offset)
        switch LineCheck(line) {
        case .unfinished: addBad(line, .unfinished, at: place)
        case .damaged(let fault): addBad(line, .damaged(fault), at: place)
        case .proved(let anatomy):
            let privateState = anatomy.privateState(in: line.bytes)
            let content: LineContent
            do {
                content = try LineContent(
                    line.bytes, anatomy, hidden: privateState == .whole ? anatomy.hidden : nil,
                    journal: journal,
                    event: event)
            } catch {
                return addBad(line, .damaged(error), at: place)
            }
            for index in firstAtEnd..<badBytes.count { badBytes[index].isAtEnd = false }
            firstAtEnd = badBytes.count
            if privateState == .damaged || content.hasUnreadablePrivate {
                let start = anatomy.hidden?.lowerBound ?? anatomy.hash.upperBound
                let range = line.offset + start..<line.offset + line.length
                badBytes.append(BadBytes(place: place, range: range, kind: .hidden, isAtEnd: false))
                firstAtEnd = badBytes.count
            }
            if !line.isTerminated, file.segment != nil { endsWithoutLineFeed.append(place) }
            if privateState == .removed { noteRemoved(anatomy.seq, content, at: place) }
            take(line.bytes, anatomy, content, at: place)
        }
    }

    /// A note that says what was taken out may have lost its own text with it.
    private mutating func noteRemoved(_ seq: Int, _ content: LineContent, at place: Place) {
        guard content.anonymised == nil else { return }
        if let last = withoutPrivate.last, last.place.file == place.file, last.seqs.upperBound == seq - 1 {
            withoutPrivate[withoutPrivate.count - 1].seqs = last.seqs.lowerBound...seq
        } else {
            withoutPrivate.append((place, seq...seq))
        }
    }

    private mutating func addBad(_ line: RawLine, _ kind: BadBytes.Kind, at place: Place) {
        if case .damaged = kind, badBytes.count > firstAtEnd, let last = badBytes.last, last.isRunOfLines,
            last.range.upperBound + 1 == line.offset
        {
            badBytes[badBytes.count - 1].lines += 1
            badBytes[badBytes.count - 1].range = last.range.lowerBound..<line.offset + line.length
            return
        }
        badBytes.append(BadBytes(place: place, range: line.offset..<line.offset + line.length, kind: kind))
    }

    private mutating func take(
        _ line: UnsafeRawBufferPointer, _ anatomy: LineAnatomy, _ content: LineContent, at place: Place
    ) {
        let seq = anatomy.seq
        let hash = HashPrefix(line, at: anatomy.hash.lowerBound)
        let known = entries[seq]
        let isOutOfPlace = seq <= lastInFile
        lastInFile = max(lastInFile, seq)
        if known.isPresent {
            guard known.hash == hash else { return report(.conflicting(name(seq)), at: place) }
            if isOutOfPlace { report(.doubled(name(seq)), at: place) }
            return
        }
        if isOutOfPlace { report(.moved(name(seq)), at: place) }
        entries[seq] = Entry(
            hash: hash, tick: anatomy.tick, questions: UInt16(clamping: content.questions), isPresent: true,
            isSeal: content.isSeal)
        if seq > last {
            last = seq
            head = (hash, HashPrefix(line, at: anatomy.hash.lowerBound + 32))
        }
        note(content, RecordOrder(tick: anatomy.tick, name: name(seq)), at: place)
        let orphan = Orphan(
            place: place, seq: seq, prev: HashPrefix(line, at: anatomy.prev.lowerBound),
            tick: anatomy.tick, isUnseal: content.kind == .unseal)
        if seq == 1 || entries[seq - 1].isPresent { link(orphan) } else { orphans.append(orphan) }
    }

    private mutating func note(_ content: LineContent, _ order: RecordOrder, at place: Place) {
        let seq = order.name.seq
        switch content.effect {
        case .none: break
        case .counts: lastEffect = max(lastEffect, seq)
        case .changes: if content.ref?.journal.desk != journal.desk { lastEffect = max(lastEffect, seq) }
        }
        if let ref = content.ref {
            references.append(
                Reference(
                    place: place, ref: ref, question: content.question,
                    amendedQuestions: content.amendedQuestions))
        }
        switch content.anonymised {
        case .everything: anonymisedUpToTick = max(anonymisedUpToTick, entries[seq].tick)
        case .ranges(let ranges): anonymised.formUnion(ranges)
        case nil: break
        }
        switch content.kind {
        case .open(let isRight, let after):
            if seq == 1, let after { ended = (place, after) }
            if !isRight || seq != 1 { report(.wrongOpening(name(seq)), at: place) }
        case .seal(let seal, let at): seals.append(SealLine(place: place, order: order, at: at, seal: seal))
        case .planNote(let plan): planNotes.append((order, plan))
        case .recover(let recovery): recoveries.append((place, name(seq), recovery))
        case .newer(let type): report(.newer(type: type), at: place)
        case .plain, .unseal: break
        }
        if seq == 1, !content.isOpen { report(.wrongOpening(name(seq)), at: place) }
    }

    /// Checks a record against the one before it.
    private mutating func link(_ record: Orphan) {
        let previous = entries[record.seq - 1]
        if record.prev != previous.hash { report(.brokenChain(name(record.seq)), at: record.place) }
        guard record.seq > 1 else { return }
        if record.tick <= previous.tick { report(.tickNotAscending(name(record.seq)), at: record.place) }
        if previous.isSeal, !record.isUnseal { report(.afterSeal(name(record.seq)), at: record.place) }
    }

    /// Checks what can be known only when all files were read.
    mutating func finish() {
        for orphan in orphans {
            if entries[orphan.seq - 1].isPresent {
                link(orphan)
            } else {
                let before = entries.last(before: orphan.seq) ?? 0
                report(.missing(before + 1...orphan.seq - 1), at: orphan.place)
            }
        }
        for line in seals {
            let seq = line.order.name.seq
            let before = entries[seq - 1]
            guard before.isPresent else { continue }
            if line.seal.records != seq - 1 || HashPrefix(digits: line.seal.head) != before.hash {
                report(.wrongSealRecord(name(seq)), at: line.place)
            }
        }
    }

    /// - Parameter lastSegment: those before it were given up, and may end anyhow.
    mutating func checkLineFeed(lastSegment: Int?) {
        guard isSealed else { return }
        for place in endsWithoutLineFeed where place.file.segment == lastSegment {
            report(.lacksLineFeed, at: place)
        }
    }

    mutating func report(_ what: Finding.What, at place: Place) {
        let file = "journals/" + place.file.name
        // Of lines of one kind, one behind the other, the first is named.
        if let last = findings.last, last.file == file, let line = last.line, last.what.isSameKind(as: what),
            line + last.lines == place.line
        {
            findings[findings.count - 1].lines += 1
            return
        }
        findings.append(
            Finding(file: file, journal: journal, line: place.line, offset: place.offset, what: what))
    }

    /// Bytes that are no record, which may be many lines.
    mutating func report(_ what: Finding.What, of bad: BadBytes) {
        report(what, at: bad.place)
        guard bad.lines > 1 else { return }
        findings[findings.count - 1].lines += bad.lines - 1
        findings[findings.count - 1].length = bad.range.count
    }

    func name(_ seq: Int) -> RecordName { RecordName(journal: journal, seq: seq) }
}
