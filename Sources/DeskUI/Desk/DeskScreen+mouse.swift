import DayModel
import ScreenKit

/// Clicks on fields, rows, materials and key hints.
extension DeskScreen {
    mutating func click(_ mouse: MouseEvent) -> [Effect] {
        if mouse.kind != .press { return wheel(mouse.kind) }
        let position = mouse.position
        if position.row == layout.footer { return clickFooter(column: position.column) }
        switch focus {
        case .ready, .selecting, .form: break
        case .closing(let closing): return clickClosing(position, closing)
        case .signingIn(var signIn):
            let index = position.row - room.row - 2 + firstName(signIn)
            guard room.contains(position), staffNames(signIn.name.text).indices.contains(index) else {
                return []
            }
            signIn.marked = index
            return pressSigningIn(.enter, .accept, signIn)
        default: return []
        }
        if layout.newest.contains(position) {
            let index = position.row - layout.newest.row
            if focus != .form, listed.indices.contains(index) {
                armed = nil
                status = nil
                focus = .selecting(index)
            }
            return []
        }
        if layout.materials.contains(position), position.row >= layout.firstMaterial {
            let index = position.row - layout.firstMaterial
            guard !isSealed, plan.materials.indices.contains(index) else { return [] }
            guard case .form = focus else { return handOut(material: index) }
            addToForm(material: index)
            return []
        }
        if layout.card.contains(position), case .form = focus {
            return clickCard(position)
        }
        return clickField(position)
    }

    /// One more of a material goes with the visit that is being typed.
    private mutating func addToForm(material index: Int) {
        let one = MaterialCount(item: plan.materials[index].code, count: 1)
        do {
            let counts = try MaterialsText.read(form.materials.text, plan: plan, kept: form.keptMaterials)
            form.materials.set(MaterialsText.write(MaterialsText.adding(one, to: counts), plan: plan))
            dropRemark()
        } catch {
            status = Status(text: text(of: error), role: .warning)
        }
    }

    private mutating func clickField(_ position: Position) -> [Effect] {
        guard !isSealed,
            let field = form.fields.first(where: { name in
                let rect = layout.field(name)
                let label = Rect(
                    column: rect.column - layout.labelColumns, row: rect.row,
                    columns: rect.columns + layout.labelColumns, rows: 1)
                return label.contains(position)
            })
        else { return [] }
        focus = .form
        armed = nil
        guard settleChoice() else { return [] }
        form.move(to: field)
        if var text = form[text: field] {
            let rect = layout.field(field)
            text.placeCursor(column: position.column - rect.column, columns: rect.columns)
            form[text: field] = text
        }
        return []
    }

    private mutating func clickCard(_ position: Position) -> [Effect] {
        let row = position.row - layout.card.row
        if form.focus == .satisfaction, row == 0 {
            if let level = level(atColumn: position.column) { form.question.satisfaction = level }
            return []
        }
        let index = row + firstChoice
        guard form.focus.isChoice, fittingChoices.indices.contains(index) else { return [] }
        form.marked = index
        let field = form.focus
        guard acceptChoice() else { return [] }
        form.move(to: field == .topic ? .satisfaction : field)
        return []
    }

    private mutating func wheel(_ kind: MouseEvent.Kind) -> [Effect] {
        let key: Key = kind == .wheelUp ? .up : .down
        switch focus {
        case .selecting(let index): return pressSelecting(key, .selectRecord, index)
        case .form where form.focus.isChoice: return pressForm(key, nil)
        default: return []
        }
    }

    private mutating func clickFooter(column: Int) -> [Effect] {
        guard let binding = footerHints.binding(atColumn: column), let key = binding.keys.first else {
            return []
        }
        // A click is no held key.
        hold = KeyHold()
        switch focus {
        case .ready: return pressReady(key, binding.action, 0)
        case .selecting(let index): return pressSelecting(key, binding.action, index)
        case .form: return pressForm(key, binding.action)
        case .counting(let field): return pressCounting(key, binding.action, field)
        case .signingIn(let signIn): return pressSigningIn(key, binding.action, signIn)
        case .closing(let closing): return pressClosing(key, closing)
        case .receipt(let window): return pressReceipt(binding.action, window)
        case .help, .leaving, .clearing, .explaining: return press(key, 0)
        }
    }
}
