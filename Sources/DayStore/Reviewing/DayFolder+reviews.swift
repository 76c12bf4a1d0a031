import DayModel
import SystemPackage

/// The way of a day's exports out of the office: a journal of its own, in the contract's form, under `reviews/`.
extension DayFolder {
    /// A folder like a day's, with `journals`; its plan is the day's.
    package var reviews: DayFolder { DayFolder(path: path + "/reviews") }

    /// Whether anything was reviewed yet.
    package func hasReviews(_ environment: StoreEnvironment) throws(StoreError) -> Bool {
        do throws(Errno) {
            _ = try environment.files.status(of: reviews.journalsPath, in: .here)
            return true
        } catch .noSuchFileOrDirectory {
            return false
        } catch {
            throw StoreError(.status, reviews.journalsPath, error)
        }
    }

    /// Makes the folder for reviews where it is missing.
    package func makeReviewsFolder(_ environment: StoreEnvironment) throws(StoreError) {
        try Self.makeFolders(reviews.journalsPath, environment)
    }

    /// Reads the files in `exports` one after the other, by name, with the SHA-256 of each as it is now.
    package func readExports<Result>(
        _ environment: StoreEnvironment,
        _ read: (_ name: String, _ sha256: String, _ contents: [UInt8]) -> Result
    ) throws(StoreError) -> [Result] {
        let folder: Folder
        do { folder = try Folder(own: exportsPath, environment) } catch .missing { return [] }
        defer { folder.close() }
        var results: [Result] = []
        for name in try folder.list().sorted() where !name.hasPrefix(".") && !name.hasPrefix("~") {
            guard try folder.status(of: name).kind == .file else { continue }
            let contents = try folder.contents(of: name, limit: .max)
            results.append(read(name, Digest.hex(contents), contents))
        }
        return results
    }
}

/// The words that an office looks for before anything leaves it: `secrecy-words.txt`, a word a line.
package enum SecrecyWordFile {
    package static let name = "secrecy-words.txt"
    private static let limit = 1 << 20

    /// The words of the folder's list; none where it has no list.
    package static func words(in path: String, _ environment: StoreEnvironment) throws(StoreError) -> [String]
    {
        let bytes: [UInt8]
        do {
            let folder = try Folder(path, environment)
            defer { folder.close() }
            bytes = try folder.contents(of: name, limit: limit)
        } catch .missing {
            return []
        }
        return SecrecyWords.words(reading: String(decoding: bytes, as: UTF8.self))
    }
}
