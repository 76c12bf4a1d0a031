/// Random numbers that come out the same for one seed (SplitMix64): for samples and for tests that replay.
package struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// One of the elements, by weights.
    mutating func pick<Element>(_ weighted: [(Element, Int)]) -> Element {
        var rest = Int.random(in: 0..<weighted.reduce(0) { $0 + $1.1 }, using: &self)
        for (element, weight) in weighted {
            rest -= weight
            if rest < 0 { return element }
        }
        return weighted[0].0
    }
}
