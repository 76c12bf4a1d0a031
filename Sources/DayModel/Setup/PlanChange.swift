/// One thing that is otherwise in a plan than it was.
package struct PlanChange: Equatable, Sendable {
    package enum What: Equatable, Sendable {
        case added
        case removed
        /// The elements that stay stand in another order.
        case reordered
        case field(PlanField, old: String, new: String)
    }

    package var section: PlanSection
    /// The element; empty for the plan itself and for an order.
    package var name: String
    package var what: What
}

extension PlanDocument {
    /// What makes this plan another one than an older one was, section by section.
    package func changes(since old: PlanDocument) -> [PlanChange] {
        PlanSection.allCases.flatMap { section in
            guard section.isList else {
                return fieldChanges(from: old, at: PlanPlace(section), to: PlanPlace(section), name: "")
            }
            return listChanges(section, since: old)
        }
    }

    private func listChanges(_ section: PlanSection, since old: PlanDocument) -> [PlanChange] {
        let pairs = pairs(section, since: old)
        let oldIndices = pairs.compactMap { $0 }
        var changes: [PlanChange] = []
        for index in 0..<old.count(of: section) where !oldIndices.contains(index) {
            changes.append(
                PlanChange(section: section, name: old.name(of: PlanPlace(section, index)), what: .removed))
        }
        for (index, oldIndex) in pairs.enumerated() {
            let place = PlanPlace(section, index)
            guard let oldIndex else {
                changes.append(PlanChange(section: section, name: name(of: place), what: .added))
                continue
            }
            let oldPlace = PlanPlace(section, oldIndex)
            let name = section.hasTexts ? "" : old.name(of: oldPlace)
            changes += fieldChanges(from: old, at: oldPlace, to: place, name: name)
        }
        if oldIndices != oldIndices.sorted() {
            changes.append(PlanChange(section: section, name: "", what: .reordered))
        }
        return changes
    }

    private func fieldChanges(
        from old: PlanDocument, at oldPlace: PlanPlace, to place: PlanPlace, name: String
    ) -> [PlanChange] {
        place.section.fields.compactMap { field in
            let (before, after) = (old.text(field, at: oldPlace), text(field, at: place))
            guard before != after else { return nil }
            return PlanChange(
                section: place.section, name: name, what: .field(field, old: before, new: after))
        }
    }

    /// For each element which of the old ones it was: by code, then by name, then by its place.
    private func pairs(_ section: PlanSection, since old: PlanDocument) -> [Int?] {
        let count = count(of: section)
        let oldCount = old.count(of: section)
        var result = [Int?](repeating: nil, count: count)
        var isTaken = [Bool](repeating: false, count: oldCount)
        func pair(_ text: (PlanDocument, PlanPlace) -> String) {
            var waiting: [String: [Int]] = [:]
            for index in (0..<oldCount).reversed() where !isTaken[index] {
                waiting[text(old, PlanPlace(section, index)), default: []].append(index)
            }
            for index in 0..<count where result[index] == nil {
                let text = text(self, PlanPlace(section, index))
                guard !text.isEmpty, let found = waiting[text]?.popLast() else { continue }
                result[index] = found
                isTaken[found] = true
            }
        }
        if section.key != nil { pair { $0.key(of: $1) } }
        pair { $0.name(of: $1) }
        // A text that was changed where it stands, and an element whose code and name are new.
        guard count == oldCount else { return result }
        for index in 0..<count where result[index] == nil && !isTaken[index] { result[index] = index }
        return result
    }
}
