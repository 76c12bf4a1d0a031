package import DayModel

/// Something about a day's files that a desk or a board should warn of, and that casts doubt on its figures.
package enum FollowTrouble: Equatable, Sendable {
    /// Lines one behind the other that are no records and that no `recover` explains; the fault is the first's. The
    /// offset is in bytes.
    case damaged(JournalFile, line: Int, lines: Int, offset: Int, LineFault)
    /// Lines one behind the other that prove themselves, and are no records of the contract's form all the same.
    case malformed(JournalFile, line: Int, lines: Int)
    /// Two different lines bear this name.
    case conflict(RecordName, JournalFile, line: Int, offset: Int)
    /// Records with these numbers stand in no file of the journal, and later ones do.
    case gap(JournalName, ClosedRange<Int>)
    /// The day was closed with more records than the journal has now.
    case cutShort(JournalName, ClosedRange<Int>)
    /// The file holds fewer records than it did.
    case shrunk(JournalFile, records: Int, before: Int)
    case missing(JournalFile)
    case unreadable(JournalFile, StoreError)
    /// The folder of the journals, or what the day was closed with.
    case unreadableInDay(name: String, StoreError)
    /// A folder that is read with the day's own has another plan, which does not count; its path.
    case otherPlan(folder: String)
}

extension Doubt {
    /// What is wrong with a day's files, as a reason to doubt its figures.
    package init(_ trouble: FollowTrouble) {
        switch trouble {
        case .damaged(let file, let line, let lines, _, _), .malformed(let file, let line, let lines):
            self.init(file, line: line, what: .damaged(lines: lines))
        case .conflict(let name, let file, let line, _):
            self.init(file, line: line, what: .conflicting(name))
        case .gap(let journal, let records), .cutShort(let journal, let records):
            self.init(JournalFile(journal, segment: 1), what: .missing(records))
        case .shrunk(let file, _, _), .missing(let file): self.init(file, what: .missing(nil))
        case .unreadable(let file, _): self.init(file, what: .unreadable)
        case .unreadableInDay(let name, _): self.init(file: name, what: .unreadable)
        case .otherPlan(let folder): self.init(file: folder, what: .otherPlan)
        }
    }

    private init(_ file: JournalFile, line: Int? = nil, what: What) {
        self.init(journal: file.journal, file: (file.folder.map { $0 + "/" } ?? "") + "journals/" + file.name, line: line, what: what)
    }
}

extension DayFolder {
    /// What is wrong with the folders that the day is read from, whatever their journals hold.
    var troubles: [FollowTrouble] { others.filter(\.hasOtherPlan).map { .otherPlan(folder: $0.path) } }
}
