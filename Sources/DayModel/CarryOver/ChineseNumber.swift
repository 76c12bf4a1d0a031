/// Numbers from 1 to 999 in Chinese characters, as editions are counted: 第十一届, 第一百〇二届.
package enum ChineseNumber {
    private static let digits: [Character] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

    /// Nil outside 1 to 999.
    package static func text(of number: Int) -> String? {
        guard (1...999).contains(number) else { return nil }
        let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
        var text = hundreds > 0 ? "\(digits[hundreds])百" : ""
        if tens > 0 {
            // 十一, but 一百一十一.
            text += tens == 1 && hundreds == 0 ? "十" : "\(digits[tens])十"
        } else if hundreds > 0, ones > 0 {
            text += "〇"
        }
        return ones > 0 ? text + String(digits[ones]) : text
    }

    /// Nil where the text is none of these numbers; 零 is taken for 〇, 廿 and 卅 for 二十 and 三十.
    package static func number(of text: some StringProtocol) -> Int? {
        let plain = text.map { $0 == "零" ? "〇" : $0 == "廿" ? "二十" : $0 == "卅" ? "三十" : String($0) }.joined()
        return (1...999).first { number in
            guard let written = Self.text(of: number) else { return false }
            // 一十一 is 十一.
            return written == plain || "一" + written == plain && written.hasPrefix("十")
        }
    }
}
