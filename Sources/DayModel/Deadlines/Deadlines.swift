/// When the questions of one day are due: the plan's rules, the days that are worked, and the plan's zone.
package struct Deadlines: Equatable, Sendable {
    package var rules: DueRules
    package var calendar: WorkdayCalendar
    package var zone: ZoneOffsets
    /// The topics' own limits, by code.
    package var limits: [String: TimeLimit]

    package init(
        rules: DueRules, calendar: WorkdayCalendar, zone: ZoneOffsets, limits: [String: TimeLimit] = [:]
    ) {
        self.rules = rules
        self.calendar = calendar
        self.zone = zone
        self.limits = limits
    }

    /// The day by which a question of this kind has to be answered that came in at a moment.
    package func due(for kind: Coded<QuestionKind>, receivedAt moment: Timestamp) throws(CalendarEnds)
        -> CivilDate
    {
        try due(for: kind, received: zone.date(atMilliseconds: moment.milliseconds))
    }

    /// The same from a date. The day of receipt is not counted.
    package func due(for kind: Coded<QuestionKind>, received date: CivilDate) throws(CalendarEnds)
        -> CivilDate
    {
        try calendar.end(of: rules.period(for: kind), from: date)
    }
}

extension Deadlines {
    /// The limit of a question's topic, where that goes before the rule of its kind. How long a request for disclosure
    /// may take is the law's (政府信息公开条例, 2019, article 33), whatever it is about.
    package func topicLimit(for question: Question) -> TimeLimit? {
        guard question.kind != .known(.disclosure), let topic = question.topic else { return nil }
        return limits[topic]
    }

    /// By its topic's limit, else by the rule of its kind.
    package func limit(for question: Question) -> TimeLimit {
        topicLimit(for: question) ?? TimeLimit(rules.period(for: question.kind))
    }

    /// The day by which a question has to be answered that came in at a moment.
    package func due(for question: Question, receivedAt moment: Timestamp) throws(CalendarEnds) -> CivilDate {
        try calendar.end(of: limit(for: question), from: moment, in: zone)
    }

    /// The same from a date.
    package func due(for question: Question, received date: CivilDate) throws(CalendarEnds) -> CivilDate {
        try calendar.end(of: limit(for: question), from: date)
    }
}

extension Deadlines {
    /// A record with a date for every question that goes on and has none.
    package struct Dated: Equatable, Sendable {
        package var draft: RecordDraft
        /// Why questions got no date, each missing year once.
        package var missingYears: [CalendarEnds] = []
        /// The first of them.
        package var calendarEnds: CalendarEnds? { missingYears.first }

        package init(draft: RecordDraft) { self.draft = draft }

        fileprivate mutating func note(_ ends: CalendarEnds) {
            if !missingYears.contains(ends) { missingYears.append(ends) }
        }
    }

    /// Dates the questions of a visit, or of an amendment that sets a visit's questions; other records stay as they are.
    /// - Parameter moment: when the matter was received.
    package func dated(_ draft: RecordDraft, receivedAt moment: Timestamp) -> Dated {
        var dated = Dated(draft: draft)
        switch draft.body {
        case .visit(var visit):
            for index in visit.questions.indices {
                date(&visit.questions[index], receivedAt: moment, &dated)
            }
            dated.draft.body = .visit(visit)
        case .amend(var amendment):
            guard let place = amendment.set.firstIndex(where: { $0.name == "questions" }),
                case .array(let list) = amendment.set[place].value
            else { return dated }
            amendment.set[place].value = .array(
                list.map { value in
                    guard var question = try? Question(value) else { return value }
                    let before = question
                    date(&question, receivedAt: moment, &dated)
                    return question == before ? value : question.json
                })
            dated.draft.body = .amend(amendment)
        default: break
        }
        return dated
    }

    private func date(_ question: inout Question, receivedAt moment: Timestamp, _ dated: inout Dated) {
        guard question.lacksDueDate else { return }
        do { question.due = try due(for: question, receivedAt: moment) } catch { dated.note(error) }
    }
}

extension RecordBody {
    /// Whether this is a visit with a matter that goes on and has no day yet.
    package var lacksDueDate: Bool {
        guard case .visit(let visit) = self else { return false }
        return visit.questions.contains(where: \.lacksDueDate)
    }
}

extension Question {
    /// Whether the matter goes on, and nobody set a day for it.
    fileprivate var lacksDueDate: Bool {
        guard due == nil, case .known(let outcome) = outcome else { return false }
        return outcome.isOpen
    }
}
