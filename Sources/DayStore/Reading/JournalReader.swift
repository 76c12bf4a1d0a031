package import DayModel
import SystemPackage

/// Streams the lines of a journal, over all its segments and copies, each with its place and what it is.
///
/// A line is proved byte for byte; whether what it says has the contract's form is for whoever decodes it.
package struct JournalReader {
    package let journal: JournalFiles
    private let folder: Folder
    private let environment: StoreEnvironment

    package init(_ journal: JournalFiles, in folder: DayFolder, _ environment: StoreEnvironment)
        throws(StoreError)
    {
        self.journal = journal
        self.environment = environment
        self.folder = try Folder(own: folder.journalsPath, environment)
    }

    package func close() { folder.close() }

    /// Calls the body with every line in the order of files and lines; a file that vanished meanwhile is passed over.
    package func forEachLine(_ body: (JournalEntry) -> Void) throws(StoreError) {
        var union = JournalUnion()
        for file in journal.files {
            try forEachLine(of: file) { line, check in
                body(JournalEntry(file: file, line: line, state: check.state(in: line, &union)))
            }
        }
    }

    /// Calls the body with every line of one file, without regard to the others.
    package func forEachLine(
        of file: JournalFile, _ body: (RawLine, LineCheck) -> Void
    ) throws(StoreError) {
        let descriptor: FileDescriptor
        do { descriptor = try folder.openFile(file.name) } catch .missing { return }
        defer { environment.files.close(descriptor) }
        var scanner = LineScanner(descriptor, of: environment.files)
        do {
            while let line = try scanner.next() { body(line, LineCheck(line)) }
        } catch {
            throw StoreError(.read, folder.path(of: file.name), error)
        }
    }
}

/// One line of a journal with its place; its bytes are valid only while the reader shows it.
package struct JournalEntry {
    package var file: JournalFile
    package var line: RawLine
    package var state: State

    package enum State {
        case good(LineAnatomy)
        /// Equal up to its hash to a line before it; counts once.
        case repeated(LineAnatomy)
        /// Proves itself, but another line bears its name.
        case conflicting(LineAnatomy)
        /// The end of a file, without its newline, and no record.
        case unfinished
        case damaged(LineFault)
    }

    /// The record, where the line is one.
    package func record() throws(LineFault) -> Record {
        switch state {
        case .good(let anatomy), .repeated(let anatomy), .conflicting(let anatomy):
            return try RecordDecoder.record(in: line.bytes, anatomy: anatomy, journal: file.journal)
        case .unfinished: throw .badEnd
        case .damaged(let fault): throw fault
        }
    }
}

/// What a line is by itself.
package enum LineCheck {
    case proved(LineAnatomy)
    case unfinished
    case damaged(LineFault)

    /// Proves a line. An end that lacks nothing but its newline is a record.
    package init(_ line: RawLine) {
        guard line.length < LineAnatomy.limit else {
            self = line.isTerminated ? .damaged(.tooLong(bytes: line.length)) : .unfinished
            return
        }
        do {
            let anatomy = try LineAnatomy(line.bytes)
            if anatomy.proves(line.bytes) {
                self = .proved(anatomy)
            } else {
                self = line.isTerminated ? .damaged(.wrongHash) : .unfinished
            }
        } catch {
            self = line.isTerminated ? .damaged(error) : .unfinished
        }
    }

    func state(in line: RawLine, _ union: inout JournalUnion) -> JournalEntry.State {
        switch self {
        case .proved(let anatomy):
            switch union.insert(anatomy, of: line.bytes) {
            case .new: .good(anatomy)
            case .repeated, .privateRemoved: .repeated(anatomy)
            case .conflicting: .conflicting(anatomy)
            }
        case .unfinished: .unfinished
        case .damaged(let fault): .damaged(fault)
        }
    }
}
