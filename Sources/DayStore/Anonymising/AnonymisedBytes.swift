package import DayModel

/// A journal file's bytes without the private data of some records; every other byte stays.
struct AnonymisedBytes {
    private(set) var bytes: [UInt8] = []
    /// How many lines lost their private data.
    private(set) var lines = 0
    /// Whether anything is different.
    private(set) var isChanged = false
    private let choice: AnonymisedRecords

    init(_ original: [UInt8], journal: JournalName, _ choice: AnonymisedRecords) {
        self.choice = choice
        bytes.reserveCapacity(original.count)
        var start = original.startIndex
        while start < original.endIndex {
            let newline = original[start...].firstIndex(of: 0x0A)
            let end = newline ?? original.endIndex
            take(original[start..<end], journal)
            if newline != nil { bytes.append(0x0A) }
            start = end + 1
        }
    }

    private mutating func take(_ line: ArraySlice<UInt8>, _ journal: JournalName) {
        let kept: Range<Int>? = line.withUnsafeBytes { line in
            guard line.count < LineAnatomy.limit, let anatomy = try? LineAnatomy(line), anatomy.proves(line)
            else { return nil }
            let isChosen = choice.contains(RecordName(journal: journal, seq: anatomy.seq))
            guard let hidden = anatomy.hidden, isChosen, !anatomy.hasNullPrivate(in: line) else {
                return 0..<line.count
            }
            return 0..<hidden.lowerBound
        }
        guard let kept else { return takeStray(line) }
        bytes += line.prefix(kept.count)
        guard kept.count < line.count else { return }
        bytes += Array("null}".utf8)
        lines += 1
        isChanged = true
    }

    /// What is no record may be a torn one: its bytes are blotted out one by one, so that whoever named them by
    /// their place and number finds them again.
    private mutating func takeStray(_ line: ArraySlice<UInt8>) {
        guard choice.takesStrays, line.contains(where: { $0 != Self.blot }) else {
            bytes += line
            return
        }
        bytes += [UInt8](repeating: Self.blot, count: line.count)
        isChanged = true
    }

    static let blot = UInt8(ascii: "x")

    /// Whether bytes that were no record have been blotted out.
    static func isBlotted(_ bytes: [UInt8]) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { $0 == blot || $0 == 0x0A }
    }
}

/// Which records are to lose their private data.
package enum AnonymisedRecords: Sendable {
    case all
    case some(Set<RecordName>)

    package func contains(_ name: RecordName) -> Bool {
        switch self {
        case .all: true
        case .some(let names): names.contains(name)
        }
    }

    /// Nobody knows whose record a torn one was.
    var takesStrays: Bool {
        if case .all = self { true } else { false }
    }
}
