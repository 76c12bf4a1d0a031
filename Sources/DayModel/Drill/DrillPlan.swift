/// The plan of a day on which the staff practises: the real one, under an id and a title of its own.
package enum DrillPlan {
    /// Stands before the title in both languages, so that every screen, file and printed page bears it, whoever
    /// reads it and with whatever program.
    package static let mark = "【演练 DRILL】"
    private static let suffix = "-drill"
    /// Of an id, by the contract.
    private static let idLimit = 32

    package static func marked(_ title: String) -> String { title.hasPrefix(mark) ? title : mark + title }

    /// The drill's `event.json`, made from the real day's.
    package static func bytes(of plan: EventPlan) -> [UInt8] {
        var value = plan.source
        value.set(["id"], to: .string(id(of: plan.id)))
        value.set(["title"], to: .string(marked(plan.title)))
        value.set(["drill"], to: .bool(true))
        return JSONWriter.prettyBytes(of: value)
    }

    /// The id of a plan, without what a drill's has at its end.
    package static func realID(of plan: EventPlan) -> String {
        plan.isDrill && plan.id.hasSuffix(suffix) ? String(plan.id.dropLast(suffix.count)) : plan.id
    }

    /// Never the id that it is made from, however long that is.
    private static func id(of id: String) -> String {
        id.hasSuffix(suffix) ? id : id.prefix(idLimit - suffix.count) + suffix
    }
}
