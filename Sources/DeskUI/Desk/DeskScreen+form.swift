import DayModel
import ScreenKit

/// The form: keys, choices, saving.
extension DeskScreen {
    mutating func pressForm(_ key: Key, _ action: DeskAction?) -> [Effect] {
        dropRemark()
        switch action {
        case .next: return next(key)
        case .previous:
            guard settleChoice() else { return [] }
            form.move(by: -1)
        case .save: return save(keeps: false)
        case .saveAndKeep: return save(keeps: true)
        case .addQuestion: addQuestion()
        case .findAnswer: return findAnswer()
        case .showContact where form.isBatch: return []
        case .showContact:
            guard settleChoice() else { return [] }
            form.showsContact = true
            form.move(to: .name)
        case .clearForm:
            focus = form.isEmpty ? .ready : .clearing
        case .leaveForm: leaveForm()
        default: type(key)
        }
        return []
    }

    /// What was said of an earlier key is over with the next; what the disk said stays until it answers anew.
    mutating func dropRemark() {
        if let role = status?.role, role == .warning || role == .notice { status = nil }
    }

    private mutating func leaveForm() {
        if form.focus.isChoice, !form.query.isEmpty {
            form.query = TextField()
            form.marked = nil
            return
        }
        focus = .ready
        if form.correcting != nil, let original {
            leaveCorrection(of: original)
            return
        }
        if form.isEmpty, form.isBatch { clearForm() }
        status = form.isEmpty ? nil : Status(text: words.parked, role: .notice)
    }

    /// A correction that was left waits apart: the next visitor's form is a new one.
    private mutating func leaveCorrection(of entry: Entry) {
        let isTouched = VisitForm(correcting: entry, plan: plan).map { !form.holdsTheSame(as: $0) } ?? true
        if isTouched { parked.append(ParkedCorrection(form: form, original: entry)) }
        clearForm()
        status =
            isTouched ? Status(text: words.parkedCorrection(entry.name.short), role: .notice) : nil
    }

    /// Keys that pick, rate or move.
    private mutating func type(_ key: Key) {
        if form.focus.isChoice {
            typeChoice(key)
        } else if form.focus == .satisfaction {
            rate(key)
        } else if key == .up || key == .down {
            form.move(by: key == .down ? 1 : -1)
        }
    }

    /// Edits the text in focus, if that is what the key means. Most keys are of this kind, and must cost little.
    mutating func typeText(_ key: Key) -> Bool {
        guard case .form = focus, isLargeEnough, let wasEmpty = form.isTextEmpty,
            DeskBindings.action(key, in: .form) == nil, form.edit(key)
        else { return false }
        dropRemark()
        // An empty form has other keys; an empty name may mean that nobody is asked for one.
        if form.isTextEmpty != wasEmpty { changeScene() }
        return true
    }

    private mutating func typeChoice(_ key: Key) {
        let count = fittingChoices.count
        switch key {
        case .up, .down:
            guard count > 0 else { return }
            // The first arrow shows where the list stands.
            let start = fittingChoices.firstIndex { $0.code == form.code(form.focus) } ?? 0
            form.marked = form.marked.map { max(0, min(count - 1, $0 + (key == .up ? -1 : 1))) } ?? start
        case .backspace where form.query.isEmpty, .delete where form.query.isEmpty:
            form.choose(nil, in: form.focus, plan: plan)
        default:
            if form.query.edit(key) { form.marked = form.query.isBlank ? nil : 0 }
        }
    }

    private mutating func rate(_ key: Key) {
        switch key {
        case .backspace, .delete: form.question.satisfaction = nil
        case .left, .right:
            let level = form.question.satisfaction?.rawValue ?? (key == .left ? 0 : 6)
            let next = level + (key == .left ? 1 : -1)
            form.question.satisfaction = Satisfaction(rawValue: min(5, max(1, next)))
        case .up: form.move(to: .text)
        case .down: form.move(by: 1)
        case .scalar(let scalar):
            guard let level = FullWidth.digit(scalar), (0...5).contains(level) else {
                status = Status(text: words.rateHint, role: .warning)
                return
            }
            form.question.satisfaction = Satisfaction(rawValue: level)
        default: return
        }
    }

    /// Takes the rating that a text names, and nothing else: what only holds a numeral is none.
    mutating func rate(named text: String) {
        let named = text.filter { !$0.isWhitespace }
        let level = Satisfaction.allCases.first {
            phrases.codes.satisfaction($0) == named || ($0.rawValue == 3 && named == "一般")
        }
        guard let level else {
            status = Status(text: words.noSuchRating(text), role: .warning)
            return
        }
        form.question.satisfaction = level
    }

    /// The choices for what is typed in the field in focus.
    var fittingChoices: [Choice] {
        guard let list = lists.list(form.focus) else { return [] }
        if !list.takesOthers, form.query.count == 1, let digit = Int(FullWidth.narrow(form.query.text)) {
            return list.choices.indices.contains(digit - 1) ? [list.choices[digit - 1]] : []
        }
        let fitting = list.fitting(form.query.text)
        let typed = form.query.text
        guard list.takesOthers, !form.query.isBlank, !fitting.contains(where: { $0.label == typed }) else {
            return fitting
        }
        // What only resembles a name must not replace it.
        return fitting + [Choice(asTyped: typed, label: words.asTyped(typed))]
    }

