import ScreenKit
import Testing

@Suite struct TextFieldTests {
    /// A field in which keys were pressed; letters are typed.
    private func field(_ text: String = "", _ keys: Key...) -> TextField {
        var field = TextField(text)
        for key in keys { _ = field.edit(key) }
        return field
    }

    private func typed(_ text: String, into field: TextField = TextField()) -> TextField {
        var field = field
        for scalar in text.unicodeScalars { _ = field.edit(.scalar(scalar)) }
        return field
    }

    @Test func keysEdit() {
        #expect(field("民政办", .backspace).text == "民政")
        #expect(field("民政办", .home, .delete).text == "政办")
        #expect(field("民政办", .left, .scalar("x")).text == "民政x办")
        #expect(field("ab", .control("a"), .right, .control("k")).text == "a")
        #expect(field("ab cd", .left, .control("u")).text == "d")
        #expect(field("ab cd  ", .control("w")).text == "ab ")
        #expect(field("", .backspace, .delete, .control("w"), .left, .right).text == "")
    }

    @Test func otherKeysAreRefused() {
        var field = TextField("a")
        for key in [Key.enter, .tab, .up, .function(1), .control("x"), .escape] {
            let isEditing = field.edit(key)
            #expect(!isEditing)
        }
        #expect(field.text == "a")
    }

    @Test func aGraphemeIsDeletedWhole() {
        #expect(field("e\u{301}", .backspace).text == "")
        #expect(field("👨\u{200D}👩\u{200D}👧x", .left, .backspace).text == "x")
    }

    @Test func aMarkThatIsTypedJoinsTheLetter() {
        #expect(typed("e\u{301}").count == 1)
        #expect(typed("🇨🇳").count == 1)
        var field = typed("\u{301}", into: field("ab", .left))
        #expect(field.text == "a\u{301}b")
        _ = field.edit(.backspace)
        #expect(field.text == "b")
    }

    @Test func aPastedLineEndIsASpace() {
        var field = TextField("a")
        field.insert("1\r\n2\t3\u{1B}4")
        #expect(field.text == "a1 2 3 4")
    }

    @Test func theWindowFollowsTheCursor() {
        let long = field("一二三四五六七八九十")
        #expect(long.view(columns: 8) == (text: "八九十", cursorColumn: 6))
        #expect(field("一二三四五", .home).view(columns: 6) == (text: "一二三", cursorColumn: 0))
        #expect(field("ab").view(columns: 8) == (text: "ab", cursorColumn: 2))
        #expect(field("").view(columns: 0).cursorColumn == 0)
    }

    @Test func aClickPutsTheCursor() {
        var field = TextField("一二ab")
        field.placeCursor(column: 2, columns: 20)
        _ = field.edit(.scalar("x"))
        #expect(field.text == "一x二ab")
        field.placeCursor(column: 99, columns: 20)
        _ = field.edit(.scalar("!"))
        #expect(field.text == "一x二ab!")
    }

    @Test func typingALongTextIsTheSameAsPastingIt() {
        let text = String(repeating: "请问退休以后怎么办e\u{301}🇨🇳", count: 400)
        var pasted = TextField()
        pasted.insert(text)
        #expect(typed(text) == pasted)
        #expect(pasted.text == text)
    }

    /// Against the plainest model: an array of characters that never join, and an index.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func editingEqualsTheModel(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var field = TextField()
        var model: [Character] = []
        var cursor = 0
        for _ in 0..<600 {
            switch Int.random(in: 0..<9, using: &generator) {
            case 0: (cursor, _) = (max(0, cursor - 1), field.edit(.left))
            case 1: (cursor, _) = (min(model.count, cursor + 1), field.edit(.right))
            case 2: (cursor, _) = (0, field.edit(.home))
            case 3: (cursor, _) = (model.count, field.edit(.end))
            case 4:
                _ = field.edit(.backspace)
                if cursor > 0 {
                    cursor -= 1
                    model.remove(at: cursor)
                }
            case 5:
                _ = field.edit(.delete)
                if cursor < model.count { model.remove(at: cursor) }
            default:
                guard
                    let scalar = ["a", "中", " ", "é", "，"].randomElement(using: &generator) as Unicode.Scalar?
                else { continue }
                _ = field.edit(.scalar(scalar))
                model.insert(Character(scalar), at: cursor)
                cursor += 1
            }
            let before = String(model[..<cursor])
            #expect(field.text == String(model))
            #expect(field.view(columns: 2000).cursorColumn == DisplayWidth.columns(of: before))
        }
    }

    /// Whatever joins whatever: no scalar is lost, the characters are those of the text, the window holds.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func difficultTextStaysWhole(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var field = TextField()
        for _ in 0..<400 {
            let keys: [Key] = [.left, .left, .right, .home, .end, .backspace, .delete, .control("w")]
            if Int.random(in: 0..<3, using: &generator) == 0, let key = keys.randomElement(using: &generator)
            {
                _ = field.edit(key)
            } else {
                let piece = DifficultText.random(upTo: 2, using: &generator)
                let expected = field.text.unicodeScalars.count + TextField(piece).text.unicodeScalars.count
                field.insert(piece)
                #expect(field.text.unicodeScalars.count == expected)
            }
            #expect(TextField(field.text).count == field.count, "\(field.text.unicodeScalars.map(\.value))")
            let columns = Int.random(in: 1...12, using: &generator)
            let view = field.view(columns: columns)
            #expect(DisplayWidth.columns(of: view.text) <= columns)
            #expect((0..<columns).contains(view.cursorColumn))
            // Drawn character by character, it is what its text is, over whatever stood there.
            let place = Position(column: Int.random(in: 0...6, using: &generator), row: 0)
            var drawn = Grid(size: Size(columns: 16, rows: 1))
            drawn.write("一二三四五六七八", at: Position(column: 0, row: 0))
            var written = drawn
            #expect(
                drawn.write(field, at: place, role: .activeField, columns: columns) == view.cursorColumn)
            written.write(view.text, at: place, role: .activeField, columns: columns)
            #expect(drawn.changes(from: written) == [])
        }
    }
}
