/// Names that a text gives away by what stands beside them: “我叫王小明”, “李明女士”.
enum SpokenNames {
    private static let cues = ["我叫", "名叫", "姓名", "本人", "联系人", "我是"].map { Array($0.unicodeScalars) }
    private static let titles = ["先生", "女士", "小姐", "同志", "大爷", "大妈", "大娘", "阿姨", "师傅", "老人"]
        .map { Array($0.unicodeScalars) }

    static func spans(in scalars: [Unicode.Scalar]) -> [MaskedSpan] {
        var spans: [MaskedSpan] = []
        for index in scalars.indices {
            guard let range = behindCue(index, in: scalars) ?? beforeTitle(index, in: scalars),
                (spans.last?.range.upperBound ?? 0) <= range.lowerBound
            else { continue }
            spans.append(MaskedSpan(range: range, text: "\(scalars[range.lowerBound])**"))
        }
        return spans
    }

    private static func behindCue(_ index: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
        guard let cue = cues.first(where: { scalars[index...].starts(with: $0) }) else { return nil }
        var start = index + cue.count
        while start < scalars.count, "是为叫:： ".unicodeScalars.contains(scalars[start]) { start += 1 }
        guard start + 1 < scalars.count, Surnames.contains(scalars[start]) else { return nil }
        var end = start + 1
        while end < scalars.count, end < start + 3, isHan(scalars[end]) { end += 1 }
        return end > start + 1 ? start..<end : nil
    }

    private static func beforeTitle(_ index: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
        guard titles.contains(where: { scalars[index...].starts(with: $0) }) else { return nil }
        for length in [3, 2] where index >= length {
            let range = index - length..<index
            if Surnames.contains(scalars[range.lowerBound]), scalars[range].allSatisfy(isHan) { return range }
        }
        return nil
    }

    static func isHan(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }
}

/// The frequent surnames, those left out that are frequent words too.
enum Surnames {
    private static let all = Set(
        ("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范"
            + "廖石韦贾夏付邹熊孟秦阎薛侯雷白龙段郝孔邵史毛顾赖武康贺严尹钱施牛洪龚欧阳司徒诸葛霍尤庞樊兰殷翟倪葛柴柏辛聂").unicodeScalars)

    static func contains(_ scalar: Unicode.Scalar) -> Bool { all.contains(scalar) }
}
