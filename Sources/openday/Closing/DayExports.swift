import DayExport
import DayModel
import DayPackage
import DayStore
import SystemPackage

/// Renders a day's exports, checks that their sums equal the tally, and puts them in their place whole.
struct DayExports {
    struct Written {
        var path: String
        var differences: [Difference]
    }

    private let surroundings: Surroundings
    private var book: DayBook
    private let rounding: ProseRounding

    init(_ surroundings: Surroundings, book: DayBook, rounding: ProseRounding = .tens) {
        self.surroundings = surroundings
        self.book = book
        self.rounding = rounding
    }

    /// All formats into the day's own folder.
    func writeAll() throws(StoreError) -> [Written] {
        let log = log()
        let folder = book.folder
        try folder.makeExportsFolder(surroundings.store)
        var written: [Written] = []
        for format in AllFormats.all {
            let name = "\(book.plan.id).\(type(of: format).fileExtension)"
            written.append(try write(format, log, to: folder.exportsPath + "/" + name))
        }
        return written
    }

    /// One format to a path; what was there is replaced only by a whole file.
    func write(_ format: any ExportFormat, to path: String) throws(StoreError) -> Written {
        try write(format, log(), to: path)
    }

    private func write(_ format: any ExportFormat, _ log: DayLog, to path: String) throws(StoreError)
        -> Written
    {
        let (bytes, differences) = try render(format, log)
        try AtomicFile.write(bytes, to: path, surroundings.store)
        return Written(path: path, differences: differences)
    }

    /// One format's bytes, and where their sums differ from the tally.
    func render(
        _ format: any ExportFormat
    ) throws(StoreError) -> (bytes: [UInt8], differences: [Difference]) {
        try render(format, log())
    }

    private func render(
        _ format: any ExportFormat, _ log: DayLog
    ) throws(StoreError) -> (bytes: [UInt8], differences: [Difference]) {
        let bytes: [UInt8]
        do { bytes = try format.render(log, phrases: surroundings.phrases) } catch {
            // A package is made in memory: nothing else can fail there.
            throw .system(.create, path: type(of: format).name, .noMemory)
        }
        let differences = format.differences(in: bytes, from: log.figures, phrases: surroundings.phrases)
        return (bytes, differences)
    }

    /// The day as it stands now.
    func log() -> DayLog {
        var book = book
        _ = book.refresh()
        return DayLog(
            plan: book.plan, zone: book.zone,
            figures: book.tally.figures(of: book.plan, asOf: surroundings.today),
            entries: book.allEntries(), exportedAt: surroundings.now, findings: book.troubles.count,
            rounding: rounding)
    }
}
