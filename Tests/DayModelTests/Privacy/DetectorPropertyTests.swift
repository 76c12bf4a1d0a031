import DayModel
import Testing

/// Random numbers of people in random writing at random places never leave raw; figures with a measure word always do.
@Suite struct DetectorPropertyTests {
    private static let sentences = [
        ("", ""), ("我的电话", ""), ("联系", "，下午"), ("低保停了，", "找我"), ("请打", "问问"), ("（", "）"), ("材料交了 ", " 没回音"),
        ("号码是", "。"), ("反映噪音：", "；已记录"), ("答复后告知", "的人"), ("共3项，", "。"),
    ]

    private func mobile(_ random: inout Seeded) -> String {
        "1" + String(Int.random(in: 3...9, using: &random)) + digits(9, &random)
    }

    private func document(_ random: inout Seeded) -> String {
        let date = [
            String(Int.random(in: 1930...2015, using: &random)), padded(Int.random(in: 1...12, using: &random)),
            padded(Int.random(in: 1...28, using: &random)),
        ].joined()
        let end = Bool.random(using: &random) ? "X" : digits(1, &random)
        return "210" + digits(3, &random) + date + digits(3, &random) + end
    }

    private func card(_ random: inout Seeded) -> String { "6222" + digits(15, &random) }

    private func digits(_ count: Int, _ random: inout Seeded) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    @Test func aNumberInWhateverWritingNeverLeavesRaw() throws {
        var random = Seeded(state: 16)
        for round in 0..<3000 {
            let number = [mobile, document, card][round % 3](&random)
            let written = WrittenNumber.written(number, using: &random)
            let sentence = Self.sentences.randomElement(using: &random) ?? ("", "")
            let text = sentence.0 + written + sentence.1
            let masked = TextMask().masked(text)
            let raw = WrittenNumber.digits(of: number)
            #expect(!WrittenNumber.digits(of: masked).contains(raw), "\(text) → \(masked)")
            if round % 10 == 0 { #expect(try DetectorTests.findings(in: text) == [.personalData], "\(text)") }
        }
    }

    @Test func aPlateInWhateverWritingNeverLeavesRaw() {
        var random = Seeded(state: 17)
        for _ in 0..<500 {
            let number = digits(Int.random(in: 4...5, using: &random), &random)
            let letter = ["A", "b", "Ｃ", "D"].randomElement(using: &random) ?? "A"
            let signs = number.count == 4 ? "F" + number : Bool.random(using: &random) ? "D" + number : number
            let separator = ["", "·", " ", "-", "•", "\u{3000}"].randomElement(using: &random) ?? ""
            let province = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".randomElement(using: &random) ?? "辽"
            let sentence = Self.sentences.randomElement(using: &random) ?? ("", "")
            let text = "\(sentence.0)\(province)\(letter)\(separator)\(signs)\(sentence.1)"
            let masked = TextMask().masked(text)
            #expect(!masked.contains(number), "\(text) → \(masked)")
        }
    }

    @Test func aFigureWithItsMeasureNeverIsMasked() {
        var random = Seeded(state: 18)
        let measures = [
            "元", "万元", "人", "人次", "户", "件", "份", "次", "辆", "个", "平方米", "亩", "吨", "公里", "%", "家企业", "千瓦时", "美元", "余人", "多户",
        ]
        let starts = ["", "补助", "共", "全市", "预算", "去年", "，", "面积", "涨到", "大约"]
        for _ in 0..<2000 {
            let count = Int.random(in: 1...10, using: &random)
            let figure = String(Int.random(in: 1...9, using: &random)) + digits(count - 1, &random)
            let measure = measures.randomElement(using: &random) ?? "元"
            let text = (starts.randomElement(using: &random) ?? "") + figure + measure
            #expect(TextMask().masked(text) == text)
        }
    }
}

/// The same numbers in every run.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
