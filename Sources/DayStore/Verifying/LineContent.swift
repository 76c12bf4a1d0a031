import DayModel

/// What checking a day needs of what a line says.
struct LineContent: Equatable {
    enum Kind: Equatable {
        /// Nothing about it needs checking but its form.
        case plain
        /// False where it is not the opening of this journal.
        case open(isRight: Bool, after: JournalEnding?)
        case seal(Seal, at: Timestamp)
        /// It puts a plan on record, by the SHA-256 of its file.
        case planNote(String)
        case unseal
        case recover(Recovery)
        case newer(String)
    }

    /// What it can do to the figures of the day, besides which questions are open.
    enum Effect: Equatable {
        case none
        /// It counts.
        case counts
        /// It changes what counts, if the record that it refers to does.
        case changes
    }

    var kind = Kind.plain
    var effect = Effect.none
    /// How many questions it has.
    var questions = 0
    var ref: RecordName?
    /// The question of the record that it refers to.
    var question: Int?
    /// An amendment that gives the record this many questions.
    var amendedQuestions: Int?

    /// The records whose private data it says were taken out.
    var anonymised: Anonymised?

    enum Anonymised: Equatable {
        /// What stood there when a version before said so in words only.
        case everything
        case ranges(AnonymisedRanges)
    }

    /// Its private data prove themselves, and are not of the contract's form.
    var hasUnreadablePrivate = false

    var isSeal: Bool {
        if case .seal = kind { true } else { false }
    }

    var isOpen: Bool {
        if case .open = kind { true } else { false }
    }
}

extension LineContent {
    /// Reads a line, whose private data are `hidden` where they are whole; throws where it is no record of the
    /// contract's form.
    init(
        _ line: UnsafeRawBufferPointer, _ anatomy: LineAnatomy, hidden: Range<Int>?, journal: JournalName,
        event: String?
    ) throws(LineFault) {
        if let known = LineRecognizer.content(of: line, anatomy, hidden: hidden) {
            self = known
            return
        }
        try self.init(decoding: line, anatomy, journal: journal, event: event)
    }

    /// The same without the short way.
    init(
        decoding line: UnsafeRawBufferPointer, _ anatomy: LineAnatomy, journal: JournalName, event: String?
    ) throws(LineFault) {
        let (record, isPrivateReadable) = try RecordDecoder.reading(line, anatomy, journal)
        hasUnreadablePrivate = !isPrivateReadable
        ref = record.body.ref
        switch record.body {
        case .open(let opening):
            let isHere = opening.desk == journal.desk && opening.writer == journal.writer
            kind = .open(
                isRight: isHere && (event == nil || opening.event == event), after: opening.after)
        case .visit(let visit):
            questions = visit.questions.count
            effect = .counts
        case .handout: effect = .counts
        case .rating(let rating):
            question = rating.question
            effect = .counts
        case .followup(let followUp): question = followUp.question
        case .amend(let amendment):
            effect = .changes
            amendedQuestions = amendment.set.first { $0.name == "questions" }?.value.array?.count
        case .seal(let seal): kind = .seal(seal, at: record.at)
        case .unseal: kind = .unseal
        case .recover(let recovery): kind = .recover(recovery)
        case .newer(let type, _):
            kind = .newer(type)
            effect = .counts
        case .void: effect = .changes
        case .note(let note):
            if let plan = note.plan { kind = .planNote(plan) }
            anonymised = Self.anonymised(by: note)
        case .duty: break
        }
    }

    private static func anonymised(by note: Note) -> Anonymised? {
        if let value = note.extra.first(where: { $0.name == AnonymisedRanges.member })?.value {
            return .ranges(AnonymisedRanges(value))
        }
        return earlierMarks.contains { note.text.contains($0) } ? .everything : nil
    }

    /// What the notes of the versions before say, in either language.
    static let earlierMarks = [" 永久删除了个人信息：", " removed personal data for good: "]
}
