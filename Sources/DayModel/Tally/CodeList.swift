/// Gives codes small numbers, so that counting is adding to an array and a code's text is kept once.
package struct CodeList: Sendable, Equatable {
    package private(set) var codes: [String] = []
    private var bytes: [UInt8] = []
    /// Where each code's bytes end in `bytes`.
    private var ends: [Int] = []
    /// Each code's bytes in one word where they fit, to be compared at once; 0 for longer codes.
    private var words: [UInt64] = []
    /// Open addressing: index + 1, or 0 for a free place. Its size is a power of two.
    private var places: [Int32] = Array(repeating: 0, count: 64)

    package init() {}

    package init(_ codes: [String]) {
        for code in codes { _ = index(of: code) }
    }

    package var count: Int { codes.count }

    package subscript(_ index: Int) -> String { codes[index] }

    /// The code's number, a new one where it is seen for the first time.
    package mutating func index(of code: String) -> Int {
        var code = code
        return code.withUTF8 { index(of: UnsafeRawBufferPointer($0)) }
    }

    /// The same for a code that stands somewhere in a line.
    package mutating func index(of code: UnsafeRawBufferPointer) -> Int {
        let hash = Self.hash(code)
        if let found = find(code, hash: hash) { return found }
        let text = String(decoding: code, as: UTF8.self)
        codes.append(text)
        bytes.append(contentsOf: text.utf8)
        ends.append(bytes.count)
        words.append(code.count <= 8 ? Self.word(code) : 0)
        if codes.count * 2 > places.count { grow() } else { place(codes.count - 1, hash: hash) }
        return codes.count - 1
    }

    /// The code's number, or nil where it was never seen.
    package func existingIndex(of code: String) -> Int? {
        var code = code
        return code.withUTF8 { find(UnsafeRawBufferPointer($0), hash: Self.hash(UnsafeRawBufferPointer($0))) }
    }

    private func find(_ code: UnsafeRawBufferPointer, hash: UInt64) -> Int? {
        let mask = UInt64(places.count - 1)
        var place = hash & mask
        while true {
            let entry = Int(places[Int(place)])
            if entry == 0 { return nil }
            if matches(entry - 1, code) { return entry - 1 }
            place = (place + 1) & mask
        }
    }

    private func matches(_ index: Int, _ code: UnsafeRawBufferPointer) -> Bool {
        let start = index == 0 ? 0 : ends[index - 1]
        guard ends[index] - start == code.count else { return false }
        if code.count <= 8 { return words[index] == Self.word(code) }
        for offset in 0..<code.count
        where bytes[start + offset] != code[offset] { return false }
        return true
    }

    private mutating func place(_ index: Int, hash: UInt64) {
        let mask = UInt64(places.count - 1)
        var place = hash & mask
        while places[Int(place)] != 0 { place = (place + 1) & mask }
        places[Int(place)] = Int32(index + 1)
    }

    private mutating func grow() {
        places = Array(repeating: 0, count: places.count * 2)
        for index in codes.indices {
            var code = codes[index]
            let hash = code.withUTF8 { Self.hash(UnsafeRawBufferPointer($0)) }
            place(index, hash: hash)
        }
    }

    /// At most eight bytes in one word, by loads that overlap.
    @inline(__always)
    private static func word(_ code: UnsafeRawBufferPointer) -> UInt64 {
        let count = code.count
        if count >= 4 {
            let first = UInt64(code.loadUnaligned(as: UInt32.self))
            let last = UInt64(code.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            return first | last &<< UInt64((count - 4) * 8)
        }
        if count >= 2 {
            let first = UInt64(code.loadUnaligned(as: UInt16.self))
            let last = UInt64(code.loadUnaligned(fromByteOffset: count - 2, as: UInt16.self))
            return first | last &<< UInt64((count - 2) * 8)
        }
        return count == 1 ? UInt64(code[0]) : 0
    }

    /// A product for short codes; FNV-1a for long ones.
    @inline(__always)
    private static func hash(_ code: UnsafeRawBufferPointer) -> UInt64 {
        guard code.count > 8 else {
            let product = word(code) &* 0x9E37_79B9_7F4A_7C15
            return product ^ product >> 32
        }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for offset in 0..<code.count {
            hash = (hash ^ UInt64(code[offset])) &* 0x0000_0100_0000_01b3
        }
        return hash ^ hash >> 29
    }
}
