/// Names under which people are found: of WeChat and the like, behind the word for it.
enum Accounts {
    private static let cues = WordTable<Void>(
        "微信 微信号 微信号码 微信名 微信id 加微信 加微 微号 vx v信 v_x wx weixin wechat 薇信 威信 徽信 加v +v v: v_: 加v信 加我 绿泡泡 支付宝 支付宝账号 抖音 抖音号 快手 快手号 小红书 小红书号 "
            + "微博 微博号 钉钉 钉钉号 陌陌 陌陌号 飞书 账号 帐号 账户 帐户 用户名 网名 昵称 id号 whatsapp telegram skype line facebook twitter qq qq号 扣扣 企鹅号")
    /// Of an office, not of a person.
    private static let publicOnes = WordTable<Void>("公众 小程序 视频号 服务号 订阅号 群 支付 扫码 平台 官方 政务")
    private static let fillers = SignSet("号码名是为叫:=(,\"'“”-—·、@ .;/|[【同加我也的了+")
    /// What Latin words may stand there and are no account.
    private static let words = WordTable<Void>("id app pay qq wx vx and or is no not the number account com www http https")

    static func spans(in text: ReadText) -> [MaskedSpan] {
        var spans: [MaskedSpan] = []
        var index = 0
        while index < text.count {
            guard let cue = cues.word(at: index, in: text) else {
                index += 1
                continue
            }
            index += cue.length
            guard let range = account(behind: index, in: text) else { continue }
            spans.append(MaskedSpan(range: range, text: text.text(range.lowerBound..<range.lowerBound + 1) + "***"))
            index = range.upperBound
        }
        return spans
    }

    private static func account(behind cue: Int, in text: ReadText) -> Range<Int>? {
        guard publicOnes.word(at: cue, in: text) == nil else { return nil }
        var start = cue
        while start < cue + 6, fillers.contains(text[start]) || Signs.isBlank(text[start]) { start += 1 }
        if let word = words.word(at: start, in: text), !isAccountSign(text[start + word.length]) {
            start += word.length
            while start < cue + 12, fillers.contains(text[start]) || Signs.isBlank(text[start]) { start += 1 }
        }
        guard Signs.isLatin(text[start]) || text[start] == 0x5F else { return nil }
        var end = start
        while isAccountSign(text[end]) { end += 1 }
        // abc 123
        if end - start < 5, Signs.isBlank(text[end]), Signs.isASCIIDigit(text[end + 1]) {
            end += 1
            while isAccountSign(text[end]) { end += 1 }
        }
        while end > start, text[end - 1] == 0x2D || text[end - 1] == 0x2E { end -= 1 }
        let hasMore = (start..<end).contains { !Signs.isLatin(text[$0]) }
        // A short word of letters alone may be any word.
        return end - start >= (hasMore ? 3 : 5) ? start..<end : nil
    }

    private static func isAccountSign(_ sign: UInt32) -> Bool {
        Signs.isLatin(sign) || (WrittenDigits.isDigit(sign) && !WrittenDigits.isWord(sign)) || sign == 0x5F
            || sign == 0x2D || sign == 0x2E
    }
}
