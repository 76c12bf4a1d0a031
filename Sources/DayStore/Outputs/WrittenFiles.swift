/// Which contents the program itself has put under which names, so that what a person changed since can be told:
/// lines as `sha256sum` writes them, and `sha256sum -c` checks.
struct WrittenFiles: Equatable {
    private var lines: [(sha256: String, name: String)] = []
    /// So many of one name are remembered: an older one that somebody put back is no work of theirs either.
    private static let versions = 4
    private static let limit = 1000

    static func == (left: WrittenFiles, right: WrittenFiles) -> Bool { left.bytes == right.bytes }

    init() {}

    /// What is no such line is passed over: its file is then taken for a person's.
    init(reading bytes: [UInt8]) {
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let sha256 = line.prefix(64)
            guard sha256.utf8.count == 64, sha256.utf8.allSatisfy(Hex.isDigit), line.dropFirst(64).hasPrefix("  ")
            else { continue }
            lines.append((String(sha256), String(line.dropFirst(66))))
        }
    }

    var bytes: [UInt8] { lines.flatMap { Array("\($0.sha256)  \($0.name)\n".utf8) } }

    func knows(_ name: String) -> Bool { lines.contains { $0.name == name } }

    func contains(_ sha256: String, as name: String) -> Bool {
        lines.contains { $0.name == name && $0.sha256 == sha256 }
    }

    /// A name that a line cannot hold is not remembered: its file is never replaced then.
    mutating func add(_ sha256: String, as name: String) {
        guard !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C }) else { return }
        lines.removeAll { $0.name == name && $0.sha256 == sha256 }
        lines.append((sha256, name))
        let same = lines.filter { $0.name == name }.dropLast(Self.versions)
        lines.removeAll { line in same.contains { $0 == line } }
        lines.removeFirst(max(0, lines.count - Self.limit))
    }
}
