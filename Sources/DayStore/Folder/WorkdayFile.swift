package import DayModel

/// An office's own table of days off and worked weekends, in a day's folder or among the user's data.
package enum WorkdayFile {
    package static let name = "workdays.json"
    private static let limit = 1 << 20

    /// The years of the folder's table; none where it has no table. Throws `plan` where the table is wrong.
    package static func years(
        in path: String, _ environment: StoreEnvironment
    ) throws(StoreError) -> [WorkdayCalendar.Year] {
        let bytes: [UInt8]
        do {
            let folder = try Folder(path, environment)
            defer { folder.close() }
            bytes = try folder.contents(of: name, limit: limit)
        } catch .missing {
            return []
        }
        do { return try WorkdayCalendar.years(reading: bytes) } catch {
            throw .plan(path: path + "/" + name, error)
        }
    }
}
