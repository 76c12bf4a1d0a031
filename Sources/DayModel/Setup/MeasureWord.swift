/// The word that a thing is counted with (量词), by what it is called.
enum MeasureWord {
    private static let words: [(ending: String, word: String)] = [
        ("展板", "块"), ("宣传板", "块"), ("板报", "块"), ("公示牌", "块"), ("屏", "块"), ("横幅", "条"), ("条幅", "条"),
        ("标语", "条"),
        ("车", "台"), ("音箱", "台"), ("电脑", "台"), ("一体机", "台"), ("旗", "面"), ("海报", "张"), ("挂图", "张"), ("卡", "张"),
        ("画", "幅"), ("手册", "本"), ("书", "本"), ("汇编", "本"), ("指南", "本"), ("本", "本"), ("单", "份"), ("折页", "份"),
        ("资料", "份"), ("明白纸", "份"), ("信", "份"), ("报", "份"), ("扇", "把"), ("扇子", "把"), ("伞", "把"), ("笔", "支"),
        ("袋", "个"), ("帐篷", "顶"), ("桌", "张"),
    ]

    /// Nil where the name tells nothing.
    static func word(for name: String) -> String? {
        let fitting = words.filter { name.hasSuffix($0.ending) }
        return fitting.max { $0.ending.count < $1.ending.count }?.word
    }
}
