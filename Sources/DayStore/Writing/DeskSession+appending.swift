package import DayModel
import SystemPackage

extension DeskSession {
    /// Saves one record. When it throws, nothing is acknowledged, and the same draft may be given again: it is
    /// then saved once, even where the first try had reached the disk after all.
    package func append(_ draft: RecordDraft) throws(StoreError) -> Record {
        try append(group: [draft])[0]
    }

    /// Saves records with one sync: all or none are acknowledged.
    package func append(group drafts: [RecordDraft]) throws(StoreError) -> [Record] {
        try checkOpen()
        var isSealed = head.isSealed
        for draft in drafts {
            try checkNames(draft)
            switch draft.body {
            case .open, .recover, .seal, .newer: throw .unwritable(type: draft.body.type)
            case .unseal: isSealed = false
            default: if isSealed { throw .sealed(memory.journal) }
            }
        }
        guard !drafts.isEmpty else { return [] }
        return try write(drafts.map { .draft(completed($0)) })
    }

    /// Writes the closing record, which names the plan as it is now. Throws `sealed` where there is one already.
    package func seal() throws(StoreError) -> Record {
        try checkOpen()
        guard !head.isSealed else { throw .sealed(memory.journal) }
        return try write([.seal(Stamp(by: by), plan: try folder.planDigest(environment))])[0]
    }

    /// Throws what appending this draft would throw for its own sake, whatever the disk says.
    package func check(_ draft: RecordDraft) throws(StoreError) {
        try checkNames(draft)
        // Numbers as long as any, so that what passes here passes at any place.
        var chain = chain()
        chain.seq = 99_999_999
        chain.tick = 99_999_999
        _ = try chain.next(.draft(completed(draft)))
    }

    private func checkNames(_ draft: RecordDraft) throws(StoreError) {
        do { try draft.checkNames(codes) } catch { throw .record(error) }
    }

    /// The draft with what goes without saying, who is signed in and when its questions are due, and with words for a
    /// topic where the plan has none such.
    func completed(_ draft: RecordDraft) -> RecordDraft {
        var draft = draft.withTopics(of: codes)
        draft.stamp.by = draft.stamp.by ?? by
        // Most visits need no date: a desk that waits for its save is not to pay for one.
        guard draft.body.lacksDueDate, let deadlines else { return draft }
        let moment = draft.stamp.occurredAt ?? Timestamp(environment.clock.now())
        let dated = deadlines.dated(draft, receivedAt: moment)
        note(missing: dated.missingYears)
        return dated.draft
    }

    /// Writes what is wanted behind what must come first, and gives back the records of what was wanted.
    func write(_ wanted: [WantedRecord]) throws(StoreError) -> [Record] {
        let all = surround(wanted)
        let settled = settledPart(of: all.records)
        var chain = chain()
        var lines = unsettled
        for line in lines { chain.follow(line) }
        for line in abandoned(behind: settled.count).reversed() {
            guard let undoing = undoing(line.record) else { continue }
            lines.append(try chain.next(undoing, undoing: line.record.name))
        }
        var answers = settled
        for record in all.records[settled.count...] {
            let line = try chain.next(record)
            lines.append(line)
            answers.append(line)
        }
        try save(lines)
        if !refused.isEmpty { rememberSettled() }
        refused = []
        recoveries = []
        recoveryRecords = []
        return answers[all.wanted].map(\.record)
    }

    private func chain() -> LineChain {
        LineChain(
            journal: memory.journal, seq: head.seq, hash: head.hash, tick: tick,
            at: Timestamp(environment.clock.now()), random: environment.random, codes: codes)
    }

    /// A journal begins with `open`; what its files hold besides records is named before anything else is
    /// written, except in a sealed journal, which takes `unseal` only.
    private func surround(_ wanted: [WantedRecord]) -> (records: [WantedRecord], wanted: Range<Int>) {
        var before: [WantedRecord] = []
        if head.seq == 0 {
            let opening = Opening(event: plan.id, journal: memory.journal, after: memory.after)
            before.append(draft(.open(opening)))
        }
        let recovers = recoveryRecords.map { draft(.recover($0)) } + refused.compactMap { undoing($0) }
        if head.isSealed { return (before + wanted + recovers, before.count..<before.count + wanted.count) }
        before += recovers
        return (before + wanted, before.count..<before.count + wanted.count)
    }

    private func draft(_ body: RecordBody) -> WantedRecord {
        .draft(RecordDraft(stamp: Stamp(by: by), body: body))
    }
}
