import Foundation
import Testing

/// What `verify` says of a day that was spoilt, in both languages.
@Suite struct VerifyTests {
    private func journal(_ day: String) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: day + "/journals")
        return day + "/journals/" + (try #require(names.first))
    }

    @Test(arguments: [
        ("zh", ["：第 ", " 字节：异常：这一行已损坏（内容与校验值不符）", "异常：缺少第 2 条记录", "提示：末尾一行没有写完"]),
        (
            "en",
            [
                ": byte ", ": alarm: damaged line (its bytes are not those that were hashed)",
                ": alarm: missing record 2", ": note: unfinished end",
            ]
        ),
    ])
    func aSpoiltLineIsNamedWithItsPlace(_ language: String, _ words: [String]) throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "small"])
        let path = try journal(day)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let place = try #require(bytes.range(of: Data(#""people":"#.utf8))).upperBound
        bytes[place] = bytes[place] == UInt8(ascii: "9") ? UInt8(ascii: "8") : UInt8(ascii: "9")
        bytes += Data(#"{"seq""#.utf8)
        try bytes.write(to: URL(fileURLWithPath: path))
        let result = try program.run(["verify", "--day", day], language: language)
        #expect(result.status == 65)
        let file = "journals/" + URL(fileURLWithPath: path).lastPathComponent
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 3 && lines.allSatisfy { $0.hasPrefix(file + ":") }, "\(result.output)")
        for word in words { #expect(result.output.contains(word), "\(word): \(result.output)") }
        #expect(result.errors.contains("2"))
    }

    @Test(arguments: [("zh", "没有 seal.json"), ("en", "there is no seal.json")])
    func aCodeOfADayThatWasNeverSealedIsRefused(_ language: String, _ words: String) throws {
        let program = try Program()
        let day = try program.makeDay()
        let result = try program.run(
            ["verify", "--day", day, "--code", "aaaa-aaaa-aaaa-aaaa"], language: language)
        #expect(result.status == 65 && result.output.contains(words), "\(result)")
    }
}
