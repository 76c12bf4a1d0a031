import DayModel

extension DayBook {
    /// Who is on duty now, at any desk: whose last record that stands says so. Sorted by name.
    package func staffOnDuty() -> [String] {
        var last: [String: (order: RecordOrder, isOn: Bool)] = [:]
        for entry in shelved(duties) where !entry.isVoid {
            guard case .duty(let duty) = entry.effective.body else { continue }
            let order = entry.original.order
            guard last[duty.person].map({ $0.order < order }) ?? true else { continue }
            last[duty.person] = (order, duty.state == .known(.on))
        }
        return last.filter(\.value.isOn).map(\.key).sorted()
    }

    /// Everybody who came on duty, whether they are still there or not.
    package func staffWhoCame() -> Set<String> {
        Set(
            shelved(duties).compactMap { entry in
                guard !entry.isVoid, case .duty(let duty) = entry.effective.body, duty.state == .known(.on)
                else { return nil }
                return duty.person
            })
    }
}
