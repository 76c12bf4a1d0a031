import Testing

@testable import DayModel

@Suite struct RecordTableTests {
    @Test func itHoldsWhatADictionaryHolds() {
        var random = SeededRandom(seed: 5)
        var table = RecordTable()
        var expected: [RecordKey: Int32] = [:]
        table.reserve(10)
        for number in 0..<5_000 {
            let key = RecordKey(
                journal: Int.random(in: -1...3, using: &random),
                seq: Int.random(in: 1...4_000, using: &random))
            #expect(table[key] == expected[key])
            table[key] = Int32(number)
            expected[key] = Int32(number)
        }
        #expect(table.count == expected.count)
        for (key, number) in expected { #expect(table[key] == number) }
        #expect(table[RecordKey(journal: 9, seq: 9)] == nil)
        #expect(RecordTable()[RecordKey(journal: 0, seq: 1)] == nil)
    }
}
