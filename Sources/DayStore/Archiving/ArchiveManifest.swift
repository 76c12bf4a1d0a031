package import DayModel

/// What an archive says that it holds: `manifest.json`, each file with its size and SHA-256.
package enum ArchiveManifest {
    package static let name = "manifest.json"
    /// Where the day's folder stands in the archive.
    package static let prefix = "day/"
    static let format = "openday-archive/1"

    package static func bytes(of day: DayFiles, plan: EventPlan, madeAt: Timestamp) -> [UInt8] {
        let files = day.files.map { file in
            JSONValue.object([
                JSONMember("path", .string(file.path)), JSONMember("bytes", .integer(file.bytes.count)),
                JSONMember("sha256", .string(Digest.hex(file.bytes))),
            ])
        }
        return JSONWriter.prettyBytes(
            of: .object([
                JSONMember("format", .string(format)), JSONMember("event", .string(plan.id)),
                JSONMember("title", .string(plan.title)), JSONMember("madeAt", .string(madeAt.description)),
                JSONMember("folders", .array(day.folders.map(JSONValue.string))),
                JSONMember("files", .array(files)),
            ]))
    }

    /// The day that an archive's parts hold, each of its files as the manifest names it, and none besides.
    package static func day(in parts: [DayFile]) throws(ArchiveProblem) -> DayFiles {
        var byPath: [String: [UInt8]] = [:]
        for part in asTheyWereNamed(parts) {
            guard isSafe(part.path) else { throw .unsafePath(part.path) }
            guard byPath[part.path] == nil else { throw .twice(part.path) }
            byPath[part.path] = part.bytes
        }
        guard let bytes = byPath[name], let manifest = try? JSONReader.read(bytes, limit: bytes.count),
            manifest["format"]?.string == format, let listed = manifest["files"]?.array
        else { throw .noManifest }
        let folders = (manifest["folders"]?.array ?? []).compactMap(\.string)
        if let folder = folders.first(where: { !isSafe($0) }) { throw .unsafePath(folder) }
        var files: [DayFile] = []
        for entry in listed {
            guard let path = entry["path"]?.string, isSafe(path) else {
                throw .unsafePath(entry["path"]?.string ?? "")
            }
            guard let bytes = byPath.removeValue(forKey: prefix + path) else { throw .missing(path) }
            guard entry["bytes"]?.integer == bytes.count, entry["sha256"]?.string == Digest.hex(bytes) else {
                throw .changed(path)
            }
            files.append(DayFile(path: path, bytes: bytes))
        }
        if let extra = byPath.keys.sorted().first(where: { $0.hasPrefix(prefix) }) { throw .notListed(extra) }
        return DayFiles(folders: folders, files: files)
    }

    /// The parts as the program names them, where somebody unpacked an archive and packed it again: with backslashes, under
    /// one folder above, with what a Mac puts beside.
    private static func asTheyWereNamed(_ parts: [DayFile]) -> [DayFile] {
        var parts = parts.map { DayFile(path: $0.path.replacing("\\", with: "/"), bytes: $0.bytes) }
        parts.removeAll { part in
            part.path.hasPrefix("__MACOSX/") || part.path == ".DS_Store" || part.path.hasSuffix("/.DS_Store")
        }
        guard !parts.contains(where: { $0.path == name }), let slash = parts.first?.path.firstIndex(of: "/"),
            let above = parts.first?.path[...slash], parts.allSatisfy({ $0.path.hasPrefix(above) })
        else { return parts }
        return parts.map { DayFile(path: String($0.path.dropFirst(above.count)), bytes: $0.bytes) }
    }

    /// Whether a path stays in the folder that it is put into, on any system.
    static func isSafe(_ path: String) -> Bool {
        guard !path.isEmpty, path.utf8.count < 1024, !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C })
        else {
            return false
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        // A colon names a drive or a stream elsewhere.
        return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains(":") }
    }
}

/// Why an archive is not restored.
package enum ArchiveProblem: Error, Equatable, Sendable {
    /// There is no `manifest.json` of a known form.
    case noManifest
    /// A path that is absolute or leads out of the folder.
    case unsafePath(String)
    /// Two parts bear one name.
    case twice(String)
    case missing(String)
    /// Size or SHA-256 are not those of the manifest.
    case changed(String)
    /// The manifest does not name it.
    case notListed(String)
}
