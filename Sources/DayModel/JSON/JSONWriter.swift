/// Writes JSON that is safe to print on a terminal: everything that a terminal could obey, or that a reader
/// could not see, leaves as `\uXXXX`.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// The bytes of one value, without spaces.
    package static func bytes(of value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value)
        return writer.bytes
    }

    /// The bytes of one value with a member a line, two spaces a level, and a newline at the end; for people.
    package static func prettyBytes(of value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.writePretty(value, indent: 0)
        writer.bytes.append(0x0A)
        return writer.bytes
    }

    package mutating func write(_ value: JSONValue) {
        switch value {
        case .null: raw("null")
        case .bool(let flag): raw(flag ? "true" : "false")
        case .integer(let number): write(number)
        case .number(let text): raw(text)
        case .string(let text): write(text)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(element)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() { write(member, behind: index > 0 ? "," : "") }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// One member of an object whose braces and commas the caller sets.
    package mutating func write(_ member: JSONMember, behind separator: StaticString) {
        separator.withUTF8Buffer { bytes.append(contentsOf: $0) }
        write(member.name)
        bytes.append(UInt8(ascii: ":"))
        write(member.value)
    }

    /// The name of a member that needs no escapes, behind a comma unless it is an object's first.
    mutating func writeName(_ name: String, isFirst: Bool) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        raw(name)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func write(_ number: Int) { raw(String(number)) }

    /// Drops all but the first bytes.
    mutating func truncate(to count: Int) {
        bytes.removeLast(bytes.count - count)
    }

    package mutating func write(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { writeUnits($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Most of a text goes out as it stands, in runs; what may need an escape is looked at alone.
    private mutating func writeUnits(_ units: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < units.count {
            let plain = Self.plainLength(at: index, in: units)
            guard plain == 0 else {
                index += plain
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: units[start..<index]))
            // A first byte has as many leading ones as its character has bytes; ASCII has none.
            start = index + max(1, (~units[index]).leadingZeroBitCount)
            for scalar in String(decoding: units[index..<start], as: UTF8.self).unicodeScalars {
                write(scalar)
            }
            index = start
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: units[start...]))
    }

    /// How many bytes a character has that never needs an escape; 0 where its first byte does not tell. It does for
    /// printing ASCII and for what is Chinese, Japanese or Korean, but for the block with the Hangul filler.
    private static func plainLength(at index: Int, in units: UnsafeBufferPointer<UInt8>) -> Int {
        switch units[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): 0
        case 0x20..<0x7F: 1
        case 0xE3: units[index + 1] == 0x85 ? 0 : 3
        case 0xE4...0xED: 3
        default: 0
        }
    }

    package mutating func raw(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// The first bytes of a text that is JSON already.
    package mutating func raw(_ text: String, first count: Int) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0.prefix(count))) }
    }

    /// Bytes that are JSON already.
    package mutating func raw(_ json: [UInt8]) {
        bytes += json
    }

    /// Makes room for as many bytes, so that a line grows in one piece.
    package mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": raw("\\\"")
        case "\\": raw("\\\\")
        case "\n": raw("\\n")
        case "\r": raw("\\r")
        case "\t": raw("\\t")
        default:
            if UnsafeScalars.contains(scalar) {
                for unit in UTF16.encode(scalar) ?? .init() { escape(unit) }
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
    }

    private mutating func escape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        raw("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
}

extension JSONWriter {
    private mutating func writePretty(_ value: JSONValue, indent: Int) {
        switch value {
        case .array(let elements) where elements.contains(where: \.isNested):
            prettyList("[", "]", elements, indent: indent) { writer, element in
                writer.writePretty(element, indent: indent + 1)
            }
        case .object(let members)
        where !members.isEmpty && (indent == 0 || members.contains { $0.value.isNested }):
            prettyList("{", "}", members, indent: indent) { writer, member in
                writer.write(member.name)
                writer.raw(": ")
                writer.writePretty(member.value, indent: indent + 1)
            }
        default: write(value)
        }
    }

    private mutating func prettyList<Element>(
        _ open: String, _ close: String, _ elements: [Element], indent: Int,
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        raw(open)
        for (index, element) in elements.enumerated() {
            raw(index > 0 ? ",\n" : "\n")
            raw(String(repeating: "  ", count: indent + 1))
            body(&self, element)
        }
        raw("\n" + String(repeating: "  ", count: indent) + close)
    }
}

extension JSONValue {
    fileprivate var isNested: Bool {
        switch self {
        case .array(let elements): !elements.isEmpty
        case .object(let members): !members.isEmpty
        default: false
        }
    }
}

/// The scalars that must not reach a terminal or a reader's eye as they are.
package enum UnsafeScalars {
    /// Controls (C0, DEL, C1), bidirectional controls and marks, zero-width characters, line and paragraph
    /// separators, the byte order mark, tags, noncharacters, and what else is not seen: the soft hyphen, the combining
    /// grapheme joiner, fillers of Hangul and Khmer, selectors of Mongolian, marks of shorthand and of music.
    package static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F: false
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C: true
        case 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: true
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
        case 0xFEFF, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
        default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
        }
    }
}
