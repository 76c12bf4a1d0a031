import COffice
import Glibc

/// A workbook that is being written, through libxlsxwriter; nothing of it is on a disk under a name.
final class WorkbookWriter {
    /// Nil once it is finished, and freed with that.
    private var book: OpaquePointer?
    /// What the library said first of what it could not take.
    private var problem: Int32 = 0

    /// Of the event, in the notation of page headers.
    let headerTitle: String

    init(title: String) throws(ExportFailure) {
        headerTitle = Self.header(title)
        book = od_xlsx_new()
        guard book != nil else {
            let error = String(cString: od_xlsx_load_error())
            throw .packaging(error.isEmpty ? "libxlsxwriter" : error)
        }
    }

    deinit {
        guard let book else { return }
        var size = 0
        var error: UnsafePointer<CChar>?
        free(od_xlsx_finish(book, &size, &error))
    }

    func addSheet(_ name: String, limits: [Int]) throws(ExportFailure) -> SheetWriter {
        guard let book, let sheet = od_xlsx_add(book, name) else { throw .packaging(name) }
        return SheetWriter(name: name, workbook: self, sheet: sheet, limits: limits)
    }

    /// Text in a page's header, where `&` begins an order, and all together may be 255 characters.
    static func header(_ text: String) -> String {
        let line = String(PlainText.line(text).unicodeScalars.prefix(80))
        return line.replacing("&", with: "&&")
    }

    /// The bytes of the whole; a sheet that took not all of its rows is an error here.
    func finish() throws(ExportFailure) -> [UInt8] {
        guard let book else { throw .packaging("closed") }
        self.book = nil
        var size = 0
        var error: UnsafePointer<CChar>?
        let bytes = od_xlsx_finish(book, &size, &error)
        defer { free(bytes) }
        guard problem == 0 else { throw .packaging(String(cString: od_xlsx_error(problem))) }
        guard let bytes else { throw .packaging(error.map { String(cString: $0) } ?? "") }
        return Array(UnsafeBufferPointer(start: bytes, count: size))
    }

    /// Does something with the open workbook, and remembers whether it ever went wrong.
    func perform(_ action: (OpaquePointer) -> Int32) {
        guard let book else { return }
        let result = action(book)
        if problem == 0 { problem = result }
    }
}
