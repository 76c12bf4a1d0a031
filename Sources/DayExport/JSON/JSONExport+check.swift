package import DayModel

extension JSONExport {
    /// Adds up the effective records that the bytes hold, and holds the tally beside them against the tally.
    package func differences(in bytes: [UInt8], from figures: Figures, phrases: Phrases) -> [Difference] {
        guard let day = try? JSONReader.read(bytes, limit: bytes.count), let records = day["records"]?.array,
            let event = day["event"], let tally = day["tally"]
        else { return ExportCheck.unreadable(figures) }
        var reader = ExportedRecords(event: event)
        for record in records { reader.learn(record) }
        for record in records { reader.add(record) }
        let expected = ExportSums(figures) { _, code, _ in code }
        let sums = ExportCheck.compare(reader.sums, with: expected)
        return sums + Self.compare(NumberPaths(tally), with: NumberPaths(figures.json))
    }

    private static func compare(_ exported: NumberPaths, with tally: NumberPaths) -> [Difference] {
        Set(exported.numbers.keys).union(tally.numbers.keys).sorted().compactMap { path in
            let found = exported.numbers[path]
            let expected = tally.numbers[path] ?? 0
            return found == tally.numbers[path]
                ? nil : Difference(figure: "tally." + path, exported: found, tally: expected)
        }
    }
}

/// Adds up records of an export as an outsider would: from the effective members alone.
private struct ExportedRecords {
    private(set) var sums = ExportSums()
    private var deskDepartments: [String: String] = [:]
    /// The follow-ups that the export holds, by name, as they stand.
    private var followUps: [String: JSONValue] = [:]

    init(event: JSONValue) {
        for desk in event["desks"]?.array ?? [] {
            guard let id = desk["id"]?.string, let department = desk["department"]?.string else { continue }
            deskDepartments[id] = department
        }
    }

    mutating func learn(_ record: JSONValue) {
        guard let effective = record["effective"], effective["type"]?.string == "followup",
            let name = record["record"]?.string
        else { return }
        followUps[name] = effective
    }

    mutating func add(_ record: JSONValue) {
        guard record["void"] == .bool(false), let effective = record["effective"] else { return }
        switch effective["type"]?.string {
        case "visit": addVisit(effective, of: record)
        case "handout": addMaterials(effective)
        default: return
        }
    }

    private mutating func addVisit(_ visit: JSONValue, of record: JSONValue) {
        sums.add(1, to: .visits)
        sums.add(visit["people"]?.integer ?? 0, to: .people)
        sums.add(1, to: .channels, visit["channel"]?.string ?? "")
        let desk = record["desk"]?.string ?? ""
        let changes = (record["changes"]?.array ?? []).compactMap { $0.string.flatMap { followUps[$0] } }
        for (index, question) in (visit["questions"]?.array ?? []).enumerated() {
            add(question, desk: desk)
            let moved = changes.last { ($0["question"]?.integer ?? 0) == index }
            let state = moved?["state"]?.string ?? question["outcome"]?.string ?? ""
            if ["accepted", "referred", "transferred", "reopened"].contains(state) { sums.add(1, to: .open) }
        }
        addMaterials(visit)
    }

    private mutating func add(_ question: JSONValue, desk: String) {
        sums.add(1, to: .questions)
        sums.add(1, to: .kinds, question["kind"]?.string ?? "")
        sums.add(1, to: .outcomes, question["outcome"]?.string ?? "")
        if let topic = question["topic"]?.string { sums.add(1, to: .topics, topic) }
        let level = question["satisfaction"]?.integer ?? 0
        sums.add(1, to: .satisfaction, "\(level)")
        guard let department = question["department"]?.string ?? deskDepartments[desk] else { return }
        sums.add(1, to: .departments, department)
        if level > 0 { sums.add(1, to: .departmentsRated, department) }
        if level > 2 { sums.add(1, to: .departmentsSatisfied, department) }
    }

    private mutating func addMaterials(_ record: JSONValue) {
        for material in record["materials"]?.array ?? [] {
            let count = material["count"]?.integer ?? 0
            sums.add(count, to: .materials, material["item"]?.string ?? "")
            sums.add(count, to: .materialsTotal)
        }
    }
}

/// All whole numbers inside a value by their path, `departments.MZ.questions`.
private struct NumberPaths {
    private(set) var numbers: [String: Int] = [:]

    init(_ value: JSONValue) { collect(value, at: "") }

    private mutating func collect(_ value: JSONValue, at path: String) {
        let prefix = path.isEmpty ? "" : path + "."
        switch value {
        case .integer(let number): numbers[path] = number
        case .object(let members):
            for member in members { collect(member.value, at: prefix + member.name) }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                let name = ["code", "hour", "id"].lazy.compactMap { element[$0]?.string }.first
                collect(element, at: prefix + (name ?? "\(index)"))
            }
        default: return
        }
    }
}
