import Foundation
import Testing

/// Compares bytes with a file beside the tests; `OPENDAY_RECORD=1` writes the file anew, and then never passes.
enum Golden {
    static func expect(_ bytes: [UInt8], equal name: String, _ location: SourceLocation = #_sourceLocation) {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appendingPathComponent("Goldens").appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["OPENDAY_RECORD"] == "1" {
            do { try Data(bytes).write(to: file) } catch { Issue.record(error, sourceLocation: location) }
            Issue.record(
                "Recorded \(name); look at it, then run without OPENDAY_RECORD", sourceLocation: location)
            return
        }
        let expected = ((try? Data(contentsOf: file)).map { Array($0) } ?? []).split(
            separator: 0x0A, omittingEmptySubsequences: false)
        let found = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let index =
            zip(expected, found).enumerated().first { $1.0 != $1.1 }?.offset
            ?? min(expected.count, found.count)
        guard index < max(expected.count, found.count) else { return }
        func line(_ lines: [ArraySlice<UInt8>]) -> String {
            index < lines.count ? String(decoding: lines[index], as: UTF8.self) : "(nothing)"
        }
        Issue.record(
            "\(name), line \(index + 1)\nis:        \(line(found))\nshould be: \(line(expected))",
            sourceLocation: location)
    }
}
