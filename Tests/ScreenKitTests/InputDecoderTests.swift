import ScreenKit
import Testing

@Suite struct InputDecoderTests {
    private func events(_ text: String) -> [Event] {
        var decoder = InputDecoder()
        return decoder.feed(Array(text.utf8))
    }

    @Test(arguments: [
        ("a", Key.scalar("a")), ("中", .scalar("中")), ("🙂", .scalar("🙂")), ("\r", .enter), ("\t", .tab),
        ("\n", .control("j")), ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\u{7F}", .backspace),
        ("\u{8}", .backspace), ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .right),
        ("\u{1B}[D", .left),
        ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\u{1B}[7~", .home), ("\u{1B}OF", .end),
        ("\u{1B}[2~", .insert),
        ("\u{1B}[3~", .delete), ("\u{1B}[3;2~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
        ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[[A", .function(1)),
        ("\u{1B}[11~", .function(1)),
        ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)),
        ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
    ])
    func keys(bytes: String, key: Key) {
        #expect(events(bytes) == [.key(key)])
    }

    @Test(arguments: [
        "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[I", "\u{1B}[99~", "\u{1B}]11;rgb:0000/0000/0000\u{7}",
        "\u{1B}]0;title\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[27;5;13~", "\u{1B}Oz", "\u{1B}[<35;4;5M",
    ])
    func whatIsNoKeyIsSwallowedWhole(bytes: String) {
        #expect(events(bytes + "x") == [.key(.scalar("x"))])
    }

    @Test func mouse() {
        let place = Position(column: 9, row: 4)
        #expect(events("\u{1B}[<0;10;5M") == [.mouse(MouseEvent(kind: .press, position: place))])
        #expect(events("\u{1B}[<0;10;5m") == [.mouse(MouseEvent(kind: .release, position: place))])
        #expect(events("\u{1B}[<64;10;5M") == [.mouse(MouseEvent(kind: .wheelUp, position: place))])
        #expect(events("\u{1B}[<65;10;5M") == [.mouse(MouseEvent(kind: .wheelDown, position: place))])
        #expect(events("\u{1B}[M *%") == [.mouse(MouseEvent(kind: .press, position: place))])
        #expect(events("\u{1B}[M#*%") == [.mouse(MouseEvent(kind: .release, position: place))])
        #expect(events("\u{1B}[<0;0;5M").isEmpty)
        #expect(events("\u{1B}[<0;99999999999999999999;5M").count == 1)
    }

    @Test func anEscThatStaysAloneIsTheEscKey() {
        var decoder = InputDecoder()
        #expect(decoder.feed([0x1B]).isEmpty)
        #expect(decoder.patience == 25)
        #expect(decoder.flush() == [.key(.escape)])
        #expect(decoder.flush().isEmpty)
        #expect(decoder.patience == nil)
    }

    /// Alt-P begins what could be a string without end; the keyboard must not go dead.
    @Test(arguments: ["P", "]", "_", "^"])
    func altAndACharacterIsTwoKeys(character: String) throws {
        let scalar = try #require(character.unicodeScalars.first)
        var decoder = InputDecoder()
        #expect(decoder.feed(Array("\u{1B}\(character)".utf8)).isEmpty)
        #expect(decoder.patience == 25)
        #expect(decoder.flush() == [.key(.escape), .key(.scalar(scalar))])
        #expect(decoder.feed([0x78]) == [.key(.scalar("x"))])
    }

    @Test func aStringWithoutEndDoesNotSwallowTheKeyboard() {
        var decoder = InputDecoder()
        #expect(decoder.feed(Array("\u{1B}]11;rgb".utf8)).isEmpty)
        #expect(decoder.flush().isEmpty)
        #expect(decoder.feed([0x78]) == [.key(.scalar("x"))])
    }

    /// On a slow line the rest of a sequence may take its time: it must not become text.
    @Test func aSequenceThatHasBegunIsWaitedFor() {
        var decoder = InputDecoder()
        #expect(decoder.feed(Array("\u{1B}[1;".utf8)).isEmpty)
        #expect(decoder.patience ?? 0 > 500)
        #expect(decoder.feed(Array("5C".utf8)) == [.key(.right)])
    }

    @Test func badBytesBecomeReplacementsAndHideNothing() {
        var decoder = InputDecoder()
        let bytes: [UInt8] = [0x61, 0xFF, 0xE4, 0xB8, 0x62, 0xC0, 0xED, 0xA0, 0x80, 0xE4, 0x1B, 0x5B, 0x41]
        let keys = decoder.feed(bytes).map { event -> Key in
            if case .key(let key) = event { key } else { .tab }
        }
        let bad = Key.scalar("\u{FFFD}")
        #expect(keys == [.scalar("a"), bad, bad, .scalar("b"), bad, bad, bad, bad, bad, .up])
    }

    @Test func aPasteIsOnePiece() {
        #expect(
            events("\u{1B}[200~第一行\r第\u{1B}[A二\u{1B}[201~x") == [
                .paste("第一行\r第\u{1B}[A二"), .key(.scalar("x")),
            ])
        #expect(events("\u{1B}[200~\u{1B}[201~") == [.paste("")])
    }

