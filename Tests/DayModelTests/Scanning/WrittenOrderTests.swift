import Testing

@testable import DayModel

/// Lines as our own writer orders them are read by a shorter way, which must say what the long way says.
@Suite struct WrittenOrderTests {
    private var random = SeededRandom(seed: 11)
    private var codebook: Codebook
    private var short = FactScanner(zone: ZoneOffsets(baseMinutes: 480))
    private var long = FactScanner(zone: ZoneOffsets(baseMinutes: 480))

    init() throws {
        let plan = """
            {"format": "openday-event/1", "id": "d", "title": "T", "date": "2026-05-15",
             "desks": [{"id": "D01", "name": "D"}], "materials": [{"code": "XCD", "name": "X"}]}
            """
        codebook = Codebook(plan: try EventPlan(Array(plan.utf8)))
    }

    @Test mutating func whatOurWriterWritesIsReadTheShortWay() {
        for seq in 1...2_000 {
            let line = line(seq)
            #expect(compare(Array(line.utf8)), "\(line)")
        }
    }

    @Test mutating func aChangedLineIsReadTheSameWayOrLeftToTheLongOne() {
        var answered = 0
        for seq in 1...6_000 {
            var bytes = Array(line(seq).utf8)
            for _ in 0..<Int.random(in: 1...2, using: &random) { change(&bytes) }
            if compare(bytes) { answered += 1 }
        }
        #expect(answered > 500)
    }

    /// Whether the short way answered; what it says is what the long way says.
    private mutating func compare(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { line in
            var facts = RecordFacts()
            var others = RecordFacts()
            let marks = short.scanWritten(line, into: &facts, codebook: &codebook)
            guard let marks else { return false }
            #expect(long.scanAnyOrder(line, into: &others, codebook: &codebook) == marks)
            #expect(facts == others, "\(String(decoding: line, as: UTF8.self))")
            return true
        }
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(Array("\"\\,}]0a:".utf8).randomElement(using: &random) ?? 0, at: place)
        default: bytes[place] = Array("\"\\,}]0a:9\u{1}".utf8).randomElement(using: &random) ?? 0
        }
    }

    private mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }

    private mutating func line(_ seq: Int) -> String {
        let second = pick(["00", "07", "59", "33"])
        let at = "2026-05-15T\(pick(["09:00", "23:59", "00:00"])):\(second).\(pick(["000", "120", "999"]))"
        var line = #"{"seq":\#(seq),"tick":\#(seq * 3),"at":"\#(at)\#(pick(["+08:00", "-03:30", "+00:00"]))""#
        line += pick([
            "", #","by":"张敏""#, #","by":"Li""#, #","by":"阿不都热合曼""#, #","by":"Abcdefgh""#, #","by":"𠮷""#,
        ])
        if Int.random(in: 0..<4, using: &random) == 0 {
            line += #","type":"handout","materials":[\#(material())]"#
        } else {
            line += #","type":"visit","people":\#(Int.random(in: 1...12, using: &random))"#
            line += #","channel":"\#(pick(["onsite", "hotline", "mailbox"]))""#
            let questions = (0..<Int.random(in: 0...3, using: &random)).map { _ in question() }
            if !questions.isEmpty { line += #","questions":[\#(questions.joined(separator: ","))]"# }
            let materials = (0..<Int.random(in: 0...2, using: &random)).map { _ in material() }
            if !materials.isEmpty { line += #","materials":[\#(materials.joined(separator: ","))]"# }
            line += pick(["", #","seconds":42"#])
        }
        line += #","prev":"\#(digits(32))""#
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return line + #","hash":"\#(digits(64))"}"#
        case 1: return line + #","privateHash":"\#(digits(64))","hash":"\#(digits(64))","private":null}"#
        default:
            let hidden = #"{"salt":"\#(digits(32))","questions":[{"text":"怎样办理"}]}"#
            return line + #","privateHash":"\#(digits(64))","hash":"\#(digits(64))","private":\#(hidden)}"#
        }
    }

    private mutating func question() -> String {
        var question = #"{"kind":"\#(pick(["consult", "help", "complaint", "disclosure"]))""#
        question += pick(["", #","topic":"MZ-01""#, #","topic":"A-LONGER-CODE-7""#])
        question += pick(["", #","department":"MZ""#, #","department":"民政""#])
        question += #","outcome":"\#(pick(["answered", "referred", "accepted"]))""#
        question += pick(["", #","satisfaction":5"#, #","satisfaction":1"#])
        return question + pick(["", #","due":"2026-06-12""#]) + "}"
    }

    private mutating func material() -> String {
        #"{"item":"\#(pick(["XCD", "A", "LONGERTHAN8"]))","count":\#(Int.random(in: 1...900, using: &random))}"#
    }

    private mutating func digits(_ count: Int) -> String {
        String((0..<count).map { _ in "0123456789abcdef".randomElement(using: &random) ?? "0" })
    }
}
