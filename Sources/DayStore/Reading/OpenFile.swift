import DayModel
import SystemPackage

/// A journal file that is open for reading single records.
struct OpenFile {
    var descriptor: FileDescriptor

    func record(
        at location: RecordLocation, in folder: Folder, _ environment: StoreEnvironment
    ) throws(StoreError) -> Record {
        let path = folder.path(of: location.file.name)
        let bytes: [UInt8]
        do {
            bytes = try environment.files.contents(
                of: descriptor, from: location.offset, limit: min(location.length, LineAnatomy.limit))
        } catch {
            throw StoreError(.read, path, error)
        }
        do { return try RecordDecoder.record(in: bytes, journal: location.file.journal) } catch {
            throw .notARecord(path: path, offset: location.offset, error)
        }
    }
}
