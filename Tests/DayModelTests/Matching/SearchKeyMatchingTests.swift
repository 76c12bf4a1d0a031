import DayModel
import Testing

@Suite struct SearchKeyMatchingTests {
    @Test(arguments: [
        ("民政办", "民政办", Match.Kind.exact), ("ＡＢ１号窗口", "ab1号窗口", .exact), ("e政通", "E政通", .exact),
        ("民政办", "民政", .prefix), ("WiFi使用", "wifi", .prefix), ("5·15政务公开日", "515", .prefix),
        ("民政办", "mzb", .initialsPrefix), ("民政办", "民zb", .initialsPrefix), ("重点项目", "cdxm", .initialsPrefix),
        ("5·15政务公开日", "515zw", .initialsPrefix), ("民政办", "m z b", .initialsPrefix),
        ("民政办", "minz", .pinyinPrefix), ("民政办", "min zhengban", .pinyinPrefix),
        ("民政办", "minzhb", .pinyinPrefix),
        ("社会保障所", "shehuibz", .pinyinPrefix), ("社会保障所", "shhbzhs", .pinyinPrefix),
        ("旅游办", "lvy", .pinyinPrefix), ("旅游办", "luyou", .pinyinPrefix), ("西安路", "xi'an", .pinyinPrefix),
        ("行政审批局", "hangzh", .pinyinPrefix), ("〇一社区", "lingyi", .pinyinPrefix),
        ("社会保障所", "保障", .inside), ("社会保障所", "bzs", .initialsInside), ("社会保障所", "baozhang", .pinyinInside),
        ("社会保障所", "社保", .scattered), ("社会保障所", "sbs", .scattered),
        ("最低生活保障", "dibao", .scattered), ("最低生活保障", "zdbao", .scattered),
    ])
    func finds(name: String, query: String, kind: Match.Kind) {
        #expect(SearchKey(name).match(query)?.kind == kind)
    }

    @Test(arguments: [
        ("民政办", "mzbs"), ("民政办", "minzx"), ("民政办", "bzm"), ("民政办", "民民"), ("民政办", "mzhengx"),
        ("ab", "abc"), ("", "a"), ("民政办", "in"), ("西安路", "xal1"),
        ("最低生活保障", "baodi"), ("最低生活保障", "dibaox"), ("最低生活保障", "diibao"),
    ])
    func doesNotFind(name: String, query: String) {
        #expect(SearchKey(name).match(query) == nil)
    }

    @Test(arguments: [("最低生活保障", 1, 4), ("低收入家庭保障", 0, 5)])
    func aReadingWithGapsSpeaksForAsFewSignsAsItCan(name: String, start: Int, leftover: Int) {
        let match = SearchKey(name).match("dibao")
        #expect(match?.start == start)
        #expect(match?.leftover == leftover)
    }

    @Test func aLongTextIsNotReadWithGaps() {
        let text = "最低生活保障" + String(repeating: "问", count: 40)
        #expect(SearchKey(text).match("dibao") == nil)
        #expect(SearchKey(text).match("shenghuo") != nil)
    }

    @Test func anEmptyQuerySuitsEveryNameAlike() {
        #expect(SearchKey("民政办").match(" ") == SearchKey("").match(""))
        #expect(SearchKey("").match("") != nil)
    }

    @Test(arguments: sampleNames)
    func everyNameIsFoundByItsOwnCharacters(name: String) {
        #expect(SearchKey(name).match(name)?.kind == .exact)
        #expect(SearchKey(name).match(name.uppercased())?.kind == .exact)
        for count in 1..<max(name.count, 2) {
            #expect(SearchKey(name).match(String(name.prefix(count)))?.start == 0)
            let end = String(name.suffix(count))
            #expect(SearchKey(name).match(end) != nil || end.allSatisfy(\.isPunctuation))
        }
    }

    @Test(arguments: sampleNames)
    func everyNameIsFoundByEveryFullReading(name: String) {
        let key = SearchKey(name)
        for spelt in name.typed(Pinyin.readings) {
            #expect(key.match(spelt)?.start == 0, "\(spelt)")
            for count in 1...spelt.count {
                #expect(key.match(String(spelt.prefix(count)))?.start == 0, "\(spelt.prefix(count))")
            }
        }
    }

    @Test(arguments: sampleNames)
    func everyNameIsFoundByTheInitialsOfEveryReading(name: String) {
        for spelt in name.typed({ Pinyin.readings(of: $0).map { String($0.prefix(1)) } }) {
            let match = SearchKey(name).match(spelt)
            #expect(match.map { $0.kind <= .initialsPrefix && $0.leftover == 0 } == true)
        }
    }

    @Test func spellsOutNamesUpToTheLengthThatIsKept() {
        let key = SearchKey(String(repeating: "民", count: 50))
        #expect(key.match(String(repeating: "min", count: 42))?.kind == .pinyinPrefix)
        #expect(key.match(String(repeating: "min", count: 42) + "m")?.kind == .pinyinPrefix)
        #expect(key.match(String(repeating: "min", count: 43)) == nil)
    }

    @Test func longPastedTextFindsItsOwnCharacters() {
        let text = String(repeating: "民政", count: 500)
        #expect(SearchKey(text).match(text)?.kind == .exact)
        #expect(SearchKey(text).match(String(text.dropLast()))?.kind == .prefix)
        #expect(SearchKey("民政办").match(text) == nil)
    }
}
