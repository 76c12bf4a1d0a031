extension Report {
    /// How far the two last lines stand from the right, in hundredths of a character: the date four characters, the
    /// office centred above it; a longer office two characters, and the date centred below it (GB/T 9704-2012, 7.3.5).
    package var signatureIndents: (signature: Int, date: Int) {
        let difference = (HalfWidths.count(date) - HalfWidths.count(signature.text)) * 25
        if 400 + difference >= 200 { return (400 + difference, 400) }
        return (200, 200 - difference)
    }
}

/// How wide a text is on paper, counted in half characters.
package enum HalfWidths {
    package static func count(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
    }
}
