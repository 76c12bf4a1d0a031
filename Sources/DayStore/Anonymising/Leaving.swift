package import DayModel

/// What of a day's folder anonymising has to leave, and why.
package struct Leaving: Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        /// These lines have words in public members, which their hash proves.
        case words(lines: [ClosedRange<Int>], members: [String])
        /// A picture or its entry: what it shows, its caption and what stands in its bytes.
        case picture
        /// No file of a day: nobody knows what is in it.
        case unknown
    }

    /// Within the day's folder.
    package var path: String
    package var reason: Reason
}

/// The words that are left in a journal's file, line by line.
struct WordsLeft {
    private var lines: [ClosedRange<Int>] = []
    private var members: [String] = []

    init(in bytes: [UInt8], _ codes: PlanCodes) {
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let names = Self.names(in: line, codes)
            guard !names.isEmpty else { continue }
            members += names.filter { !members.contains($0) }
            if let last = lines.last, last.upperBound == index {
                lines[lines.count - 1] = last.lowerBound...index + 1
            } else {
                lines.append(index + 1...index + 1)
            }
        }
    }

    private static func names(in line: ArraySlice<UInt8>, _ codes: PlanCodes) -> [String] {
        let open: [UInt8]? = line.withUnsafeBytes { line in
            guard line.count < LineAnatomy.limit, let anatomy = try? LineAnatomy(line), anatomy.proves(line)
            else { return nil }
            return Array(line[...anatomy.hash.upperBound]) + [UInt8(ascii: "}")]
        }
        guard let open, let value = try? JSONReader.read(open) else { return [] }
        return FreeWords.members(in: value.members ?? [], codes)
    }

    func leaving(in path: String) -> Leaving? {
        lines.isEmpty ? nil : Leaving(path: path, reason: .words(lines: lines, members: members))
    }
}
