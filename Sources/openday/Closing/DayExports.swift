import DayExport
import DayModel
import DayStore

/// Why a day was not exported.
enum ExportProblem: Error {
    case store(StoreError)
    case failure(ExportFailure)
}

/// Renders a day's exports, checks that their sums equal the tally, and puts them in their place whole.
struct DayExports {
    struct Written {
        var path: String
        /// The file that it would have replaced, had nobody edited or reviewed it.
        var kept: Placement.Kept?
        var differences: [Difference]
    }

    private let surroundings: Surroundings
    /// One, or several for a report about all of them.
    private let books: [DayBook]
    /// Earlier days to compare with.
    private let bases: [DayBook]
    private let rounding: ProseRounding
    private let withPersonalData: Bool
    private let progress: ExportProgress

    init(
        _ surroundings: Surroundings, books: [DayBook], comparedWith bases: [DayBook] = [],
        rounding: ProseRounding = .tens, withPersonalData: Bool = false, progress: ExportProgress = .silent
    ) {
        self.surroundings = surroundings
        self.books = books
        self.bases = bases
        self.rounding = rounding
        self.withPersonalData = withPersonalData
        self.progress = progress
    }

    /// All formats into the day's own folder. One that can't be made on this machine is left out: the day is sealed
    /// by then, and its code must be shown; asked for by itself, such a format says what it lacks.
    func writeAll() throws(StoreError) -> [Written] {
        let log = try log()
        let book = books[0]
        let folder = book.folder
        try folder.makeExportsFolder(surroundings.store)
        let place = OutputPlace(exportsOf: folder, surroundings.store)
        var written: [Written] = []
        // What could be taken for a real day's is not made of a drill.
        for format in ExportFormats.all where !book.plan.isDrill || type(of: format).bearsTitle {
            let name = "\(book.plan.id).\(type(of: format).fileExtension)"
            do { written.append(try write(format, log, to: place, as: name)) } catch {
                switch error {
                case .store(let error): throw error
                case .failure: continue
                }
            }
        }
        return written
    }

    /// What was there is replaced only by a whole file, and only where nobody edited or reviewed it.
    private func write(
        _ format: any ExportFormat, _ log: DayLog, to place: OutputPlace, as name: String
    ) throws(ExportProblem) -> Written {
        let (bytes, differences) = try render(format, log)
        let placement: Placement?
        do { placement = try place.write(bytes, as: name) } catch { throw .store(error) }
        return Written(path: placement?.path ?? name, kept: placement?.kept, differences: differences)
    }

    /// One format's bytes, and where their sums differ from the tally.
    func render(
        _ format: any ExportFormat
    ) throws(ExportProblem) -> (bytes: [UInt8], differences: [Difference]) {
        let log: DayLog
        do { log = try self.log(withRecords: type(of: format).hasRecords) } catch { throw .store(error) }
        return try render(format, log)
    }

    func render(
        _ format: any ExportFormat, _ log: DayLog
    ) throws(ExportProblem) -> (bytes: [UInt8], differences: [Difference]) {
        let bytes: [UInt8]
        progress.makeFile()
        do { bytes = try format.render(log, phrases: surroundings.phrases) } catch { throw .failure(error) }
        let differences = format.differences(in: bytes, from: log.figures, phrases: surroundings.phrases)
        return (bytes, differences)
    }

    /// The days as they stand now, masked unless somebody was allowed to take personal data with it.
    ///
    /// - Parameter withRecords: of one day only; a report needs none.
    func log(withRecords: Bool = true) throws(StoreError) -> DayLog {
        guard withRecords else { return reportLog() }
        let log = wholeLog(true)
        return withPersonalData ? log : try masked(log)
    }

    /// The same for a report, without any records.
    func reportLog() -> DayLog {
        let log = wholeLog(false)
        return withPersonalData ? log : log.masked()
    }

    /// Texts that somebody decided to leave out before release are left out of it; where it can't be told which, there
    /// is no log.
    ///
    /// - Parameter mask: where the log has not all records of the day, of whose people it is to be rid.
    func masked(_ log: DayLog, knowing mask: TextMask? = nil) throws(StoreError) -> DayLog {
        let book = books[0]
        let reviews = ReviewBook(surroundings, folder: book.folder, plan: book.plan, zone: book.zone)
        return log.masked(leavingOut: try reviews.hiddenTexts(of: log.entries), knowing: mask)
    }

    private func wholeLog(_ withRecords: Bool) -> DayLog {
        var books = books
        for index in books.indices { _ = books[index].refresh() }
        let days = figures(of: books)
        let combined = CombinedDays(days, separator: surroundings.phrases.comparison.separator)
        let isOne = days.count == 1
        var log = DayLog(
            plan: isOne ? days[0].plan : combined?.plan ?? days[0].plan, zone: books[0].zone,
            figures: isOne ? days[0].figures : combined?.figures ?? days[0].figures,
            entries: withRecords && isOne ? books[0].allEntries(noting: progress.read) : [],
            exportedAt: surroundings.now, findings: days.reduce(0) { $0 + $1.figures.doubts.count },
            rounding: rounding)
        log.venues = isOne ? [] : days
        log.base = base
        for book in books { addPhotos(of: book, to: &log) }
        if withRecords, isOne {
            log.evaluation = books[0].evaluation(asOf: surroundings.today, entries: log.entries)
        } else {
            log.results = Ledger(books.flatMap { $0.ledger().items }).results
            log.attended = Set(books.flatMap { $0.staffWhoCame() }).count
        }
        return log
    }

    /// Pictures that can't be read are missing from the annex: then the log says so.
    private func addPhotos(of book: DayBook, to log: inout DayLog) {
        do { log.photos += try book.folder.photos(surroundings.store) } catch {
            log.figures.doubts.append(Doubt(file: "photos", what: .unreadable))
            log.findings = log.figures.doubts.count
        }
    }

    private var base: Figures? {
        var bases = bases
        for index in bases.indices { _ = bases[index].refresh() }
        let days = figures(of: bases)
        guard days.count > 1 else { return days.first?.figures }
        return CombinedDays(days, separator: surroundings.phrases.comparison.separator)?.figures
    }

    private func figures(of books: [DayBook]) -> [DayFigures] {
        books.map {
            DayFigures(plan: $0.plan, figures: $0.tally.figures(of: $0.plan, asOf: surroundings.today))
        }
    }
}
