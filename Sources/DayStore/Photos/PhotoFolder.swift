package import DayModel

extension DayFolder {
    package var photosPath: String { path + "/photos" }

    /// The largest picture that is taken, in bytes.
    package static let photoLimit = 64 << 20

    /// The registered pictures, in the order in which they were taken or, where nobody said when, added; without
    /// those that were withdrawn.
    package func photos(_ environment: StoreEnvironment) throws(StoreError) -> [Photo] {
        let files = try photoFiles(environment)
        if let failure = files.compactMap(\.failure).first { throw failure }
        let photos = files.compactMap { $0.photo }.filter { $0.withdrawn == nil }
        let time = { (photo: Photo) in (photo.taken ?? photo.addedAt).milliseconds }
        return photos.sorted { (time($0), $0.file) < (time($1), $1.file) }
    }

    /// Copies a picture into the day, under the name that its entry says. The entry comes with `register`.
    package func keepPicture(
        _ bytes: [UInt8], of photo: Photo, _ environment: StoreEnvironment
    ) throws(StoreError) {
        try Self.makeFolders(photosPath, environment)
        try AtomicFile.write(bytes, to: path + "/" + photo.file, environment)
    }

    /// Puts the picture's entry beside it: from now on it is one of the day's, or, where the entry says so, withdrawn.
    package func register(_ photo: Photo, _ environment: StoreEnvironment) throws(StoreError) {
        try AtomicFile.write(
            JSONWriter.prettyBytes(of: photo.json), to: path + "/" + photo.entryFile, environment)
    }

    /// 64 lower-case hexadecimal digits.
    package static func sha256(of bytes: [UInt8]) -> String { Digest.hex(bytes) }

    /// A file of `photos/` by its name, and what it says where it is an entry.
    struct PhotoFile {
        var name: String
        var isEntry: Bool
        var photo: Photo?
        /// Whether the last line has its line feed.
        var isTerminated = true
        /// Why it can't be read, where it is an entry.
        var failure: StoreError?
    }

    func photoFiles(_ environment: StoreEnvironment) throws(StoreError) -> [PhotoFile] {
        let folder: Folder
        do { folder = try Folder(own: photosPath, environment) } catch .missing { return [] }
        defer { folder.close() }
        var files: [PhotoFile] = []
        for name in try folder.list().sorted() where !name.hasPrefix(".") {
            guard name.hasSuffix(".json") else {
                files.append(PhotoFile(name: name, isEntry: false))
                continue
            }
            files.append(entry(name, in: folder))
        }
        return files
    }

    private func entry(_ name: String, in folder: Folder) -> PhotoFile {
        var file = PhotoFile(name: name, isEntry: true)
        do throws(StoreError) {
            let bytes = try folder.contents(of: name, limit: Self.photoEntryLimit)
            file.isTerminated = bytes.last == 0x0A
            // What is no JSON is no entry either.
            file.photo = (try? JSONReader.read(bytes)).flatMap { Photo($0) }
        } catch {
            file.failure = error
        }
        return file
    }

    private static let photoEntryLimit = 1 << 20
}
