/// Text that an input method hands over in one piece: it is text, and none of its characters is a key.
///
/// Single keys that were typed ahead come together too. What tells them apart is a character that no key bears: a letter
/// or ideograph beyond ASCII and its full-width forms. It makes a text of all the characters that touch it.
package enum TextCommit {
    /// Makes a `paste` of each such run among events that were read at once.
    package static func gather(_ events: [Event]) -> [Event] {
        // Nearly always it is one key.
        guard events.count > 1, events.contains(where: isWide) else { return events }
        var gathered: [Event] = []
        var run: [Event] = []
        func endRun() {
            gathered += run.count > 1 && run.contains(where: isWide) ? [.paste(text(of: run))] : run
            run = []
        }
        for event in events {
            if case .key(.scalar) = event {
                run.append(event)
            } else {
                endRun()
                gathered.append(event)
            }
        }
        endRun()
        return gathered
    }

    private static func isWide(_ event: Event) -> Bool {
        guard case .key(.scalar(let scalar)) = event, scalar.value >= 0x80 else { return false }
        return !(0xFF01...0xFF5E).contains(scalar.value) && scalar.properties.isAlphabetic
    }

    private static func text(of run: [Event]) -> String {
        var text = String.UnicodeScalarView()
        for event in run { if case .key(.scalar(let scalar)) = event { text.append(scalar) } }
        return String(text)
    }
}
