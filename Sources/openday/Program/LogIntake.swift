import DayModel
import DayStore

/// Takes record bodies line by line, saves them in groups, and answers each line in order.
struct LogIntake {
    private let session: DeskSession
    private var book: DayBook
    private let surroundings: Surroundings
    private(set) var hasErrors = false
    private var lineNumber = 0
    /// Valid bodies that wait for their sync, with their lines.
    private var group: [(draft: RecordDraft, line: Int)] = []
    /// The records that waiting lines change.
    private var changed: Set<RecordName> = []
    /// Whether a waiting line changes a change: then any record may look different behind it.
    private var changesChanges = false
    /// Whether a waiting line unseals the desk.
    private var unseals = false
    /// Records that lines change, as the book has them.
    private var entries: [RecordName: Entry] = [:]
    /// Whether lines were written that the book has not read.
    private var isBookStale = false

    private static let groupLimit = 512
    private let zone: ZoneOffsets
    /// What is taken, and yet said: lines that happen later than this machine's clock, and lines with a date for an
    /// answer before they came in.
    private var doubtful: (future: [Int], due: [Int]) = ([], [])

    init(session: DeskSession, book: DayBook, zone: ZoneOffsets, surroundings: Surroundings) {
        self.zone = zone
        self.session = session
        self.book = book
        self.surroundings = surroundings
        _ = self.book.refresh()
    }

    mutating func take(_ lines: [LineInput.Line]) {
        for (index, line) in lines.enumerated() {
            lineNumber += 1
            switch line {
            case .tooLong(let bytes):
                let problem = JSONError(
                    problem: .tooLong(bytes: bytes, limit: LineInput.lineLimit), line: lineNumber, column: 1)
                refuse(words.json(problem))
            case .bytes(let bytes):
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
                take(bytes, isAlone: group.isEmpty && index == lines.count - 1)
            }
            if group.count >= Self.groupLimit { flush() }
        }
        flush()
    }

    /// Answers are data: the same in every language.
    private var words: CommandPhrases { Phrases(.english).commands }

    /// - Parameter isAlone: whether the line is a group of its own, so that what is wrong with it spoils no other.
    private mutating func take(_ bytes: [UInt8], isAlone: Bool) {
        var draft: RecordDraft
        do {
            draft = try RecordDraft(try read(bytes))
        } catch let error as RecordError {
            return refuse(words.record(error))
        } catch let error as JSONError {
            // The line's own number is the input's.
            return refuse(
                words.json(JSONError(problem: error.problem, line: lineNumber, column: error.column)))
        } catch {
            return refuse("\(error)")
        }
        if let refusal = refusalBySeal(of: draft) { return refuse(refusal) }
        if let problem = TimeBounds(day: session.plan.date, zone: zone).problem(of: draft) {
            return refuse(words.record(problem))
        }
        if let ref = draft.body.ref {
            if let problem = problem(of: draft, changing: ref) { return refuse(words.record(problem)) }
            if let deadlines = session.deadlines, case .amend = draft.body {
                let dated = book.dated(draft, by: deadlines)
                session.note(missing: dated.missingYears)
                draft = dated.draft
            }
        }
        do {
            if !isAlone { try session.check(draft) }
        } catch {
            return refuse(words.message(error))
        }
        noteDoubtfulTimes(of: draft)
        group.append((draft, lineNumber))
        guard let ref = draft.body.ref else { return }
        if draft.body.bearsOnLaterChanges { changed.insert(ref) }
        changesChanges = changesChanges || entry(ref)?.original.body.ref != nil
    }

    private mutating func noteDoubtfulTimes(of draft: RecordDraft) {
        let tomorrow = surroundings.now.milliseconds + 24 * 3_600_000
        if let moment = draft.stamp.occurredAt, moment.milliseconds > tomorrow {
            doubtful.future.append(lineNumber)
        }
        if draft.isDueBeforeReceipt(zone) { doubtful.due.append(lineNumber) }
    }

    /// Says on standard error which lines bear times that may be wrong, though they could be taken.
    func tellDoubtfulTimes() {
        let words = surroundings.phrases.commands
        if let first = doubtful.future.first {
            Output.note(words.timesAhead(doubtful.future.count, firstLine: first))
        }
        if let first = doubtful.due.first {
            Output.note(words.dueBeforeReceipt(doubtful.due.count, firstLine: first))
        }
    }

    /// Read once for all lines until the book is read again.
    private mutating func entry(_ name: RecordName) -> Entry? {
        if let known = entries[name] { return known }
        entries[name] = book.entry(name)
        return entries[name]
    }

    /// A sealed desk takes an `unseal` first, and only a sealed one does.
    private mutating func refusalBySeal(of draft: RecordDraft) -> String? {
        let isSealed = session.isSealed && !unseals
        guard case .unseal = draft.body else {
            return isSealed ? words.sealedJournal(session.ownJournal.description) : nil
        }
        guard isSealed else { return words.notSealed }
        unseals = true
        return nil
    }

    /// Why a line that changes a record is refused. What waits is written first only where the answer may hang on it:
    /// ten thousand such lines share syncs as others do.
    private mutating func problem(of draft: RecordDraft, changing ref: RecordName) -> RecordError? {
        let isWaiting = ref.journal == session.journal && ref.seq > session.lastRecord?.seq ?? 0
        if changesChanges || isWaiting || changed.contains(ref) { flush() }
        if isBookStale, draft.body.hangsOnEarlierChanges { refreshBook() }
        guard book.problem(of: draft, changing: entry(ref)) != nil else { return nil }
        // Another desk may have written it since.
        flush()
        refreshBook()
        return book.problem(of: draft, changing: entry(ref))
    }

    private mutating func refreshBook() {
        _ = book.refresh()
        entries = [:]
        isBookStale = false
    }

    private func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        try JSONReader.read(bytes)
    }

    private mutating func flush() {
        guard !group.isEmpty else { return }
        let waiting = group
        group = []
        changed = []
        changesChanges = false
        unseals = false
        isBookStale = true
        do {
            let records = try session.append(group: waiting.map(\.draft))
            for record in records { answer([JSONMember("record", .string(record.name.description))]) }
        } catch {
            let open = session.namesLeftOpen(of: waiting.map(\.draft))
            // The next line is another visit, even if it says the same.
            session.settle()
            for (index, item) in waiting.enumerated() {
                refuse(words.message(error), line: item.line, leftOpen: open[index])
            }
        }
    }

    /// - Parameter leftOpen: the record that the line may have become all the same, when a disk failed midway: whoever
    ///   sends the line again looks for it first.
    private mutating func refuse(_ message: String, line: Int? = nil, leftOpen: RecordName? = nil) {
        flush()
        hasErrors = true
        var members = [
            JSONMember("error", .string(message)), JSONMember("line", .integer(line ?? lineNumber)),
        ]
        if let leftOpen { members.append(JSONMember("unsure", .string(leftOpen.description))) }
        answer(members)
    }

    private func answer(_ members: [JSONMember]) {
        Output.data(JSONWriter.bytes(of: .object(members)) + [0x0A])
    }
}

extension RecordBody {
    /// Whether what may be said of its record afterwards hangs on it.
    fileprivate var bearsOnLaterChanges: Bool {
        switch self {
        case .amend: true
        case .rating(let rating): rating.isByPad
        default: false
        }
    }

    /// Whether it may be refused for what earlier changes made of its record.
    fileprivate var hangsOnEarlierChanges: Bool {
        switch self {
        case .void: false
        default: true
        }
    }
}
