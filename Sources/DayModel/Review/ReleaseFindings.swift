/// Goes through the texts of a day, record by record.
package enum ReleaseFindings {
    /// - Parameters:
    ///   - words: of the office's list; case makes no difference.
    ///   - plan: the day's, which names staff.
    package static func findings(
        in entries: [Entry], words: [String], plan: EventPlan? = nil
    ) -> [ReleaseFinding] {
        let mask = TextMask(of: plan, knowing: entries)
        let codes = plan.map(PlanCodes.init)
        let folded = words.map { $0.lowercased() }.filter { !$0.isEmpty }
        return entries.flatMap { entry -> [ReleaseFinding] in
            let mask = mask.knowing(entry)
            return (texts(of: entry) + namings(in: entry, codes)).flatMap { place, text -> [ReleaseFinding] in
                let excerpt = mask.masked(text)
                func finding(_ kind: ReleaseFinding.Kind) -> ReleaseFinding {
                    ReleaseFinding(kind: kind, record: entry.name, place: place, excerpt: excerpt, text: text)
                }
                let lowered = text.lowercased()
                return (excerpt == text ? [] : [finding(.personalData)])
                    + longest(folded.filter { lowered.contains($0) }).map { finding(.word($0)) }
            }
        }
    }

    /// 国家秘密 says all that 秘密 says.
    private static func longest(_ words: [String]) -> [String] {
        words.filter { word in !words.contains { $0 != word && $0.contains(word) } }
    }

    /// What was given for topics, departments and items and is no code of the plan: it goes out in their columns.
    private static func namings(
        in entry: Entry, _ codes: PlanCodes?
    ) -> [(ReleaseFinding.Place, String)] {
        guard !entry.isVoid else { return [] }
        var texts: [(ReleaseFinding.Place, String?)] = []
        func items(_ counts: [MaterialCount]) {
            for count in counts where codes?.materials.contains(count.itemGiven) != true {
                texts.append((.remark, count.itemGiven))
            }
        }
        func office(_ text: String?, _ place: ReleaseFinding.Place) {
            if let text, codes?.answerers.contains(text) != true { texts.append((place, text)) }
        }
        switch entry.effective.body {
        case .visit(let visit):
            for (index, question) in visit.questions.enumerated() {
                if let topic = question.topic, codes?.topics.contains(topic) != true {
                    texts.append((.question(index), topic))
                }
                office(question.departmentGiven, .question(index))
                office(question.answeredBy, .answer(index))
            }
            items(visit.materials)
        case .handout(let handout): items(handout.materials)
        default: break
        }
        if let by = entry.effective.stamp.by, codes?.allowsName(by) == false { texts.append((.remark, by)) }
        for change in entry.changes {
            switch change.body {
            case .followup(let followUp):
                for name in [followUp.to] + followUp.with { office(name, .remark) }
            case .rating(let rating): texts.append((.remark, rating.why))
            default: continue
            }
        }
        return texts.compactMap { place, text in
            text.flatMap { $0.isEmpty || $0 == PlanCodes.other ? nil : (place, $0) }
        }
    }

    /// Every text of a record that was typed and may go out, as it stands now; none of one that was taken back.
    private static func texts(of entry: Entry) -> [(ReleaseFinding.Place, String)] {
        guard !entry.isVoid else { return [] }
        var texts: [(ReleaseFinding.Place, String?)] = []
        switch entry.effective.body {
        case .visit(let visit):
            for (index, question) in visit.questions.enumerated() {
                texts += [(.question(index), question.text), (.answer(index), question.answer)]
            }
            texts += [(.note, visit.note), (.note, visit.visitor?.group)]
        case .note(let note): texts.append((.note, note.text))
        case .void(let voiding): texts.append((.remark, voiding.why))
        default: break
        }
        for change in entry.changes {
            switch change.body {
            case .followup(let followUp): texts.append((.remark, followUp.note))
            case .amend(let amendment): texts.append((.remark, amendment.why))
            default: break
            }
        }
        return texts.compactMap { place, text in text.flatMap { $0.isEmpty ? nil : (place, $0) } }
    }
}

/// The words that are looked for: marks of secrecy and of what is for the office alone, and an office's own.
package enum SecrecyWords {
    package static let builtIn = [
        "绝密", "机密", "秘密", "国家秘密", "商业秘密", "工作秘密", "涉密", "密级", "内部资料", "内部文件", "仅供内部",
        "不予公开", "不宜公开", "不得外传", "请勿外传", "敏感信息",
    ]

    /// A word a line; what follows `#` is for people.
    package static func words(reading text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let word = line.prefix { $0 != "#" }
            let trimmed = word.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
            return trimmed.isEmpty ? nil : String(trimmed)
        }
    }
}
