/// Turns the bytes of a terminal into keys, pastes and clicks, however the bytes are cut into pieces.
package struct InputDecoder: Sendable {
    private enum State: Equatable, Sendable {
        case ground
        case escape
        /// `ESC O`
        case singleShift
        /// `ESC [ …`
        case control
        /// `ESC [ [`
        case console
        /// `ESC ]`, `ESC P` and kin: swallowed to their end.
        case string
        case stringEscape
        /// Between `ESC [ 200 ~` and `ESC [ 201 ~`.
        case paste
    }

    private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    /// Longer sequences are no terminal's.
    private static let sequenceLimit = 64

    private var state = State.ground
    private var assembler = UTF8Assembler()
    private var sequence: [UInt8] = []
    private var pasted: [UInt8] = []

    package init() {}

    /// Whether an ESC waits to be told from the beginning of a sequence; `flush` after a while says it was one.
    package var hasPendingEscape: Bool {
        switch state {
        case .escape, .singleShift, .control, .console: true
        case .ground, .string, .stringEscape, .paste: false
        }
    }

    package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Event] {
        var events: [Event] = []
        for byte in bytes { feed(byte, &events) }
        return events
    }

    /// No more bytes came: what began with ESC was the Esc key.
    package mutating func flush() -> [Event] {
        guard hasPendingEscape else { return [] }
        var events: [Event] = [.key(.escape)]
        let rest = sequence
        let wasShift = state == .singleShift
        let wasControl = state == .control || state == .console
        state = .ground
        sequence.removeAll()
        if wasShift { events.append(.key(.scalar("O"))) }
        if wasControl { events += feed([UInt8(ascii: "[")] + rest) }
        return events
    }

    private mutating func feed(_ byte: UInt8, _ events: inout [Event]) {
        switch state {
        case .ground: ground(byte, &events)
        case .escape: escape(byte, &events)
        case .singleShift:
            state = .ground
            if let key = KeySequences.singleShift(byte) { events.append(.key(key)) }
        case .control: control(byte, &events)
        case .console:
            state = .ground
            if let key = KeySequences.console(byte) { events.append(.key(key)) }
        case .string:
            if byte == 0x07 { state = .ground }
            if byte == 0x1B { state = .stringEscape }
        case .stringEscape: state = byte == UInt8(ascii: "\\") ? .ground : .string
        case .paste: paste(byte, &events)
        }
    }

    private mutating func ground(_ byte: UInt8, _ events: inout [Event]) {
        guard byte >= 0x20, byte != 0x7F else {
            if !assembler.isEmpty {
                assembler = UTF8Assembler()
                events.append(.key(.scalar("\u{FFFD}")))
            }
            if byte == 0x1B { state = .escape } else { events.append(.key(Self.controlKey(byte))) }
            return
        }
        for scalar in assembler.feed(byte) { events.append(.key(.scalar(scalar))) }
    }

    private static func controlKey(_ byte: UInt8) -> Key {
        switch byte {
        case 0x0D: .enter
        case 0x09: .tab
        case 0x08, 0x7F: .backspace
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control("@")
        }
    }

    private mutating func escape(_ byte: UInt8, _ events: inout [Event]) {
        sequence.removeAll(keepingCapacity: true)
        switch byte {
        case UInt8(ascii: "["): state = .control
        case UInt8(ascii: "O"): state = .singleShift
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): state = .string
        case 0x1B: events.append(.key(.escape))
        default:
            // No binding uses Esc and a letter: they are two keys.
            state = .ground
            events.append(.key(.escape))
            ground(byte, &events)
        }
    }

    private mutating func control(_ byte: UInt8, _ events: inout [Event]) {
        if byte == UInt8(ascii: "["), sequence.isEmpty {
            state = .console
            return
        }
        guard (0x20...0x7E).contains(byte) else {
            state = .ground
            ground(byte, &events)
            return
        }
        guard (0x40...0x7E).contains(byte) else {
            sequence.append(byte)
            if sequence.count > Self.sequenceLimit { state = .ground }
            return
        }
        state = .ground
        finish(byte, &events)
    }

    private mutating func finish(_ final: UInt8, _ events: inout [Event]) {
        if sequence.first == UInt8(ascii: "<") {
            if let event = mouse(final) { events.append(.mouse(event)) }
            return
        }
        let parameters = Self.numbers(sequence[...])
        if final == UInt8(ascii: "~"), parameters.first == 200 {
            state = .paste
            pasted.removeAll(keepingCapacity: true)
            return
        }
        if sequence.first.map({ $0 >= 0x3C }) != true,
            let key = KeySequences.control(parameters: parameters, final: final)
        {
            events.append(.key(key))
        }
    }

    /// SGR 1006: `ESC [ < button ; column ; row M` or `m`.
    private func mouse(_ final: UInt8) -> MouseEvent? {
        let numbers = Self.numbers(sequence.dropFirst())
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
        let position = Position(column: numbers[1] - 1, row: numbers[2] - 1)
        // Bits 2 to 4 are Shift, Alt and Ctrl; bit 5 is motion.
        switch (numbers[0] & ~0x1C, final) {
        case (0, UInt8(ascii: "M")): return MouseEvent(kind: .press, position: position)
        case (0, UInt8(ascii: "m")): return MouseEvent(kind: .release, position: position)
        case (64, UInt8(ascii: "M")): return MouseEvent(kind: .wheelUp, position: position)
        case (65, UInt8(ascii: "M")): return MouseEvent(kind: .wheelDown, position: position)
        default: return nil
        }
    }

    private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
        bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            part.reduce(0) { $1 &- 0x30 < 10 ? min($0 * 10 + Int($1 - 0x30), 1_000_000) : $0 }
        }
    }

    private mutating func paste(_ byte: UInt8, _ events: inout [Event]) {
        pasted.append(byte)
        guard byte == 0x7E, pasted.count >= Self.pasteEnd.count,
            pasted[(pasted.count - Self.pasteEnd.count)...].elementsEqual(Self.pasteEnd)
        else { return }
        state = .ground
        pasted.removeLast(Self.pasteEnd.count)
        events.append(.paste(String(decoding: pasted, as: UTF8.self)))
        pasted = []
    }
}
