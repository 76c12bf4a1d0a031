import DayModel

/// How many records `seal.json` says that each journal held: where fewer are there, some are missing.
struct SealedEnds: Sendable {
    private var entries: [DaySeal.Entry] = []
    private var failures: [FollowTrouble] = []

    /// Nothing where no folder of the day has a seal.
    init(of folder: DayFolder, _ environment: StoreEnvironment) {
        for place in folder.places {
            do {
                let seal = try DaySeal.read(in: DayFolder(path: place ?? folder.path), environment)
                for entry in seal?.entries ?? [] where !entries.contains(entry) { entries.append(entry) }
            } catch {
                failures.append(.unreadableInDay(name: (place.map { $0 + "/" } ?? "") + "seal.json", error))
            }
        }
    }

    /// - Parameter highest: the highest number of a record of a journal; 0 where it has none.
    func troubles(highest: (JournalName) -> Int) -> [FollowTrouble] {
        failures + entries.compactMap { entry in
            let last = highest(entry.journal)
            return last < entry.records ? .cutShort(entry.journal, last + 1...entry.records) : nil
        }
    }
}
