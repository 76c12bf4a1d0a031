import DayModel
import ScreenKit

/// The ready state: one key a visitor.
extension DeskScreen {
    mutating func pressReady(_ key: Key, _ action: DeskAction?, _ milliseconds: Int) -> [Effect] {
        let keepsNumber = [.countVisitor, .handOut, .startCount, .startVisit].contains(action)
        if armed != nil, !keepsNumber {
            armed = nil
            status = nil
            // What would be taken back is the number.
            if action == .undo { letGo(of: key, milliseconds) }
            if action == .undo || key == .escape { return [] }
        }
        dropRemark()
        if action != .countVisitor, action != .handOut { asked = nil }
        switch action {
        case .countVisitor: return counted(key, milliseconds) { $0.countVisitors() }
        case .handOut: return counted(key, milliseconds) { $0.handOut(key) }
        case .undo: return counted(key, milliseconds) { $0.undo() }
        case .startCount:
            guard !isSealed else { return refuseSealed() }
            focus = .counting(TextField())
        case .startVisit:
            guard !isSealed else { return refuseSealed() }
            focus = .form
            if form.isEmpty { form.move(to: .topic) }
            takeArmed()
            status = nil
        case .enterBatch: return startBatch()
        case .receipt: return showReceipt(newestWithReceipt)
        case .selectRecord:
            if !listed.isEmpty { focus = .selecting(0) }
        case .find: return [.find("")]
        case .signIn: focus = .signingIn(SignIn())
        case .help: focus = .help
        case .board: return [.showBoard]
        case .close:
            focus = .closing(.checking)
            return [.prepareClosing(.desk(desk.id))]
        case .clearForm:
            if !form.isEmpty {
                focus = .clearing
            } else if form.kept != nil {
                clearForm()
                status = Status(text: words.cleared, role: .notice)
            }
        case .quit:
            if form.isEmpty { return leave() }
            focus = .leaving
        default: break
        }
        return []
    }

    /// The number that was typed before belongs to the visitors whose question comes.
    mutating func takeArmed() {
        if let armed, form.people.isBlank { form.people.set(String(armed)) }
        armed = nil
    }

    mutating func refuseSealed() -> [Effect] {
        status = Status(text: words.isSealedNow, role: .warning)
        return []
    }

    /// A key that did something else: held on, it must not go on counting or taking back.
    mutating func letGo(of key: Key, _ milliseconds: Int) {
        hold = KeyHold(key: key, milliseconds: milliseconds, isSpent: true)
    }

    /// Runs what a counting key does, unless the key is merely held down.
    ///
    /// A keyboard waits before it repeats a key that is held, as long as people do who press it twice: that it was held
    /// is only known by the repeat after that, and then the second record is taken back.
    private mutating func counted(
        _ key: Key, _ milliseconds: Int, _ body: (inout DeskScreen) -> [Effect]
    ) -> [Effect] {
        let gap = key == hold.key ? milliseconds - hold.milliseconds : .max
        if hold.isSpent, gap < Self.longestRepeatDelay {
            hold.milliseconds = milliseconds
            return []
        }
        let isQuick = gap < Self.heldKeyGap
        let quickRepeats = isQuick ? hold.quickRepeats + 1 : 0
        let mayBeRepeat = isQuick ? hold.mayBeRepeat : gap < Self.longestRepeatDelay
        hold = KeyHold(
            key: key, milliseconds: milliseconds, mayBeRepeat: mayBeRepeat, quickRepeats: quickRepeats)
        if isQuick {
            status = Status(text: key == .backspace ? words.heldUndo : words.heldKey, role: .notice)
            // One quick repeat may be a key that bounces.
            guard quickRepeats == 2, mayBeRepeat, let last = lastCounted else { return [] }
            lastCounted = nil
            pending.append(.takeBack)
            return [.append(draft(.void(Voiding(ref: last))))]
        }
        guard !isSealed else { return refuseSealed() }
        lastCounted = nil
        return body(&self)
    }

    mutating func countVisitors() -> [Effect] {
        let people = armed ?? 1
        if isFirstAsked(doubt(people: people)) { return [] }
        armed = nil
        pending.append(.count(people))
        return [.append(draft(.visit(Visit(people: people, channel: .known(defaults.channel)))))]
    }

    mutating func handOut(_ key: Key) -> [Effect] {
        guard case .scalar(let scalar) = key,
            let digit = FullWidth.digit(scalar)
        else { return [] }
        return handOut(material: digit - 1)
    }

