import SystemPackage

/// The temporary files of runs that were killed: found by their names, and by the lock that a living writer holds.
package enum Leftovers {
    private static let mark = ".openday-"
    private static let end = ".tmp"
    /// So that the whole stays within the 255 bytes that a name may have.
    private static let nameLimit = 200

    /// The name under which a file, or a folder, comes to be before it takes its own.
    static func temporaryName(of name: String, _ environment: StoreEnvironment) -> String {
        ".\(prefix(of: name))\(mark)\(environment.random.hexDigits(8))\(end)"
    }

    private static func prefix(of name: String) -> String {
        guard name.utf8.count > nameLimit else { return name }
        var prefix = name
        while prefix.utf8.count > nameLimit { prefix.removeLast() }
        return prefix
    }

    private static let folders = [
        "", "/photos", "/exports", "/journals", "/drafts", "/machines", "/reviews/journals", "/reviews/drafts",
    ]

    /// Removes what killed runs have left in a day: beside its plan, among pictures, exports, journals, drafts, reviews
    /// and machines. What cannot be removed stays; the day is none the worse for it.
    package static func remove(from day: DayFolder, _ environment: StoreEnvironment) {
        for path in folders {
            guard let folder = try? Folder(own: day.path + path, environment) else { continue }
            remove(from: folder, isDay: true, environment)
            folder.close()
        }
    }

    /// - Parameter isDay: whether the folder is a day's own, where earlier versions left names of other forms too.
    static func remove(from folder: Folder, isDay: Bool, _ environment: StoreEnvironment) {
        guard let names = try? folder.list() else { return }
        for name in names where isTemporary(name, isDay: isDay) { remove(name, from: folder, environment) }
    }

    /// Removes one, file or folder, whose writer lives no more.
    static func remove(_ name: String, from folder: Folder, _ environment: StoreEnvironment) {
        let files = environment.files
        switch (try? files.status(of: name, in: folder.descriptor))?.kind {
        case .file:
            guard let file = try? files.open(name, in: folder.descriptor, for: .appending) else { return }
            defer { files.close(file) }
            guard let isDead = try? files.lock(file), isDead else { return }
            try? files.remove(name, in: folder.descriptor)
        case .folder:
            guard let inner = try? Folder(own: folder.path(of: name), environment) else { return }
            defer { inner.close() }
            guard let isDead = try? files.lock(inner.descriptor), isDead else { return }
            FolderTree.remove(name, in: folder, environment)
        default: return
        }
    }

    /// Whether a name is one that this program gives to what is not whole yet; other programs that keep a day have
    /// temporary files of their own.
    static func isTemporary(_ name: String, isDay: Bool) -> Bool {
        guard name.hasPrefix("."), name.hasSuffix(end), !name.hasPrefix(".syncthing.") else { return false }
        let inner = name.dropFirst().dropLast(end.count)
        if isHex(inner.suffix(8)), inner.dropLast(8).hasSuffix(mark) { return true }
        guard isDay else { return false }
        let parts = inner.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let last = parts.last else { return false }
        return isHex(last) || ["json", "jsonl", "jpg", "png"].contains(last)
    }

    private static func isHex(_ text: Substring) -> Bool {
        text.utf8.count == 8 && text.utf8.allSatisfy(Hex.isDigit)
    }
}

/// A folder with all that is in it.
package enum FolderTree {
    /// Follows no links; what cannot be removed stays.
    package static func remove(at path: String, _ environment: StoreEnvironment) {
        let (parent, name) = Folder.parts(of: path)
        guard let folder = try? Folder(parent, environment) else { return }
        defer { folder.close() }
        remove(name, in: folder, environment)
    }

    static func remove(_ name: String, in folder: Folder, _ environment: StoreEnvironment) {
        guard let kind = (try? folder.status(of: name))?.kind else { return }
        guard kind == .folder else {
            try? environment.files.remove(name, in: folder.descriptor)
            return
        }
        if let inner = try? Folder(own: folder.path(of: name), environment) {
            if let names = try? inner.list() {
                for name in names { remove(name, in: inner, environment) }
            }
            inner.close()
        }
        try? environment.files.removeFolder(name, in: folder.descriptor)
    }
}
