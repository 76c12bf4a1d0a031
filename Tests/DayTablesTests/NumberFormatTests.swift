import Testing

@testable import DayTables

/// What cells show, by their number formats.
@Suite struct NumberFormatTests {
    @Test(arguments: [
        ("000", 1.0, "001"), ("00000000000", 2_400_000_000, "02400000000"), ("0", 1.5, "2"), ("0.00", 3, "3.00"),
        ("#,##0", 1_234_567, "1,234,567"), ("#,##0", 12, "12"), ("#,##0.00", 0.5, "0.50"), ("#", 0, ""),
        ("#.##", 1.5, "1.5"), ("0.0%", 0.956, "95.6%"), ("0%", 1, "100%"), ("0.00E+00", 12345, "1.23E+04"),
        ("General", 0.1 + 0.2, "0.3"), ("General", 500, "500"), ("General", 1.5, "1.5"), ("General", -3, "-3"),
        ("General", 1e-12, "1E-12"), ("General", 210_101_199_001_011_000, "2.10101E+17"),
        ("0\"份\"", 500, "500份"), ("\"No.\"000", 7, "No.007"), ("000-0000", 5_550_101, "555-0101"),
        ("(000) 0000-0000", 24_0000_0001, "(024) 0000-0001"), ("0;负0", -5, "负5"), ("0;-0;\"零\"", 0, "零"),
        ("0;;", -5, ""), (";;;", 5, ""), ("[Red]0", 5, "5"), ("[>=100]\"多\";\"少\"", 150, "多"),
        ("[>=100]\"多\";\"少\"", 5, "少"), ("0,", 12345, "12"), ("0.0,,\"百万\"", 1_500_000, "1.5百万"),
        ("\\d0", 5, "d5"), ("0_ ", 5, "5"), ("* 0", 5, "5"), ("[$¥-804]#,##0.00", 12.5, "¥12.50"),
        ("G/通用格式", 5, "5"), ("[DBNum1]General", 123, "一百二十三"), ("[DBNum2]General", 1005, "壹仟零伍"),
        ("[DBNum1]General", 15, "十五"), ("[DBNum1]General", 20_300, "二万〇三百"), ("[DBNum3]0", 12, "１２"),
        ("0.00", 2.675, "2.68"), ("0.00", -0.001, "0.00"), ("# ?/?", 0.5, " 0.5"),
    ] as [(String, Double, String)])
    func numbers(_ code: String, _ number: Double, _ shown: String) {
        #expect(NumberFormat(code).shown(number, isFrom1904: false) == shown, "\(code)")
    }

    /// 46157 is 2026-05-15, a Friday.
    @Test(arguments: [
        ("yyyy\"年\"m\"月\"d\"日\"", 46157.0, "2026年5月15日"), ("yyyy-mm-dd", 46157, "2026-05-15"),
        ("yyyy/m/d", 46157, "2026/5/15"), ("[$-804]yyyy\"年\"mm\"月\"", 46157, "2026年05月"),
        ("m\"月\"d\"日\"", 46157, "5月15日"), ("d-mmm-yy", 46157, "15-May-26"), ("mmm-yy", 46157, "May-26"),
        ("[$-804]aaaa;@", 46157, "星期五"), ("dddd", 46157, "Friday"), ("yy.m.d", 46157, "26.5.15"),
        ("h:mm", 46157.75, "18:00"), ("h:mm AM/PM", 0.75, "6:00 PM"), ("上午/下午h\"时\"mm\"分\"", 0.4375, "上午10时30分"),
        ("[h]:mm:ss", 1.5, "36:00:00"), ("mm:ss", 0.5 / 24, "30:00"), ("yyyy-mm-dd h:mm", 46157.375, "2026-05-15 9:00"),
        ("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", 46157, "二〇二六年五月十五日"), ("mm:ss.0", 0.5 / 86400, "00:00.5"),
        ("e/m/d", 46157, "2026/5/15"),
    ] as [(String, Double, String)])
    func dates(_ code: String, _ number: Double, _ shown: String) {
        #expect(NumberFormat(code).shown(number, isFrom1904: false) == shown, "\(code)")
        #expect(NumberFormat(code).isDate)
    }

    @Test func aTextHasASectionOfItsOwn() {
        #expect(NumberFormat("@").text("001") == "001" && NumberFormat("0").text("甲") == "甲")
        #expect(NumberFormat("0;0;0;\"第\"@\"号\"").text("5") == "第5号")
        #expect(NumberFormat(";;;").text("甲") == "")
    }

    /// Whatever stands in a file, reading it ends.
    @Test func noCodeBringsItDown() {
        var random = SystemRandomNumberGenerator()
        let signs = Array("0#?.,%/@EeymdhsaAPM\"\\[]<>=;-_*年 DBNum1$gG")
        for _ in 0..<3000 {
            let code = String((0..<Int.random(in: 0...14, using: &random)).map { _ in signs.randomElement() ?? "0" })
            for number in [0, 1.5, -1, 46157.5, 1e15, 1e300, -1e-300, 2_958_465.9] {
                _ = NumberFormat(code).shown(number, isFrom1904: Bool.random())
            }
            _ = NumberFormat(code).text("甲")
        }
    }
}