    mutating func handOut(material index: Int) -> [Effect] {
        guard plan.materials.indices.contains(index) else {
            status = Status(text: words.noSuchMaterial(index + 1), role: .notice)
            return []
        }
        let material = plan.materials[index]
        let count = armed ?? 1
        if isFirstAsked(doubt(copies: count, of: material.code)) { return [] }
        armed = nil
        pending.append(.handOut(words.copies(material.name, count)))
        return [
            .append(draft(.handout(Handout(materials: [MaterialCount(item: material.code, count: count)]))))
        ]
    }

    /// Takes back the newest record of this machine that still counts; again and again.
    mutating func undo() -> [Effect] {
        let undoable = snapshot.newest.first { entry in
            guard !entry.isVoid, entry.name.journal.desk == desk.id,
                snapshot.ownJournals?.contains(entry.name.journal) ?? true
            else { return false }
            switch entry.original.body {
            case .rating(let rating): return !rating.isByPad
            // Who is at the desk is changed by signing in and out.
            case .visit, .handout, .amend, .followup, .note: return true
            default: return false
            }
        }
        guard let entry = undoable else {
            status = Status(text: words.nothingToUndo, role: .notice)
            return []
        }
        return void(entry)
    }

    /// What a visitor rated is not taken back without a reason.
    mutating func void(_ entry: Entry) -> [Effect] {
        guard !entry.isRatedByVisitor else {
            focus = .explaining(TextField(), entry)
            return []
        }
        pending.append(.undo(entry.name, summary(of: entry)))
        return [.append(draft(.void(Voiding(ref: entry.name))))]
    }

    func draft(_ body: RecordBody) -> RecordDraft {
        RecordDraft(stamp: Stamp(by: by), body: body)
    }
}

/// A number before a count.
extension DeskScreen {
    mutating func pressCounting(_ key: Key, _ action: DeskAction?, _ field: TextField) -> [Effect] {
        var field = field
        switch action {
        case .cancel: focus = .ready
        case .accept: acceptCount(field)
        default:
            if case .scalar(let scalar) = key, FullWidth.narrow(scalar) == "*" {
                acceptCount(field)
            } else if field.edit(key) {
                focus = .counting(field)
            }
        }
        return []
    }

    private mutating func acceptCount(_ field: TextField) {
        focus = .ready
        var number = VisitForm()
        number.people = field
        do {
            armed = field.isBlank ? nil : try number.peopleCount()
        } catch {
            armed = nil
            status = Status(text: text(of: error), role: .warning)
            return
        }
        guard let count = armed else {
            status = nil
            return
        }
        status = Status(text: words.countArmed(count), role: .notice)
    }
}

/// The reason for taking back what a visitor rated.
extension DeskScreen {
    mutating func pressExplaining(
        _ key: Key, _ action: DeskAction?, _ why: TextField, _ entry: Entry
    ) -> [Effect] {
        var why = why
        switch action {
        case .cancel:
            focus = .ready
            status = nil
        case .accept:
            guard !why.isBlank else { return [] }
            focus = .ready
            pending.append(.undo(entry.name, summary(of: entry)))
            return [.append(draft(.void(Voiding(ref: entry.name, why: why.text))))]
        default: if why.edit(key) { focus = .explaining(why, entry) }
        }
        return []
    }
}

/// A marked record.
extension DeskScreen {
    mutating func pressSelecting(
        _ key: Key, _ action: DeskAction?, _ index: Int, _ milliseconds: Int = 0
    ) -> [Effect] {
        let entries = listed
        guard entries.indices.contains(index) else {
            focus = .ready
            return []
        }
        switch action {
        case .selectRecord:
            let next = index + (key == .down ? 1 : -1)
            focus = next < 0 ? .ready : .selecting(min(next, entries.count - 1))
        case .correct: return correct(entries[index])
        case .voidSelected:
            guard !entries[index].isVoid else { return [] }
            focus = .ready
            letGo(of: key, milliseconds)
            return void(entries[index])
        case .receipt: return showReceipt(entries[index])
        case .cancel: focus = .ready
        default: return []
        }
        return []
    }

    /// Opens a record in the form, unless something else is unsaved there.
    mutating func correct(_ entry: Entry) -> [Effect] {
        guard !isSealed else { return refuseSealed() }
        guard form.isEmpty else {
            focus = .ready
            status = Status(text: words.parked, role: .warning)
            return []
        }
        if !entry.isVoid, let index = parked.firstIndex(where: { $0.original.name == entry.name }) {
            let waiting = parked.remove(at: index)
            form = waiting.form
            original = waiting.original
            focus = .form
            status = nil
            return []
        }
        guard !entry.isVoid, let form = VisitForm(correcting: entry, plan: plan) else {
            status = Status(text: words.cannotCorrect, role: .notice)
            return []
        }
        self.form = form
        original = entry
        focus = .form
        status = nil
        return []
    }
}
