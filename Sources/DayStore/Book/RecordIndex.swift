import DayModel

/// Where every record of a day stands, by journal and `seq`, so that one can be read when it is shown.
struct RecordIndex {
    struct Spot {
        var offset: Int
        var length: Int32
        /// Which of the journal's files.
        var file: UInt16
        var tick: Int
    }

    private struct Journal {
        var files: [JournalFile] = []
        /// By `seq - 1`; a length of 0 stands for a record that is not there.
        var spots: [Spot] = []
        /// Beyond this a gap in `seq` is a hostile journal's.
        private static let gapLimit = 1 << 20

        mutating func number(of file: JournalFile) -> UInt16 {
            if let known = files.lastIndex(of: file) { return UInt16(known) }
            files.append(file)
            return UInt16(files.count - 1)
        }

        mutating func note(_ spot: Spot, seq: Int) {
            guard seq <= spots.count + Self.gapLimit else { return }
            while spots.count < seq { spots.append(Spot(offset: 0, length: 0, file: 0, tick: 0)) }
            spots[seq - 1] = spot
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

    /// Notes many records of one file at once; their numbers ascend.
    mutating func note(_ places: [LinePlaces.Place], in file: JournalFile) {
        var journal = journals.removeValue(forKey: file.journal) ?? Journal()
        defer { journals[file.journal] = journal }
        let number = journal.number(of: file)
        for place in places {
            journal.note(
                Spot(offset: place.offset, length: place.length, file: number, tick: place.tick),
                seq: place.seq)
        }
    }

    func location(of name: RecordName) -> RecordLocation? {
        guard let journal = journals[name.journal], journal.spots.indices.contains(name.seq - 1) else {
            return nil
        }
        let spot = journal.spots[name.seq - 1]
        guard spot.length > 0 else { return nil }
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
            var taken = 0
            for index in journal.spots.indices.reversed() where journal.spots[index].length > 0 {
                orders.append(
                    RecordOrder(
                        tick: journal.spots[index].tick, name: RecordName(journal: name, seq: index + 1)))
                taken += 1
                if taken >= limit { break }
            }
        }
        orders.sort(by: >)
        return orders.prefix(limit).map(\.name)
    }
}
