import DayModel

/// The plan that a day is made from where nobody brought one.
enum BuiltInPlan {
    /// The plan with the date, and an id made from it.
    static func bytes(for date: CivilDate) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard var value = try? JSONReader.read(bytes) else { return bytes }
        value.set(["id"], to: .string("\(date)-openday"))
        value.set(["date"], to: .string(date.description))
        return JSONWriter.prettyBytes(of: value)
    }
}
