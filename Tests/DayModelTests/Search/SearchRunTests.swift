import Testing

@testable import DayModel

/// Searching many records while somebody types.
@Suite struct SearchRunTests {
    private static let records = [
        ["D01-2", "最低生活保障", "民政办", "低保怎么申请"], ["D01-3", "医保异地备案", "社保所", "未办结"],
        ["D02-2", "路灯井盖维修", "城管办", "路灯不亮 AB12"], ["D02-3", "低保", "社保所", "办理"],
    ]

    private func found(_ query: String) -> [Int] {
        var run = SearchRun()
        for record in Self.records { run.add(record) }
        run.look(for: query)
        return run.found
    }

    @Test func findsCharactersPinyinInitialsAndMixtures() {
        #expect(found("低保") == [0, 3])
        #expect(found("dibao") == [0, 3])
        #expect(found("zdsh") == [0])
        #expect(found("d保") == [0, 3])
        #expect(found("dib") == [0, 1, 3])
        #expect(found("d01-3") == [1])
        #expect(found("ab1") == [2])
        #expect(found("xyz") == [])
        #expect(found("") == [0, 1, 2, 3])
    }

    @Test func everyWordMustOccurAndNoneReachesIntoTheNextText() {
        #expect(found("社保所 低保") == [3])
        #expect(found("sbs wbj") == [1])
        #expect(found("办低") == [])
        #expect(found("  民政办  ") == [0])
    }

    @Test func recordsThatComeLaterAreFoundToo() {
        var run = SearchRun()
        run.look(for: "dibao")
        for record in Self.records { run.add(record) }
        #expect(run.found == [0, 3])
        run.look(for: "dibao d02")
        run.add(["D02-9", "低保"])
        #expect(run.found == [3, 4])
    }

    /// However the text was typed and taken back, the answer is that of a fresh search.
    @Test(arguments: 1...20 as ClosedRange<UInt64>) func typingFindsWhatAFreshSearchFinds(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let signs = Array("低保办理民政社路灯dbaohmzs1 ")
        func text(_ count: Int) -> String {
            String((0..<count).map { _ in signs.randomElement(using: &random) ?? "d" })
        }
        let records = (0..<40).map { _ in (0..<3).map { _ in text(6) } }
        var typed = SearchRun()
        var query = ""
        for step in 0..<60 {
            if step < records.count { typed.add(records[step]) }
            if query.count > 4 || (!query.isEmpty && Bool.random(using: &random)) {
                query.removeLast()
            } else {
                query += text(1)
            }
            typed.look(for: query)
            var fresh = SearchRun()
            for record in records.prefix(step + 1) { fresh.add(record) }
            fresh.look(for: query)
            #expect(typed.found == fresh.found, "seed \(seed), query \(query)")
        }
    }

    /// What a name of the plan answers to, a record with that name answers to as well; scattered letters are for names.
    @Test func agreesWithTheMatchingOfNames() {
        let names = ["最低生活保障", "医疗保险", "民政办", "ABC-12", "重庆路", "绿地"]
        for name in names {
            let key = SearchKey(name)
            for query in ["db", "bz", "minzheng", "mzb", "zhongq", "chongq", "lv", "lu", "bx", "yl", "c1"] {
                var run = SearchRun()
                run.add([name])
                run.look(for: query)
                let match = key.match(query)
                #expect(!run.found.isEmpty == (match != nil && match?.kind != .scattered), "\(name) \(query)")
            }
        }
    }
}
