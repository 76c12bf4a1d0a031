/// All codes that a tally counts by: those of the contract and the plan first, in their order, then what turns up.
package struct Codebook: Sendable, Equatable {
    package var channels: CodeList
    package var kinds: CodeList
    package var outcomes: CodeList
    package var topics: CodeList
    package var departments: CodeList
    package var items: CodeList
    package var journals: CodeList
    /// For each journal, the department of its desk; -1 where it has none.
    private(set) var journalDepartments: [Int32] = []
    private let deskDepartments: [String: Int32]

    package init(plan: EventPlan, journals names: [JournalName] = []) {
        channels = CodeList(Channel.allCases.map(\.rawValue))
        kinds = CodeList(QuestionKind.allCases.map(\.rawValue))
        outcomes = CodeList(Outcome.allCases.map(\.rawValue))
        topics = CodeList(plan.topics.map(\.code))
        departments = CodeList(plan.departments.map(\.code))
        items = CodeList(plan.materials.map(\.code))
        journals = CodeList()
        var departments = departments
        var byDesk: [String: Int32] = [:]
        for desk in plan.desks {
            guard let code = desk.department else { continue }
            byDesk[desk.id] = Int32(departments.index(of: code))
        }
        deskDepartments = byDesk
        for name in names { _ = index(ofJournal: name.description) }
    }

    package mutating func index(ofJournal name: String) -> Int {
        let index = journals.index(of: name)
        noteNewJournals()
        return index
    }

    mutating func index(ofJournal name: UnsafeRawBufferPointer) -> Int {
        let index = journals.index(of: name)
        if journalDepartments.count < journals.count { noteNewJournals() }
        return index
    }

    /// The department of the desk whose journal this is; -1 where the desk has none.
    func department(ofJournal index: Int) -> Int32 { journalDepartments[index] }

    private mutating func noteNewJournals() {
        while journalDepartments.count < journals.count {
            let name = journals[journalDepartments.count]
            let desk = JournalName(name)?.desk ?? ""
            journalDepartments.append(deskDepartments[desk] ?? -1)
        }
    }
}
