package import DayModel

/// The file that a plan is kept in: a day's `event.json`, or one of its own.
package struct PlanFile: Equatable, Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Its bytes, whatever they are. Throws `missing` where there is none.
    package func contents(_ environment: StoreEnvironment) throws(StoreError) -> [UInt8] {
        let (folderPath, name) = Folder.parts(of: path)
        let folder = try Folder(folderPath, environment)
        defer { folder.close() }
        return try folder.contents(of: name, limit: DayFolder.planLimit)
    }

    /// The plan in it. Throws `plan` where it is wrong.
    package func read(_ environment: StoreEnvironment) throws(StoreError) -> EventPlan {
        let bytes = try contents(environment)
        do { return try EventPlan(bytes) } catch { throw .plan(path: path, error) }
    }

    /// Puts a plan in its place, whole or not at all, where the file still holds what was read from it.
    ///
    /// Throws `plan` where this is none: then nothing is written.
    /// - Parameter expected: what the file must hold; nil: it must not be there.
    /// - Returns: false where it holds something else by now; then nothing is written.
    package func replace(
        with bytes: [UInt8], expecting expected: [UInt8]?, _ environment: StoreEnvironment
    ) throws(StoreError) -> Bool {
        do { _ = try EventPlan(bytes) } catch { throw .plan(path: path, error) }
        let present: [UInt8]?
        do { present = try contents(environment) } catch .missing { present = nil }
        guard present == expected else { return false }
        try AtomicFile.write(bytes, to: path, environment)
        return true
    }
}
