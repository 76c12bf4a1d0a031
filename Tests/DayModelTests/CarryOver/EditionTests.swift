import Testing

@testable import DayModel

/// Editions as titles name them.
@Suite struct EditionTests {
    @Test func everyNumberIsReadAsItIsWritten() throws {
        for number in 1...999 {
            let text = try #require(ChineseNumber.text(of: number))
            #expect(ChineseNumber.number(of: text) == number, "\(text)")
        }
        #expect(ChineseNumber.text(of: 0) == nil && ChineseNumber.text(of: 1000) == nil)
    }

    @Test(arguments: [
        (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (35, "三十五"), (100, "一百"), (102, "一百〇二"),
        (110, "一百一十"), (111, "一百一十一"), (999, "九百九十九"),
    ])
    func numbers(_ number: Int, _ text: String) {
        #expect(ChineseNumber.text(of: number) == text)
    }

    @Test(arguments: [("一十一", 11), ("一百零二", 102), ("廿一", 21), ("卅", 30)])
    func otherWaysToWriteThem(_ text: String, _ number: Int) {
        #expect(ChineseNumber.number(of: text) == number)
    }

    @Test(arguments: ["", "百", "一二", "十百", "一千", "〇"])
    func whatIsNone(_ text: String) {
        #expect(ChineseNumber.number(of: text) == nil)
    }

    @Test(arguments: [
        ("第十届政务公开日", 11, "第十一届政务公开日"), ("县第 10 届", 11, nil), ("县第10届“政务公开日”", 11, "县第11届“政务公开日”"),
        ("第九十九次", 100, "第一百次"), ("10th Open Day", 11, "11th Open Day"), ("The 21ST", 22, "The 22nd"),
        ("2nd", 3, "3rd"), ("5·15政务公开日", 11, nil), ("第一线", 2, nil), ("10thx", 11, nil),
        ("第十届和第九届", 11, "第十一届和第九届"),
    ])
    func titles(_ title: String, _ edition: Int, _ next: String?) {
        #expect(EditionInTitle.title(title, edition: edition) == next)
    }
}
