import COffice
import DayModel

/// What is made of the elements of an XML text, one after the other.
protocol XMLConsumer {
    /// - Parameter name: without its namespace.
    mutating func start(_ name: String, _ attributes: [String: String])
    mutating func end(_ name: String)
    mutating func text(_ text: String)
    /// Whether the text that stands here is of use.
    var wantsText: Bool { get }
    /// Why it has had enough: more than any list holds.
    var problem: TableFileProblem? { get }
}

extension XMLConsumer {
    mutating func end(_ name: String) {}
    mutating func text(_ text: String) {}
    var wantsText: Bool { true }
    var problem: TableFileProblem? { nil }
}

/// Reads XML through libexpat. A document type is refused: no workbook has one, and it could name other files.
enum XMLText {
    static func read<Consumer: XMLConsumer>(
        _ bytes: [UInt8], into consumer: Consumer
    ) throws(TableFileProblem) -> Consumer {
        guard let library = od_expat_load() else {
            throw .noLibrary(String(cString: od_expat_load_error()))
        }
        let c = library.pointee
        guard let parser = c.XML_ParserCreate(nil) else { throw .damaged("XML") }
        defer { c.XML_ParserFree(parser) }
        let session = XMLSession(consumer, c, parser)
        c.XML_SetUserData(parser, Unmanaged.passUnretained(session).toOpaque())
        c.XML_SetElementHandler(
            parser,
            { XMLSession.of($0)?.start($1, $2) }, { XMLSession.of($0)?.end($1) })
        c.XML_SetCharacterDataHandler(parser) { XMLSession.of($0)?.text($1, count: $2) }
        c.XML_SetStartDoctypeDeclHandler(parser) { session, _, _, _, _ in
            XMLSession.of(session)?.stop(.damaged("DOCTYPE"))
        }
        let status = withExtendedLifetime(session) {
            bytes.withUnsafeBytes { buffer in
                c.XML_Parse(
                    parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
            }
        }
        if let problem = session.problem { throw problem }
        guard status == XML_STATUS_OK, let result = session.consumer as? Consumer else {
            let words = c.XML_ErrorString(c.XML_GetErrorCode(parser))
            throw .damaged(words.map { String(cString: $0) } ?? "XML")
        }
        return result
    }
}

/// What the parser's calls reach while it runs.
private final class XMLSession {
    var consumer: any XMLConsumer
    private(set) var problem: TableFileProblem?
    private let c: od_expat_library
    private let parser: XML_Parser
    private var elements = 0
    /// More than the cells of any list.
    private static let elementLimit = 1_500_000

    init(_ consumer: any XMLConsumer, _ c: od_expat_library, _ parser: XML_Parser) {
        self.consumer = consumer
        self.c = c
        self.parser = parser
    }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLSession? {
        pointer.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(_ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        guard let name, problem == nil else { return }
        var attributes: [String: String] = [:]
        var index = 0
        while let list, let key = list[index], let value = list[index + 1] {
            attributes[Self.local(key)] = String(cString: value)
            index += 2
        }
        consumer.start(Self.local(name), attributes)
        elements += 1
        if elements > Self.elementLimit { stop(.tooLarge) }
        if let problem = consumer.problem { stop(problem) }
    }

    func end(_ name: UnsafePointer<CChar>?) {
        guard let name, problem == nil else { return }
        consumer.end(Self.local(name))
        if let problem = consumer.problem { stop(problem) }
    }

    func text(_ text: UnsafePointer<CChar>?, count: Int32) {
        guard let text, problem == nil, consumer.wantsText else { return }
        let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
        consumer.text(String(decoding: bytes, as: UTF8.self))
        if let problem = consumer.problem { stop(problem) }
    }

    func stop(_ problem: TableFileProblem) {
        guard self.problem == nil else { return }
        self.problem = problem
        _ = c.XML_StopParser(parser, XML_Bool(0))
    }

    private static func local(_ name: UnsafePointer<CChar>) -> String {
        let whole = String(cString: name)
        return whole.lastIndex(of: ":").map { String(whole[whole.index(after: $0)...]) } ?? whole
    }
}
