extension EventPlan {
    /// The desk id of the office's own journals, in which it writes what becomes of questions after the day: `office`,
    /// or the first of `office2`, `office3` … that is no desk of the plan.
    package var officeDesk: String {
        let names = ["office"] + (2...desks.count + 2).map { "office\($0)" }
        return names.first { desk($0) == nil } ?? "office"
    }
}
