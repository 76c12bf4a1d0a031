/// What has to be done because a visitor was not content: contact within one time, putting right within another.
package struct CallbackTask: Equatable, Sendable {
    package enum Stage: String, Hashable, Sendable {
        case contact, fix, done
    }

    package var item: LedgerItem
    package var verdict: BadVerdict
    /// The local day of the verdict.
    package var since: CivilDate
    /// Nil where nobody left a name or a phone, and where the table of days off ends.
    package var contactDue: CivilDate?
    package var fixDue: CivilDate?
    /// The year whose days off are missing for either.
    package var missingYear: CalendarEnds?
    /// Whether there is anybody to call back.
    package var canContact: Bool

    /// Nil for a question that nobody was discontent with.
    package init?(_ item: LedgerItem, deadlines: Deadlines) {
        guard let verdict = item.verdict else { return nil }
        self.item = item
        self.verdict = verdict
        since = deadlines.zone.date(atMilliseconds: verdict.at.milliseconds)
        let rule = deadlines.rules.badRating
        var missing: CalendarEnds?
        func end(_ days: Int) -> CivilDate? {
            do throws(CalendarEnds) {
                return try deadlines.calendar.end(of: DuePeriod(days: days, unit: .workday), from: since)
            } catch {
                missing = error
                return nil
            }
        }
        canContact = [item.visitor?.name, item.visitor?.phone].contains { text in
            text.map { !$0.allSatisfy(\.isWhitespace) } ?? false
        }
        contactDue = canContact ? end(rule.contactDays) : nil
        fixDue = end(rule.fixDays)
        missingYear = missing
    }

    package var stage: Stage {
        if verdict.settledAt != nil { return .done }
        return canContact && verdict.contactedAt == nil ? .contact : .fix
    }

    /// What is next, by when.
    package var due: CivilDate? { stage == .contact ? contactDue : fixDue }

    package func dueState(asOf date: CivilDate) -> DueState {
        guard stage != .done else { return .finished }
        if due == nil, let missingYear { return .unknown(year: missingYear.year) }
        return DueState(due: due, asOf: date)
    }

    package func isOverdue(asOf date: CivilDate) -> Bool {
        guard stage != .done, let due else { return false }
        return due < date
    }

    /// Whether it was put right no later than its day.
    package func isInTime(_ zone: ZoneOffsets) -> Bool {
        guard let settled = verdict.settledAt, let fixDue else { return verdict.settledAt != nil }
        return zone.date(atMilliseconds: settled.milliseconds) <= fixDue
    }
}

extension LedgerDay {
    /// Every 差评 of the day, the ones put right among them, by what is due next.
    package var tasks: [CallbackTask] {
        ledger.badlyRated.compactMap { CallbackTask($0, deadlines: deadlines) }
            .sorted { left, right in
                let (first, second) = (left.due?.dayNumber ?? .max, right.due?.dayNumber ?? .max)
                if first != second { return first < second }
                return (left.item.record, left.item.index) < (right.item.record, right.item.index)
            }
    }

    package var openTasks: [CallbackTask] { tasks.filter { $0.stage != .done } }
}

extension CallbackTask {
    package func json(asOf date: CivilDate) -> JSONValue {
        func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
        return .object([
            JSONMember("record", .string(item.record.description)),
            JSONMember("question", .integer(item.index)),
            JSONMember("department", text(item.department)),
            JSONMember("satisfaction", .integer(verdict.level.rawValue)),
            JSONMember("about", .string(verdict.isOfResult ? "result" : "answer")),
            JSONMember("stage", .string(stage.rawValue)), JSONMember("since", .string(since.description)),
            JSONMember("contactDue", text(contactDue?.description)),
            JSONMember("contactedAt", text(verdict.contactedAt?.description)),
            JSONMember("fixDue", text(fixDue?.description)),
            JSONMember("settledAt", text(verdict.settledAt?.description)),
            JSONMember("overdue", .bool(isOverdue(asOf: date))),
        ])
    }
}
