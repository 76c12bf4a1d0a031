import Glibc
package import SystemPackage

/// One line of a file, valid until the scanner is asked for the next.
package struct RawLine {
    /// 1-based, from where the scan began.
    package var number: Int
    /// In bytes from the start of the file.
    package var offset: Int
    /// In bytes, without the newline.
    package var length: Int
    package var isTerminated: Bool
    /// The line without its newline; of a line beyond the limit only the beginning.
    package var bytes: UnsafeRawBufferPointer

    /// Where the next line begins.
    package var end: Int { offset + length + (isTerminated ? 1 : 0) }

    /// Where it stands, if it has its newline.
    var place: LinePlace { LinePlace(offset: offset, length: length) }
}

/// Where a line with its newline stands in a file.
struct LinePlace: Equatable, Sendable {
    /// In bytes from the start of the file.
    var offset: Int
    /// In bytes, without the newline.
    var length: Int

    /// Where the next line begins.
    var end: Int { offset + length + 1 }
}

/// Reads a file's lines in big pieces, into one buffer: never mapped, as a replica may shrink meanwhile.
package struct LineScanner: ~Copyable {
    private static let chunk = 32 << 10

    private let file: FileDescriptor
    private let files: any FileSystem
    private let buffer: UnsafeMutableRawBufferPointer
    /// The unread bytes of the buffer.
    private var held = 0..<0
    /// Where in the file `held` begins.
    private var offset: Int
    private var number = 0
    private var isAtEnd = false

    package init(_ file: FileDescriptor, of files: any FileSystem, from offset: Int = 0) {
        self.file = file
        self.files = files
        self.offset = offset
        buffer = .allocate(byteCount: Self.chunk + LineAnatomy.limit, alignment: 16)
    }

    deinit { buffer.deallocate() }

    /// The next line; nil at the end of the file.
    package mutating func next() throws(Errno) -> RawLine? {
        var searched = 0
        while true {
            if let newline = newline(after: searched) {
                return take(newline - held.lowerBound, isTerminated: true)
            }
            searched = held.count
            if isAtEnd { return held.isEmpty ? nil : take(held.count, isTerminated: false) }
            if held.count >= LineAnatomy.limit { return try takeLongLine() }
            try fill()
        }
    }

    private func newline(after searched: Int) -> Int? {
        guard let base = buffer.baseAddress, held.count > searched,
            let found = memchr(base + held.lowerBound + searched, 0x0A, held.count - searched)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private mutating func take(_ length: Int, isTerminated: Bool) -> RawLine {
        number += 1
        let start = held.lowerBound
        let bytes = UnsafeRawBufferPointer(rebasing: buffer[start..<start + length])
        let line = RawLine(
            number: number, offset: offset, length: length, isTerminated: isTerminated, bytes: bytes)
        held = start + length + (isTerminated ? 1 : 0)..<held.upperBound
        offset = line.end
        return line
    }

    private mutating func fill() throws(Errno) {
        if held.lowerBound > 0, let base = buffer.baseAddress {
            memmove(base, base + held.lowerBound, held.count)
            held = 0..<held.count
        }
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer[held.upperBound...])
        let count = try files.read(file, into: room, at: offset + held.count)
        isAtEnd = count == 0
        held = 0..<held.count + count
    }

    /// Passes over a line that nobody wrote as a record, keeping its beginning only.
    private mutating func takeLongLine() throws(Errno) -> RawLine {
        number += 1
        let start = offset
        var kept = LineAnatomy.limit
        while true {
            if let newline = newline(after: kept) {
                return long(
                    from: start, length: offset + newline - held.lowerBound - start, isTerminated: true)
            }
            if isAtEnd {
                return long(from: start, length: offset + held.count - start, isTerminated: false)
            }
            // Everything behind the beginning is dropped and read over.
            if held.count > LineAnatomy.limit {
                offset += held.count - LineAnatomy.limit
                held = held.lowerBound..<held.lowerBound + LineAnatomy.limit
            }
            kept = LineAnatomy.limit
            try fill()
        }
    }

    private mutating func long(from start: Int, length: Int, isTerminated: Bool) -> RawLine {
        let bytes = UnsafeRawBufferPointer(
            rebasing: buffer[held.lowerBound..<held.lowerBound + LineAnatomy.limit])
        let line = RawLine(
            number: number, offset: start, length: length, isTerminated: isTerminated, bytes: bytes)
        let used = line.end - offset
        held = held.lowerBound + used..<held.upperBound
        offset = line.end
        return line
    }
}