    /// Takes what the field's query stands for.
    /// - Returns: false where nothing was typed, or nothing fits a closed list.
    @discardableResult
    mutating func acceptChoice() -> Bool {
        guard lists.list(form.focus) != nil, form.isChoosing else { return false }
        let fitting = fittingChoices
        guard let marked = form.marked, fitting.indices.contains(marked) else {
            status = Status(text: words.noSuchChoice(form.query.text), role: .warning)
            return false
        }
        let choice = fitting[marked]
        if choice.isAsTyped, form.focus == .topic {
            // What the catalogue lacks is what was asked, and the visitor's own.
            form.ask(choice.code)
            status = Status(text: words.movedToQuestion, role: .notice)
        } else {
            form.choose(choice.code, in: form.focus, plan: plan)
            if choice.isAsTyped { status = Status(text: words.takenAsTyped(choice.code), role: .notice) }
        }
        form.query = TextField()
        form.marked = nil
        return true
    }

    /// Takes what is typed in a list's field before the form goes on elsewhere.
    /// - Returns: false where it fits nothing: then it stays, and the screen says so.
    mutating func settleChoice() -> Bool {
        guard form.focus.isChoice, form.isChoosing else { return true }
        return acceptChoice()
    }

    /// Enter goes to what is needed next, and at the end saves; Tab goes field by field.
    private mutating func next(_ key: Key) -> [Effect] {
        if form.focus.isChoice, form.isChoosing {
            guard acceptChoice() else { return [] }
            guard key == .enter else {
                form.move(by: 1)
                return []
            }
            form.move(to: form.focus == .topic ? .satisfaction : followingField)
            return []
        }
        guard key == .enter else {
            form.move(by: 1)
            return []
        }
        switch form.focus {
        case .topic: form.move(to: form.question.topic == nil ? .text : .satisfaction)
        case .text, .people, .channel, .materials:
            if form.isBatch, form.focus == .people {
                form.move(to: .materials)
                return []
            }
            if form.isHandout || form.isBatch { return save(keeps: false) }
            form.move(to: .satisfaction)
        case .time, .kind, .department, .outcome: form.move(to: followingField)
        case .satisfaction:
            guard form.asksContact, form.name.isEmpty, form.phone.isEmpty else { return save(keeps: false) }
            form.move(to: .name)
        case .name, .phone: form.move(by: 1)
        case .address, .note: return save(keeps: false)
        }
        return []
    }

    private var followingField: FieldName {
        let fields = form.fields
        let index = fields.firstIndex(of: form.focus) ?? 0
        return fields[min(index + 1, fields.count - 1)]
    }

    private mutating func addQuestion() {
        guard settleChoice(), !form.isHandout, !form.isBatch else { return }
        if form.question.isEmpty, form.current == form.questions.count - 1 {
            // An empty last question means: back to the first.
            form.current = 0
        } else if form.current < form.questions.count - 1 {
            form.current += 1
        } else {
            form.questions.append(QuestionForm())
            form.current = form.questions.count - 1
        }
        form.move(to: .topic)
    }

    /// What holds where the form says nothing.
    var defaults: QuestionForm.Defaults {
        form.kept ?? QuestionForm.Defaults(department: desk.department)
    }

    /// Asks for the record; the form is cleared when the disk has answered, not before.
    mutating func save(keeps: Bool) -> [Effect] {
        guard settleChoice(), pending.isEmpty else { return [] }
        do {
            if isFirstAsked(try doubt()) { return [] }
            if let original { return try amend(original) }
            if form.isBatch { return try saveBatch() }
            let visit = try form.visit(plan: plan, defaults: defaults)
            pending.append(.visit(keeps: keeps))
            return [.append(draft(.visit(visit)))]
        } catch {
            status = Status(text: text(of: error), role: .warning)
            if let field = error.field { form.move(to: field) }
            return []
        }
    }

    private mutating func amend(_ entry: Entry) throws(FormProblem) -> [Effect] {
        var amendment = try form.amendment(of: entry, plan: plan)
        if let moved = try form.moved(entry, plan: plan, now: now) { amendment.set.append(moved) }
        guard !amendment.set.isEmpty else {
            clearForm()
            focus = .ready
            status = Status(text: words.nothingChanged, role: .notice)
            return []
        }
        let changed = changes(of: entry).joined(separator: phrases.punctuation.clauseSeparator)
        pending.append(.amend(entry.name, changed))
        return [.append(draft(.amend(amendment)))]
    }

    /// The disk has answered.
    mutating func appended(_ record: Record) -> [Effect] {
        guard !pending.isEmpty else { return [] }
        let name = record.name.short
        let answered = pending.removeFirst()
        lastCounted = answered.isCounted ? record.name : nil
        switch answered {
        case .count(let people): status = Status(text: words.counted(name, people), role: .good)
        case .handOut(let what): status = Status(text: words.handedOut(name, what), role: .good)
        // Why it was is said already.
        case .takeBack: break
        // What signing in says stands already.
        case .duty: break
        case .unseal: status = Status(text: phrases.sealing.unsealed(name), role: .good)
        case .undo(let target, let what): status = Status(text: words.undone(target.short, what), role: .good)
        case .amend(let target, let what):
            clearForm()
            focus = .ready
            status = Status(text: words.amendedWith(target.short, what), role: .good)
        case .visit(let keeps):
            form = keeps ? form.kept(defaults) : VisitForm()
            original = nil
            focus = .ready
            let saved = keeps ? words.savedAndKept(name) : words.saved(name)
            let isTakenDown = newestWithReceipt?.name == record.name
            status = Status(text: isTakenDown ? phrases.receipt.offered(saved) : saved, role: .good)
        }
        return draftEffect()
    }
}

extension DeskScreen.Pending {
    /// Whether a counting key asked for it, which may turn out to have been held.
    fileprivate var isCounted: Bool {
        switch self {
        case .count, .handOut, .undo: true
        case .takeBack, .visit, .amend, .unseal, .duty: false
        }
    }
}
