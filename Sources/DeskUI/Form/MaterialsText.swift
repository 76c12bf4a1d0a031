import DayModel

/// Materials as a clerk types them: `1 2x20` is one of the first and twenty of the second.
enum MaterialsText {
    static func read(_ text: String, plan: EventPlan) throws(FormProblem) -> [MaterialCount] {
        var counts: [MaterialCount] = []
        let separators: Set<Character> = [" ", ",", "，", "、", "\u{3000}"]
        for token in text.split(whereSeparator: { separators.contains($0) }) {
            let count = try read(token: FullWidth.narrow(String(token)), plan: plan)
            if let index = counts.firstIndex(where: { $0.item == count.item }) {
                counts[index].count += count.count
            } else {
                counts.append(count)
            }
        }
        return counts
    }

    private static func read(token: String, plan: EventPlan) throws(FormProblem) -> MaterialCount {
        let parts = token.split(maxSplits: 1, whereSeparator: { "x×*X".contains($0) }).map(String.init)
        guard let name = parts.first, let item = material(name, plan: plan) else {
            throw .badMaterials(token)
        }
        guard parts.count == 2 else { return MaterialCount(item: item, count: 1) }
        guard let count = Int(parts[1]), (1...1_000_000).contains(count) else { throw .badMaterials(token) }
        return MaterialCount(item: item, count: count)
    }

    private static func material(_ name: String, plan: EventPlan) -> String? {
        if let key = Int(name), plan.materials.indices.contains(key - 1) {
            return plan.materials[key - 1].code
        }
        if let exact = plan.materials.first(where: { $0.code == name || $0.name == name }) {
            return exact.code
        }
        let fitting = plan.materials.compactMap { material in
            SearchKey(material.name).match(name).map { (match: $0, code: material.code) }
        }
        return fitting.min { $0.match < $1.match }?.code
    }

    /// The same form for materials that are on record.
    static func write(_ counts: [MaterialCount], plan: EventPlan) -> String {
        counts.map { count in
            let index = plan.materials.firstIndex { $0.code == count.item }
            let name = index.map { String($0 + 1) } ?? count.item
            return count.count == 1 ? name : "\(name)x\(count.count)"
        }.joined(separator: " ")
    }
}
