import Foundation
import Testing

/// Screens as files that a person can read; recorded anew when OPENDAY_RECORD is set, which never passes.
enum Golden {
    static func expect(
        _ lines: [String], named name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Screens")
        let file = folder.appendingPathComponent(name + ".txt")
        let text = lines.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["OPENDAY_RECORD"] != nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)", sourceLocation: sourceLocation)
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        #expect(
            text == expected, "the screen differs from \(name).txt:\n\(text)", sourceLocation: sourceLocation)
    }
}
