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
}