    @Test func theCutsBetweenReadsDoNotMatter() {
        let text =
            "a中🙂e\u{301}\u{1B}[A\u{1B}OP\u{1B}[<0;3;4M\u{1B}[200~粘贴\u{1B}[20文字\u{1B}[201~\u{1B}[15~\u{1B}]0;x\u{7}\r末"
        let bytes = Array(text.utf8)
        let whole = events(text)
        #expect(whole.count == 12)
        for size in 1...bytes.count {
            var decoder = InputDecoder()
            var pieces: [Event] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                pieces += decoder.feed(bytes[start..<min(bytes.count, start + size)])
            }
            #expect(pieces == whole, "pieces of \(size)")
        }
    }

    @Test(arguments: [1, 2, 3, 7, 64, 1000, 4096])
    func nothingOfALongTextIsLost(size: Int) {
        let text = String(repeating: "请问异地就医备案怎么办", count: 200)
        let bytes = Array(text.utf8)
        var decoder = InputDecoder()
        var typed = String.UnicodeScalarView()
        for start in stride(from: 0, to: bytes.count, by: size) {
            for event in decoder.feed(bytes[start..<min(bytes.count, start + size)]) {
                if case .key(.scalar(let scalar)) = event { typed.append(scalar) }
            }
        }
        #expect(String(typed) == text)
    }

    /// Random bytes must neither trap nor leave the decoder deaf.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func noiseLeavesItListening(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x30, 0x32, 0x7E, 0x3C, 0x4D, 0xE4, 0xB8]
        var decoder = InputDecoder()
        for _ in 0..<20_000 {
            let byte =
                Bool.random(using: &generator)
                ? likely.randomElement(using: &generator) ?? 0 : .random(in: 0...255, using: &generator)
            _ = decoder.feed([byte])
            if Int.random(in: 0..<50, using: &generator) == 0 { _ = decoder.flush() }
        }
        // Out of whatever it was in: a paste, a string, a sequence.
        _ = decoder.feed(Array("\u{1B}[201~".utf8))
        _ = decoder.feed(Array("   ".utf8))
        _ = decoder.flush()
        _ = decoder.feed(Array("mmm".utf8))
        #expect(decoder.feed(Array("中".utf8)) == [.key(.scalar("中"))])
    }

    private static let sequences = [
        "\u{1B}[A", "\u{1B}OB", "\u{1B}OP", "\u{1B}[15~", "\u{1B}[1;5C", "\u{1B}[[A", "\u{1B}[Z",
        "\u{1B}[3~", "\u{1B}[<0;3;4M",
    ]

    /// A slow line: after any cut the time of a lone Esc runs out, and later bytes come within their patience.
    @Test(arguments: sequences)
    func aSequenceInPiecesIsItsKeyOrNoLetters(sequence: String) {
        let bytes = Array(sequence.utf8)
        for cut in 1..<bytes.count {
            var decoder = InputDecoder()
            var told = decoder.feed(bytes[..<cut])
            if decoder.patience ?? 0 < 500 { told += decoder.flush() }
            told += decoder.feed(bytes[cut...])
            #expect(told == events(sequence) || told == [.key(.escape)], "cut at \(cut)")
            _ = decoder.flush()
            #expect(decoder.feed([0x78]) == [.key(.scalar("x"))])
        }
    }

    /// Whose rest never comes is nothing, and the next key works.
    @Test(arguments: sequences)
    func aCutSequenceIsNoLetters(sequence: String) {
        let bytes = Array(sequence.utf8)
        for cut in 2..<bytes.count {
            var decoder = InputDecoder()
            _ = decoder.feed(bytes[..<cut])
            #expect(decoder.flush().isEmpty)
            #expect(decoder.feed([0x78]) == [.key(.scalar("x"))])
        }
    }

    @Test func whatIsTypedAfterEscStays() {
        for text in ["x", "Ok", "[", "O", "5"] {
            var decoder = InputDecoder()
            var told = decoder.feed([0x1B]) + decoder.flush() + decoder.feed(Array(text.utf8))
            told += decoder.flush()
            #expect(told == [.key(.escape)] + text.unicodeScalars.map { .key(.scalar($0)) })
        }
    }

    @Test(arguments: ["", "\u{1B}", "\u{1B}[20", "\u{1B}[201"])
    func aPasteWithoutEndEndsByItself(torn: String) {
        var decoder = InputDecoder()
        #expect(decoder.feed(Array("\u{1B}[200~路灯\(torn)".utf8)).isEmpty)
        #expect(decoder.patience == 1000)
        #expect(decoder.flush() == [.paste("路灯")])
        #expect(decoder.feed([0x0D]) == [.key(.enter)])
    }

    @Test func aKeyByItselfEndsAPasteWithoutEnd() {
        let keys: [(String, Key)] = [
            ("\u{3}", .control("c")), ("\u{1B}OQ", .function(2)), ("\u{1B}[15~", .function(5)),
        ]
        for (bytes, key) in keys {
            var decoder = InputDecoder()
            _ = decoder.feed(Array("\u{1B}[200~abc".utf8))
            #expect(decoder.feed(Array(bytes.utf8)) == [.paste("abc"), .key(key)])
        }
    }
}
