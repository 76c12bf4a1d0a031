extension Tally {
    /// What a record counts now: its share with all changes applied in order; nil where it is void or unknown.
    func effectiveShare(_ key: RecordKey) -> Share? {
        originalShare(key).flatMap { effectiveShare(key, $0) }
    }

    /// The same where the share that was first written is at hand.
    func effectiveShare(_ key: RecordKey, _ original: consuming Share) -> Share? {
        guard let first = changes.first(of: key) else { return original }
        var share = original
        // Nearly all changed records were changed once, by a record that nothing changed.
        if first.next < 0, !changes.hasChanges(of: first.key) {
            if first.what == .void { return nil }
            put(first, into: &share)
            return share
        }
        return standingShare(key, share)
    }

    /// The share with all changes that stand applied in their order.
    private func standingShare(_ key: RecordKey, _ original: consuming Share) -> Share? {
        guard !isVoid(key, path: []) else { return nil }
        var share = original
        let standing = standing(of: key)
        for change in standing where change.what != .followup { apply(change, to: &share) }
        for change in standing where change.what == .followup { apply(change, to: &share) }
        return share
    }

    /// The changes of a record that are not taken back and take nothing back, in order.
    ///
    /// Loops, here and below: a closure would hold a copy of the whole tally for each record.
    private func standing(of key: RecordKey) -> [Change] {
        var standing: [Change] = []
        for change in changes.changes(of: key) where change.what != .void {
            if !isVoid(change.key, path: []) { standing.append(change) }
        }
        guard standing.count > 1 else { return standing }
        let journals = codebook.journals
        standing.sort { Self.precedes($0.tick, $0.key, $1.tick, $1.key, of: journals) }
        return standing
    }

    /// Whether the record was taken back. A void that is void itself takes nothing back; where hand-made voids go
    /// in a circle, a void reaches only what comes before it.
    func isVoid(_ key: RecordKey, path: [RecordKey]) -> Bool {
        for change in changes.changes(of: key) where change.what == .void {
            if path.contains(change.key) {
                if precedes(change.key, key: key, change.tick) { return true }
            } else if !isVoid(change.key, path: path + [key]) {
                return true
            }
        }
        return false
    }

    /// Whether the record `key` comes before the void `voidKey` in the order of the day.
    private func precedes(_ voidKey: RecordKey, key: RecordKey, _ tick: Int) -> Bool {
        guard let target = changes.change(key) else { return true }
        return Self.precedes(target.tick, key, tick, voidKey, of: codebook.journals)
    }

    /// (tick, journal, seq), journals by name.
    private static func precedes(
        _ leftTick: Int, _ left: RecordKey, _ rightTick: Int, _ right: RecordKey, of journals: CodeList
    ) -> Bool {
        if leftTick != rightTick { return leftTick < rightTick }
        if left.journal != right.journal {
            return journals[Int(left.journal)] < journals[Int(right.journal)]
        }
        return left.seq < right.seq
    }

    private func apply(_ change: Change, to share: inout Share) {
        put(amended(change), into: &share)
    }

    /// Applies a change as it stands.
    private func put(_ change: Change, into share: inout Share) {
        switch change.what {
        case .amend: if let amendment = changes.amendment(of: change) { apply(amendment, to: &share) }
        case .rating:
            guard share.questions.indices.contains(Int(change.question)) else { return }
            share.questions[Int(change.question)].satisfaction = change.satisfaction
            share.questions[Int(change.question)].isRatedByPad = change.isByPad
        case .followup:
            guard share.questions.indices.contains(Int(change.question)) else { return }
            share.questions[Int(change.question)].state = change.state
            if let due = change.due { share.questions[Int(change.question)].due = due }
        case .void: return
        }
    }

    private func apply(_ amendment: AmendmentFacts, to share: inout Share) {
        if amendment.set.contains(.materials) {
            if !share.isVisit && amendment.share.materials.isEmpty { return }
            share.materials = amendment.share.materials
        }
        if amendment.set.contains(.batch) { share.isBatch = amendment.share.isBatch }
        if amendment.set.contains(.occurredAt), amendment.share.minute >= 0 {
            share.minute = amendment.share.minute
        }
        guard share.isVisit else { return }
        if amendment.set.contains(.people) { share.people = amendment.share.people }
        if amendment.set.contains(.channel) { share.channel = amendment.share.channel }
        guard amendment.set.contains(.questions) else { return }
        let rated = share.questions
        share.questions = amendment.share.questions
        // A correction repeats what the visitor pressed; it is still the visitor's.
        for index in share.questions.indices where rated.indices.contains(index) {
            share.questions[index].isRatedByPad =
                rated[index].isRatedByPad && rated[index].satisfaction == share.questions[index].satisfaction
        }
    }

    /// A rating or follow-up as its own amendments leave it.
    private func amended(_ change: Change) -> Change {
        guard changes.hasChanges(of: change.key) else { return change }
        let amendments = standing(of: change.key).filter { $0.what == .amend }
        return amendments.compactMap(changes.amendment(of:)).reduce(change) { change, facts in
            let set = facts.set
            return Change(
                key: change.key, target: change.target, tick: change.tick, what: change.what,
                satisfaction: set.contains(.satisfaction) ? facts.satisfaction : change.satisfaction,
                isByPad: change.isByPad,
                state: set.contains(.state) ? facts.state : change.state,
                question: set.contains(.question)
                    ? Int32(truncatingIfNeeded: facts.question) : change.question,
                due: set.contains(.due) ? facts.due : change.due, amendment: change.amendment)
        }
    }
}

