/// A number for each record that has one; numbers are only added and replaced.
///
/// Two numbers need less than a dictionary's hashing: a product with a factor that nobody knows beforehand spreads them
/// so that no file can be made to slow it down, at a third of the cost (Dietzfelbinger et al., 1997).
struct RecordTable: Sendable {
    private struct Place: Sendable {
        var key: RecordKey
        /// 0 marks a free place; else the number + 1.
        var mark: Int32
    }

    private(set) var count = 0
    /// Open addressing; a power of two, never more than two thirds full.
    private var places: [Place] = []
    /// How far a product is shifted to leave the bits that number a place.
    private var shift: UInt64 = 64
    private let factor = UInt64.random(in: .min ... .max) | 1

    subscript(_ key: RecordKey) -> Int32? {
        get {
            guard count > 0 else { return nil }
            let place = places[find(key)]
            return place.mark == 0 ? nil : place.mark - 1
        }
        set {
            guard let newValue else { return }
            if (count + 1) * 3 > places.count * 2 { grow(to: max(16, places.count * 2)) }
            let index = find(key)
            if places[index].mark == 0 { count += 1 }
            places[index] = Place(key: key, mark: newValue + 1)
        }
    }

    /// Makes room for so many.
    mutating func reserve(_ count: Int) {
        var size = 16
        while count * 3 > size * 2 { size *= 2 }
        if size > places.count { grow(to: size) }
    }

    /// Where the key stands, or the free place where it would.
    private func find(_ key: RecordKey) -> Int {
        let mask = places.count - 1
        var index = Int(truncatingIfNeeded: (key.number &* factor) &>> shift)
        while places[index].mark != 0, places[index].key != key { index = (index + 1) & mask }
        return index
    }

    private mutating func grow(to size: Int) {
        let old = places
        shift = UInt64(64 - size.trailingZeroBitCount)
        places = Array(repeating: Place(key: RecordKey(journal: 0, seq: 0), mark: 0), count: size)
        for place in old where place.mark != 0 { places[find(place.key)] = place }
    }
}
