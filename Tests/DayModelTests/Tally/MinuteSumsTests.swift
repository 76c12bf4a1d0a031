import Testing

@testable import DayModel

@Suite struct MinuteSumsTests {
    private func sum(_ random: inout SeededRandom, sign: Int) -> MinuteSums.Minute {
        MinuteSums.Minute(
            visits: sign * Int.random(in: 0...1, using: &random),
            people: sign * Int.random(in: 0...9, using: &random),
            questions: sign, materials: sign * Int.random(in: 0...50, using: &random), records: sign)
    }

    /// Whatever room they take, they hold what a list of all minutes would.
    @Test(arguments: UInt64(1)...8) func theyHoldWhatAListOfAllMinutesHolds(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var sums = MinuteSums()
        var expected = [MinuteSums.Minute](repeating: .init(), count: 1440)
        let hours = (0..<3).map { _ in Int.random(in: 0..<24, using: &random) }
        for _ in 0..<200 {
            let minute =
                (hours.randomElement(using: &random) ?? 0) * 60 + Int.random(in: 0..<60, using: &random)
            let sum = sum(&random, sign: Bool.random(using: &random) ? 1 : -1)
            sums.add(sum, at: minute)
            expected[minute].add(sum)
        }
        #expect((0..<1440).allSatisfy { sums[$0] == expected[$0] })
        #expect(Array(sums.active) == expected.indices.filter { expected[$0].records != 0 })
        #expect(sums[-1] == .init() && sums[1440] == .init())
    }

    @Test func theyAreEqualWhereTheSameHappened() {
        var random = SeededRandom(seed: 3)
        let sum = sum(&random, sign: 1)
        var early = MinuteSums()
        early.add(sum, at: 700)
        var late = early
        late.add(sum, at: 5)
        #expect(early != late)
        late.add(
            MinuteSums.Minute(
                visits: -sum.visits, people: -sum.people, questions: -sum.questions,
                materials: -sum.materials,
                records: -sum.records), at: 5)
        #expect(early == late && late == early)
        #expect(MinuteSums() != early)
        var both = MinuteSums()
        both.add(early)
        both.add(late)
        #expect(both[700].people == 2 * sum.people)
    }
}
