import DayModel
import SystemPackage

/// What the last reading of a day found in its long journals, line by line: kept outside of the day's folder, so that
/// a desk that is opened again shows its figures before it has read and proved all of them once more.
///
/// It is never the last word: whoever begins with it reads the journals behind it, with `ReadingProof`.
struct KeptReading: Equatable, Sendable {
    /// The lines of one file from its beginning.
    struct File: Equatable, Sendable {
        var name: String
        /// A file that was put in its place is another one.
        var device: UInt64
        var inode: UInt64
        /// The last line that was taken in.
        var last: LinePlaces.Last
        /// In the order of their lines, without gaps, up to the last one's end.
        var blocks: [KeptBlock]

        /// The bytes that need not be read, from the beginning.
        var end: Int { last.place.end }
    }

    /// What the numbers of codes and minutes rest on; under another plan or zone the reading is of no use.
    var basis: String
    var files: [File]

    /// Files below this are read as fast as what is kept of them, in bytes.
    static let worthKeeping = 4 << 20

    static func basis(_ codebook: Codebook, _ zone: ZoneOffsets) -> String {
        var numbers = [zone.baseMinutes]
        for change in zone.changes { numbers += [change.from, change.offsetMinutes] }
        return Digest.hex(codebook.packedBasis + Array(numbers.description.utf8))
    }

    /// What is kept of a file that still begins with it, as far as can be told without reading it.
    func file(_ file: ReadingAhead.File, in folder: DayFolder, _ files: any FileSystem) -> File? {
        guard let kept = self.files.first(where: { $0.name == file.file.name }),
            (kept.device, kept.inode) == (file.before.device, file.before.inode),
            file.before.size >= kept.end,
            let descriptor = try? files.open(folder.journalsPath + "/" + kept.name, in: .here, for: .reading)
        else { return nil }
        defer { files.close(descriptor) }
        return kept.last.stands(in: descriptor, files) ? kept : nil
    }
}
