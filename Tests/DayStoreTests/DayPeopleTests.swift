import DayModel
import Testing

@testable import DayStore

/// Visitors are found in lines of a journal without reading the records.
@Suite struct DayPeopleTests {
    private func names(in lines: String) -> [String] {
        var names: [String] = []
        VisitorScanner(Array(lines.utf8)[...]).forEach { names.append($0["name"]?.string ?? "—") }
        return names
    }

    @Test(
        arguments: [
            (#"{"seq":2,"private":{"salt":"00","visitor":{"name":"王芳","phone":"1"}}}"#, ["王芳"]),
            (#"{"set":{"visitor":{"name":"李\"四","extra":{"a":"}"}}}}"#, ["李\"四"]),
            (#"{"visitor":{"name":"王芳"}}"# + "\n" + #"{"visitor":{"name":"张三"}}"#, ["王芳", "张三"]),
            (#"{"text":"\"visitor\":{\"name\":\"no\"}"}"#, []), (#"{"visitor":null}"#, []),
            (#"{"visitor":{"name":"cut"# + "\n" + #"{"visitor":{"name":"王芳"}}"#, ["王芳"]), ("", []),
        ] as [(String, [String])])
    func whoCameIsFound(_ lines: String, _ expected: [String]) { #expect(names(in: lines) == expected) }
}
