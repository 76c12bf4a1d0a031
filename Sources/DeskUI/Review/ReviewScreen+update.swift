import DayModel
import ScreenKit

extension ReviewScreen {
    package mutating func update(_ event: ReviewEvent) -> [ReviewEffect] {
        switch event {
        case .tick(let now): self.now = now
        case .changed(let documents, let check): take(documents, check)
        case .saved:
            focus = .list
            status = (words.saved, .notice)
        case .refused(let text): status = (text, .alarm)
        case .input(.resized(let size)): self.size = size
        case .input(.resumed), .input(.key(.control("l"))): return [.redrawAll]
        case .input(.hangup), .input(.terminate): return [.quit]
        case .input(.key(.control("z"))): return [.suspend]
        case .input(.key(let key)): return press(key)
        case .input(.paste(let text)):
            guard case .form(var form) = focus else { return [] }
            form.paste(text)
            focus = .form(form)
        case .input(.mouse(let mouse)): return click(mouse)
        case .input(.ready): break
        }
        return []
    }

    private mutating func take(_ documents: [ReviewDocument], _ check: ReleaseCheck) {
        self.documents = documents
        self.check = check
        markedFile = max(0, min(documents.count - 1, markedFile))
        markedFinding = max(0, min(check.items.count - 1, markedFinding))
    }

    mutating func press(_ key: Key) -> [ReviewEffect] {
        let action = ReviewBindings.all.action(key, in: context)
        switch focus {
        case .list: return pressList(key, action)
        case .form(let form): return pressForm(key, action, form)
        case .help:
            focus = .list
            return []
        }
    }

    private mutating func pressList(_ key: Key, _ action: ReviewAction?) -> [ReviewEffect] {
        status = nil
        switch action {
        case .move: marked = Scrolling.moved(marked, key, of: max(1, count), page: visibleRows)
        case .otherPage: page = page == .files ? .check : .files
        case .pass:
            if documents.indices.contains(marked) { open(.pass(file: documents[marked].file)) }
        case .sendBack:
            if documents.indices.contains(marked) { open(.sendBack(file: documents[marked].file)) }
        case .decide: if check.items.indices.contains(marked) { open(.decide(marked)) }
        case .find: return [.find]
        case .help: focus = .help
        case .quit: return [.quit]
        case .nextField, .accept, .cancel, nil: break
        }
        return []
    }

    private mutating func open(_ purpose: ReviewForm.Purpose) {
        focus = .form(ReviewForm(purpose, by: by))
    }

    private mutating func pressForm(
        _ key: Key, _ action: ReviewAction?, _ form: ReviewForm
    ) -> [ReviewEffect] {
        switch action {
        case .accept:
            by = form.by.text
            return [form.effect]
        case .cancel: focus = .list
        default:
            var form = form
            form.press(key)
            focus = .form(form)
        }
        return []
    }

    private mutating func click(_ mouse: MouseEvent) -> [ReviewEffect] {
        guard case .list = focus else { return [] }
        let position: Position
        switch mouse.pointing(at: footerHints, in: size) {
        case .key(let key): return press(key)
        case .place(let place): position = place
        case .nothing: return []
        }
        let place = firstVisible + position.row - Self.firstRow
        guard position.row >= Self.firstRow, place < min(count, firstVisible + visibleRows) else {
            return []
        }
        if place == marked { return press(.enter) }
        marked = place
        return []
    }
}
