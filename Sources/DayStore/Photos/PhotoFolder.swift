package import DayModel

extension DayFolder {
    package var photosPath: String { path + "/photos" }

    /// The largest picture that is taken, in bytes.
    package static let photoLimit = 64 << 20

    /// The registered pictures, in the order in which they were taken or, where nobody said when, added; without
    /// those that were withdrawn.
    package func photos(_ environment: StoreEnvironment) throws(StoreError) -> [Photo] {
        let photos = try photoFiles(environment).compactMap { $0.photo }.filter { $0.withdrawn == nil }
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
            let bytes = try folder.contents(of: name, limit: Self.photoEntryLimit)
            let photo = (try? JSONReader.read(bytes)).flatMap { Photo($0) }
            files.append(PhotoFile(name: name, isEntry: true, photo: photo))
        }
        return files
    }

    private static let photoEntryLimit = 1 << 20
}
