import DayModel
import SystemPackage

/// Keeps a reading of long journals for the next time, behind a screen that shows already.
struct ReadingKeeper: Sendable {
    /// One file of which something was read.
    struct File: Sendable {
        /// With what was not read, as it is kept.
        var ahead: ReadingAhead.File
        /// What was read behind that.
        var read: [PackedStretch]

        var bytesKept: Int { ahead.kept?.end ?? 0 }
        var bytesRead: Int { read.reduce(0) { $0 + $1.range.count } }
    }

    let keeping: KeptReadingFile
    let basis: String
    private(set) var files: [File] = []
    let environment: StoreEnvironment
    /// Whether what is kept is not what it was.
    private(set) var isBroken = false

    /// More blocks of a file than this are not worth their while: it is read from its beginning then.
    static let mostBlocks = 64

    /// Nothing was read yet.
    /// - Parameter basis: that of what is read.
    init(in keeping: KeptReadingFile, basis: String, environment: StoreEnvironment) {
        self.keeping = keeping
        self.basis = basis
        self.environment = environment
    }

    /// Takes note of a file that was read.
    mutating func add(_ file: ReadingAhead.File, _ stretches: [Stretch]) {
        let read = stretches.compactMap(PackedStretch.init)
        // Of what is kept nothing is read, or it could not be used.
        if let kept = file.kept, read.contains(where: { $0.range.lowerBound < kept.end }) { isBroken = true }
        guard file.kept != nil || !read.isEmpty else { return }
        files.append(File(ahead: file, read: read))
    }

    /// Whether a good part of what could be kept is not.
    var isDue: Bool {
        if isBroken { return true }
        let kept = files.reduce(0) { $0 + $1.bytesKept }
        return files.reduce(0) { $0 + $1.bytesRead } > kept / 4
    }

    /// Who has no disk for that reads the journals the next time, too; so does who finds what is kept broken.
    func keep() {
        if isBroken { return keeping.remove(environment) }
        var blocks: [UInt8] = []
        let kept = files.compactMap { append($0, to: &blocks) }
        try? keeping.write(KeptReading(basis: basis, files: kept), blocks, environment)
    }

    /// Nil, with nothing appended, for a file of which nothing can be kept.
    private func append(_ file: File, to blocks: inout [UInt8]) -> KeptReading.File? {
        let old = file.ahead.kept?.blocks ?? []
        let oldBytes = keeping.pieces(of: file.ahead.kept).compactMap { $0.bytes(environment.files) }
        guard let last = file.read.last?.last ?? file.ahead.kept?.last, oldBytes.count == old.count,
            old.count + file.read.count <= Self.mostBlocks
        else { return nil }
        var kept: [KeptBlock] = []
        func append(_ bytes: [UInt8], of range: Range<Int>, digest: String) {
            let place = blocks.count..<blocks.count + bytes.count
            kept.append(KeptBlock(range: range, place: place, digest: digest))
            blocks += bytes
        }
        for (block, bytes) in zip(old, oldBytes) { append(bytes, of: block.range, digest: block.digest) }
        for stretch in file.read {
            let bytes = stretch.bytes
            append(bytes, of: stretch.range, digest: Digest.hex(bytes))
        }
        return KeptReading.File(
            name: file.ahead.file.name, device: file.ahead.before.device, inode: file.ahead.before.inode,
            last: last, blocks: kept)
    }
}
