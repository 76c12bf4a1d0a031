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
    }

    var last: LastLine?
    /// In bytes.
    var size: Int
    /// The bytes behind the last record that are none, without a newline at their end.
    var rest: Range<Int>
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
        self.init(size: size)
        try scanAll(file, files)
    }

    private init(size: Int) {
        last = nil
        self.size = size
        rest = 0..<size
        lacksNewline = false
    }

    /// Goes back line by line from the end.
    private mutating func scan(_ bytes: ArraySlice<UInt8>, from offset: Int) {
        lacksNewline = bytes.last != 0x0A
        var end = lacksNewline ? bytes.endIndex : bytes.endIndex - 1
        while end >= bytes.startIndex {
            let start = (bytes[..<end].lastIndex(of: 0x0A) ?? bytes.startIndex - 1) + 1
            if let line = LastLine(bytes[start..<end]) {
                last = line
                setRest(from: min(end + 1, bytes.endIndex) - bytes.startIndex + offset)
                return
            }
            end = start - 1
        }
    }

    private mutating func scanAll(_ file: FileDescriptor, _ files: any FileSystem) throws(Errno) {
        var scanner = LineScanner(file, of: files)
        var end = 0
        lacksNewline = false
        while let line = try scanner.next() {
            lacksNewline = !line.isTerminated
            guard case .proved = LineCheck(line), let good = LastLine(ArraySlice(Array(line.bytes))) else {
                continue
            }
            last = good
            end = line.end
        }
        setRest(from: end)
    }

    private mutating func setRest(from start: Int) {
        let end = lacksNewline || start >= size ? size : size - 1
        rest = min(start, end)..<end
    }
}

extension JournalTail.LastLine {
    init?(_ line: ArraySlice<UInt8>) {
        let found: Self? = line.withUnsafeBytes { bytes in
            guard let anatomy = try? LineAnatomy(bytes), anatomy.proves(bytes) else { return nil }
            let hash = String(decoding: bytes[anatomy.hash], as: UTF8.self)
            return Self(seq: anatomy.seq, tick: anatomy.tick, hash: hash, bytes: Array(bytes))
        }
        guard let found else { return nil }
        self = found
    }
}
