import DayModel

/// The day's seal: what `seal.json` says, and what the `seal` records say of the plan.
extension DayVerifier {
    mutating func checkSeal(_ code: String?) {
        let seal: DaySeal?
        do {
            let bytes = try DaySeal.contents(in: folder, environment)
            if let bytes, bytes.last != 0x0A { report(.lacksLineFeed) }
            seal = try bytes.map { (bytes) throws(StoreError) in try DaySeal.read(bytes, in: folder) }
        } catch .badSeal(_, let problem) {
            return report(.badSeal(problem))
        } catch {
            return report(.unreadable(error))
        }
        guard let seal else {
            if code != nil { report(.noSeal) }
            return
        }
        isClosed = true
        if let event, seal.event != event { report(.sealOfAnotherEvent(seal.event)) }
        if let code, DaySeal.normalizedCode(code) != seal.code {
            report(.otherCode(given: code, found: seal.code))
        }
        checkEntries(of: seal)
        checkTime(of: seal)
        checkPlanSeal()
    }

    private mutating func checkEntries(of seal: DaySeal) {
        let found = checks.filter { $0.value.last > 0 }
        for entry in seal.entries {
            guard let check = found[entry.journal] else {
                report(.missingJournal(entry.journal))
                continue
            }
            if let head = HashPrefix(digits: entry.head), mayGoOn(check, behind: entry.records),
                check.entries[entry.records].hash == head
            {
                report(.officeWroteOn(entry.journal))
            } else if check.last != entry.records {
                report(.otherCount(entry.journal, sealed: entry.records, found: check.last))
            } else if check.headDigits != entry.head {
                report(.otherHead(entry.journal))
            }
        }
        let sealed = Set(seal.entries.map(\.journal))
        for (journal, check) in found.sorted(by: { $0.key < $1.key }) where !sealed.contains(journal) {
            report(mayGoOn(check, behind: 0) ? .officeWroteOn(journal) : .unsealedJournal(journal))
        }
    }

    /// Whether the journal is the office's, and what it holds behind the sealed part is follow-ups and notes only: the
    /// office goes on when the desks are sealed, and nothing that it writes may touch their figures.
    private func mayGoOn(_ check: JournalCheck, behind sealed: Int) -> Bool {
        check.journal.desk == officeDesk && check.last > sealed && check.lastEffect <= sealed
    }

    /// `sealedAt` is when the last of the seals was written that the day was closed with. Seals without `plan` are of a
    /// version that put down another moment.
    private mutating func checkTime(of seal: DaySeal) {
        let seals = seal.entries.compactMap { entry in
            checks[entry.journal]?.seals.last { $0.order.name.seq == entry.records }
        }
        guard let last = seals.max(by: { $0.order < $1.order }), last.seal.plan != nil,
            last.at != seal.sealedAt
        else { return }
        report(.otherTime(sealed: last.at, found: seal.sealedAt))
    }

    /// The plan of a closed day is the one of its last seal, or one that the office put on record since.
    private mutating func checkPlanSeal() {
        let seals = checks.values.flatMap(\.seals)
        guard let planDigest, let last = seals.max(by: { $0.order < $1.order }), let sealed = last.seal.plan,
            sealed != planDigest
        else { return }
        let isOnRecord = checks.values.filter { $0.journal.desk == officeDesk }.flatMap(\.planNotes).contains {
            $0.plan == planDigest && last.order < $0.order
        }
        if !isOnRecord { findings.append(Finding(file: "event.json", what: .planNotSealed)) }
    }

    private mutating func report(_ what: Finding.What) {
        findings.append(Finding(file: "seal.json", what: what))
    }
}
