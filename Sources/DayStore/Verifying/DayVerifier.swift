import DayModel
import SystemPackage

/// Checks everything about a day that can be checked.
package struct DayVerifier {
    let folder: DayFolder
    let environment: StoreEnvironment
    var findings: [Finding] = []
    var event: String?
    private(set) var officeDesk: String?
    var checks: [JournalName: JournalCheck] = [:]
    /// SHA-256 of `event.json`; nil where it can't be read.
    private(set) var planDigest: String?
    /// Whether the day has a seal.
    var isClosed = false

    /// Every journal, `seal.json` where there is one, and that it bears the code, where one is given. What cannot be
    /// opened is a finding too, and the check goes on.
    ///
    /// Findings come in the order of journals, files and lines; those about the day itself come first.
    /// Throws `noSuchDay`.
    package static func verify(
        _ folder: DayFolder, code: String? = nil, _ environment: StoreEnvironment
    ) throws(StoreError) -> [Finding] {
        var verifier = DayVerifier(folder: folder, environment: environment)
        try verifier.checkPlan()
        verifier.checkJournals()
        verifier.checkEndings()
        verifier.checkReferences()
        verifier.checkRemoved(verifier.anonymised)
        verifier.checkSeal(code)
        verifier.checkReviews()
        return verifier.allFindings
            + PhotoCheck.findings(
                in: folder, officeDesk: verifier.officeDesk, isClosed: verifier.isClosed, environment)
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
            planDigest = try folder.planDigest(environment)
            let plan = try folder.readPlan(environment)
            event = plan.id
            officeDesk = plan.officeDesk
        } catch .noSuchDay(let path) {
            throw .noSuchDay(path: path)
        } catch {
            findings.append(Finding(file: "event.json", what: .plan(error)))
        }
    }

    mutating func checkJournals() {
        let names: [String]
        do { names = try JournalCatalog.names(in: folder, environment) } catch {
            findings.append(Finding(file: "journals", what: .unreadable(error)))
            return
        }
        for name in names {
            let isIgnored = name.hasPrefix(".") || name.hasPrefix("~")
            guard !isIgnored, JournalFile(named: name) == nil else { continue }
            findings.append(Finding(file: "journals/" + name, what: .strayFile))
        }
        for journal in JournalCatalog.journals(named: names) {
            var check = JournalCheck(journal.name, event: event)
            do { try check.read(journal, in: folder, environment) } catch {
                findings.append(Finding(file: "journals", journal: journal.name, what: .unreadable(error)))
            }
            checks[journal.name] = check
        }
    }
}

extension DayVerifier {
    /// Holds each journal that another ends against what its machine had acknowledged there.
    mutating func checkEndings() {
        for journal in checks.keys {
            guard let (place, after) = checks[journal]?.ended, let what = problem(with: after) else { continue }
            checks[journal]?.report(what, at: place)
        }
    }

    private func problem(with after: JournalEnding) -> Finding.What? {
        guard let check = checks[after.journal], check.last > 0 else {
            return .endedIsMissing(after.journal, written: after.records)
        }
        guard check.last >= after.records else {
            return .endedIsShort(after.journal, written: after.records, found: check.last)
        }
        let entry = check.entries[after.records]
        if entry.isPresent, entry.hash != HashPrefix(digits: after.head) {
            return .endedOtherwise(RecordName(journal: after.journal, seq: after.records))
        }
        guard check.last > after.records else { return nil }
        return .behindEnd(after.journal, written: after.records, found: check.last)
    }

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
            return isStillToCome(name) ? .notHereYet(name) : .noSuchRecord(name)
        }
        guard let question = reference.question, question >= Int(entry.questions) else { return nil }
        return .noSuchQuestion(name, index: question)
    }

    /// Whether the record may be on its way here: its journal is not sealed, and does not reach so far yet.
    private func isStillToCome(_ name: RecordName) -> Bool {
        guard let check = checks[name.journal], check.last > 0 else { return false }
        return !check.isSealed && check.last < name.seq
    }
}
