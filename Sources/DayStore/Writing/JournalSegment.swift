import SystemPackage

extension Errno {
    /// Another file stands where the one was that is written, or what was in it is no longer.
    static var staleFile: Errno { Errno(rawValue: 116) }
}

/// A journal file that this session appends to, as long as no call on it has failed.
struct JournalSegment {
    let file: JournalFile
    let descriptor: FileDescriptor
    private(set) var size: Int
    /// The file ends inside a line, which must be ended before the next begins.
    private(set) var lacksNewline: Bool
    private var reservedEnd = 0
    /// When the file was changed last, by this session; nil before it looked.
    private var modified: Int?
    /// The whole path: a folder that was put in the place of the file's own has another file there, or none.
    private let path: String
    private let files: any FileSystem

    /// What a full disk still takes.
    private static let reserve = 1 << 20
    private static let newline: [UInt8] = [0x0A]

    /// Why lines were not saved, and how many of them may stand in the file all the same.
    struct SaveFailure: Error {
        var operation: StoreError.Operation
        var reason: Errno
        var standing: Int
    }

    init(
        _ file: JournalFile, at path: String, _ descriptor: FileDescriptor, size: Int, lacksNewline: Bool,
        _ files: any FileSystem
    ) {
        self.file = file
        self.path = path
        self.descriptor = descriptor
        self.size = size
        self.lacksNewline = lacksNewline
        self.files = files
        renewReserve()
    }

    /// Writes each line with one call, then makes all of them durable.
    mutating func save(_ lines: [PendingLine]) throws(SaveFailure) {
        guard isUntouched else { throw SaveFailure(operation: .write, reason: .staleFile, standing: 0) }
        if lacksNewline {
            do { try put(Self.newline) } catch {
                throw SaveFailure(operation: .write, reason: error.reason, standing: 0)
            }
            lacksNewline = false
        }
        for (index, line) in lines.enumerated() {
            do { try put(line.line.bytes) } catch {
                let standing = index + (error.mayStand ? 1 : 0)
                throw SaveFailure(operation: .write, reason: error.reason, standing: standing)
            }
        }
        do { try files.synchronize(descriptor, .data) } catch {
            throw SaveFailure(operation: .synchronize, reason: error, standing: lines.count)
        }
        // Before the look, which notes the file's time: to reserve room changes it.
        if reservedEnd - size < Self.reserve / 2 { renewReserve() }
        // Only what is still at its path is saved.
        guard stands() else {
            throw SaveFailure(operation: .status, reason: .staleFile, standing: lines.count)
        }
    }

    /// Whether nobody but this session has changed the file since it looked last: over-written in place, even by as many
    /// bytes, it has another time.
    private var isUntouched: Bool {
        guard let modified else { return true }
        guard let status = try? files.status(of: descriptor) else { return false }
        return status.size == size && status.modified == modified
    }

    /// Whether the path still names this file, and it is as long as it should be.
    mutating func stands() -> Bool {
        guard let status = try? files.status(of: descriptor), status.links >= 1, status.size == size,
            let named = try? files.status(of: path, in: .here),
            (named.device, named.inode) == (status.device, status.inode)
        else { return false }
        modified = status.modified
        return true
    }

    /// The same for a file that nothing is being written to.
    mutating func standsUntouched() -> Bool { isUntouched && stands() }

    /// Writes lines that were saved elsewhere before; nothing is durable yet.
    mutating func copy(_ lines: [[UInt8]]) throws(SaveFailure) {
        for line in lines {
            do { try put(line) } catch {
                throw SaveFailure(operation: .write, reason: error.reason, standing: 0)
            }
        }
    }

    func close() { files.close(descriptor) }

    private struct PutFailure: Error {
        var reason: Errno
        /// All of the line, or all but its newline, may be in the file.
        var mayStand: Bool
    }

    private mutating func put(_ bytes: [UInt8]) throws(PutFailure) {
        let count: Int
        do {
            count = try files.writeOnce(bytes[...], to: descriptor)
        } catch {
            let grown = (try? files.status(of: descriptor)).map { $0.size - size } ?? bytes.count
            throw PutFailure(reason: error, mayStand: grown >= bytes.count - 1)
        }
        size += count
        guard count == bytes.count else {
            // A short write tells no reason; on a disk it is that there was no room for the rest.
            throw PutFailure(reason: .noSpace, mayStand: count >= bytes.count - 1)
        }
    }

    private mutating func renewReserve() {
        // Not every file system can; then a full disk is full at once.
        try? files.reserve(descriptor, from: size, length: Self.reserve)
        reservedEnd = size + Self.reserve
    }
}
