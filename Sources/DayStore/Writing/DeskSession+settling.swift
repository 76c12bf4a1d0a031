import DayModel

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
