/// Reads the lists of a visit from a line's bytes: questions and materials.
enum QuestionScan {
    static func list(_ cursor: inout LineCursor, _ facts: inout RecordFacts, _ codebook: inout Codebook) {
        cursor.expect(UInt8(ascii: "["))
        if cursor.take(UInt8(ascii: "]")) { return }
        while !cursor.gaveUp {
            facts.share.questions.append(question(&cursor, &codebook))
            if cursor.take(UInt8(ascii: "]")) { return }
            cursor.expect(UInt8(ascii: ","))
        }
    }

    private static func question(_ cursor: inout LineCursor, _ codebook: inout Codebook) -> Share.Question {
        var question = Share.Question()
        var seen = LineScan()
        cursor.expect(UInt8(ascii: "{"))
        while !cursor.gaveUp {
            let name = cursor.name()
            seen.see(name, &cursor)
            switch name {
            case MemberName.kind: question.kind = Int32(codebook.kinds.index(of: cursor.bytes(cursor.text())))
            case MemberName.topic:
                question.topic = Int32(codebook.topics.index(of: cursor.bytes(cursor.text())))
            case MemberName.department:
                question.department = Int32(codebook.departments.index(of: cursor.bytes(cursor.text())))
            case MemberName.outcome:
                question.outcome = Int32(codebook.outcomes.index(of: cursor.bytes(cursor.text())))
            case MemberName.answeredBy: _ = cursor.text()
            case MemberName.satisfaction: question.satisfaction = level(&cursor)
            case MemberName.due: question.due = date(&cursor)
            default: cursor.gaveUp = true
            }
            if cursor.take(UInt8(ascii: "}")) { break }
            cursor.expect(UInt8(ascii: ","))
        }
        if question.kind < 0 || question.outcome < 0 { cursor.gaveUp = true }
        return question
    }

    static func materials(_ cursor: inout LineCursor, _ facts: inout RecordFacts, _ codebook: inout Codebook)
    {
        cursor.expect(UInt8(ascii: "["))
        if cursor.take(UInt8(ascii: "]")) { return }
        while !cursor.gaveUp {
            facts.share.materials.append(material(&cursor, &codebook))
            if cursor.take(UInt8(ascii: "]")) { return }
            cursor.expect(UInt8(ascii: ","))
        }
    }

    private static func material(_ cursor: inout LineCursor, _ codebook: inout Codebook) -> Share.Material {
        var material = Share.Material(item: -1, count: 0)
        cursor.expect(UInt8(ascii: "{"))
        while !cursor.gaveUp {
            switch cursor.name() {
            case MemberName.item where material.item < 0:
                material.item = Int32(codebook.items.index(of: cursor.bytes(cursor.text())))
            case MemberName.count where material.count == 0: material.count = cursor.number()
            default: cursor.gaveUp = true
            }
            if cursor.take(UInt8(ascii: "}")) { break }
            cursor.expect(UInt8(ascii: ","))
        }
        if material.item < 0 || !(1...countLimit).contains(material.count) { cursor.gaveUp = true }
        return material
    }

    static func level(_ cursor: inout LineCursor) -> UInt8 {
        let level = cursor.number()
        if !(1...5).contains(level) { cursor.gaveUp = true }
        return UInt8(truncatingIfNeeded: level)
    }

    static func state(_ cursor: inout LineCursor) -> Share.Question.State {
        let range = cursor.text()
        let text = String(decoding: range.map { cursor.byte($0) }, as: UTF8.self)
        return Share.Question.State(Coded(text))
    }

    static func date(_ cursor: inout LineCursor) -> Int32? {
        let range = cursor.text()
        let text = String(decoding: range.map { cursor.byte($0) }, as: UTF8.self)
        guard let date = CivilDate(text) else {
            cursor.gaveUp = true
            return nil
        }
        return Int32(date.dayNumber)
    }
}
