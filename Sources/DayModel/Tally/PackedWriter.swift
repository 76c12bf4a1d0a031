/// Packs numbers into bytes that were set aside for them: seven bits a byte, the lowest first.
struct PackedWriter {
    private let base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    /// More bytes than a share takes: a number is ten at most.
    static func bound(of share: borrowing Share) -> Int {
        64 + 60 * share.questions.count + 20 * share.materials.count
    }

    init(_ base: UnsafeMutablePointer<UInt8>) { self.base = base }

    /// One number by itself.
    static func bytes(of number: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 10) { room, count in
            guard let base = room.baseAddress else { return }
            var writer = PackedWriter(base)
            writer.put(number)
            count = writer.count
        }
    }

    @inline(__always)
    mutating func put(_ number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            put(byte: UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        put(byte: UInt8(truncatingIfNeeded: rest))
    }

    /// A number that may be below zero: its sign comes lowest.
    @inline(__always)
    mutating func put(signed number: Int) { put(number << 1 ^ number >> (Int.bitWidth - 1)) }

    /// Eight bytes, the lowest first.
    @inline(__always)
    mutating func put(word: UInt64) {
        UnsafeMutableRawPointer(base + count).storeBytes(of: word.littleEndian, as: UInt64.self)
        count &+= 8
    }

    @inline(__always)
    mutating func put(byte: UInt8) {
        base[count] = byte
        count &+= 1
    }

    mutating func put(_ share: borrowing Share) {
        put(byte: (share.isVisit ? 1 : 0) | (share.isBatch ? 2 : 0))
        put(share.minute)
        put(share.people)
        put(Int(share.channel) + 1)
        put(share.questions.count)
        for question in share.questions {
            put(Int(question.kind) + 1)
            put(Int(question.topic) + 1)
            put(Int(question.department) + 1)
            put(Int(question.outcome) + 1)
            put(satisfaction: question.satisfaction, question.state, due: question.due)
        }
        put(share.materials.count)
        for material in share.materials {
            put(Int(material.item))
            put(material.count)
        }
    }

    /// How far a question is.
    @inline(__always)
    mutating func put(satisfaction: UInt8, _ state: Share.Question.State, due: Int32?) {
        put(byte: satisfaction | state.rawValue << 3 | (due == nil ? 0 : 0x20))
        if let due { put(Int(due)) }
    }
}
