/// Turns the bytes of a terminal into keys, pastes and clicks, however the bytes are cut into pieces.
package struct InputDecoder: Sendable {
    private enum State: Equatable, Sendable {
        case ground
        case escape
        /// The Esc key was told because nothing followed: on a slow line it may have been a sequence's first byte.
        case escaped
        /// `ESC O`
        case singleShift
        /// `ESC [ …`
        case control
        /// `ESC [ [`
        case console
        /// `ESC [ M`: the three bytes of an old mouse report.
        case mouse
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
    /// Whether the Esc of the sequence that comes in was told already: then its key is told no more.
    private var isLate = false

    package init() {}

    /// How long what has begun waits for its next byte before `flush` ends it, in milliseconds; nil where nothing waits.
    ///
    /// The Esc key must answer at once; between the later bytes of a sequence a slow line may take half a second.
    package var patience: Int? {
        switch state {
        case .ground: nil
        case .escape: 25
        case .string where sequence.count == 1: 25
        case .escaped, .singleShift, .control, .console, .mouse, .string, .stringEscape: 600
        case .paste: 1000
        }
    }

    package mutating func feed(_ bytes: some Collection<UInt8>) -> [Event] {
        var events: [Event] = []
        endPaste(before: bytes, &events)
        for byte in bytes { feed(byte, &events) }
        return events
    }

    /// The same, of what was just read.
    package mutating func feed(_ bytes: UnsafeRawBufferPointer, into events: inout [Event]) {
        endPaste(before: bytes, &events)
        for byte in bytes { feed(byte, &events) }
    }

    /// No more bytes came within `patience`: a lone ESC was the Esc key, a cut sequence is nothing, a paste is over.
    package mutating func flush() -> [Event] {
        let ended = state
        state = .ground
        defer { sequence.removeAll(keepingCapacity: true) }
        switch ended {
        case .ground: return []
        case .escape:
            state = .escaped
            return [.key(.escape)]
        // Alt-P begins what could be a string without end; it must not swallow the keyboard.
        case .string where sequence.count == 1: return [.key(.escape)] + feed(sequence)
        // After an Esc that was told, somebody may have typed just this.
        case .singleShift where isLate: return [.key(.scalar("O"))]
        case .control where isLate && sequence.isEmpty: return [.key(.scalar("["))]
        case .escaped, .singleShift, .control, .console, .mouse, .string, .stringEscape: return []
        case .paste: return tornPaste()
        }
    }

    /// A paste whose end got lost must not keep the keyboard: Ctrl-C or a function key that comes by itself ends it.
    private mutating func endPaste(before bytes: some Collection<UInt8>, _ events: inout [Event]) {
        guard state == .paste, bytes.count <= 8, Self.isWholeKey(bytes) else { return }
        state = .ground
        events += tornPaste()
    }

    private static func isWholeKey(_ bytes: some Collection<UInt8>) -> Bool {
        if bytes.elementsEqual([0x03]) { return true }
        guard bytes.count > 2, bytes.first == 0x1B else { return false }
        var decoder = InputDecoder()
        guard case .key(.function) = decoder.feed(Array(bytes)).first else { return false }
        return true
    }

    /// What came of a paste without its end, less a piece of the end's mark.
    private mutating func tornPaste() -> [Event] {
        let end = Self.pasteEnd
        let torn = (1..<end.count).last { pasted.suffix($0).elementsEqual(end.prefix($0)) } ?? 0
        pasted.removeLast(torn)
        defer { pasted = [] }
        return pasted.isEmpty ? [] : [.paste(String(decoding: pasted, as: UTF8.self))]
    }

    private mutating func feed(_ byte: UInt8, _ events: inout [Event]) {
        switch state {
        case .ground: ground(byte, &events)
        case .escape:
            isLate = false
            escape(byte, &events)
        case .escaped:
            isLate = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O")
            state = .ground
            if isLate { escape(byte, &events) } else { ground(byte, &events) }
        case .singleShift: singleShift(byte, &events)
        case .control: control(byte, &events)
        case .console:
            state = .ground
            if !isLate, let key = KeySequences.console(byte) { events.append(.key(key)) }
        case .mouse: oldMouse(byte, &events)
        case .string: string(byte)
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
        assembler.feed(byte) { events.append(.key(.scalar($0))) }
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
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
            state = .string
            sequence.append(byte)
        case 0x1B: events.append(.key(.escape))
        default:
            // No binding uses Esc and a letter: they are two keys.
            state = .ground
            events.append(.key(.escape))
            ground(byte, &events)
        }
    }

    private mutating func singleShift(_ byte: UInt8, _ events: inout [Event]) {
        state = .ground
        let key = KeySequences.singleShift(byte)
        if isLate {
            guard key == nil else { return }
            // No terminal's: somebody typed both after Esc.
            events.append(.key(.scalar("O")))
            ground(byte, &events)
        } else if let key {
            events.append(.key(key))
        }
    }

    private mutating func string(_ byte: UInt8) {
        switch byte {
        case 0x07, 0x18, 0x1A: state = .ground
        case 0x1B: state = .stringEscape
        // Only whether anything came matters.
        default: if sequence.count == 1 { sequence.append(byte) }
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
            if !isLate, let event = MouseSequences.event(Self.numbers(sequence.dropFirst()), final: final) {
                events.append(.mouse(event))
            }
            return
        }
        if final == UInt8(ascii: "M"), sequence.isEmpty {
            state = .mouse
            return
        }
        let parameters = Self.numbers(sequence[...])
        if final == UInt8(ascii: "~"), parameters.first == 200 {
            state = .paste
            pasted.removeAll(keepingCapacity: true)
            return
        }
        if sequence.first.map({ $0 >= 0x3C }) != true,
            !isLate, let key = KeySequences.control(parameters: parameters, final: final)
        {
            events.append(.key(key))
        }
    }

    private mutating func oldMouse(_ byte: UInt8, _ events: inout [Event]) {
        sequence.append(byte)
        guard sequence.count == 3 else { return }
        state = .ground
        if let event = MouseSequences.oldEvent(sequence) { events.append(.mouse(event)) }
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
