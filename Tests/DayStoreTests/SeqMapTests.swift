import Testing

@testable import DayStore

@Suite struct SeqMapTests {
    /// Close together, scattered, and far out, in any order: it says what a dictionary says.
    @Test(arguments: [1, 90, 70_000, 1 << 40]) func isADictionary(_ spread: Int) {
        var random = SystemRandomNumberGenerator()
        var map = SeqMap<Int>(empty: 0) { $0 == 0 }
        var plain: [Int: Int] = [:]
        for round in 1...400 {
            let seq = Int.random(in: 1...(Bool.random(using: &random) ? spread : 400), using: &random)
            map[seq] = round
            plain[seq] = round
        }
        for seq in Array(plain.keys) + [1, 2, 399, spread, spread + 1] {
            #expect(map[seq] == plain[seq, default: 0])
            #expect(map.last(before: seq) == plain.keys.filter { $0 < seq }.max())
        }
    }
}
