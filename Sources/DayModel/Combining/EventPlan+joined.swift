extension EventPlan {
    /// The plan with everything of the plans of all days; what they share is there once.
    ///
    /// - Parameter plans: this one first.
    func joined(with plans: [EventPlan], separator: String) -> EventPlan {
        var plan = self
        func names(_ texts: [String?]) -> String? {
            let all = Self.once(texts.compactMap { $0?.isEmpty == false ? $0 : nil }) { $0 }
            return all.isEmpty ? nil : all.joined(separator: separator)
        }
        plan.title = names(plans.map(\.title)) ?? title
        plan.theme = names(plans.map(\.theme))
        plan.venue = names(plans.map(\.venue))
        plan.host = names(plans.map(\.host))
        plan.reportTo = names(plans.map(\.reportTo))
        plan.basis = Self.once(plans.flatMap(\.basis)) { $0 }
        plan.date = plans.map(\.date).min() ?? date
        plan.departments = Self.once(plans.flatMap(\.departments)) { [$0.code, $0.name] }
        plan.topics = Self.once(plans.flatMap(\.topics)) { [$0.code, $0.name] }
        plan.materials = Self.joined(plans.map(\.materials))
        plan.publicity = Self.joined(plans.flatMap(\.publicity))
        plan.staff = Self.once(plans.flatMap(\.staff)) { [$0.name, $0.role, $0.department] }
        plan.desks = plans.enumerated().flatMap { index, plan in
            plan.desks.map { desk in
                Desk(
                    id: Self.desk(desk.id, ofDay: index), name: "\(index + 1) \(desk.name)",
                    department: desk.department)
            }
        }
        return plan
    }

    static func desk(_ id: String, ofDay index: Int) -> String { "\(index + 1)-\(id)" }

    static func once<Element, Key: Hashable>(_ elements: [Element], _ key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return elements.filter { seen.insert(key($0)).inserted }
    }

    /// What was prepared is known where every day that has the material knows it.
    private static func joined(_ days: [[Material]]) -> [Material] {
        func key(_ material: Material) -> [String] { [material.code, material.name, material.unit] }
        let all = days.flatMap { $0 }
        return once(all, key).map { material in
            var material = material
            let prepared = all.filter { key($0) == key(material) }.map(\.prepared)
            material.prepared = prepared.contains(nil) ? nil : prepared.compactMap { $0 }.reduce(0, +)
            return material
        }
    }

    private static func joined(_ items: [Publicity]) -> [Publicity] {
        func key(_ item: Publicity) -> [String] { [item.name, item.unit] }
        return once(items, key).map { item in
            var item = item
            item.count = items.filter { key($0) == key(item) }.reduce(0) { $0 + $1.count }
            return item
        }
    }
}
