import Foundation
import Testing

/// A disk that takes its time: the screen says so, and no key that waited is lost or taken for another.
@Suite(.enabled(if: Machine.canTrace, "strace cannot trace here")) struct SlowDiskTests {
    @Test(arguments: ["zh", "en"]) func keysThatWaitForTheDiskAreCountedOneByOne(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay()
        let slow = [
            "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync", "-e",
            "inject=fdatasync:delay_enter=2000000", Program.path, "desk", "--day", day, "--desk", "D01",
        ]
        let desk = try Tmux(slow, program, language: language)
        try desk.waitFor(language == "zh" ? "还没有记录" : "Nothing logged yet")
        try desk.press("Space")
        try desk.waitFor(language == "zh" ? "正在保存" : "saving")
        try desk.press("Space")
        try desk.press("Space")
        try desk.waitFor(language == "zh" ? "接待 3 人次" : "people 3")
        #expect(try program.tally(day)["visits"] as? Int == 3)
    }
}
