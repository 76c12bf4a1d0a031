/// Unpacks what `PackedWriter` packed. Behind the end it reads zeros, and says that it ran out.
struct PackedReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var index: Int
    private(set) var ranOut = false

    /// - Parameter bytes: valid for as long as the reader is used.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int = 0) {
        self.bytes = bytes
        self.index = index
    }

    var isAtEnd: Bool { index >= bytes.count }

    @inline(__always)
    mutating func byte() -> UInt8 {
        guard index < bytes.count else {
            ranOut = true
            return 0
        }
        defer { index &+= 1 }
        return bytes[index]
    }

    @inline(__always)
    mutating func number() -> Int {
        var value: UInt = 0
        var shift: UInt = 0
        while true {
            let part = byte()
            value |= UInt(part & 0x7F) << shift
            if part < 0x80 { return Int(bitPattern: value) }
            shift += 7
        }
    }

    @inline(__always)
    mutating func signedNumber() -> Int {
        let number = UInt(bitPattern: number())
        return Int(bitPattern: number >> 1) ^ -Int(number & 1)
    }

    @inline(__always)
    mutating func word() -> UInt64 {
        guard index &+ 8 <= bytes.count else {
            index = bytes.count
            ranOut = true
            return 0
        }
        defer { index &+= 8 }
        return UInt64(
            littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    mutating func text() -> String {
        let count = number()
        guard count >= 0, count <= bytes.count - index else {
            ranOut = true
            return ""
        }
        defer { index += count }
        return String(decoding: bytes[index..<index + count], as: UTF8.self)
    }

    /// Puts a share in the place of an empty one, whose room is used again.
    mutating func read(_ share: inout Share) {
        let flags = byte()
        share.isVisit = flags & 1 != 0
        share.isBatch = flags & 2 != 0
        share.minute = number()
        share.people = number()
        share.channel = code()
        var questions = number()
        while questions > 0, !ranOut {
            share.questions.append(question())
            questions -= 1
        }
        var materials = number()
        while materials > 0, !ranOut {
            let item = Int32(truncatingIfNeeded: number())
            share.materials.append(Share.Material(item: item, count: number()))
            materials -= 1
        }
    }

    private mutating func question() -> Share.Question {
        var question = Share.Question()
        question.kind = code()
        question.topic = code()
        question.department = code()
        question.outcome = code()
        (question.satisfaction, question.state, question.due) = progress()
        return question
    }

    /// How far a question is.
    @inline(__always)
    mutating func progress() -> (satisfaction: UInt8, state: Share.Question.State, due: Int32?) {
        let flags = byte()
        let state = Share.Question.State(rawValue: flags >> 3 & 3) ?? .asLeft
        return (flags & 7, state, flags & 0x20 != 0 ? Int32(truncatingIfNeeded: number()) : nil)
    }

    @inline(__always)
    private mutating func code() -> Int32 { Int32(truncatingIfNeeded: number() &- 1) }
}
