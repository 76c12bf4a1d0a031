/// A field that names an element of another list.
package struct PlanReference: Hashable, Sendable {
    package var place: PlanPlace
    package var field: PlanField
}

extension PlanDocument {
    /// The code or id of an element; empty where it has none.
    package func key(of place: PlanPlace) -> String {
        place.section.key.map { text($0, at: place) } ?? ""
    }

    /// What a person calls an element.
    package func name(of place: PlanPlace) -> String {
        let fields = place.section.fields
        for field in fields where field.name == .name || field.name == .text {
            let name = text(field, at: place)
            if !name.isEmpty { return name }
        }
        return key(of: place)
    }

    /// Everything that names an element by its code.
    package func references(to place: PlanPlace) -> [PlanReference] {
        let kind: PlanField.Kind
        switch place.section {
        case .departments: kind = .department
        case .desks: kind = .desk
        default: return []
        }
        let key = key(of: place)
        guard !key.isEmpty else { return [] }
        return PlanSection.allCases.filter(\.isList).flatMap { section in
            section.fields.filter { $0.kind == kind }.flatMap { field in
                (0..<count(of: section)).compactMap { index in
                    let other = PlanPlace(section, index)
                    return text(field, at: other) == key ? PlanReference(place: other, field: field) : nil
                }
            }
        }
    }

    /// Lets everything that names an element name another one instead; nil: none.
    package mutating func redirect(_ references: [PlanReference], to code: String?) {
        for reference in references { set(code ?? "", reference.field, at: reference.place) }
    }

    /// Gives an element another code, and lets what names it follow.
    package mutating func rename(_ place: PlanPlace, to code: String) {
        guard let field = place.section.key else { return }
        // What bears the code of another element too is not this one's alone to take along.
        let old = key(of: place)
        let isAlone =
            (0..<count(of: place.section)).count { key(of: PlanPlace(place.section, $0)) == old } == 1
        let references = isAlone ? references(to: place) : []
        set(code, field, at: place)
        redirect(references, to: key(of: place))
    }
}
