extension Figures {
    /// The tallies of several days added up, figure by figure; a rate is of the summed base.
    ///
    /// - Parameters:
    ///   - days: at least one.
    ///   - plan: of all of them together.
    package init(sumOf days: [Figures], plan: EventPlan) {
        func sum(_ value: (Figures) -> Int) -> Int { days.reduce(0) { $0 + value($1) } }
        self.init(
            eventID: plan.id, title: plan.title, date: plan.date, visits: sum(\.visits),
            people: sum(\.people),
            questions: sum(\.questions), channels: Self.sum(days.map(\.channels)),
            kinds: Self.sum(days.map(\.kinds)), outcomes: Self.sum(days.map(\.outcomes)),
            satisfaction: Satisfactions(
                levels: (0...5).map { level in sum { $0.satisfaction.levels[level] } },
                byPad: sum(\.satisfaction.byPad)),
            departments: Self.sum(days.flatMap(\.departments)), topics: Self.sum(days.flatMap(\.topics)),
            materials: Self.sum(days.flatMap(\.materials)), hours: Self.sum(days.flatMap(\.hours)),
            desks: Self.joined(days.map(\.desks)),
            open: Open(total: sum(\.open.total), overdue: sum(\.open.overdue)),
            doubts: days.flatMap(\.doubts))
    }

    private static func sum(_ days: [[Count]]) -> [Count] {
        merged(days.flatMap { $0 }, by: \.code) { $0.count += $1.count }
    }

    private static func sum(_ offices: [Office]) -> [Office] {
        merged(offices, by: { [$0.code, $0.name] }) {
            $0.questions += $1.questions
            $0.rated += $1.rated
            $0.satisfied += $1.satisfied
            $0.onTheSpot += $1.onTheSpot
        }
    }

    private static func sum(_ matters: [Matter]) -> [Matter] {
        merged(matters, by: { [$0.code, $0.name] }) { $0.questions += $1.questions }
    }

    private static func sum(_ stocks: [Stock]) -> [Stock] {
        merged(stocks, by: { [$0.code, $0.name, $0.unit] }) {
            $0.handedOut += $1.handedOut
            if let prepared = $0.prepared, let more = $1.prepared {
                $0.prepared = prepared + more
            } else {
                $0.prepared = nil
            }
        }
    }

    /// By the hour of each day's own zone, without gaps.
    private static func sum(_ hours: [Hour]) -> [Hour] {
        guard let first = hours.map(\.hour).min(), let last = hours.map(\.hour).max() else { return [] }
        let empty = (first...last).map { Hour(hour: $0, visits: 0, people: 0, questions: 0, materials: 0) }
        return merged(empty + hours, by: \.hour) {
            $0.visits += $1.visits
            $0.people += $1.people
            $0.questions += $1.questions
            $0.materials += $1.materials
        }
    }

    private static func joined(_ days: [[DeskState]]) -> [DeskState] {
        days.enumerated().flatMap { index, desks in
            desks.map { desk in
                var desk = desk
                desk.id = EventPlan.desk(desk.id, ofDay: index)
                return desk
            }
        }
    }

    /// Each key once, where it is first met, with all that follows of it added.
    private static func merged<Element, Key: Hashable>(
        _ elements: [Element], by key: (Element) -> Key, _ add: (inout Element, Element) -> Void
    ) -> [Element] {
        var result: [Element] = []
        var places: [Key: Int] = [:]
        for element in elements {
            if let place = places[key(element)] {
                add(&result[place], element)
            } else {
                places[key(element)] = result.count
                result.append(element)
            }
        }
        return result
    }
}
