import DayModel

/// One thing that can be picked from a list: what is recorded, what is shown, and by what it is found.
package struct Choice: Equatable, Sendable {
    package var code: String
    package var label: String
    /// Whether it is what was typed, and on no list.
    private(set) var isAsTyped = false
    private var keys: [SearchKey]
    /// What finds it where nothing is called by the query: a topic by its department.
    private var groupKeys: [SearchKey]

    init(code: String, label: String, aliases: [String] = [], groups: [String] = []) {
        self.code = code
        self.label = label
        keys = ([label] + aliases + [code]).map(SearchKey.init)
        groupKeys = groups.map(SearchKey.init)
    }

    init(asTyped text: String, label: String) {
        code = text
        self.label = label
        isAsTyped = true
        keys = []
        groupKeys = []
    }

    /// How well the query fits, or nil.
    func match(_ query: String) -> Match? {
        keys.compactMap { $0.match(query) }.min()
    }

    func matchesGroup(_ query: String) -> Bool {
        groupKeys.contains { $0.match(query) != nil }
    }
}

/// All choices of one field, in the plan's or the contract's order.
package struct ChoiceList: Equatable, Sendable {
    var choices: [Choice]
    /// Whether what is not on the list is taken as it was typed.
    var takesOthers: Bool

    private static let queryLimit = 40

    /// The choices that fit, best first; all of them for an empty query.
    func fitting(_ query: String) -> [Choice] {
        // Nothing is called by more; a long paste must not be looked for over and over.
        let query = query.prefix(Self.queryLimit).filter { !$0.isWhitespace }
        guard !query.isEmpty else { return choices }
        let ranked = choices.enumerated().compactMap { index, choice in
            choice.match(query).map { (match: $0, index: index, choice: choice) }
        }
        if ranked.isEmpty { return choices.filter { $0.matchesGroup(query) } }
        return ranked.sorted { ($0.match, $0.index) < ($1.match, $1.index) }.map(\.choice)
    }

    func choice(_ code: String) -> Choice? { choices.first { $0.code == code } }

    /// What a record's code is called; the code itself where the list does not know it.
    func label(of code: String) -> String { choice(code)?.label ?? code }
}

/// The lists behind the form's fields, made once from the plan and the catalogue.
package struct FormLists: Equatable, Sendable {
    var topics: ChoiceList
    var departments: ChoiceList
    var kinds: ChoiceList
    var outcomes: ChoiceList
    var channels: ChoiceList

    init(plan: EventPlan, codes: CodePhrases) {
        topics = ChoiceList(
            choices: plan.topics.map { topic in
                let department = topic.department.flatMap { plan.department($0) }
                let groups = department.map { [$0.name] + $0.aliases } ?? []
                return Choice(code: topic.code, label: topic.name, groups: groups)
            },
            takesOthers: true)
        departments = ChoiceList(
            choices: plan.departments.map { Choice(code: $0.code, label: $0.name, aliases: $0.aliases) },
            takesOthers: true)
        kinds = ChoiceList(
            choices: QuestionKind.allCases.map { Choice(code: $0.rawValue, label: codes.kind($0)) },
            takesOthers: false)
        outcomes = ChoiceList(
            choices: Outcome.allCases.map { Choice(code: $0.rawValue, label: codes.outcome($0)) },
            takesOthers: false)
        channels = ChoiceList(
            choices: Channel.allCases.map { Choice(code: $0.rawValue, label: codes.channel($0)) },
            takesOthers: false)
    }

    func list(_ field: FieldName) -> ChoiceList? {
        switch field {
        case .topic: topics
        case .department: departments
        case .kind: kinds
        case .outcome: outcomes
        case .channel: channels
        default: nil
        }
    }
}
