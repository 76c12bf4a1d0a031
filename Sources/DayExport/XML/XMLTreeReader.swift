import DayModel

/// Reads XML into a tree of elements. It resolves nothing and fetches nothing; a document type is refused, since
/// its entities could mean anything.
struct XMLTreeReader {
    struct Problem: Error, Equatable {
        /// In bytes, from the start of the document.
        var offset: Int
    }

    private static let depthLimit = 200
    private let bytes: [UInt8]
    private var index = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func parse(_ bytes: [UInt8]) throws(Problem) -> [XMLNode] {
        if let offset = UTF8Check.firstInvalid(in: bytes[...]) { throw Problem(offset: offset) }
        var parser = XMLTreeReader(bytes)
        let (nodes, end) = try parser.nodes(depth: 0)
        guard end == nil else { throw Problem(offset: parser.index) }
        return nodes
    }

    /// Up to an end tag, which is taken too, or to the end of the document.
    private mutating func nodes(depth: Int) throws(Problem) -> (nodes: [XMLNode], end: ArraySlice<UInt8>?) {
        guard depth < Self.depthLimit else { throw Problem(offset: index) }
        var nodes: [XMLNode] = []
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                nodes.append(.raw(take { $0 == UInt8(ascii: "<") }))
                continue
            }
            if starts(with: "</") { return (nodes, try tag()) }
            if starts(with: "<?") {
                nodes.append(.raw(try through("?>")))
            } else if starts(with: "<!--") {
                nodes.append(.raw(try through("-->")))
            } else if starts(with: "<![CDATA[") {
                nodes.append(.raw(try through("]]>")))
            } else if starts(with: "<!") {
                throw Problem(offset: index)
            } else {
                nodes.append(.element(try element(depth: depth)))
            }
        }
        return (nodes, nil)
    }

    private mutating func element(depth: Int) throws(Problem) -> XMLElement {
        let offset = index
        let start = try tag()
        var element = XMLElement(name: Self.name(of: start.dropFirst()), start: start)
        if start.suffix(2).elementsEqual("/>".utf8) { return element }
        let (children, end) = try nodes(depth: depth + 1)
        guard let end, Self.name(of: end.dropFirst(2)) == element.name, !element.name.isEmpty else {
            throw Problem(offset: offset)
        }
        element.children = children
        element.end = end
        return element
    }

    private static func name(of tag: ArraySlice<UInt8>) -> String {
        String(
            decoding: tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") },
            as: UTF8.self)
    }

    /// Through its `>`; one in an attribute's value is none.
    private mutating func tag() throws(Problem) -> ArraySlice<UInt8> {
        let start = index
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return bytes[start..<index]
            }
        }
        throw Problem(offset: start)
    }

    private func starts(with text: StaticString) -> Bool {
        bytes[index...].starts(
            with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func take(until isEnd: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        return bytes[start..<index]
    }

    private mutating func through(_ end: StaticString) throws(Problem) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count {
            if starts(with: end) {
                index += end.utf8CodeUnitCount
                return bytes[start..<index]
            }
            index += 1
        }
        throw Problem(offset: start)
    }
}
