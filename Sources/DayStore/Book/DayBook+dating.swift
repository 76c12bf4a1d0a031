package import DayModel

extension DayBook {
    /// An amendment with a due date for every question that it leaves unfinished, counted from the day on which the
    /// matter was received; any other record as it is.
    package func dated(_ draft: RecordDraft, by deadlines: Deadlines) -> Deadlines.Dated {
        guard case .amend(let amendment) = draft.body, let entry = entry(amendment.ref),
            case .visit = entry.original.body, let amended = try? entry.effective.amending(amendment)
        else { return Deadlines.Dated(draft: draft) }
        return deadlines.dated(draft, receivedAt: amended.stamp.occurredAt ?? entry.effective.at)
    }
}
