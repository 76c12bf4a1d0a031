import DayExport
import DayModel
import DayStore

/// The reviews of one day: what was decided and how far each file has come, read from their own journal and written
/// into it.
struct ReviewBook {
    let surroundings: Surroundings
    let folder: DayFolder
    let plan: EventPlan
    let zone: ZoneOffsets

    init(_ surroundings: Surroundings, folder: DayFolder, plan: EventPlan, zone: ZoneOffsets) {
        self.surroundings = surroundings
        self.folder = folder
        self.plan = plan
        self.zone = zone
    }

    var rules: ReviewRules { ReviewRules(plan: plan) }

    /// All records of the reviews, in their order.
    private func records() throws(StoreError) -> [Record] {
        guard try folder.hasReviews(surroundings.store) else { return [] }
        return reading(folder.reviews) { book in
            book.allEntries().filter { !$0.isVoid }.map { $0.effective.local(zone) }
        }
    }

    private func decisions() throws(StoreError) -> [ReleaseDecision] {
        try records().compactMap(ReleaseDecision.init)
    }

    /// The files in `exports`, and those that were reviewed and are gone, with their way so far.
    func documents() throws(StoreError) -> [ReviewDocument] {
        let steps = try records().compactMap(ReviewStep.init)
        let leftOut = LeftOutTexts(try decidedTexts { reading(folder) { $0.allEntries() } })
        let files = try folder.readExports(surroundings.store) { name, sha256, contents in
            ReviewDocument(
                file: name, sha256: sha256, steps: steps.filter { $0.file == name },
                leftOutStill: leftOut.isEmpty ? [] : leftOut.records(in: Self.text(of: contents)))
        }
        let gone = Set(steps.map(\.file)).subtracting(files.map(\.file)).sorted()
        return files
            + gone.map { name in
                ReviewDocument(file: name, sha256: nil, steps: steps.filter { $0.file == name })
            }
    }

    /// What has to be looked at before anything leaves the office.
    func check() throws(StoreError) -> ReleaseCheck {
        let words = try words()
        var findings = try reading(folder) { (book) throws(StoreError) in
            ReleaseFindings.findings(in: book.allEntries(), words: words, plan: plan)
                + (try differences(in: book))
        }
        for finding in try DayVerifier.verify(folder, surroundings.store) where finding.isAlarm {
            findings.append(ReleaseFinding(kind: .damage, excerpt: surroundings.phrases.text(of: finding)))
        }
        return ReleaseCheck(findings, decisions: try decisions())
    }

    /// Where the file of a format would say another figure than the tally.
    private func differences(in book: DayBook) throws(StoreError) -> [ReleaseFinding] {
        let words = surroundings.phrases.review
        let exports = DayExports(surroundings, books: [book])
        // The file of every format says the same day: it is read once.
        let log = try exports.log()
        var findings: [ReleaseFinding] = []
        for format in ExportFormats.all {
            let rendered: (bytes: [UInt8], differences: [Difference])
            do throws(ExportProblem) { rendered = try exports.render(format, log) } catch {
                // A file that can't be made on this machine says nothing wrong.
                if case .store(let error) = error { throw error }
                continue
            }
            findings += rendered.differences.map { difference in
                let text = words.differs(
                    type(of: format).name, difference.figure, difference.exported.map(String.init) ?? "—",
                    String(difference.tally))
                return ReleaseFinding(kind: .figures, excerpt: text)
            }
        }
        return findings
    }

    /// What an export leaves out, by record.
    func hiddenTexts(of entries: [Entry]) throws(StoreError) -> [RecordName: [String]] {
        try decidedTexts { entries }.hiddenTexts
    }

    /// The findings in the day's texts; nothing is gone through where nobody decided to leave any out.
    private func decidedTexts(of entries: () -> [Entry]) throws(StoreError) -> ReleaseCheck {
        let decisions = try decisions()
        guard decisions.contains(where: { $0.choice == .masked }) else {
            return ReleaseCheck([], decisions: [])
        }
        return ReleaseCheck(
            ReleaseFindings.findings(in: entries(), words: try words(), plan: plan), decisions: decisions)
    }

    /// Reads one of the day's two folders, its own or that of the reviews, as it stands now.
    func reading<Result, Problem: Error>(
        _ folder: DayFolder, _ read: (DayBook) throws(Problem) -> Result
    ) throws(Problem) -> Result {
        var book = DayBook(folder, plan: plan, zone: zone, surroundings.store)
        defer { book.close() }
        _ = book.refresh()
        return try read(book)
    }

    /// A document's parts one after the other; any other file as it is.
    private static func text(of contents: [UInt8]) -> [UInt8] {
        guard contents.starts(with: [0x50, 0x4B]),
            let parts = try? ZipArchive.parts(
                of: contents, limit: 1 << 30, where: { $0.hasSuffix(".xml") })
        else { return contents }
        return Array(parts.map(\.bytes).joined(separator: [0x0A]))
    }

    /// The built-in words, the user's and the day's own.
    private func words() throws(StoreError) -> [String] {
        var words = SecrecyWords.builtIn
        for path in [surroundings.dataFolder + "/openday", folder.path] {
            words += try SecrecyWordFile.words(in: path, surroundings.store)
        }
        return words
    }

    func save(_ step: ReviewStep) throws(StoreError) {
        let words = surroundings.phrases.review
        try save(step.draft(text: words.done(step)), by: step.by)
    }

    func save(_ decision: ReleaseDecision) throws(StoreError) {
        let words = surroundings.phrases.review
        try save(decision.draft(text: words.decided(decision)), by: decision.by)
    }

    private func save(_ draft: RecordDraft, by: String) throws(StoreError) {
        try folder.makeReviewsFolder(surroundings.store)
        let session = try DeskSession(
            opening: folder.reviews, plan: plan, desk: plan.officeDesk, by: by,
            environment: surroundings.store, isOffice: true)
        defer { session.close() }
        _ = try session.append(draft)
    }
}
