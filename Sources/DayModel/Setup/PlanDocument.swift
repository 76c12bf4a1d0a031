/// A plan while it is being changed: the text that was read, member by member, so that what this version does not
/// know stays what and where it was.
package struct PlanDocument: Equatable, Sendable {
    package private(set) var value: JSONValue

    package init(_ value: JSONValue) { self.value = value }

    package init(_ plan: EventPlan) { self.init(plan.source) }

    /// A plan with nothing in it but what every day needs; its title is still to be given.
    package static func empty(date: CivilDate, deskName: String) -> PlanDocument {
        PlanDocument(
            .object([
                JSONMember("format", .string(EventPlan.format)),
                JSONMember("id", .string("\(date)-openday")), JSONMember("title", .string("")),
                JSONMember("date", .string(date.description)),
                JSONMember("timeZone", .string(EventPlan.defaultTimeZone)),
                JSONMember(
                    "desks",
                    .array([
                        .object([JSONMember("id", .string("D01")), JSONMember("name", .string(deskName))])
                    ])),
            ]))
    }

    /// For the disk: whole, a member a line.
    package var bytes: [UInt8] { JSONWriter.prettyBytes(of: value) }

    /// The plan, as every other command would read it.
    package func plan() throws(PlanError) -> EventPlan { try EventPlan(value) }

    /// Everything that keeps it from being a plan.
    package var problems: [PlanProblem] {
        do {
            _ = try plan()
            return []
        } catch {
            guard case .problems(let problems) = error.cause else { return [] }
            return problems
        }
    }
}

/// A place in a plan: a section, and which element of its list.
package struct PlanPlace: Hashable, Sendable {
    package var section: PlanSection
    /// Nil where the section is no list.
    package var index: Int?

    package init(_ section: PlanSection, _ index: Int? = nil) {
        self.section = section
        self.index = index
    }

    /// As the problems of a plan name it: `departments[2]`; empty for the plan itself.
    package var path: String {
        guard let list = section.listPath else { return "" }
        return list.joined(separator: ".") + (index.map { "[\($0)]" } ?? "")
    }

    /// The path of a field here, as the problems of a plan name it.
    package func path(of field: PlanField) -> String {
        let own = field.path.joined(separator: ".")
        return path.isEmpty || own.isEmpty ? path + own : path + "." + own
    }
}

extension PlanDocument {
    /// The elements of a section; the plan itself where the section is no list.
    package func elements(of section: PlanSection) -> [JSONValue] {
        guard let path = section.listPath else { return [value] }
        return value[path: path]?.array ?? []
    }

    package func count(of section: PlanSection) -> Int { elements(of: section).count }

    private mutating func replace(_ section: PlanSection, with elements: [JSONValue]) {
        guard let path = section.listPath else { return }
        // A list that was there stays there, though empty.
        value.set(path, to: elements.isEmpty && value[path: path] == nil ? nil : .array(elements))
    }

    private func element(at place: PlanPlace) -> JSONValue {
        let elements = elements(of: place.section)
        let index = place.index ?? 0
        return elements.indices.contains(index) ? elements[index] : .null
    }

    /// What is typed for a field; empty where it says nothing.
    package func text(_ field: PlanField, at place: PlanPlace) -> String {
        let element = element(at: place)
        let value = field.path.isEmpty ? element : element[path: field.path]
        return field.text(of: value ?? (field.name == .limitDays ? element[TimeLimit.count] : nil))
    }

    /// Takes what was typed for a field. Typing what it says already changes nothing.
    package mutating func set(_ text: String, _ field: PlanField, at place: PlanPlace) {
        let trimmed = PlanField.trimmed(text)
        guard trimmed != self.text(field, at: place) else { return }
        let new = field.value(of: trimmed)
        guard place.section.isList else {
            value.set(field.path, to: new)
            return completePeriod(field)
        }
        guard let index = place.index else { return }
        edit(place.section) { elements in
            guard elements.indices.contains(index) else { return }
            if field.path.isEmpty {
                elements[index] = new ?? .string("")
            } else {
                let isLimit = field.name == .limitDays || field.name == .limitUnit
                if field.name == .limitDays { elements[index].rename(TimeLimit.count, to: TimeLimit.days) }
                elements[index].set(field.path, to: new)
                if isLimit { elements[index].settleLimit() }
            }
        }
    }

    /// Changes a list where it stands: a list of thousands is not copied for each of its fields.
    private mutating func edit(_ section: PlanSection, _ change: (inout [JSONValue]) -> Void) {
        guard let path = section.listPath, path.count == 1, case .object(var members) = value,
            let index = members.firstIndex(where: { $0.name == path[0] }),
            case .array(var elements) = members[index].value
        else {
            var elements = elements(of: section)
            change(&elements)
            return replace(section, with: elements)
        }
        value = .null
        members[index].value = .null
        change(&elements)
        members[index].value = .array(elements)
        value = .object(members)
    }

    /// A period is working days where nobody has said what it is, and none where it has no days.
    private mutating func completePeriod(_ field: PlanField) {
        guard case .dueDays = field.name else { return }
        let unit = Array(field.path.dropLast()) + ["unit"]
        if value[path: field.path] == nil {
            value.set(unit, to: nil)
        } else if value[path: unit] == nil {
            value.set(unit, to: .string(DuePeriod.Unit.workday.rawValue))
        }
    }

    /// Adds an empty element; its required fields are there and empty.
    /// - Returns: where it is.
    package mutating func insert(in section: PlanSection, at index: Int) -> PlanPlace {
        let index = max(0, min(count(of: section), index))
        let fields = section.fields.filter { $0.isRequired || $0.kind == .code }
        let new: JSONValue =
            section.hasTexts
            ? .string("")
            : .object(fields.compactMap { $0.path.first.map { JSONMember($0, .string("")) } })
        edit(section) { $0.insert(new, at: index) }
        return PlanPlace(section, index)
    }

    package mutating func remove(_ place: PlanPlace) {
        var elements = elements(of: place.section)
        guard let index = place.index, elements.indices.contains(index) else { return }
        elements.remove(at: index)
        replace(place.section, with: elements)
    }

    /// Moves an element by so many places, as far as the list reaches.
    /// - Returns: where it is.
    package mutating func move(_ place: PlanPlace, by step: Int) -> PlanPlace {
        var elements = elements(of: place.section)
        guard let index = place.index, elements.indices.contains(index) else { return place }
        let target = max(0, min(elements.count - 1, index + step))
        elements.insert(elements.remove(at: index), at: target)
        replace(place.section, with: elements)
        return PlanPlace(place.section, target)
    }
}
