import DayModel
import SystemPackage

/// What is kept of the lines that begin in a range of a journal file.
struct KeptBlock: Equatable, Sendable {
    /// Of the journal file, in bytes.
    var range: Range<Int>
    /// Of the file that keeps it, in bytes.
    var place: Range<Int>
    /// SHA-256 of what stands there.
    var digest: String
}

/// A block, and the file that it stands in.
struct KeptPiece: Sendable {
    var block: KeptBlock
    var path: String

    /// What the lines said; nil where that can't be told from what is kept.
    func stretch(_ task: StretchTask) -> Stretch? {
        guard var places = task.places, let bytes = bytes(task.environment.files) else { return nil }
        var part = task.part
        let isWhole = bytes.withUnsafeBufferPointer { bytes in
            guard var reader = FactsReader(bytes, codebook: &part.codebook) else { return false }
            var facts = RecordFacts()
            while let line = reader.next(&facts) {
                part.add(facts)
                places.note(facts, of: line)
            }
            return reader.isDone
        }
        guard isWhole else { return nil }
        return Stretch(file: task.file, range: task.range, part: part, places: places)
    }

    /// Nil where they are not what was kept.
    func bytes(_ files: any FileSystem) -> [UInt8]? {
        guard let file = try? files.open(path, in: .here, for: .reading) else { return nil }
        defer { files.close(file) }
        guard
            let bytes = try? files.contents(of: file, from: block.place.lowerBound, limit: block.place.count),
            Digest.hex(bytes) == block.digest
        else { return nil }
        return bytes
    }
}
