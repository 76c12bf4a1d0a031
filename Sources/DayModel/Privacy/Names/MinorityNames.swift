/// Names that are written as they sound, with a dot between their parts: 阿卜杜拉·买买提.
enum MinorityNames {
    private static let dots = SignSet("·•・‧∙⋅ᐧ・.．")
    /// The signs that such names are written with.
    private static let sounds = SignSet(
        "阿艾爱安奥巴拜班本比毕别波伯布卜不达代旦丹德迪丁东都杜顿多尔额尕嘎格古哈海汗合赫胡吉加嘉江杰金卡开凯克肯库拉兰朗勒里丽力利列林鲁罗洛马玛麦买满曼美米莫默木"
            + "穆姆娜那纳乃奈尼努诺帕皮平普其奇齐恰强巧琼热仁日如茹瑞萨赛桑色沙山善舍史斯苏索塔台太泰坦特提铁图土吐托娃瓦旺维温翁吾乌西希夏谢雅亚央叶伊依以益英永尤于玉约云再早扎"
            + "札泽增珍珠孜卓兹祖措次迭斡嫩腾图其呼和敖登巍琪花苏日勒朝鲁道尔吉才让仓洛松久美索郎曲曲珍拥青益邓增肉孜帕提古丽耶娅仙孙则热依汗木沙江坎司义依明卡斯甫麦孜")

    static func ranges(in text: ReadText) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 1
        while index < text.count {
            guard dots.contains(text[index]), sounds.contains(text[index - 1]), sounds.contains(text[index + 1]) else {
                index += 1
                continue
            }
            var start = index
            while start > (ranges.last?.upperBound ?? 0), sounds.contains(text[start - 1]), index - start < 8 { start -= 1 }
            var end = index
            while dots.contains(text[end]), sounds.contains(text[end + 1]) { end = Self.end(from: end + 1, in: text) }
            if index - start >= 2, end - index >= 3 { ranges.append(start..<end) }
            index = max(end, index + 1)
        }
        return ranges
    }

    /// Where signs of such names end that begin at a place.
    static func end(from start: Int, in text: ReadText) -> Int {
        var end = start
        while end < start + 10, sounds.contains(text[end]) { end += 1 }
        return end
    }
}
