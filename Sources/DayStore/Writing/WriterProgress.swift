import DayModel
import SystemPackage

/// How far the writers of a desk have come: the last record that each acknowledged, and the lines that it refused though
/// they may stand in a file.
///
/// The file has a line for each save, added without a sync: it may be behind after a power cut, and is never ahead.
struct WriterProgress: Equatable {
    /// The last record that was acknowledged.
    struct End: Equatable {
        var seq: Int
        /// 64 digits.
        var hash: String
    }

    var ends: [String: End] = [:]
    /// By writer: the numbers of what was refused and not taken back yet.
    var refused: [String: ClosedRange<Int>] = [:]

    init() {}

    /// Lines that were not written whole say nothing.
    init(_ bytes: [UInt8]) {
        for line in bytes.split(separator: 0x0A) { take(String(decoding: line, as: UTF8.self)) }
    }

    private mutating func take(_ line: String) {
        let words = line.split(separator: " ")
        guard words.count >= 3 else { return }
        let writer = String(words[0])
        if words.count == 4, words[1] == "refused", let first = Int(words[2]), let last = Int(words[3]), first <= last {
            refused[writer] = first...last
        } else if words.count == 3, words[1] == "settled" {
            refused[writer] = nil
        } else if words.count == 3, let seq = Int(words[1]), words[2].utf8.count == 64 {
            ends[writer] = End(seq: seq, hash: String(words[2]))
            if let range = refused[writer], seq >= range.lowerBound { refused[writer] = nil }
        }
    }

    static func line(writer: String, end: RecordHead) -> String { "\(writer) \(end.seq) \(end.hash)\n" }

    /// The lines that say the same as all that was written before.
    var lines: String {
        let ends = ends.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.seq) \($0.value.hash)\n" }
        let refused = refused.sorted { $0.key < $1.key }.map {
            "\($0.key) refused \($0.value.lowerBound) \($0.value.upperBound)\n"
        }
        return ends.joined() + refused.joined()
    }
}

extension DeskSession {
    /// In bytes; then the file begins anew.
    private static let progressLimit = 64 << 10

    /// Throws where there is such a file and it can't be read: what was acknowledged is not to be guessed.
    func readProgress() throws(StoreError) {
        do {
            progress = WriterProgress(try stateFolder.contents(of: memoryFile.progressName, limit: 1 << 20))
        } catch .missing {
            progress = WriterProgress()
        }
    }

    /// Remembers the journal's end as what was acknowledged. Where that fails the memory is behind, which loses nothing.
    func rememberEnd() {
        let writer = memory.journal.writer
        progress.ends[writer] = .init(seq: head.seq, hash: head.hash)
        progress.refused[writer] = nil
        addProgress(WriterProgress.line(writer: writer, end: head), isSynced: false)
    }

    /// Remembers lines that may stand in a file and were not acknowledged, so that whoever opens the desk next takes them
    /// back.
    func rememberRefused() {
        guard !unsettled.isEmpty else { return }
        let range = head.seq + 1...head.seq + unsettled.count
        let writer = memory.journal.writer
        guard progress.refused[writer] != range else { return }
        progress.refused[writer] = range
        addProgress("\(writer) refused \(range.lowerBound) \(range.upperBound)\n", isSynced: true)
    }

    func rememberSettled() {
        for writer in progress.refused.keys.sorted() { addProgress("\(writer) settled 0\n", isSynced: false) }
        progress.refused = [:]
    }

    private func addProgress(_ text: String, isSynced: Bool) {
        let files = environment.files
        do throws(Errno) {
            if progressFile == nil { progressFile = try openProgress() }
            guard let file = progressFile else { return }
            var text = text
            if progressBytes > Self.progressLimit {
                try files.empty(file)
                progressBytes = 0
                text = progress.lines
            }
            try files.writeAll(Array(text.utf8), to: file)
            progressBytes += text.utf8.count
            if isSynced { try files.synchronize(file, .everything) }
        } catch {
            closeProgress()
        }
    }

    private func openProgress() throws(Errno) -> FileDescriptor {
        let files = environment.files
        let name = memoryFile.progressName
        let file: FileDescriptor
        do { file = try files.open(name, in: stateFolder.descriptor, for: .creating) } catch .fileExists {
            file = try files.open(name, in: stateFolder.descriptor, for: .appending)
            progressBytes = try files.status(of: file).size
            // Whatever line was broken off there ends here.
            try files.writeAll([0x0A], to: file)
            return file
        }
        try files.setPermissions(of: file, to: 0o600)
        progressBytes = 0
        return file
    }

    func closeProgress() {
        if let progressFile { environment.files.close(progressFile) }
        progressFile = nil
    }
}
