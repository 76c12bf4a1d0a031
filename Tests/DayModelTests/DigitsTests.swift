import Testing

@testable import DayModel

@Suite struct DigitsTests {
    @Test(arguments: [
        (0, 1, "0"), (0, 4, "0000"), (7, 2, "07"), (10, 2, "10"), (99, 1, "99"), (100, 2, "100"),
        (-5, 2, "-05"), (-12, 1, "-12"), (Int.max, 3, "9223372036854775807"),
        (Int.min, 3, "-9223372036854775808"),
    ])
    func numbersAreFilledUpWithZeros(_ number: Int, _ count: Int, _ expected: String) {
        #expect(Digits.padded(number, to: count) == expected)
    }
}
