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

    private static let groupLimit = 512

    init(session: DeskSession, book: DayBook, surroundings: Surroundings) {
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
                    problem: .tooLong(bytes: bytes, limit: LineInput.lineLimit), line: 1, column: 1)
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
        if draft.body.ref != nil {
            // What it refers to may be among the lines that wait.
            flush()
            _ = book.refresh()
            if let problem = book.problem(of: draft) { return refuse(words.record(problem)) }
            if let deadlines = session.deadlines { draft = book.dated(draft, by: deadlines).draft }
        }
        do {
            if !isAlone { try session.check(draft) }
        } catch {
            return refuse(Self.text(of: error, words))
        }
        group.append((draft, lineNumber))
    }

    private func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        try JSONReader.read(bytes)
    }

    private mutating func flush() {
        guard !group.isEmpty else { return }
        let waiting = group
        group = []
        do {
            let records = try session.append(group: waiting.map(\.draft))
            for record in records { answer([JSONMember("record", .string(record.name.description))]) }
        } catch {
            for (_, line) in waiting { refuse(Self.text(of: error, words), line: line) }
        }
    }

    private static func text(of error: StoreError, _ words: CommandPhrases) -> String {
        switch error {
        case .sealed(let journal): words.sealedJournal(journal.description)
        case .lineTooLong(let bytes, let limit): words.lineTooLong(String(bytes), String(limit))
        case .noSpace(let path): words.noSpace(path)
        case .readOnly(let path): words.readOnlyFolder(path)
        default: words.systemError("", "\(error)")
        }
    }

    private mutating func refuse(_ message: String, line: Int? = nil) {
        flush()
        hasErrors = true
        answer([JSONMember("error", .string(message)), JSONMember("line", .integer(line ?? lineNumber))])
    }

    private func answer(_ members: [JSONMember]) {
        Output.data(JSONWriter.bytes(of: .object(members)) + [0x0A])
    }
}
