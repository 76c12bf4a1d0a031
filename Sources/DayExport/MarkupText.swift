/// Text that people typed, as HTML, SVG or XML that shows it and obeys nothing of it.
package enum MarkupText {
    /// For text and for attributes in double quotation marks; on one line, controls made visible.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in PlainText.line(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;".unicodeScalars
            case "<": result += "&lt;".unicodeScalars
            case ">": result += "&gt;".unicodeScalars
            case "\"": result += "&quot;".unicodeScalars
            case "'": result += "&#39;".unicodeScalars
            default: result.append(PlainText.isNoCharacter(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(result)
    }

    /// What `escaped` had, read again; by bytes, since a mark that combines would hide an entity's end.
    package static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if let entity = entities.first(where: { bytes[index...].starts(with: $0.name.utf8) }) {
                result.append(entity.byte)
                index += entity.name.utf8.count
            } else if let reference = reference(bytes[index...]) {
                result += String(Character(reference.scalar)).utf8
                index = reference.end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A character by its number, `&#20116;` or `&#x4E94;`.
    private static func reference(
        _ bytes: ArraySlice<UInt8>
    ) -> (scalar: Unicode.Scalar, end: ArraySlice<UInt8>.Index)? {
        guard bytes.starts(with: "&#".utf8), let end = bytes.prefix(12).firstIndex(of: UInt8(ascii: ";"))
        else {
            return nil
        }
        let digits = String(decoding: bytes[bytes.startIndex + 2..<end], as: UTF8.self)
        let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map { ($0, end + 1) }
    }

    private static let entities: [(name: String, byte: UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
        ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")), ("&apos;", UInt8(ascii: "'")),
    ]
}
