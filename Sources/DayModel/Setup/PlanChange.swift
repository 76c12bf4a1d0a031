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

    /// For each element which of the old ones it was: by code, then by name, then whole.
    private func pairs(_ section: PlanSection, since old: PlanDocument) -> [Int?] {
        var result = [Int?](repeating: nil, count: count(of: section))
        var left = Array(0..<old.count(of: section))
        func pair(_ isSame: (PlanPlace, PlanPlace) -> Bool) {
            for index in result.indices where result[index] == nil {
                let place = PlanPlace(section, index)
                guard let found = left.firstIndex(where: { isSame(place, PlanPlace(section, $0)) }) else {
                    continue
                }
                result[index] = left.remove(at: found)
            }
        }
        if section.key != nil { pair { !key(of: $0).isEmpty && key(of: $0) == old.key(of: $1) } }
        pair { !name(of: $0).isEmpty && name(of: $0) == old.name(of: $1) }
        // A text that was changed where it stands, and an element whose code and name are new.
        if count(of: section) == old.count(of: section) { pair { $0.index == $1.index } }
        return result
    }
}
