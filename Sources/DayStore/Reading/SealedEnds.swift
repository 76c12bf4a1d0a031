import DayModel

/// How many records `seal.json` says that each journal held: where fewer are there, some are missing.
struct SealedEnds: Sendable {
    private var entries: [DaySeal.Entry] = []
    private var failure: StoreError?

    /// Nothing where the day has no seal.
    init(of folder: DayFolder, _ environment: StoreEnvironment) {
        do { entries = try DaySeal.read(in: folder, environment)?.entries ?? [] } catch { failure = error }
    }

    /// - Parameter highest: the highest number of a record of a journal; 0 where it has none.
    func troubles(highest: (JournalName) -> Int) -> [FollowTrouble] {
        if let failure { return [.unreadableInDay(name: "seal.json", failure)] }
        return entries.compactMap { entry in
            let last = highest(entry.journal)
            return last < entry.records ? .cutShort(entry.journal, last + 1...entry.records) : nil
        }
    }
}
