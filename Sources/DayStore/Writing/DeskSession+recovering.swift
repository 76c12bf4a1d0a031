import DayModel
import SystemPackage

extension DeskSession {
    /// Notes the bytes at the end of a file that are no record.
    func remember(_ range: Range<Int>, of file: JournalFile) {
        guard let descriptor = try? journals?.openFile(file.name) else { return }
        defer { environment.files.close(descriptor) }
        guard let digest = try? environment.files.sha256(of: descriptor, range) else { return }
        let text = try? environment.files.contents(
            of: descriptor, from: range.lowerBound, limit: min(range.count, LineAnatomy.limit))
        recoveries.append(
            RecoveredBytes(
                file: file, offset: range.lowerBound, length: range.count,
                text: String(decoding: text ?? [], as: UTF8.self)))
        recoveryRecords.append(Recovery(offset: range.lowerBound, length: range.count, sha256: digest))
    }

    /// Names such bytes in the journal at once, unless it is sealed; where that fails, the next append does it.
    func recover() {
        let found = recoveries
        guard !found.isEmpty || !refused.isEmpty, !isSealed else { return }
        do {
            _ = try write([])
            notices += found.map(OpeningNotice.recovered)
        } catch {
            notices += found.map { OpeningNotice.recoveryFailed($0, error) }
        }
    }
}

extension FileSystem {
    /// SHA-256 of a part of a file, as 64 digits; the part may be of any size.
    func sha256(of file: FileDescriptor, _ range: Range<Int>) throws(Errno) -> String {
        var hash = RunningDigest()
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { piece.deallocate() }
        var offset = range.lowerBound
        while offset < range.upperBound {
            let room = UnsafeMutableRawBufferPointer(
                rebasing: piece[..<min(piece.count, range.upperBound - offset)])
            let count = try read(file, into: room, at: offset)
            if count == 0 { break }
            hash.add(UnsafeRawBufferPointer(rebasing: room[..<count]))
            offset += count
        }
        return hash.finish()
    }
}
