import Testing

@testable import DayModel

/// Runs of plain text are written in one piece: no character may pass in one that needs an escape.
@Suite struct JSONWriterRunsTests {
    @Test func eachCharacterIsEscapedExactlyWhereItMustBe() throws {
        let scalars = (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
        for scalar in scalars {
            let text = "中" + String(scalar) + "a"
            let written = String(decoding: JSONWriter.bytes(of: .string(text)), as: UTF8.self)
            // A quotation mark and a backslash stand in their own escapes.
            if written.unicodeScalars.contains(scalar) == UnsafeScalars.contains(scalar) {
                Issue.record("U+\(String(scalar.value, radix: 16)) is written as \(written.debugDescription)")
            }
            if try JSONReader.read(written) != .string(text) {
                Issue.record("U+\(String(scalar.value, radix: 16)) is not read back")
            }
        }
    }

    @Test(arguments: ["同名", "m12"]) func aNameThatStandsTwiceIsRefusedAmongFewAndMany(_ twice: String) {
        for count in [2, 40] {
            let names = (0..<count).map { "m\($0)" } + [twice, twice]
            let text = "{" + names.map { "\"\($0)\":1" }.joined(separator: ",") + "}"
            let error = #expect(throws: JSONError.self) { try JSONReader.read(text) }
            #expect(error?.problem == .duplicateMember(twice))
        }
    }

    @Test func momentsAreWrittenWithEveryDigit() {
        #expect(
            Timestamp(milliseconds: 0, offsetMinutes: -570).description == "1969-12-31T14:30:00.000-09:30")
        #expect(CivilDate(dayNumber: 0).description == "1970-01-01")
        #expect(Timestamp(milliseconds: 7, offsetMinutes: 480).description == "1970-01-01T08:00:00.007+08:00")
    }
}
