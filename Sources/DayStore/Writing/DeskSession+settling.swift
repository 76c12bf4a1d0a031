package import DayModel

/// Lines of an append that failed may stand in a file all the same, and be read when the program is gone.
/// So their names are taken: they are written again byte by byte, and taken back where nobody wants them.
extension DeskSession {
    /// The unsettled lines that are what is wanted now, from the first on.
    func settledPart(of wanted: [WantedRecord]) -> [PendingLine] {
        var settled: [PendingLine] = []
        for (line, record) in zip(openLines, wanted) {
            guard line.wanted == record else { break }
            settled.append(line)
        }
        return settled
    }

    /// The unsettled lines that nobody asks for any more.
    func abandoned(behind settled: Int) -> [PendingLine] { Array(openLines.dropFirst(settled)) }

    /// The unsettled lines that neither undo another nor are undone.
    private var openLines: [PendingLine] {
        let undone = Set(unsettled.compactMap(\.undoes))
        return unsettled.filter { $0.undoes == nil && !undone.contains($0.record.name) }
    }

    /// The names under which drafts whose append failed may stand in a file all the same, nil for each that can't.
    package func namesLeftOpen(of drafts: [RecordDraft]) -> [RecordName?] {
        let wanted = drafts.map { WantedRecord.draft(completed($0)) }
        let open = openLines.drop { $0.wanted != wanted.first }
        return wanted.indices.map { index in
            guard index < open.count, open[open.startIndex + index].wanted == wanted[index] else {
                return nil
            }
            return open[open.startIndex + index].record.name
        }
    }

    /// Records that stand in a file, or may, and were not acknowledged.
    package var leftOpen: Set<RecordName> { Set(openLines.map(\.record.name)) }

    /// Takes back what may stand in a file and was not acknowledged: nobody will ask for it again, whatever is equal to
    /// it. Where the disk fails still, the next record does it.
    package func settle() {
        guard !unsettled.isEmpty else { return }
        // What a journal needs anyway stays wanted.
        for index in unsettled.indices where undoing(unsettled[index].record) != nil {
            unsettled[index].wanted = nil
        }
        _ = try? write([])
    }

    /// The record that takes another back; nil for those that change no figure.
    func undoing(_ record: Record) -> WantedRecord? {
        let stamp = Stamp(by: by)
        let why = "unsaved"
        switch record.body {
        case .open, .recover, .unseal, .newer: return nil
        case .seal: return .draft(RecordDraft(stamp: stamp, body: .unseal(Unsealing(why: why))))
        default: return .draft(RecordDraft(stamp: stamp, body: .void(Voiding(ref: record.name, why: why))))
        }
    }
}
