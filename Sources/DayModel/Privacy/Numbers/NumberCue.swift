/// A word before a number that says that it is somebody's.
struct NumberCue: Sendable {
    enum Kind: Sendable { case phone, account, document }

    var kind: Kind
    /// Digits from which on it is masked.
    var least: Int
    /// Whether a figure may stand behind the word, too: 联系86次.
    var isWeak = false

    private init(_ kind: Kind, _ least: Int, isWeak: Bool = false) {
        self.kind = kind
        self.least = least
        self.isWeak = isWeak
    }

    private static let words = WordTable<NumberCue>([
        (
            "电话 手机 座机 固话 固定电话 宅电 传真 联系方式 电话号码 手机号 手机号码 联系电话 号码 移动电话 小灵通 短号 话机 热线 呼叫 "
                + "tel tel. telephone phone mobile cell cellphone fax ph.",
            NumberCue(.phone, 7)
        ),
        (
            "联系 联系人 联络 拨打 致电 来电 回电 回电话 打电话 拨 家里 家中 单位 办公室 call contact reach",
            NumberCue(.phone, 7, isWeak: true)
        ),
        ("qq 扣扣 企鹅 扣扣号 企鹅号 球球 q号 qq号 qq号码 q q_q 口口", NumberCue(.account, 5)),
        (
            "微信 微信号 vx wx v信 威信 薇信 wechat 账号 帐号 账户 帐户 支付宝 抖音号 快手号 用户名 whatsapp telegram",
            NumberCue(.account, 5)
        ),
        (
            "银行卡 卡号 银行卡号 存折 信用卡 储蓄卡 社保卡 医保卡 一卡通 公交卡 身份证 身份证号 身份证号码 证件 证件号 证件号码 证号 护照 护照号 通行证 "
                + "台胞证 回乡证 居留证 居住证 军官证 士兵证 警官证 学生证 老年证 残疾证 残疾人证 低保证 驾驶证 驾照 退休证 优待证 户口本 房产证 "
                + "社保号 医保号 病历号 住院号 就诊卡号 学号 准考证号 准考证 户号 电表号 水表号 燃气号 学籍号 车架号 发动机号 居留许可 永居证 港澳证 不动产证 退役证 文职证 警号 警官证号 军官证号 士官证 医保 社保 permit visa passport id_card id_no bank_card account",
            NumberCue(.document, 6)
        ),
    ])

    /// What may stand between the word and its number.
    private static let fillers = SignSet("号码是为有叫:=(,\"'“”、-—/|[【.·;上的尾加")

    init?(before start: Int, in text: ReadText) {
        var index = start
        for _ in 0..<6 {
            if let found = Self.words.word(before: index, in: text) {
                self = found.meaning
                return
            }
            let sign = text[index - 1]
            guard Self.fillers.contains(sign) || Signs.isBlank(sign) || sign == 0x2B else { return nil }
            index -= 1
        }
        return nil
    }
}
