/// The name that stood in the last line: whoever is signed in stands in one line after another, and a name that was
/// checked once need not be checked again.
struct KnownName {
    /// Its bytes up to the 16th, the first in the lowest place; zeros behind it. A name of no bytes is never known.
    private var bytes: (UInt64, UInt64) = (0, 0)

    /// Passes over the name whose first byte stands here, and over its closing quote.
    @inline(__always)
    mutating func skip(_ cursor: inout LineCursor) {
        let first = cursor.word(cursor.index)
        let quotes = LineCursor.quotes(first)
        if quotes != 0 {
            guard bytes.1 == 0, first & Lanes.below(quotes) >> 7 == bytes.0, bytes.0 != 0 else {
                return read(&cursor)
            }
            cursor.index += quotes.trailingZeroBitCount / 8 + 1
            return
        }
        let second = cursor.word(cursor.index + 8)
        let later = LineCursor.quotes(second)
        guard later != 0, first == bytes.0, second & Lanes.below(later) >> 7 == bytes.1, bytes.0 != 0 else {
            return read(&cursor)
        }
        cursor.index += later.trailingZeroBitCount / 8 + 9
    }

    private mutating func read(_ cursor: inout LineCursor) {
        cursor.index -= 1
        let range = cursor.text()
        bytes = (0, 0)
        guard !cursor.gaveUp, range.count < 16 else { return }
        for (place, index) in range.enumerated() {
            let byte = UInt64(cursor.byte(index))
            if place < 8 {
                bytes.0 |= byte << UInt64(place * 8)
            } else {
                bytes.1 |= byte << UInt64(place * 8 - 64)
            }
        }
    }
}
