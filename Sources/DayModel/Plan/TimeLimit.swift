/// How long a topic may take, as an office states it: 20 working days, 15 days, 3 hours.
package struct TimeLimit: Equatable, Hashable, Sendable {
    package enum Unit: String, Code {
        case workday, day, week, month, year, hour, minute

        /// Whether it is one that `limitDays` counts: a version that knows no units takes that for days.
        package var isDay: Bool { self == .workday || self == .day }
    }

    /// What a plan may say.
    package static let largestCount = 100_000

    /// Zero where it is done while the visitor waits.
    package var count: Int
    package var unit: Unit

    package init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    init(_ period: DuePeriod) {
        self.init(period.days, period.unit == .workday ? .workday : .day)
    }
}

extension TimeLimit {
    /// The members of a topic that state its limit: `limitDays` in working days or days, `limitCount` in any other unit.
    static let (days, count, unit) = ("limitDays", "limitCount", "limitUnit")

    /// Nil where the topic says nothing.
    init?(topic: JSONValue, at path: String, _ reader: inout PlanReader) {
        let allowed = 0...Self.largestCount
        let unit = reader.known(topic, Self.unit, at: path, default: Unit.workday)
        let days = reader.number(topic, Self.days, in: allowed, at: path)
        let count = reader.number(topic, Self.count, in: allowed, at: path)
        guard let number = unit.isDay ? days : count ?? days else { return nil }
        self.init(number, unit)
    }
}

extension PlanDocument {
    /// The limit of a topic, where what is typed is one.
    package func limit(at place: PlanPlace) -> TimeLimit? {
        let fields = place.section.fields
        func text(_ name: PlanField.Name) -> String {
            fields.first { $0.name == name }.map { self.text($0, at: place) } ?? ""
        }
        let unit = text(.limitUnit)
        guard let count = Int(text(.limitDays)),
            let unit = unit.isEmpty ? .workday : TimeLimit.Unit(rawValue: unit)
        else { return nil }
        return TimeLimit(count, unit)
    }
}

extension JSONValue {
    /// Lets a topic's number stand where its unit belongs, where it stood in its row of members.
    mutating func settleLimit() {
        let isDay = self[TimeLimit.unit]?.string.map { TimeLimit.Unit(rawValue: $0)?.isDay ?? true } ?? true
        let (name, other) = isDay ? (TimeLimit.days, TimeLimit.count) : (TimeLimit.count, TimeLimit.days)
        rename(other, to: name)
    }

    /// Gives a member another name where it stands, in place of one that bears that name already.
    mutating func rename(_ old: String, to new: String) {
        guard case .object(var members) = self, members.contains(where: { $0.name == old }) else { return }
        members.removeAll { $0.name == new }
        for index in members.indices where members[index].name == old { members[index].name = new }
        self = .object(members)
    }
}

extension EventPlan {
    /// By the topic's code.
    package var topicLimits: [String: TimeLimit] {
        Dictionary(topics.compactMap { topic in topic.limit.map { (topic.code, $0) } }) { first, _ in first }
    }
}
