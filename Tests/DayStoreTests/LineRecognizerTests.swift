import DayModel
import Testing

@testable import DayStore

/// What the short way accepts, the decoder must accept, and read the same of it.
@Suite struct LineRecognizerTests {
    static let bodies = [
        #""type":"visit","people":1,"channel":"onsite""#,
        #""by":"李","type":"visit","people":12,"channel":"hotline","questions":[{"kind":"consult","topic":"MZ-01","department":"MZ","outcome":"answered","satisfaction":5,"due":"2016-06-01"},{"kind":"help","outcome":"accepted","answeredBy":"王"}],"materials":[{"item":"XCD","count":2}],"seconds":40"#,
        #""occurredAt":"2016-02-28T09:00:00.000+08:00","batch":true,"type":"handout","materials":[{"item":"XCD","count":2},{"item":"SC","count":1}]"#,
        #""type":"rating","ref":"D01.7f2c9a10-3","question":1,"satisfaction":4,"source":"pad""#,
        #""type":"void","ref":"D01.7f2c9a10-3","why":"错了\n""#,
        #""type":"followup","ref":"D01.7f2c9a10-3","state":"replied","to":"MZ","due":"2016-06-30""#,
        #""type":"note","text":"a\"b\\c é 中 😀""#,
    ]

    static let privates = [
        #"{"salt":"00"}"#,
        #"{"salt":"00","visitor":{"name":"王","phone":"1"},"questions":[{"text":"a"},{}],"note":"n"}"#,
        #"{"salt":"00","questions":[{"text":"a","answer":"b"},{"answer":"c"}]}"#,
    ]

    private static let start = #"{"seq":5,"tick":9,"at":"2016-05-15T09:31:04.120+08:00","#

    private func both(_ line: [UInt8]) -> (short: LineContent?, long: LineContent?) {
        let journal = JournalName("D01.7f2c9a10")
        return line.withUnsafeBytes { bytes in
            guard let journal, let anatomy = try? LineAnatomy(bytes), anatomy.proves(bytes) else {
                return (nil, nil)
            }
            let isWhole = anatomy.privateState(in: bytes) == .whole
            let short = LineRecognizer.content(of: bytes, anatomy, hidden: isWhole ? anatomy.hidden : nil)
            let long = try? LineContent(decoding: bytes, anatomy, journal: journal, event: nil)
            return (short, long)
        }
    }

    @Test(arguments: bodies)
    func knowsWhatIsWrittenMost(_ body: String) {
        for hidden in [nil] + Self.privates.map({ $0 as String? }) {
            let line = GoldenLines.proved(
                Array((Self.start + body).utf8), hidden: hidden.map { Array($0.utf8) })
            let (short, long) = both(line)
            #expect(long != nil || hidden?.contains("questions") == true)
            if body.contains("questions") || hidden?.contains("questions") != true {
                #expect(short == long)
            }
        }
    }

    /// Changes bytes here and there, with the right hashes.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func neverAcceptsWhatTheDecoderRefuses(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let alphabet =
            Array(#"{}[]",:\0123456789-+.eu tfn"#.utf8) + [
                0x00, 0x1F, 0x7F, 0x80, 0xBF, 0xC0, 0xE0, 0xED, 0xF4, 0xFF,
            ]
        var accepted = 0
        for _ in 0..<4000 {
            var body = Array((Self.start + (Self.bodies.randomElement(using: &random) ?? "")).utf8)
            var hidden =
                Bool.random(using: &random)
                ? Self.privates.randomElement(using: &random).map { Array($0.utf8) } : nil
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                if var changed = hidden, Bool.random(using: &random) {
                    Self.mutate(&changed, alphabet, &random)
                    hidden = changed
                } else {
                    Self.mutate(&body, alphabet, &random)
                }
            }
            let line = GoldenLines.proved(body, hidden: hidden)
            let (short, long) = both(line)
            guard let short else { continue }
            accepted += 1
            #expect(short == long, "seed \(seed): \(String(decoding: line, as: UTF8.self))")
        }
        #expect(accepted > 400)
    }

    private static func mutate(_ bytes: inout [UInt8], _ alphabet: [UInt8], _ random: inout SeededGenerator) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        let byte = alphabet.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[index] = byte
        case 1: bytes.insert(byte, at: index)
        case 2: bytes.remove(at: index)
        case 3:
            // A piece twice, as in members that come twice.
            let end = Int.random(in: index..<min(bytes.count, index + 30), using: &random)
            bytes.insert(contentsOf: bytes[index...end], at: index)
        default:
            let end = Int.random(in: index..<min(bytes.count, index + 20), using: &random)
            bytes.removeSubrange(index...end)
        }
        if bytes.isEmpty { bytes = [byte] }
    }
}
