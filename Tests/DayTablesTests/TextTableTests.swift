import DayModel
import Testing

@testable import DayTables

/// Text files as spreadsheet programs write them.
@Suite struct TextTableTests {
    private let rows = [["名称", "数量"], ["宣传单", "500"]]

    private func cells(_ bytes: [UInt8]) throws -> [[String]] {
        try TableFile.tables(of: bytes).flatMap { $0.rows.map(\.cells) }
    }

    @Test func everyEncodingIsRead() throws {
        let text = "名称,数量\r\n宣传单,500\r\n"
        #expect(try cells(Array(text.utf8)) == rows)
        #expect(try cells([0xEF, 0xBB, 0xBF] + text.utf8) == rows)
        #expect(try cells([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == rows)
        #expect(try cells([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == rows)
        // GBK, as `iconv -t GBK` writes it.
        let gbk: [UInt8] =
            [
                0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xCA, 0xFD, 0xC1, 0xBF, 0x0D, 0x0A, 0xD0, 0xFB, 0xB4, 0xAB,
                0xB5, 0xA5,
            ]
            + Array(",500\r\n".utf8)
        #expect(try cells(gbk) == rows)
        // 𠀀 is four bytes in GB 18030.
        #expect(try cells([0x95, 0x32, 0x82, 0x36, 0x2C, 0x31, 0x0A]) == [["𠀀", "1"]])
    }

    @Test func whatIsNoTableIsSaid() {
        let cases: [([UInt8], TableFileProblem)] = [
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .oldWorkbook), (Array("%PDF-1.7".utf8), .otherDocument),
            (Array("<html><table>".utf8), .otherDocument), (Array("a,\0b".utf8), .otherDocument),
            ([0x61, 0xFF, 0x2C, 0x62], .unknownEncoding), ([0xFF, 0xFE, 0x41], .unknownEncoding),
            (Array("a,b\n\"c,d\n".utf8), .openQuote(row: 2)),
            (Array(String(repeating: "a,b\n", count: 5_101).utf8), .tooLarge),
        ]
        for (bytes, problem) in cases {
            #expect(throws: problem) { try TableFile.tables(of: bytes) }
        }
    }

    @Test(arguments: [
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]), ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]),
        ("a\tb\n1,5\t2\n3\t4\n", [["a", "b"], ["1,5", "2"], ["3", "4"]]),
        ("sep=;\na;b,c\n", [["a", "b,c"]]), ("\"a\nb\",\"c\"\"d\"\n", [["a\nb", "c\"d"]]),
        ("a\"b,c\n", [["a\"b", "c"]]), ("T1, \"a, b\" ,c\n", [["T1", "a, b", "c"]]), ("a,b\n\nc,d\n", [["a", "b"], [""], ["c", "d"]]),
        ("标题\na,b\nc,d\n", [["标题"], ["a", "b"], ["c", "d"]]), ("only\nnames\n", [["only"], ["names"]]),
    ])
    func separatorsQuotesAndBlankRows(_ text: String, _ expected: [[String]]) throws {
        let tables = try TableFile.tables(of: Array(text.utf8))
        #expect(tables.flatMap { $0.rows.map(\.cells) } == expected)
        #expect(tables.flatMap { $0.rows.map(\.number) } == Array(1...expected.count))
    }
}
