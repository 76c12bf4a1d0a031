/// Gives codes small numbers, so that counting is adding to an array and a code's text is kept once.
package struct CodeList: Sendable, Equatable {
    package private(set) var codes: [String] = []
    private var bytes: [UInt8] = []
    /// Where each code's bytes end in `bytes`.
    private var ends: [Int] = []
    /// Each code's bytes where they fit; zeros for longer codes.
    private var packed: [PackedCode] = []
    /// Open addressing: index + 1, or 0 for a free place. Its size is a power of two.
    private var places: [Int32] = Array(repeating: 0, count: 64)
    /// For short codes, the one that was seen last of those that would stand at the same place: index + 1, or 0.
    private var recent: [Int32] = Array(repeating: 0, count: 256)

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
        if let found = find(code, hash: hash) {
            note(found)
            return found
        }
        let text = String(decoding: code, as: UTF8.self)
        codes.append(text)
        bytes.append(contentsOf: text.utf8)
        ends.append(bytes.count)
        packed.append(PackedCode(code))
        if codes.count * 2 > places.count { grow() } else { place(codes.count - 1, hash: hash) }
        note(codes.count - 1)
        return codes.count - 1
    }

    private mutating func note(_ index: Int) {
        guard !packed[index].isEmpty else { return }
        recent[Self.recentPlace(packed[index])] = Int32(index + 1)
    }

    /// The code's number, or nil where it was never seen.
    package func existingIndex(of code: String) -> Int? {
        var code = code
        return code.withUTF8 { find(UnsafeRawBufferPointer($0), hash: Self.hash(UnsafeRawBufferPointer($0))) }
    }

    /// The number of a code that was seen before, most of the time; nil says nothing.
    @inline(__always)
    func index(of code: PackedCode) -> Int? {
        let index = Int(recent[Self.recentPlace(code)]) - 1
        return index >= 0 && packed[index] == code ? index : nil
    }

    @inline(__always)
    private static func recentPlace(_ code: PackedCode) -> Int { Int(code.hash & 255) }

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
        if code.count <= PackedCode.limit { return packed[index] == PackedCode(code) }
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

    /// A product for short codes; FNV-1a for long ones.
    @inline(__always)
    private static func hash(_ code: UnsafeRawBufferPointer) -> UInt64 {
        guard code.count > PackedCode.limit else { return PackedCode(code).hash }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for offset in 0..<code.count {
            hash = (hash ^ UInt64(code[offset])) &* 0x0000_0100_0000_01b3
        }
        return hash ^ hash >> 29
    }
}
