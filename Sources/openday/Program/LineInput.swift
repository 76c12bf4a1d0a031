import Glibc

/// Standard input in lines, as many at a time as are there: what comes together may share one sync.
struct LineInput {
    enum Line {
        case bytes([UInt8])
        /// Longer than any record may be; what was too much is not kept.
        case tooLong(bytes: Int)
    }

    private var rest: [UInt8] = []
    private var piece = [UInt8](repeating: 0, count: 1 << 16)
    private var dropped = 0
    private var isAtEnd = false
    /// Why reading ended before the end; an `errno`, 0 where it did not.
    private(set) var failure: Int32 = 0

    static let lineLimit = 1 << 20

    /// The next lines, at least one; nil at the end.
    mutating func next() -> [Line]? {
        var lines: [Line] = []
        var interruptions = 0
        while lines.isEmpty, !isAtEnd {
            let count = read(STDIN_FILENO, &piece, piece.count)
            if count < 0, errno == EINTR, interruptions < 100 {
                interruptions += 1
                continue
            }
            guard count > 0 else {
                if count < 0 { failure = errno }
                isAtEnd = true
                if dropped > 0 || !rest.isEmpty { lines.append(finish()) }
                break
            }
            var bytes = piece[..<count]
            while let newline = bytes.firstIndex(of: 0x0A) {
                add(bytes[..<newline])
                lines.append(finish())
                bytes = bytes[(newline + 1)...]
            }
            add(bytes)
        }
        return lines.isEmpty ? nil : lines
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        if dropped > 0 || rest.count + bytes.count > Self.lineLimit {
            dropped += rest.count + bytes.count
            rest = []
        } else {
            rest += bytes
        }
    }

    private mutating func finish() -> Line {
        defer {
            rest = []
            dropped = 0
        }
        return dropped > 0 ? .tooLong(bytes: dropped) : .bytes(rest)
    }
}
