import Foundation
import Testing

/// A day whose journal is long, in a real terminal.
@Suite(.serialized) struct LongDayTests {
    private static let visits = 110

    /// Notes of 40 kilobytes, so that few records make a long journal.
    private func fill(_ day: String, _ program: Program) throws {
        let note = String(repeating: "问路的人很多。", count: 1900)
        let line = #"{"type":"visit","people":1,"channel":"onsite","note":"\#(note)"}"#
        let answers = try program.log(Array(repeating: line, count: Self.visits), day: day)
        try #require(answers.compactMap(recordName).count == Self.visits)
    }

    private func desk(_ day: String, _ program: Program) throws -> Tmux {
        try Tmux([Program.path, "desk", "--day", day, "--desk", "D01"], program, language: "en")
    }

    @Test func aDeskThatIsOpenedAgainShowsTheSameAndFindsWhatWasSpoilt() throws {
        let program = try Program()
        let day = try program.makeDay()
        try fill(day, program)
        let first = try desk(day, program)
        try first.waitFor("people 110")
        try first.type("q")
        try first.waitForEnd()
        let second = try desk(day, program)
        try second.waitFor("people 110")
        try second.press("Space")
        try second.waitFor("people 111")
        try second.type("q")
        try second.waitForEnd()
        // One line in the middle is spoilt, in the same file.
        let names = try FileManager.default.contentsOfDirectory(atPath: day + "/journals")
        let path = day + "/journals/" + (try #require(names.first))
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let place = try #require(
            bytes.range(of: Data(#""people":1"#.utf8), in: bytes.count / 2..<bytes.count))
        bytes[place.upperBound - 1] = UInt8(ascii: "7")
        let journal = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try journal.write(contentsOf: bytes)
        try journal.close()
        let third = try desk(day, program)
        try third.waitFor("1 damaged line")
        try third.waitFor("people 110")
        try third.type("q")
        try third.waitForEnd()
        #expect(try program.run(["verify", "--day", day]).status == 65)
    }
}
