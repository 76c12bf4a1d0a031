import ArgumentParser
import DayModel
import DayStore

/// One step for one question, as it is said on the command line.
struct LedgerStepOptions: ParsableArguments {
    private static var words: LedgerPhrases { Surroundings.phrases.ledger }

    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.recordHelp)) var record: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.questionHelp)) var question = 0
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.stateHelp)) var state: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.toHelp)) var to: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.withHelp)) var with: [String] = []
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.noteHelp)) var note: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.dueHelp)) var due: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.extendHelp)) var extend: String?

    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.phrases.callback.callbackHelp))
    var callback: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.phrases.callback.contactedHelp))
    var contacted = false

    var isAsked: Bool {
        contacted || [record, state, to, note, due, extend, callback].contains { $0 != nil }
    }

    /// Saves the step, and prints the name of its record.
    func take(in office: OfficeBook, by: String?, _ surroundings: Surroundings) throws {
        let words = surroundings.phrases.ledger
        let wanted = [state != nil, extend != nil, callback != nil, contacted].count { $0 }
        guard let record, wanted == 1 else {
            throw Failure(.usage, words.needsRecordAndState)
        }
        var office = office
        let item = try item(record, in: office, surroundings)
        do {
            let move = try move(of: item, in: office.plan, surroundings)
            let followUp = try item.followUp(move, deadlines: office.deadlines, today: surroundings.today)
            let records = try office.save([followUp], by: by)
            for record in records { Output.line(record.name.description) }
        } catch let problem as LedgerProblem {
            throw Failure(.badData, words.problem(problem))
        } catch let error as StoreError {
            throw surroundings.failure(error)
        }
    }

    private func item(
        _ text: String, in office: OfficeBook, _ surroundings: Surroundings
    ) throws -> LedgerItem {
        // The table writes a later question of a record behind a stroke.
        let parts = text.split(separator: "/", maxSplits: 1)
        let name = parts.first.map(String.init) ?? ""
        let index = parts.count > 1 ? Int(parts[1]) ?? -1 : question
        let found = office.records(called: name)
        guard found.count <= 1 else {
            let names = found.map(\.description).listed(in: surroundings.phrases)
            throw Failure(.usage, surroundings.phrases.ledger.ambiguous(name, names))
        }
        let commands = surroundings.phrases.commands
        guard let record = found.first, let entry = office.book.entry(record), !entry.isVoid else {
            throw Failure(.badData, commands.record(RecordError(path: "ref", problem: .noSuchRecord(name))))
        }
        guard let item = office.item(record, question: index) else {
            let problem = RecordError.Problem.noSuchQuestion(index: index, count: entry.questions.count)
            throw Failure(.badData, commands.record(RecordError(path: "question", problem: problem)))
        }
        return item
    }

    private func move(
        of item: LedgerItem, in plan: EventPlan, _ surroundings: Surroundings
    ) throws -> LedgerMove {
        let to = to.map(plan.departmentCode)
        let date = try surroundings.date(extend ?? due)
        if contacted { return LedgerMove(.callback, note: note) }
        if let callback { return LedgerMove(.callback, note: note, satisfaction: try level(callback)) }
        if extend != nil { return LedgerMove(.extended, to: to, note: note, due: date) }
        guard let state, let known = FollowUpState(rawValue: state) else {
            let all = FollowUpState.allCases.map(\.rawValue).listed(in: surroundings.phrases)
            throw Failure(.usage, surroundings.phrases.ledger.badState(state ?? "", all))
        }
        let kind: LedgerMove.Kind =
            switch known {
            case .replied: date == nil ? .replied : .completion
            case .transferred: date != nil && (to == nil || to == item.department) ? .extended : .transferred
            case .resolved: .resolved
            case .closed: .closed
            case .reopened: .reopened
            }
        return LedgerMove(kind, to: to, with: with.map(plan.departmentCode), note: note, due: date)
    }

    private func level(_ text: String) throws(LedgerProblem) -> Satisfaction {
        guard let level = Int(text).flatMap(Satisfaction.init) else { throw .badLevel(text) }
        return level
    }
}
