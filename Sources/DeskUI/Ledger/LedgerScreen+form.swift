import DayModel
import ScreenKit

/// Filling in the next step, and saving it.
extension LedgerScreen {
    mutating func openForm(_ rows: [LedgerRow], isFromStory: Bool) {
        guard !rows.isEmpty else { return }
        guard let form = LedgerForm(rows, isFromStory: isFromStory) else {
            status = (words.noMove, .warning)
            return
        }
        status = nil
        focus = .form(form)
    }

    mutating func press(_ key: Key, in form: LedgerForm) -> [LedgerEffect] {
        var form = form
        let action = LedgerBindings.all.action(key, in: .form)
        switch action {
        case .nextField: form.moveFocus(1)
        case .previousField: form.moveFocus(-1)
        case .save: return save(form)
        case .cancel:
            close(form)
            return []
        default:
            if key == .control("c") {
                close(form)
                return []
            }
            guard form.edit(key) else { return [] }
        }
        status = nil
        focus = .form(form)
        return []
    }

    private mutating func close(_ form: LedgerForm) {
        status = nil
        focus = form.isFromStory ? form.rows.first.map { .story($0, scroll: 0) } ?? .list : .list
    }

    /// What can be written is written; a question that does not allow the step stays as it is and is named. Where none
    /// allows it the form stays open.
    private mutating func save(_ form: LedgerForm) -> [LedgerEffect] {
        var saves: [LedgerSave] = []
        var refused: (row: LedgerRow, problem: String)?
        for row in form.rows.compactMap(row) {
            do throws(LedgerProblem) {
                let followUp = try followUp(form, row)
                if let index = saves.firstIndex(where: { $0.day == row.day }) {
                    saves[index].followUps.append(followUp)
                } else {
                    saves.append(LedgerSave(day: row.day, followUps: [followUp]))
                }
            } catch {
                refused = refused ?? (row, problemText(error, row))
            }
        }
        if let date = badDate(form) { refused = refused.map { ($0.row, date) } }
        status = nil
        refusal = refused.map { refused in
            guard form.rows.count > 1 else { return refused.problem }
            return words.skipped(refused.row.item.shortName, refused.problem)
        }
        if saves.isEmpty { status = refusal.map { ($0, .warning) } }
        return saves.isEmpty ? [] : [.save(saves)]
    }

    /// What is wrong with the date that was typed; nil where nothing is.
    private func badDate(_ form: LedgerForm) -> String? {
        guard form.fields.contains(.due), let day = form.rows.first.map({ days[$0.day] }) else { return nil }
        do throws(LedgerForm.BadDate) {
            _ = try form.date(from: today, day.deadlines.calendar)
            return nil
        } catch {
            return phrases.commands.badDate(error.text)
        }
    }

    private func followUp(_ form: LedgerForm, _ row: LedgerRow) throws(LedgerProblem) -> FollowUp {
        let day = days[row.day]
        var move = LedgerMove(form.kind, note: form.note.text)
        if form.fields.contains(.to) {
            let named = form.departments(in: day.plan)
            move.to = named.first
            move.with = Array(named.dropFirst())
        }
        if form.fields.contains(.level) { move.satisfaction = try form.satisfaction }
        if form.fields.contains(.due) {
            do throws(LedgerForm.BadDate) {
                move.due = try form.date(from: today, day.deadlines.calendar)
            } catch {
                throw .needsDue(form.kind)
            }
        }
        return try row.item.followUp(move, deadlines: day.deadlines, today: today)
    }

    private func problemText(_ problem: LedgerProblem, _ row: LedgerRow) -> String {
        guard case .sameDepartment(let code) = problem else { return words.problem(problem) }
        return words.problem(.sameDepartment(plan(of: row).departmentName(code)))
    }

    mutating func leaveForm(saved count: Int) {
        guard case .form(let form) = focus else { return }
        close(form)
        marked = []
        status = refusal.map { ($0, .warning) } ?? (words.saved(count), .good)
    }
}
