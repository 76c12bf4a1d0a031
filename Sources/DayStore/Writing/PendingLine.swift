import DayModel

/// What the session is asked to write.
enum WantedRecord: Equatable {
    case draft(RecordDraft)
    /// Names the record before it, which is not known before that has its line, and the plan by its SHA-256.
    case seal(Stamp, plan: String)
}

/// A record with its line, on its way to the disk.
struct PendingLine {
    /// Nil once nobody will ask for it again.
    var wanted: WantedRecord?
    var record: Record
    var line: JournalLine
    /// The unsaved record that this one takes back.
    var undoes: RecordName?
}

/// Gives records their place one behind the other.
struct LineChain {
    let journal: JournalName
    var seq: Int
    var hash: String
    var tick: Int
    let at: Timestamp
    let random: any Randomness
    let codes: PlanCodes

    /// Throws `lineTooLong`, `unwritable`, and `record` for a text with U+0000.
    mutating func next(_ wanted: WantedRecord, undoing: RecordName? = nil) throws(StoreError) -> PendingLine {
        let stamp: Stamp
        let body: RecordBody
        switch wanted {
        case .draft(let draft): (stamp, body) = (draft.stamp, draft.body)
        case .seal(let by, let plan):
            (stamp, body) = (by, .seal(Seal(records: seq, head: hash, plan: plan)))
        }
        let name = RecordName(journal: journal, seq: seq + 1)
        let record = Record(name: name, tick: tick + 1, at: at, stamp: stamp, body: body)
        let line = JournalLine(record, prev: hash, codes: codes) { random.hexDigits(32) }
        guard line.bytes.count <= LineAnatomy.limit else {
            throw .lineTooLong(bytes: line.bytes.count, limit: LineAnatomy.limit)
        }
        guard line.provesItself else { throw .unwritable(type: body.type) }
        guard !line.holdsNull else { throw .record(RecordError(path: body.type, problem: .holdsNull)) }
        seq += 1
        tick += 1
        hash = line.hash
        return PendingLine(wanted: wanted, record: record, line: line, undoes: undoing)
    }

    /// Goes on behind a line that was made before.
    mutating func follow(_ pending: PendingLine) {
        seq = pending.record.name.seq
        tick = max(tick, pending.record.tick)
        hash = pending.line.hash
    }
}
