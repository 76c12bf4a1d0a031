extension Question {
    /// What was given for the department: its code, or the words that stand behind `other`.
    package var departmentGiven: String? {
        department == PlanCodes.other ? departmentWords ?? department : department
    }
}

extension MaterialCount {
    /// What was given for the item: its code, or the words that stand behind `other`.
    package var itemGiven: String { item == PlanCodes.other ? itemWords ?? item : item }
}

/// The words behind codes that count, in the record's own shape: `[{"department": "…"}, {}]`.
extension RecordBody {
    var words: [JSONMember] {
        var words: [JSONMember] = []
        if case .visit(let visit) = self {
            add("questions", "department", visit.questions.map(\.departmentWords), to: &words)
        }
        add("materials", "item", materials.map(\.itemWords), to: &words)
        return words
    }

    private var materials: [MaterialCount] {
        switch self {
        case .visit(let visit): visit.materials
        case .handout(let handout): handout.materials
        default: []
        }
    }

    private func add(_ list: String, _ name: String, _ texts: [String?], to words: inout [JSONMember]) {
        guard texts.contains(where: { $0 != nil }) else { return }
        let elements = texts.map { text in
            JSONValue.object(text.map { [JSONMember(name, .string($0))] } ?? [])
        }
        words.append(JSONMember(list, .array(elements)))
    }

    /// Puts words behind the codes that stand for them; a code that says something itself keeps its place.
    mutating func take(words: [JSONMember]) {
        guard !words.isEmpty else { return }
        switch self {
        case .visit(var visit):
            for (index, text) in Self.texts("questions", "department", in: words) {
                guard visit.questions.indices.contains(index),
                    visit.questions[index].department == PlanCodes.other
                else { continue }
                visit.questions[index].departmentWords = text
            }
            Self.put(words, into: &visit.materials)
            self = .visit(visit)
        case .handout(var handout):
            Self.put(words, into: &handout.materials)
            self = .handout(handout)
        default: return
        }
    }

    private static func put(_ words: [JSONMember], into materials: inout [MaterialCount]) {
        for (index, text) in texts("materials", "item", in: words) {
            guard materials.indices.contains(index), materials[index].item == PlanCodes.other else {
                continue
            }
            materials[index].itemWords = text
        }
    }

    private static func texts(
        _ list: String, _ name: String, in words: [JSONMember]
    ) -> [(index: Int, text: String)] {
        let elements = words.first { $0.name == list }?.value.array ?? []
        return elements.enumerated().compactMap { index, element in
            element[name]?.string.map { (index, $0) }
        }
    }
}
