import DayModel

/// Materials as a clerk types them: `1 2x20` is one of the first and twenty of the second.
enum MaterialsText {
    private static let separators: Set<Character> = [" ", ",", "，", "、", "\u{3000}"]
    private static let times = "x×*X"

    /// - Parameter kept: codes that are taken though the plan does not have them.
    static func read(
        _ text: String, plan: EventPlan, kept: [String] = []
    ) throws(FormProblem) -> [MaterialCount] {
        var counts: [MaterialCount] = []
        for token in text.split(whereSeparator: { separators.contains($0) }) {
            counts = adding(
                try read(token: FullWidth.narrow(String(token)), plan: plan, kept: kept), to: counts)
        }
        return counts
    }

    /// Each material stands once.
    static func adding(_ more: MaterialCount, to counts: [MaterialCount]) -> [MaterialCount] {
        var counts = counts
        if let index = counts.firstIndex(where: { $0.item == more.item }) {
            counts[index].count += more.count
        } else {
            counts.append(more)
        }
        return counts
    }

    private static func read(
        token: String, plan: EventPlan, kept: [String]
    ) throws(FormProblem) -> MaterialCount {
        // A code may have an x in it.
        let whole = kept.first { token == $0 || token.hasPrefix($0 + "x") }
        let parts = split(token, name: whole)
        guard let name = parts.first, let item = whole ?? material(name, plan: plan) else {
            if let number = parts.first.flatMap({ Int($0) }), number > 0 { throw .noSuchMaterial(number) }
            throw .badMaterials(token)
        }
        guard parts.count == 2 else { return MaterialCount(item: item, count: 1) }
        guard let digits = parts.last, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }), Int(digits) != 0 else {
            throw .badMaterials(token)
        }
        guard let count = Int(digits), count <= FormProblem.mostAtOnce else {
            throw .tooMany(.materials, token)
        }
        return MaterialCount(item: item, count: count)
    }

    /// The name and, where there is one, the count behind it.
    private static func split(_ token: String, name: String?) -> [String] {
        guard let name else {
            return token.split(maxSplits: 1, whereSeparator: { times.contains($0) }).map(String.init)
        }
        return [name] + (token == name ? [] : [String(token.dropFirst(name.count + 1))])
    }

    /// The same materials as they are typed under another plan: a number stands for another one there.
    /// - Parameter kept: codes that the plan before did not have; those that only it had come to them.
    static func moved(_ text: String, from old: EventPlan, to new: EventPlan, kept: inout [String]) -> String
    {
        var isMoved = false
        var tokens: [String] = []
        for token in text.split(whereSeparator: { separators.contains($0) }).map(String.init) {
            let narrow = FullWidth.narrow(token)
            let parts = split(narrow, name: kept.first { narrow == $0 || narrow.hasPrefix($0 + "x") })
            guard let name = parts.first, let item = material(name, plan: old),
                material(name, plan: new) != item
            else {
                tokens.append(token)
                continue
            }
            isMoved = true
            let index = new.materials.firstIndex { $0.code == item }
            if index == nil, !kept.contains(item) { kept.append(item) }
            tokens.append(([index.map { String($0 + 1) } ?? item] + parts.dropFirst()).joined(separator: "x"))
        }
        return isMoved ? tokens.joined(separator: " ") : text
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
            let name = index.map { String($0 + 1) } ?? count.itemGiven
            return count.count == 1 ? name : "\(name)x\(count.count)"
        }.joined(separator: " ")
    }
}
