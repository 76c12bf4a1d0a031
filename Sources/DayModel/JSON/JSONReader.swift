/// Reads JSON to the letter of RFC 8259, and stricter where its laxness hides damage: no duplicate members,
/// no lone surrogates, no numbers beyond range, no byte order mark.
package struct JSONReader {
    package static let depthLimit = 64
    package static let defaultLimit = 64 << 20

    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var depth = 0

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    /// The one value that the bytes hold.
    package static func read(_ bytes: ArraySlice<UInt8>, limit: Int = defaultLimit) throws(JSONError)
        -> JSONValue
    {
        var reader = JSONReader(bytes)
        guard bytes.count <= limit else { throw reader.error(.tooLong(bytes: bytes.count, limit: limit)) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw reader.error(.byteOrderMark) }
        if let bad = UTF8Check.firstInvalid(in: bytes) {
            reader.index = bad
            throw reader.error(.invalidUTF8)
        }
        reader.skipSpace()
        if reader.index == bytes.endIndex { throw reader.error(.empty) }
        let value = try reader.value()
        reader.skipSpace()
        guard reader.index == bytes.endIndex else { throw reader.error(.textAfterValue) }
        return value
    }

    package static func read(_ bytes: [UInt8], limit: Int = defaultLimit) throws(JSONError) -> JSONValue {
        try read(bytes[...], limit: limit)
    }

    package static func read(_ text: String) throws(JSONError) -> JSONValue {
        try read(Array(text.utf8))
    }
}

extension JSONReader {
    private mutating func value() throws(JSONError) -> JSONValue {
        guard let byte = peek else { throw error(.unexpectedEnd) }
        switch byte {
        case UInt8(ascii: "{"): return try nested { (reader) throws(JSONError) in try reader.object() }
        case UInt8(ascii: "["): return try nested { (reader) throws(JSONError) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw unexpected(.value)
        }
    }

    private mutating func nested(
        _ body: (inout JSONReader) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw error(.tooDeep(limit: Self.depthLimit)) }
        return try body(&self)
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        index += 1
        var members: [JSONMember] = []
        var names = MemberNames()
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object([]) }
        members.reserveCapacity(6)
        while true {
            skipSpace()
            let start = index
            guard peek == UInt8(ascii: "\"") else { throw unexpected(.member) }
            let name = try string()
            guard names.insert(name, beside: members) else {
                index = start
                throw error(.duplicateMember(name))
            }
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw unexpected(.colon) }
            skipSpace()
            members.append(JSONMember(name, try value()))
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw unexpected(.commaOrBrace) }
        }
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        index += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array([]) }
        while true {
            skipSpace()
            elements.append(try value())
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(elements) }
            guard take(UInt8(ascii: ",")) else { throw unexpected(.commaOrBracket) }
        }
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for offset in 0..<word.utf8CodeUnitCount {
            guard let byte = peek else { throw error(.unexpectedEnd) }
            guard byte == word.utf8Start[offset] else { throw unexpected(.value) }
            index += 1
        }
        return value
    }
}

extension JSONReader {
    private mutating func string() throws(JSONError) -> String {
        index += 1
        var start = index
        var text = ""
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                let rest = String(decoding: bytes[start..<index], as: UTF8.self)
                index += 1
                return text.isEmpty ? rest : text + rest
            case UInt8(ascii: "\\"):
                text += String(decoding: bytes[start..<index], as: UTF8.self)
                text.unicodeScalars.append(try escape())
                start = index
            case 0..<0x20: throw error(.control(byte: byte))
            default: index += 1
            }
        }
        throw error(.unexpectedEnd)
    }

    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        let start = index
        index += 1
        guard let byte = peek else { throw error(.unexpectedEnd) }
        index += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape(from: start)
        default:
            let shown = Unicode.Scalar(byte).isASCII ? String(Unicode.Scalar(byte)) : "?"
            index = start
            throw error(.badEscape("\\" + shown))
        }
    }

    private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
        let first = try hexadecimal(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            index = start
            throw error(.loneSurrogate)
        }
        let second = try hexadecimal(from: start)
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else {
            index = start
            throw error(.loneSurrogate)
        }
        return scalar
    }

    private mutating func hexadecimal(from start: Int) throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek else { throw error(.unexpectedEnd) }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                index = start
                throw error(.badEscape("\\u"))
            }
            code = code << 4 | UInt32(digit)
            index += 1
        }
        return code
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = index
        var isInteger = true
        _ = take(UInt8(ascii: "-"))
        if take(UInt8(ascii: "0")) {
            if let byte = peek, isDigit(byte) { throw error(.badNumber) }
        } else {
            try digits()
        }
        if take(UInt8(ascii: ".")) {
            isInteger = false
            try digits()
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isInteger = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isInteger, text != "-0" {
            guard let number = Int(text) else {
                index = start
                throw error(.numberOutOfRange)
            }
            return .integer(number)
        }
        guard let number = Double(text), number.isFinite else {
            index = start
            throw error(.numberOutOfRange)
        }
        return .number(text)
    }

    private mutating func digits() throws(JSONError) {
        guard let byte = peek else { throw error(.unexpectedEnd) }
        guard isDigit(byte) else { throw error(.badNumber) }
        while let byte = peek, isDigit(byte) { index += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private var peek: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private func unexpected(_ expectation: JSONError.Expectation) -> JSONError {
        guard index < bytes.endIndex else { return error(.unexpectedEnd) }
        let rest = bytes[index...].prefix(8)
        let found = String(decoding: rest, as: UTF8.self).first.map(String.init) ?? ""
        return error(.unexpected(found: found, expected: expectation))
    }

    private func error(_ problem: JSONError.Problem) -> JSONError {
        var line = 1
        var lineStart = bytes.startIndex
        for position in bytes.startIndex..<min(index, bytes.endIndex) where bytes[position] == 0x0A {
            line += 1
            lineStart = position + 1
        }
        return JSONError(problem: problem, line: line, column: index - lineStart + 1)
    }
}

/// The names of an object's members. Most objects have few, which are compared faster than they are hashed.
private struct MemberNames {
    private var hashed = Set<String>()

    private static let few = 12

    /// Takes the next name in; false where one of the members before it has it.
    mutating func insert(_ name: String, beside members: [JSONMember]) -> Bool {
        guard members.count > Self.few else { return !members.contains { $0.name == name } }
        if hashed.isEmpty { hashed = Set(members.map(\.name)) }
        return hashed.insert(name).inserted
    }
}
