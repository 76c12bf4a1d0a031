import DayModel

/// Where every record of a day stands, by journal and `seq`, so that one can be read when it is shown.
struct RecordIndex {
    private struct Spot {
        var offset: Int
        var length: Int32
        /// Which of the journal's files.
        var file: UInt16
        var tick: Int
    }

    private struct Journal {
        var files: [JournalFile] = []
        /// Records that were read at once, of the file with this number.
        private var runs: [RecordRun] = []
        private var fileOfRuns: UInt16 = 0
        /// By number behind the runs, counted from 0; a length of 0 stands for a record that is not there.
        private var spots: [Spot] = []
        /// Records with numbers of the runs or between them that were found elsewhere since.
        private var moved: [Int: Spot] = [:]
        /// Beyond this a gap in `seq` is a hostile journal's.
        private static let gapLimit = 1 << 20

        mutating func number(of file: JournalFile) -> UInt16 {
            if let known = files.lastIndex(of: file) { return UInt16(known) }
            files.append(file)
            return UInt16(files.count - 1)
        }

        mutating func begin(with runs: [RecordRun], file: UInt16) {
            self.runs = runs
            fileOfRuns = file
        }

        mutating func note(_ spot: Spot, seq: Int) {
            let index = seq - runs.endSeq
            guard index >= 0 else {
                moved[seq] = spot
                return
            }
            guard index < spots.count + Self.gapLimit else { return }
            while spots.count <= index { spots.append(Spot(offset: 0, length: 0, file: 0, tick: 0)) }
            spots[index] = spot
        }

        func spot(_ seq: Int) -> Spot? {
            let index = seq - runs.endSeq
            if spots.indices.contains(index) { return spots[index].length > 0 ? spots[index] : nil }
            if let spot = moved[seq] { return spot }
            guard let run = runs.run(of: seq) else { return nil }
            let place = run.place(of: seq)
            return Spot(
                offset: place.offset, length: Int32(truncatingIfNeeded: place.length), file: fileOfRuns,
                tick: run.tick(of: seq))
        }

        /// Calls the body with each record and its tick, the highest numbers first, until it says that it is enough.
        func forEachFromLast(_ body: (_ seq: Int, _ tick: Int) -> Bool) {
            for index in spots.indices.reversed() where spots[index].length > 0 {
                guard body(index + runs.endSeq, spots[index].tick) else { return }
            }
            for run in runs.reversed() {
                for seq in run.seqs.reversed() { guard body(seq, run.tick(of: seq)) else { return } }
            }
        }

        /// Records that were found between the runs: their ticks tell where they belong.
        var foundBetween: [(seq: Int, tick: Int)] {
            moved.lazy.filter { runs.run(of: $0.key) == nil }.map { ($0.key, $0.value.tick) }
        }
    }

    private var journals: [JournalName: Journal] = [:]

    mutating func note(_ location: RecordLocation, seq: Int, tick: Int) {
        let name = location.file.journal
        var journal = journals.removeValue(forKey: name) ?? Journal()
        defer { journals[name] = journal }
        journal.note(
            Spot(
                offset: location.offset, length: Int32(truncatingIfNeeded: location.length),
                file: journal.number(of: location.file), tick: tick),
            seq: seq)
    }

    /// Takes over what was read at once of a journal's only file, before anything else of it is noted.
    mutating func begin(with runs: [RecordRun], in file: JournalFile) {
        var journal = Journal()
        journal.begin(with: runs, file: journal.number(of: file))
        journals[file.journal] = journal
    }

    func location(of name: RecordName) -> RecordLocation? {
        guard let journal = journals[name.journal], let spot = journal.spot(name.seq) else { return nil }
        return RecordLocation(
            file: journal.files[Int(spot.file)], offset: spot.offset, length: Int(spot.length))
    }

    func journals(ofDesk desk: String) -> [JournalName] {
        journals.keys.filter { $0.desk == desk }.sorted()
    }

    /// The names of all records in the day's order, newest first, as far as the journals are wanted.
    func newestFirst(limit: Int = .max, where isWanted: (JournalName) -> Bool = { _ in true }) -> [RecordName]
    {
        var orders: [RecordOrder] = []
        for (name, journal) in journals where isWanted(name) {
            func order(_ seq: Int, _ tick: Int) -> RecordOrder {
                RecordOrder(tick: tick, name: RecordName(journal: name, seq: seq))
            }
            var taken = 0
            journal.forEachFromLast { seq, tick in
                orders.append(order(seq, tick))
                taken += 1
                return taken < limit
            }
            orders += journal.foundBetween.map { order($0.seq, $0.tick) }
        }
        orders.sort(by: >)
        return orders.prefix(limit).map(\.name)
    }
}
