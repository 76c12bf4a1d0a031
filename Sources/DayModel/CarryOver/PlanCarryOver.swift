/// Makes the plan of the next day of its kind from the plan of an earlier one: lists, rules and what this version does
/// not know stay as they are; date, id, edition and the year in the title go on.
package struct PlanCarryOver: Equatable, Sendable {
    package var date: CivilDate
    /// Nil: the old one, with the edition and the year that follow.
    package var title: String?
    /// Nil: the one behind the old one, where the old plan has one.
    package var edition: Int?
    /// Whether the materials' stock is to be counted anew; else the old plan's stays.
    package var clearsStock: Bool

    package init(date: CivilDate, title: String? = nil, edition: Int? = nil, clearsStock: Bool = false) {
        self.date = date
        self.title = title
        self.edition = edition
        self.clearsStock = clearsStock
    }

    /// The same day of a later year that is not over yet, 28 February for a 29th.
    package static func date(after old: CivilDate, asOf today: CivilDate) -> CivilDate {
        let (year, month, day) = old.parts
        var next = year + 1
        func date(_ year: Int) -> CivilDate {
            CivilDate(year: year, month: month, day: day) ?? CivilDate(year: year, month: month, day: day - 1)
                ?? old
        }
        while date(next) < today, next < 9999 { next += 1 }
        return date(next)
    }

    package func plan(from old: EventPlan) -> PlanDocument {
        var value = old.source
        let edition = edition ?? old.edition.map { $0 + 1 }
        value.set(["id"], to: .string(id(from: old)))
        value.set(["title"], to: .string(title ?? title(from: old, edition: edition)))
        if let edition { value.set(["edition"], to: .integer(edition)) }
        value.set(["date"], to: .string(date.description))
        // What was a practice is none any more.
        value.set(["drill"], to: nil)
        if clearsStock, let materials = value["materials"]?.array {
            value.set(
                ["materials"],
                to: .array(
                    materials.map { material in
                        var material = material
                        material.set(["prepared"], to: nil)
                        return material
                    }))
        }
        return PlanDocument(value)
    }

    /// The old id with the new date or year in the old one's place; it must be another one in any case.
    private func id(from old: EventPlan) -> String {
        let old = (id: DrillPlan.realID(of: old), date: old.date)
        let places = [
            (old.date.description, date.description),
            (old.date.description.filter { $0 != "-" }, date.description.filter { $0 != "-" }),
            (String(old.date.parts.year), String(date.parts.year)),
        ]
        for (before, after) in places where before != after {
            guard let range = old.id.firstRange(of: before) else { continue }
            return old.id[..<range.lowerBound] + after + old.id[range.upperBound...]
        }
        return "\(date)-openday"
    }

    private func title(from old: EventPlan, edition: Int?) -> String {
        var title = old.title
        if title.hasPrefix(DrillPlan.mark) { title.removeFirst(DrillPlan.mark.count) }
        let next = edition ?? EditionInTitle.number(in: title).map { $0 + 1 }
        if let next { title = EditionInTitle.title(title, edition: next) ?? title }
        if let range = title.firstRange(of: String(old.date.parts.year)) {
            title = title[..<range.lowerBound] + String(date.parts.year) + title[range.upperBound...]
        }
        return title
    }
}
