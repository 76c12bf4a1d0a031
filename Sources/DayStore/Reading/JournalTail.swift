import DayModel
import SystemPackage

/// The end of a journal file: its last record, and what stands behind it.
struct JournalTail: Equatable {
    /// The last line that proves itself.
    struct LastLine: Equatable {
        var seq: Int
        var tick: Int
        /// 64 digits.
        var hash: String
        /// Without the newline.
        var bytes: [UInt8]
        /// Where in the line private data begins that is not the one that was hashed.
        var damagedPrivate: Int?
    }

    var last: LastLine?
    /// The records that reach into the file's last 4 KiB, with their newlines. A disk that fails to write what is
    /// appended may take them along, as they share its block.
    var recent: [[UInt8]] = []
    /// In bytes.
    var size: Int
    /// Bytes that are no record and that none names, without the newlines at their ends: those behind the last
    /// record, and more where the whole file was read.
    var strays: [Range<Int>]
    /// The file ends without a newline.
    var lacksNewline: Bool
}

extension JournalTail {
    /// Reads as little of the file's end as holds a record; the whole file only where its end is damaged.
    init(of file: FileDescriptor, size: Int, _ files: any FileSystem) throws(Errno) {
        self.init(size: size)
        for window in [16 << 10, 512 << 10] where window < size {
            let start = size - window
            let bytes = try files.contents(of: file, from: start, limit: window)
            // The window begins inside a line, which is not this window's to judge.
            guard let newline = bytes.firstIndex(of: 0x0A) else { continue }
            scan(bytes[(newline + 1)...], from: start + newline + 1)
            if last != nil { return }
        }
        try self.init(wholeOf: file, size: size, journal: nil, files)
    }

    /// Reads the whole file. With a journal's name, what its `recover` records name is left out of the strays, and
    /// what stands between records is among them; else only what stands behind the last.
    init(
        wholeOf file: FileDescriptor, size: Int, journal: JournalName?, _ files: any FileSystem
    ) throws(Errno) {
        self.init(size: size)
        strays = []
        var scanner = LineScanner(file, of: files)
        while let line = try scanner.next() {
            lacksNewline = !line.isTerminated
            guard case .proved = LineCheck(line), let good = LastLine(ArraySlice(Array(line.bytes))) else {
                addStray(line)
                continue
            }
            last = good
            if line.end > size - Self.block { recent.append(good.bytes + [0x0A]) }
            if let journal { explainStrays(good, journal) } else { strays = [] }
        }
        addCutPrivate()
    }

    /// The power may go while the private data of the last record is written, and leave it cut or with holes of zeros: it
    /// is a record without them, and what was written of them is no record's.
    private mutating func addCutPrivate() {
        guard let last, let start = last.damagedPrivate, lacksNewline || last.bytes[start...].contains(0) else {
            return
        }
        let end = lacksNewline ? size : size - 1
        let range = end - last.bytes.count + start..<end
        guard strays.allSatisfy({ !$0.overlaps(range) }) else { return }
        strays.append(range)
    }

    private mutating func addStray(_ line: RawLine) {
        let range = line.offset..<line.offset + line.length
        if let before = strays.last, before.upperBound + 1 == range.lowerBound {
            strays[strays.count - 1] = before.lowerBound..<range.upperBound
        } else {
            strays.append(range)
        }
    }

    private mutating func explainStrays(_ line: LastLine, _ journal: JournalName) {
        guard !strays.isEmpty, let record = try? RecordDecoder.record(in: line.bytes, journal: journal),
            case .recover(let recovery) = record.body
        else { return }
        let (end, isTooFar) = recovery.offset.addingReportingOverflow(recovery.length)
        strays.removeAll { stray in
            // Before it, lines may have lost their private data since.
            let isShifted = stray.count == recovery.length && stray.lowerBound < recovery.offset
            return isShifted || !isTooFar && stray.lowerBound >= recovery.offset && stray.upperBound <= end
        }
    }

    private init(size: Int) {
        last = nil
        recent = []
        self.size = size
        strays = size > 0 ? [0..<size] : []
        lacksNewline = false
    }

    /// Goes back line by line from the end.
    private mutating func scan(_ bytes: ArraySlice<UInt8>, from offset: Int) {
        lacksNewline = bytes.last != 0x0A
        var end = lacksNewline ? bytes.endIndex : bytes.endIndex - 1
        while end >= bytes.startIndex {
            let start = (bytes[..<end].lastIndex(of: 0x0A) ?? bytes.startIndex - 1) + 1
            let fileEnd = min(end + 1, bytes.endIndex) - bytes.startIndex + offset
            if let line = LastLine(bytes[start..<end]) {
                if last == nil {
                    last = line
                    setStrays(from: fileEnd)
                    if end >= bytes.endIndex - 1 { addCutPrivate() }
                }
                recent.insert(line.bytes + [0x0A], at: 0)
            }
            if last != nil, fileEnd <= size - Self.block { return }
            end = start - 1
        }
    }

    private static let block = 4096

    private mutating func setStrays(from start: Int) {
        let end = lacksNewline || start >= size ? size : size - 1
        strays = start < end ? [start..<end] : []
    }
}

extension JournalTail.LastLine {
    init?(_ line: ArraySlice<UInt8>) {
        let found: Self? = line.withUnsafeBytes { bytes in
            guard let anatomy = try? LineAnatomy(bytes), anatomy.proves(bytes) else { return nil }
            let hash = String(decoding: bytes[anatomy.hash], as: UTF8.self)
            let isDamaged = anatomy.privateState(in: bytes) == .damaged
            return Self(
                seq: anatomy.seq, tick: anatomy.tick, hash: hash, bytes: Array(bytes),
                damagedPrivate: isDamaged ? anatomy.hidden?.lowerBound : nil)
        }
        guard let found else { return nil }
        self = found
    }
}
