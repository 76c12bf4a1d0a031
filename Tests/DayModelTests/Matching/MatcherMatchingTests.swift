import DayModel
import Testing

@Suite struct MatcherMatchingTests {
    private func ranking(_ query: String, _ names: [String]) -> [String] {
        Matcher.rank(query, in: names.map { SearchKey($0) }).map { names[$0] }
    }

    @Test func putsTheBetterWaysToMatchFirst() {
        let names = ["美丽中国宣传办", "市民政办公室", "明珠办", "民政办公室", "mzb", "民政办", "mzb2号"]
        #expect(
            ranking("mzb", names) == ["mzb", "mzb2号", "明珠办", "民政办", "民政办公室", "市民政办公室", "美丽中国宣传办"])
    }

    @Test func prefersNamesThatTheQueryCoversWhole() {
        #expect(ranking("民政", ["民政办公室", "区民政", "民政办"]) == ["民政办", "民政办公室", "区民政"])
    }

    @Test func keepsTheOrderOfEquallyGoodNames() {
        #expect(Matcher.rank("mz", in: ["民政", "美洲", "某处", "木渣"].map { SearchKey($0) }) == [0, 1, 3])
    }

    @Test func anEmptyQueryKeepsAllInOrder() {
        #expect(ranking("  ", sampleNames) == sampleNames)
    }

    @Test func theBestOfSeveralNamesCounts() {
        let keys = [["MZ-02", "民政服务站"], ["SB", "社保所", "民政"], ["XF", "信访办"]].map { $0.map { SearchKey($0) } }
        #expect(Matcher.rank("民政", in: keys) == [1, 0])
        #expect(Matcher.rank("xf", in: keys) == [2])
        #expect(Matcher.rank("shebao", in: keys) == [1])
    }

    @Test func rankingAgreesWithMatchingEachName() {
        let keys = sampleNames.map { SearchKey($0) }
        for query in ["z", "zhi", "ban", "bgs", "办", "shi", "l", "路", "zzzz", "ce", "shan"] {
            let ranked = Matcher.rank(query, in: keys)
            #expect(Set(ranked) == Set(keys.indices.filter { keys[$0].match(query) != nil }))
            let matches = ranked.compactMap { keys[$0].match(query) }
            #expect(zip(matches, matches.dropFirst()).allSatisfy { $0 <= $1 })
        }
    }
}
