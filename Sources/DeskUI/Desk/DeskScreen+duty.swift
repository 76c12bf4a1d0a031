import DayModel

/// Who is at the desk, on record: whoever signs in comes on duty, and goes off by signing out or leaving.
extension DeskScreen {
    /// The desk opens with somebody signed in already.
    /// - Parameter isOnDuty: whether the day's records say so already, as after a crash.
    package mutating func begin(isOnDuty: Bool) -> [Effect] {
        guard let by, !isSealed else { return [] }
        self.isOnDuty = true
        return isOnDuty ? [] : [duty(by, .on)]
    }

    /// Signs in, and puts on record who went off duty and who came on; a sealed desk takes no records.
    mutating func relieve(by name: String?) -> [Effect] {
        var effects: [Effect] = []
        if let by, by != name, !isSealed { effects.append(duty(by, .off)) }
        effects.append(.signIn(name))
        if let name, !isSealed { effects.append(duty(name, .on)) }
        isOnDuty = name != nil && !isSealed
        return effects
    }

    /// The desk is left; who comes back signs in again.
    mutating func leave() -> [Effect] {
        guard isOnDuty, let by, !isSealed else { return [.quit] }
        isOnDuty = false
        return [duty(by, .off), .quit]
    }

    private mutating func duty(_ person: String, _ state: DutyState) -> Effect {
        pending.append(.duty)
        let body = RecordBody.duty(Duty(person: person, state: .known(state)))
        return .append(RecordDraft(stamp: Stamp(by: person), body: body))
    }
}
