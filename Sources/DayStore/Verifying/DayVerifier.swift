import DayModel
import SystemPackage

/// Checks everything about a day that can be checked.
package struct DayVerifier {
    let folder: DayFolder
    let environment: StoreEnvironment
    var findings: [Finding] = []
    var event: String?
    private var officeDesk: String?
    private var checks: [JournalName: JournalCheck] = [:]

    /// Every journal, `seal.json` where there is one, and that it bears the code, where one is given.
    ///
    /// Findings come in the order of journals, files and lines; those about the day itself come first.
    /// Throws `noSuchDay`.
    package static func verify(
        _ folder: DayFolder, code: String? = nil, _ environment: StoreEnvironment
    ) throws(StoreError) -> [Finding] {
        var verifier = DayVerifier(folder: folder, environment: environment)
        try verifier.checkPlan()
        try verifier.checkJournals()
        verifier.checkReferences()
        try verifier.checkSeal(code)
        try verifier.checkReviews()
        return verifier.allFindings
    }

    /// Those about the day first, then those of the journals.
    var allFindings: [Finding] {
        findings + checks.sorted { $0.key < $1.key }.flatMap { $0.value.sortedFindings }
    }

    init(folder: DayFolder, environment: StoreEnvironment) {
        self.folder = folder
        self.environment = environment
    }

    private mutating func checkPlan() throws(StoreError) {
        do {
            let plan = try folder.readPlan(environment)
            event = plan.id
            officeDesk = plan.officeDesk
        } catch .noSuchDay(let path) {
            throw .noSuchDay(path: path)
        } catch {
            findings.append(Finding(file: "event.json", what: .plan(error)))
        }
    }

    mutating func checkJournals() throws(StoreError) {
        for name in try JournalCatalog.names(in: folder, environment) {
            let isIgnored = name.hasPrefix(".") || name.hasPrefix("~")
            guard !isIgnored, JournalFile(named: name) == nil else { continue }
            findings.append(Finding(file: "journals/" + name, what: .strayFile))
        }
        let journals = try JournalCatalog.journals(in: folder, environment)
        guard !journals.isEmpty else { return }
        for journal in journals {
            var check = JournalCheck(journal.name, event: event)
            try check.read(journal, in: folder, environment)
            checks[journal.name] = check
        }
    }
}

extension DayVerifier {
    mutating func checkReferences() {
        for check in checks.values {
            for reference in check.references {
                guard let count = reference.amendedQuestions else { continue }
                let name = reference.ref
                guard var entry = checks[name.journal]?.entries[name.seq], entry.isPresent else { continue }
                entry.questions = max(entry.questions, UInt16(clamping: count))
                checks[name.journal]?.entries[name.seq] = entry
            }
        }
        for journal in checks.keys {
            for reference in checks[journal]?.references ?? [] {
                guard let what = problem(with: reference) else { continue }
                checks[journal]?.report(what, at: reference.place)
            }
        }
    }

    private func problem(with reference: JournalCheck.Reference) -> Finding.What? {
        let name = reference.ref
        guard let entry = checks[name.journal]?.entries[name.seq], entry.isPresent else {
            return .noSuchRecord(name)
        }
        guard let question = reference.question, question >= Int(entry.questions) else { return nil }
        return .noSuchQuestion(name, index: question)
    }
}

extension DayVerifier {
    private mutating func checkSeal(_ code: String?) throws(StoreError) {
        let seal: DaySeal?
        do {
            seal = try DaySeal.read(in: folder, environment)
        } catch .badSeal(_, let problem) {
            return report(.badSeal(problem))
        } catch {
            return report(.unreadable(error))
        }
        guard let seal else {
            if code != nil { report(.noSeal) }
            return
        }
        if let event, seal.event != event { report(.sealOfAnotherEvent(seal.event)) }
        if let code, DaySeal.normalizedCode(code) != seal.code {
            report(.otherCode(given: code, found: seal.code))
        }
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

    private mutating func report(_ what: Finding.What) {
        findings.append(Finding(file: "seal.json", what: what))
    }
}
