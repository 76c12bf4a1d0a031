/// What terminals send for the mouse.
enum MouseSequences {
    /// SGR 1006: `ESC [ < button ; column ; row M` or, for a release, `m`.
    static func event(_ numbers: [Int], final: UInt8) -> MouseEvent? {
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
        let position = Position(column: numbers[1] - 1, row: numbers[2] - 1)
        switch (button(numbers[0]), final) {
        case (0, UInt8(ascii: "M")): return MouseEvent(kind: .press, position: position)
        case (0, UInt8(ascii: "m")): return MouseEvent(kind: .release, position: position)
        case (64, UInt8(ascii: "M")): return MouseEvent(kind: .wheelUp, position: position)
        case (65, UInt8(ascii: "M")): return MouseEvent(kind: .wheelDown, position: position)
        default: return nil
        }
    }

    /// What terminals without 1006 send: button, column and row, each plus 32, columns and rows from 1.
    static func oldEvent(_ bytes: [UInt8]) -> MouseEvent? {
        let numbers = bytes.map { Int($0) - 32 }
        guard numbers.count == 3 else { return nil }
        // It does not say which button was released.
        let isRelease = button(numbers[0]) == 3
        return event(
            [isRelease ? 0 : numbers[0], numbers[1], numbers[2]], final: UInt8(ascii: isRelease ? "m" : "M"))
    }

    /// Without bits 2 to 4, which are Shift, Alt and Ctrl; bit 5 is motion.
    private static func button(_ number: Int) -> Int { number & ~0x1C }
}
