import DayExport
import DayModel
import DayStore
import Glibc

/// A day as one ZIP file.
enum DayArchive {
    /// More than any day holds, in bytes.
    private static let limit = 1 << 31
    private static let contentsName = "CONTENTS.txt"

    /// - Returns: how many files of the day it holds.
    static func write(_ folder: DayFolder, plan: EventPlan, to path: String, _ surroundings: Surroundings)
        throws -> Int
    {
        do {
            let day = try DayFiles(of: folder, surroundings.store)
            let names = day.files.map(\.path)
            let contents = [Language.chinese, .english].map {
                Phrases($0).archive.contents(plan.title, plan.date, names)
            }
            let manifest = ArchiveManifest.bytes(of: day, plan: plan, madeAt: surroundings.now)
            let parts =
                [
                    PackagePart(path: contentsName, bytes: Array(contents.joined(separator: "\n").utf8)),
                    PackagePart(path: ArchiveManifest.name, bytes: manifest),
                ] + day.files.map { PackagePart(path: ArchiveManifest.prefix + $0.path, bytes: $0.bytes) }
            try GivenFile.write(try ZipArchive.bytes(of: parts), to: path, surroundings.store)
            return day.files.count
        } catch let error as StoreError {
            throw surroundings.failure(error)
        } catch ExportFailure.packaging(let message) {
            throw Failure(.inputOutput, surroundings.phrases.commands.noPackage(message))
        }
    }

    /// What the archive holds, every file proved by the manifest.
    static func read(_ path: String, _ surroundings: Surroundings) throws -> DayFiles {
        let words = surroundings.phrases.archive
        let bytes = try InputFile.contents(of: path, surroundings, limit: limit)
        do {
            let parts = try ZipArchive.parts(of: bytes, limit: limit)
            return try ArchiveManifest.day(in: parts.map { DayFile(path: $0.path, bytes: $0.bytes) })
        } catch let problem as ArchiveProblem {
            throw Failure(.badData, words.notAnArchive(path, words.problem(problem)))
        } catch let problem as ZipProblem {
            switch problem {
            case .noLibrary(let message):
                throw Failure(.inputOutput, surroundings.phrases.commands.noPackage(message))
            case .damaged(let message): throw Failure(.badData, words.notAnArchive(path, message))
            case .tooLarge:
                throw Failure(.badData, words.notAnArchive(path, surroundings.phrases.commands.tooLarge))
            }
        }
    }

    /// Gives a folder to the body: the one at the path, or a temporary one with what the archive at the path holds.
    static func withFolder<Result>(
        at path: String?, _ surroundings: Surroundings, _ body: (String?) throws -> Result
    ) throws -> Result {
        var status = stat()
        guard let path, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return try body(path)
        }
        let day = try read(path, surroundings)
        var template = Array(
            "\(surroundings.variables["TMPDIR"] ?? "/tmp")/openday-archive-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(.cannotCreate, String(cString: strerror(errno)))
        }
        let root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { FolderRemoval.remove(root) }
        do { try day.write(to: root + "/day", surroundings.store) } catch {
            throw surroundings.failure(error)
        }
        return try body(root + "/day")
    }
}

extension ArchivePhrases {
    func problem(_ problem: ArchiveProblem) -> String {
        switch problem {
        case .noManifest: noManifest
        case .unsafePath(let path): unsafePath(path)
        case .twice(let path): twice(path)
        case .missing(let path): missing(path)
        case .changed(let path): changed(path)
        case .notListed(let path): notListed(path)
        }
    }
}
