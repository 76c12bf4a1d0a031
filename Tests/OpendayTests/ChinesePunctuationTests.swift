import Foundation
import Testing

/// Chinese sentences have the marks of GB/T 15834, which are as wide as a character.
@Suite struct ChinesePunctuationTests {
    private static let catalogue = Repository.root + "/Sources/DayModel/Phrases"

    @Test func noTextHasNarrowMarksBehindACharacter() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.catalogue)
        #expect(files.count > 30)
        let narrow = /[\x{4e00}-\x{9fff}”》）][,:;?!\(]/
        let chinese = /[\x{4e00}-\x{9fff}]/
        for file in files {
            let text = try String(contentsOfFile: Self.catalogue + "/" + file, encoding: .utf8)
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            where !line.drop(while: \.isWhitespace).hasPrefix("//") {
                // The two languages may stand side by side on a line.
                for text in line.split(separator: "\", \"") where text.contains(chinese) {
                    #expect(text.firstMatch(of: narrow) == nil, "\(file):\(index + 1): \(line)")
                }
            }
        }
    }
}
