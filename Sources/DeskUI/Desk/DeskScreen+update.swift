import DayModel
import ScreenKit

extension DeskScreen {
    package mutating func update(_ event: AppEvent) -> [Effect] {
        if case .input(.key(let key), _) = event, typeText(key) { return draftEffect() }
        changeScene()
        return take(event)
    }

    private mutating func take(_ event: AppEvent) -> [Effect] {
        switch event {
        case .input(let event, let milliseconds): return input(event, milliseconds)
        case .tick(let now, _):
            self.now = now
            return []
        case .appended(let record, let snapshot):
            self.snapshot = snapshot
            let effects = appended(record)
            followDrill(record)
            return effects
        case .appendFailed(let failure):
            if !pending.isEmpty { pending.removeFirst() }
            status = Status(text: text(of: failure), role: .alarm)
            return []
        case .changed(let snapshot):
            noticeRating(in: snapshot)
            // What was said before a seal is not true any more.
            if snapshot.isDeskSealed, !isSealed { status = nil }
            self.snapshot = snapshot
            return []
        case .planChanged(let snapshot): return followPlan(in: snapshot)
        case .chosen(.correct(let entry)): return correct(entry) + draftEffect()
        case .chosen(.take(let answer)):
            take(answer)
            return draftEffect()
        case .encoded(let symbol, let name):
            takeSymbol(symbol, of: name)
            return []
        case .receiptDone(let result):
            tellReceipt(result)
            return []
        case .page, .crossed, .entry: return []
        case .checklist(let items):
            if case .closing = focus {
                let own: ClosingChoice.Option = isSealed ? .unseal : .seal(.desk(desk.id))
                focus = .closing(.asking(ClosingChoice(items, options: [own, .seal(.day)])))
            }
            return []
        case .closed(let result):
            focus = .closing(.done(result))
            status = nil
            return []
        case .signedIn(let name):
            by = name
            status = Status(text: name.map(words.signedIn) ?? words.signedOut, role: .good)
            return []
        }
    }

    /// Says that the visitor has rated on the pad; what, is in the list of records.
    private mutating func noticeRating(in new: DaySnapshot) {
        let known = Set(snapshot.newest.map(\.name))
        guard status?.role != .alarm else { return }
        for entry in new.newest where !known.contains(entry.name) {
            guard case .rating(let rating) = entry.original.body, rating.isByPad else { continue }
            status = Status(text: phrases.pad.cameIn(rating.ref.short), role: .good)
            return
        }
    }

    private mutating func input(_ event: Event, _ milliseconds: Int) -> [Effect] {
        switch event {
        case .resized(let size):
            self.size = size
            return []
        case .resumed: return [.redrawAll]
        // Whatever ends the program, the draft is on disk already.
        case .hangup, .terminate: return draftEffect() + leave()
        case .ready: return []
        case .key(.control("z")): return draftEffect() + [.suspend]
        case .key(.control("l")): return [.redrawAll]
        case .key(let key):
            guard isLargeEnough else { return [] }
            let effects = press(key, milliseconds)
            // Before what the key asks for: a draft that came behind its own record would be offered again.
            return draftEffect() + effects
        case .paste(let text):
            paste(text)
            return draftEffect()
        case .mouse(let mouse):
            guard isLargeEnough, mouse.kind != .release else { return [] }
            let effects = click(mouse)
            return draftEffect() + effects
        }
    }

    var isLargeEnough: Bool { size.columns >= Self.smallest.columns && size.rows >= Self.smallest.rows }

    mutating func press(_ key: Key, _ milliseconds: Int) -> [Effect] {
        let action = DeskBindings.action(key, in: context)
        switch focus {
        case .ready: return pressReady(key, action, milliseconds)
        case .selecting(let index): return pressSelecting(key, action, index, milliseconds)
        case .counting(let field): return pressCounting(key, action, field)
        case .explaining(let why, let entry): return pressExplaining(key, action, why, entry)
        case .form: return pressForm(key, action)
        case .signingIn(let signIn): return pressSigningIn(key, action, signIn)
        case .help:
            focus = .ready
            if key == .backspace { letGo(of: key, milliseconds) }
            return []
        case .leaving:
            focus = key == .escape ? .form : .ready
            if key == .backspace { letGo(of: key, milliseconds) }
            // Nothing is lost by leaving, so that the nearest key will do.
            return key == .enter || Self.meansYes(key) ? leave() : []
        case .clearing:
            focus = key == .escape ? .form : .ready
            if key == .backspace { letGo(of: key, milliseconds) }
            // Cleared for good: the key that asked is no answer, as it may be held down.
            if key == .control("x") { focus = .clearing }
            if key == .enter || Self.meansYes(key) {
                clearForm()
                status = Status(text: words.cleared, role: .notice)
                return snapshot.leftOpen.isEmpty ? [] : [.settle]
            }
            return []
        case .closing(let closing): return pressClosing(key, closing)
        case .receipt(let window): return pressReceipt(action, window)
        }
    }

    /// A letter is never the only way: an input method may keep it to itself.
    private static func meansYes(_ key: Key) -> Bool {
        [.scalar("y"), .scalar("Y"), .scalar("ｙ")].contains(key)
    }

    mutating func clearForm() {
        form = VisitForm()
        original = nil
        asked = nil
    }

    /// The draft as it stands, if the form was touched since it was last told.
    mutating func draftEffect() -> [Effect] {
        guard isDraftStale else { return [] }
        isDraftStale = false
        let hadDraft = hasDraft
        let unsaved = form.isEmpty ? parked.last?.form ?? form : form
        hasDraft = !unsaved.isEmpty
        return hasDraft ? [.saveDraft(.form(unsaved))] : hadDraft ? [.saveDraft(.nothing)] : []
    }

    /// Pasted text goes to the field in focus, whatever it contains; it never saves.
    private mutating func paste(_ text: String) {
        switch focus {
        case .form: insert(text)
        case .signingIn(var signIn):
            signIn.name.insert(text)
            focus = .signingIn(signIn)
        case .explaining(var why, let entry):
            why.insert(text)
            focus = .explaining(why, entry)
        case .closing(.unsealing(var why)):
            why.insert(text)
            focus = .closing(.unsealing(why))
        case .ready:
            // Somebody pastes before opening the form: it is a question.
            guard form.isEmpty, !isSealed else { return }
            takeArmed()
            status = nil
            focus = .form
            form.move(to: .text)
            insert(text)
        default: return
        }
    }

    private mutating func insert(_ text: String) {
        dropRemark()
        if form.focus == .satisfaction {
            rate(named: text)
        } else if form.focus.isChoice {
            form.query.insert(text)
            form.marked = form.query.isBlank ? nil : 0
        } else if var field = form[text: form.focus] {
            field.insert(text)
            form[text: form.focus] = field
        }
    }
}
