import DayModel
import ScreenKit

/// Counts that were taken on paper and are entered later: people, materials, and when it was.
extension VisitForm {
    /// The record: a handout where nobody was counted, else a visit.
    func batch(plan: EventPlan, by: String?, now: Timestamp) throws(FormProblem) -> RecordDraft {
        guard !isEmpty else { throw .empty }
        let stamp = Stamp(occurredAt: try happenedAt(plan: plan, now: now), isBatch: true, by: by)
        let counts = try MaterialsText.read(materials.text, plan: plan, kept: keptMaterials)
        if people.isEmpty, counts.isEmpty { throw .empty }
        guard !people.isEmpty else {
            return RecordDraft(stamp: stamp, body: .handout(Handout(materials: counts)))
        }
        return RecordDraft(stamp: stamp, body: .visit(Visit(people: try peopleCount(), materials: counts)))
    }

    /// The time as typed, on the day of the plan; today where that is still to come, as in a rehearsal.
    private func happenedAt(plan: EventPlan, now: Timestamp) throws(FormProblem) -> Timestamp? {
        let typed = FullWidth.narrow(time.text).filter { !$0.isWhitespace }
        guard !typed.isEmpty else { return nil }
        let digits = typed.filter { $0 != ":" && $0 != "." }
        let date = min(plan.date, now.clock.date)
        guard (3...4).contains(digits.count), digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }),
            let number = Int(digits),
            let time = Timestamp("\(date)T\(Self.clock(number)):00Z")
        else { throw .badTime(self.time.text) }
        let moment = Timestamp(
            milliseconds: time.milliseconds - now.offsetMinutes * 60_000, offsetMinutes: now.offsetMinutes)
        guard moment.milliseconds <= now.milliseconds else { throw .badTime(self.time.text) }
        return moment
    }

    /// `940` as `09:40`.
    private static func clock(_ number: Int) -> String {
        Digits.padded(number / 100, to: 2) + ":" + Digits.padded(number % 100, to: 2)
    }

    /// A count from paper comes back in the form that it was entered in, unless it holds more than that shows.
    mutating func takeBatch(_ entry: Entry) {
        guard entry.effective.stamp.isBatch, case .visit(let visit) = entry.effective.body,
            visit.questions.isEmpty, visit.visitor == nil, visit.note == nil
        else { return }
        isBatch = true
        time.set(entry.effective.stamp.occurredAt?.hourAndMinute ?? "")
        focus = .people
    }

    /// The member that moves a count to the time that the form says; nil where that is as before, or says nothing.
    func moved(_ entry: Entry, plan: EventPlan, now: Timestamp) throws(FormProblem) -> JSONMember? {
        guard isBatch, time.text != entry.effective.stamp.occurredAt?.hourAndMinute,
            let moment = try happenedAt(plan: plan, now: now)
        else { return nil }
        return JSONMember("occurredAt", .string(moment.description))
    }
}

extension DeskScreen {
    mutating func startBatch() -> [Effect] {
        guard !isSealed else { return refuseSealed() }
        guard form.isEmpty || form.isBatch else {
            status = Status(text: words.parked, role: .warning)
            return []
        }
        if form.isEmpty {
            form.isBatch = true
            form.move(to: .time)
        }
        focus = .form
        status = nil
        return []
    }

    mutating func saveBatch() throws(FormProblem) -> [Effect] {
        let draft = try form.batch(plan: plan, by: by, now: now)
        pending.append(.visit(keeps: false))
        return [.append(draft)]
    }
}
