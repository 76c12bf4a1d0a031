import Testing

@testable import DayModel

@Suite struct LanesTests {
    private func word(_ bytes: [UInt8]) -> UInt64 {
        bytes.enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64($1.offset * 8) }
    }

    @Test func theLowestByteThatIsFoundIsFound() {
        var random = SeededRandom(seed: 3)
        for _ in 0..<20_000 {
            let bytes = (0..<8).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random)
                    : [0, 1, 0x1F, 0x20, 0x7F, 0x80, 0xFF][Int.random(in: 0..<7, using: &random)]
            }
            let zeros = Lanes.zeros(word(bytes))
            let zero = bytes.firstIndex(of: 0)
            #expect((zeros == 0 ? nil : zeros.trailingZeroBitCount / 8) == zero)
            let controls = Lanes.controls(word(bytes))
            #expect(
                (controls == 0 ? nil : controls.trailingZeroBitCount / 8) == bytes.firstIndex { $0 < 0x20 })
            let isHex = bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
            #expect(Lanes.areDigits(word(bytes)) == isHex)
        }
        #expect(Lanes.areDigits(word(Array("09afbcde".utf8))))
        #expect(!Lanes.areDigits(word(Array("09afbcdg".utf8))))
        #expect(!Lanes.areDigits(word(Array("09AFbcde".utf8))))
    }

    @Test func everyCodeHasItsOwnNumber() {
        var list = CodeList()
        let codes = (0..<3000).map { number in
            String(repeating: "x", count: number % 13) + String(number, radix: 36)
        }
        for (index, code) in codes.enumerated() { #expect(list.index(of: code) == index) }
        for (index, code) in codes.enumerated() { #expect(list.existingIndex(of: code) == index) }
        #expect(list.existingIndex(of: "") == nil)
        #expect(list.existingIndex(of: "a\0") == nil)
        _ = list.index(of: "a")
        #expect(list.existingIndex(of: "a\0") == nil)
    }
}
