/// XML as far as it must be found and changed: what is not touched is written as it was read, byte for byte.
indirect enum XMLNode {
    case element(XMLElement)
    /// Text with its entities, comments, instructions: as they stand there.
    case raw(ArraySlice<UInt8>)
}

struct XMLElement {
    /// With its prefix, `w:p`.
    var name: String
    /// From `<` to `>`; ends with `/>` where `end` is nil.
    var start: ArraySlice<UInt8>
    var children: [XMLNode] = []
    var end: ArraySlice<UInt8>?
}

extension XMLElement {
    /// The value of an attribute as it stands there.
    func attribute(_ name: StaticString) -> String? {
        let text = String(decoding: start, as: UTF8.self)
        for quote in ["\"", "'"] {
            guard let found = text.firstRange(of: " \(name)=" + quote) else { continue }
            return text[found.upperBound...].firstIndex(of: Character(quote)).map {
                String(text[found.upperBound..<$0])
            }
        }
        return nil
    }

    /// Its text without elements, entities read.
    var text: String {
        children.map { if case .raw(let bytes) = $0 { Self.text(of: bytes) } else { "" } }.joined()
    }

    /// What stands there is taken as it is in a CDATA section; comments and instructions are no text.
    private static func text(of bytes: ArraySlice<UInt8>) -> String {
        let mark = "<![CDATA["
        if bytes.starts(with: mark.utf8) {
            return String(decoding: bytes.dropFirst(mark.utf8.count).dropLast(3), as: UTF8.self)
        }
        return bytes.first == UInt8(ascii: "<") ? "" : MarkupText.unescaped(bytes)
    }

    var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// All elements of that name, however deep, but none inside another of that name.
    func descendants(_ name: String) -> [XMLElement] {
        elements.flatMap { $0.name == name ? [$0] : $0.descendants(name) }
    }
}

extension [XMLNode] {
    /// The document again.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        for node in self {
            switch node {
            case .raw(let raw): bytes += raw
            case .element(let element):
                bytes += element.start
                element.children.write(to: &bytes)
                if let end = element.end { bytes += end }
            }
        }
    }
}