extension Tally {
    /// Whether the day holds a record of this name that a later one may change, as far as the tally knows.
    package func questionCount(of name: RecordName) -> Int? {
        guard let journal = codebook.journals.existingIndex(of: name.journal.description) else { return nil }
        let key = RecordKey(journal: journal, seq: name.seq)
        guard originalShare(key) != nil else { return nil }
        return effectiveShare(key)?.questions.count ?? 0
    }
}

extension Tally {
    /// How many records were taken back that their visitors had rated on the pad.
    /// - Parameter desk: nil for all desks.
    package func takenBackAfterRating(ofDesk desk: String? = nil) -> Int {
        var count = 0
        for key in changes.targets where isVoid(key, path: []) && originalShare(key) != nil {
            let isRated = changes.changes(of: key).contains { $0.what == .rating && $0.isByPad }
            guard isRated else { continue }
            let journal = JournalName(codebook.journals[Int(key.journal)])
            if desk == nil || journal?.desk == desk { count += 1 }
        }
        return count
    }
}

extension Tally {
    /// What later records made of one: whether it was taken back, and which of its changes stand, in order.
    package struct History: Equatable, Sendable {
        package var isVoid: Bool
        package var standing: [RecordName]
    }

    /// The voids that take a record back.
    package func voids(of name: RecordName) -> [RecordName] {
        guard let journal = codebook.journals.existingIndex(of: name.journal.description) else { return [] }
        let key = RecordKey(journal: journal, seq: name.seq)
        return changes.changes(of: key).filter { $0.what == .void && !isVoid($0.key, path: [key]) }
            .compactMap { self.name(of: $0.key) }
    }

    private func name(of key: RecordKey) -> RecordName? {
        JournalName(codebook.journals[Int(key.journal)]).map { RecordName(journal: $0, seq: Int(key.seq)) }
    }

    package func history(of name: RecordName) -> History {
        guard let journal = codebook.journals.existingIndex(of: name.journal.description) else {
            return History(isVoid: false, standing: [])
        }
        let key = RecordKey(journal: journal, seq: name.seq)
        guard changes.hasChanges(of: key) else { return History(isVoid: false, standing: []) }
        let names = standing(of: key).compactMap { self.name(of: $0.key) }
        return History(isVoid: isVoid(key, path: []), standing: names)
    }
}
