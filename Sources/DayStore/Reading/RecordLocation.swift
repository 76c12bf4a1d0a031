package import DayModel

/// Where a record's line stands.
package struct RecordLocation: Hashable, Sendable {
    package var file: JournalFile
    /// In bytes.
    package var offset: Int
    /// In bytes, without the newline.
    package var length: Int

    package init(file: JournalFile, offset: Int, length: Int) {
        self.file = file
        self.offset = offset
        self.length = length
    }
}

extension DayFolder {
    /// Reads and proves one record. Throws `notARecord` where another line stands there by now.
    package func readRecord(
        at location: RecordLocation, _ environment: StoreEnvironment
    ) throws(StoreError) -> Record {
        try readRecords(at: [location], environment)[0]
    }

    /// Reads and proves many records, opening each file once.
    package func readRecords(
        at locations: [RecordLocation], _ environment: StoreEnvironment
    ) throws(StoreError) -> [Record] {
        var folders: [String?: Folder] = [:]
        var open: [JournalFile: OpenFile] = [:]
        defer {
            for file in open.values { environment.files.close(file.descriptor) }
            for folder in folders.values { folder.close() }
        }
        var records: [Record] = []
        records.reserveCapacity(locations.count)
        for location in locations {
            let place = location.file.folder
            let folder: Folder
            if let known = folders[place] {
                folder = known
            } else {
                folder = try Folder(own: (place ?? path) + "/journals", environment)
                folders[place] = folder
            }
            let file: OpenFile
            if let known = open[location.file] {
                file = known
            } else {
                file = OpenFile(descriptor: try folder.openFile(location.file.name))
                open[location.file] = file
            }
            records.append(try file.record(at: location, in: folder, environment))
        }
        return records
    }
}
