import DayModel

/// Which invented visitor stands at a practising desk, and what was logged of them so far.
struct DrillTurn: Equatable, Sendable {
    /// Of the card that was begun last, from 1.
    private(set) var number: Int
    /// The visit that was logged for it.
    private(set) var visit: RecordName?
    /// What was handed out beside it.
    private var handouts: [RecordName] = []

    /// - Parameter visits: logged at the desk already.
    init(after visits: Int) { number = visits + 1 }

    /// What a verdict is about.
    struct Verdict: Equatable, Sendable {
        var record: RecordName
        var mismatches: [DrillMismatch]
        /// Something is still to be handed out.
        var isOutstanding: Bool { !mismatches.isEmpty && mismatches.allSatisfy(\.isOutstanding) }
    }

    /// The card to act out now: while something is missing that can still be given, the same as before.
    func card(at desk: Desk, in snapshot: DaySnapshot) -> DrillCard {
        let isOver = verdict(at: desk, in: snapshot).map { !$0.isOutstanding } ?? false
        return DrillCard(isOver ? number + 1 : number, at: desk, of: snapshot.plan)
    }

    /// How the logged visit fits its card, as it stands now; nil where none is logged, or it was taken back.
    func verdict(at desk: Desk, in snapshot: DaySnapshot) -> Verdict? {
        guard let visit, let entry = snapshot.newest.first(where: { $0.name == visit }), !entry.isVoid,
            case .visit(let logged) = entry.effective.body
        else { return nil }
        let given = snapshot.newest.filter { handouts.contains($0.name) && !$0.isVoid }.flatMap(\.materials)
        let card = DrillCard(number, at: desk, of: snapshot.plan)
        return Verdict(
            record: visit,
            mismatches: card.mismatches(in: logged, handedOut: given, at: desk, of: snapshot.plan))
    }

    /// A record of the desk is on disk; the snapshot counts it already.
    /// - Returns: how the visit that it is about fits its card; nil where it is about none.
    mutating func take(_ record: Record, at desk: Desk, in snapshot: DaySnapshot) -> Verdict? {
        let before = verdict(at: desk, in: snapshot)
        switch record.body {
        case .visit:
            // Whoever was taken back comes to the desk once more.
            if before != nil { begin(number + 1) }
            visit = record.name
        case .handout:
            if let before, !before.isOutstanding { begin(number + 1) }
            handouts.append(record.name)
        case .amend(let amendment):
            guard amendment.ref == visit || handouts.contains(amendment.ref) else { return nil }
        case .void: break
        default: return nil
        }
        return verdict(at: desk, in: snapshot)
    }

    private mutating func begin(_ number: Int) {
        self.number = number
        visit = nil
        handouts = []
    }
}
