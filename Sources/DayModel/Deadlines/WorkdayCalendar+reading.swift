extension WorkdayCalendar {
    package static let format = "openday-workdays/1"

    /// The years of a `workdays.json`. Throws everything that is wrong at once, each with the member's path.
    package static func years(reading bytes: [UInt8]) throws(PlanError) -> [Year] {
        let value: JSONValue
        do { value = try JSONReader.read(bytes) } catch { throw PlanError(cause: .syntax(error)) }
        guard value.members != nil else {
            let what = PlanProblem.What.wrongKind(expected: .object, found: value.kind)
            throw PlanError(cause: .problems([PlanProblem(path: "", what: what)]))
        }
        var reader = PlanReader()
        let found = reader.requiredText(value, "format", at: "")
        if !found.isEmpty, found != format {
            reader.report("format", .wrongFormat(found: found, expected: format))
        }
        var seen = Set<Int>()
        let years = reader.objects(value, "years") { reader, value, path in
            Year(value, at: path, &reader, &seen)
        }
        guard reader.problems.isEmpty else { throw PlanError(cause: .problems(reader.problems)) }
        return years.compactMap(\.self)
    }
}

extension WorkdayCalendar.Year {
    fileprivate init?(_ value: JSONValue, at path: String, _ reader: inout PlanReader, _ seen: inout Set<Int>)
    {
        guard let year = reader.requiredNumber(value, "year", in: 1949...9999, at: path) else { return nil }
        if !seen.insert(year).inserted {
            reader.report(PlanReader.join(path, "year"), .duplicate(String(year)))
        }
        off = reader.dates(value, "off", of: year, at: path)
        work = reader.dates(value, "work", of: year, at: path)
        self.year = year
        for date in off.intersection(work).sorted() {
            reader.report(PlanReader.join(path, "work"), .duplicate(date.description))
        }
    }
}

extension PlanReader {
    /// Dates of one year. That a Saturday is off, or a Monday worked, may be said, and changes nothing.
    fileprivate mutating func dates(
        _ value: JSONValue, _ name: String, of year: Int, at path: String
    ) -> Set<CivilDate> {
        let texts = texts(value, name, at: path)
        var dates: Set<CivilDate> = []
        for (index, text) in texts.enumerated() {
            let place = "\(Self.join(path, name))[\(index)]"
            guard let date = CivilDate(text) else {
                report(place, .badDate(text))
                continue
            }
            guard date.parts.year == year else {
                report(place, .dateOfAnotherYear(text, year: year))
                continue
            }
            dates.insert(date)
        }
        return dates
    }
}
