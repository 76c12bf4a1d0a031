import DayExport
import DayModel
import DayPackage
import DayStore
import DayWorkbook

/// Why a day was not exported.
enum ExportProblem: Error {
    case store(StoreError)
    case failure(ExportFailure)
}

/// Renders a day's exports, checks that their sums equal the tally, and puts them in their place whole.
struct DayExports {
    struct Written {
        var path: String
        var differences: [Difference]
    }

    private let surroundings: Surroundings
    private var book: DayBook
    private let rounding: ProseRounding
    private let withPersonalData: Bool

    init(
        _ surroundings: Surroundings, book: DayBook, rounding: ProseRounding = .tens,
        withPersonalData: Bool = false
    ) {
        self.withPersonalData = withPersonalData
        self.surroundings = surroundings
        self.book = book
        self.rounding = rounding
    }

    /// All formats into the day's own folder. One that can't be made on this machine is left out: the day is sealed
    /// by then, and its code must be shown; asked for by itself, such a format says what it lacks.
    func writeAll() throws(StoreError) -> [Written] {
        let log = log()
        let folder = book.folder
        try folder.makeExportsFolder(surroundings.store)
        var written: [Written] = []
        for format in AllFormats.all {
            let name = "\(book.plan.id).\(type(of: format).fileExtension)"
            do { written.append(try write(format, log, to: folder.exportsPath + "/" + name)) } catch {
                switch error {
                case .store(let error): throw error
                case .failure: continue
                }
            }
        }
        return written
    }

    /// What was there is replaced only by a whole file.
    private func write(_ format: any ExportFormat, _ log: DayLog, to path: String) throws(ExportProblem)
        -> Written
    {
        let (bytes, differences) = try render(format, log)
        do { try AtomicFile.write(bytes, to: path, surroundings.store) } catch { throw .store(error) }
        return Written(path: path, differences: differences)
    }

    /// One format's bytes, and where their sums differ from the tally.
    func render(
        _ format: any ExportFormat
    ) throws(ExportProblem) -> (bytes: [UInt8], differences: [Difference]) {
        try render(format, log())
    }

    private func render(
        _ format: any ExportFormat, _ log: DayLog
    ) throws(ExportProblem) -> (bytes: [UInt8], differences: [Difference]) {
        let bytes: [UInt8]
        do { bytes = try format.render(log, phrases: surroundings.phrases) } catch { throw .failure(error) }
        let differences = format.differences(in: bytes, from: log.figures, phrases: surroundings.phrases)
        return (bytes, differences)
    }

    /// The day as it stands now, masked unless somebody was allowed to take personal data with it.
    /// Texts that somebody decided to leave out before release are left out of it.
    func log() -> DayLog {
        let log = wholeLog()
        guard !withPersonalData else { return log }
        let reviews = ReviewBook(surroundings, folder: book.folder, plan: book.plan, zone: book.zone)
        return log.masked(leavingOut: reviews.hiddenTexts(of: log.entries))
    }

    private func wholeLog() -> DayLog {
        var book = book
        _ = book.refresh()
        var log = DayLog(
            plan: book.plan, zone: book.zone,
            figures: book.tally.figures(of: book.plan, asOf: surroundings.today),
            entries: book.allEntries(), exportedAt: surroundings.now, findings: book.troubles.count,
            rounding: rounding)
        log.evaluation = book.evaluation(asOf: surroundings.today)
        return log
    }
}
