/// All changes of a day, found by what they change and by their own name.
struct Changes: Sendable {
    private var changes = ChangeList()
    private var firstOfTarget = RecordTable()
    private var byKey = RecordTable()

    private var list: [Change] { changes.list }

    /// The records that are changed, each once, in the order of what changed them: near each other, as a rule.
    var targets: some Sequence<RecordKey> {
        list.lazy.enumerated().filter { firstOfTarget[$1.target] == Int32($0) }.map(\.element.target)
    }

    func amendment(of change: Change) -> AmendmentFacts? { changes.amendment(of: change) }

    func hasChanges(of key: RecordKey) -> Bool { firstOfTarget[key] != nil }

    /// Whether the record changes another one.
    func isChange(_ key: RecordKey) -> Bool { byKey[key] != nil }

    /// The change that came last of those of a record; `next` leads to the others.
    func first(of key: RecordKey) -> Change? { firstOfTarget[key].map { list[Int($0)] } }

    func change(_ key: RecordKey) -> Change? { byKey[key].map { list[Int($0)] } }

    mutating func reserve(_ count: Int) {
        changes.reserve(count)
        firstOfTarget.reserve(count)
        byKey.reserve(count)
    }

    mutating func insert(_ facts: borrowing RecordFacts, journal: Int) {
        if let change = changes.append(facts, journal: journal) { link(change) }
    }

    /// Takes over the changes of a part.
    mutating func insert(_ part: ChangeList) {
        for change in part.list {
            changes.append(change, amendment: part.amendment(of: change))
            link(change)
        }
    }

    /// Makes the change that was added last be found.
    private mutating func link(_ change: Change) {
        let index = Int32(list.count - 1)
        if let next = firstOfTarget[change.target] { changes.link(index, to: next) }
        firstOfTarget[change.target] = index
        byKey[change.key] = index
    }

    /// The changes of a record, in no order.
    func changes(of key: RecordKey) -> [Change] {
        var found: [Change] = []
        var index = firstOfTarget[key] ?? -1
        while index >= 0 {
            found.append(list[Int(index)])
            index = list[Int(index)].next
        }
        return found
    }

    /// The record at the end of a chain of changes of changes; nil for a chain that ends nowhere.
    func root(of key: RecordKey) -> RecordKey? {
        var key = key
        var steps = 0
        while let index = byKey[key] {
            key = list[Int(index)].target
            steps += 1
            if steps > byKey.count { return nil }
        }
        return key
    }
}
