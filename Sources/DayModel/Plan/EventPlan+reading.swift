extension EventPlan {
    /// Reads `event.json`. Throws everything that is wrong at once, each with the member's path.
    package init(_ bytes: [UInt8]) throws(PlanError) {
        let value: JSONValue
        do { value = try JSONReader.read(bytes) } catch { throw PlanError(cause: .syntax(error)) }
        try self.init(value)
    }

    package init(_ value: JSONValue) throws(PlanError) {
        guard value.members != nil else {
            let what = PlanProblem.What.wrongKind(expected: .object, found: value.kind)
            throw PlanError(cause: .problems([PlanProblem(path: "", what: what)]))
        }
        var reader = PlanReader()
        self.init(value, &reader)
        reader.checkReferences(in: self)
        guard reader.problems.isEmpty else { throw PlanError(cause: .problems(reader.problems)) }
    }

    private init(_ value: JSONValue, _ reader: inout PlanReader) {
        let format = reader.requiredText(value, "format", at: "")
        if !format.isEmpty, format != Self.format {
            reader.report("format", .wrongFormat(found: format, expected: Self.format))
        }
        _ = reader.flag(value, "sample", at: "", absent: false)
        var ids = Set<String>()
        id = reader.code(value, "id", at: "", seen: &ids)
        isDrill = reader.flag(value, "drill", at: "", absent: false)
        let heading = reader.requiredText(value, "title", at: "")
        title = isDrill ? DrillPlan.marked(heading) : heading
        theme = reader.text(value, "theme", at: "")
        edition = reader.number(value, "edition", in: Self.allowedEditions, at: "")
        basis = reader.texts(value, "basis", at: "")
        let dateText = reader.requiredText(value, "date", at: "")
        let parsed = CivilDate(dateText)
        if parsed == nil, !dateText.isEmpty { reader.report("date", .badDate(dateText)) }
        if let year = parsed?.parts.year, !Self.allowedYears.contains(year) {
            reader.report("date", .outOfRange(found: year, allowed: Self.allowedYears))
        }
        date = parsed ?? CivilDate(dayNumber: 0)
        timeZone = reader.text(value, "timeZone", at: "") ?? Self.defaultTimeZone
        venue = reader.text(value, "venue", at: "")
        host = reader.text(value, "host", at: "")
        reportTo = reader.text(value, "reportTo", at: "")
        var departmentCodes = Set<String>()
        departments = reader.objects(value, "departments") { Department($1, at: $2, &$0, &departmentCodes) }
        var topicCodes = Set<String>()
        topics = reader.objects(value, "topics") { Topic($1, at: $2, &$0, &topicCodes) }
        var materialCodes = Set<String>()
        materials = reader.objects(value, "materials") { Material($1, at: $2, &$0, &materialCodes) }
        publicity = reader.objects(value, "publicity") { Publicity($1, at: $2, &$0) }
        var deskIDs = Set<String>()
        desks = reader.objects(value, "desks") { Desk($1, at: $2, &$0, &deskIDs) }
        if desks.isEmpty, reader.problems.allSatisfy({ $0.path != "desks" }) {
            reader.report("desks", value["desks"] == nil ? .missing : .empty)
        }
        staff = reader.objects(value, "staff") { StaffMember($1, at: $2, &$0) }
        targets = Targets(reader.object(value, "targets", at: "") ?? .object([]), &reader)
        rules = DueRules(plan: value, &reader)
        reasons = reader.texts(value["rules"] ?? .object([]), "reasons", at: "rules")
        _ = PhotoRules(plan: value, &reader)
        _ = RetentionRule(plan: value, &reader)
        let review = reader.object(value["rules"] ?? .object([]), "review", at: "rules")
        forbidsReviewOfOwnDraft =
            review.map { !reader.flag($0, "ownDraft", at: "rules.review", absent: true) } ?? false
        slogans = reader.texts(value, "slogans", at: "")
        source = value
    }
}

extension PlanReader {
    mutating func checkReferences(in plan: EventPlan) {
        let departments = plan.departments.map(\.code)
        let desks = plan.desks.map(\.id)
        func named(_ list: String, _ index: Int, _ member: String) -> String { "\(list)[\(index)].\(member)" }
        for (index, topic) in plan.topics.enumerated() {
            check(topic.department, in: departments, at: named("topics", index, "department"))
        }
        for (index, desk) in plan.desks.enumerated() {
            check(desk.department, in: departments, at: named("desks", index, "department"))
        }
        for (index, member) in plan.staff.enumerated() {
            check(member.department, in: departments, at: named("staff", index, "department"))
            guard let desk = member.desk, !desks.contains(desk) else { continue }
            report(named("staff", index, "desk"), .unknownDesk(desk, known: desks))
        }
    }

    private mutating func check(_ department: String?, in known: [String], at path: String) {
        guard let department, !known.contains(department) else { return }
        report(path, .unknownDepartment(department, known: known))
    }
}

extension Department {
    init(_ value: JSONValue, at path: String, _ reader: inout PlanReader, _ seen: inout Set<String>) {
        code = reader.code(value, "code", at: path, seen: &seen)
        name = reader.requiredText(value, "name", at: path)
        aliases = reader.texts(value, "aliases", at: path)
        lead = reader.text(value, "lead", at: path)
    }
}

extension Topic {
    init(_ value: JSONValue, at path: String, _ reader: inout PlanReader, _ seen: inout Set<String>) {
        code = reader.code(value, "code", at: path, seen: &seen)
        name = reader.requiredText(value, "name", at: path)
        department = reader.text(value, "department", at: path)
        answer = reader.text(value, "answer", at: path)
        basis = reader.text(value, "basis", at: path)
        fee = reader.text(value, "fee", at: path)
        limit = TimeLimit(topic: value, at: path, &reader)
        phone = reader.text(value, "phone", at: path)
        kind = reader.known(value, "kind", at: path, default: .consult)
        outcome = reader.known(value, "outcome", at: path, default: .answered)
    }
}

extension Material {
    init(_ value: JSONValue, at path: String, _ reader: inout PlanReader, _ seen: inout Set<String>) {
        code = reader.code(value, "code", at: path, seen: &seen)
        name = reader.requiredText(value, "name", at: path)
        unit = reader.text(value, "unit", at: path) ?? "份"
        prepared = reader.count(value, "prepared", at: path)
    }
}

extension Publicity {
    init(_ value: JSONValue, at path: String, _ reader: inout PlanReader) {
        name = reader.requiredText(value, "name", at: path)
        unit = reader.text(value, "unit", at: path) ?? "个"
        count = reader.count(value, "count", at: path) ?? 0
    }
}

extension Desk {
    init(_ value: JSONValue, at path: String, _ reader: inout PlanReader, _ seen: inout Set<String>) {
        id = reader.code(value, "id", at: path, seen: &seen)
        name = reader.text(value, "name", at: path) ?? id
        department = reader.text(value, "department", at: path)
    }
}

extension StaffMember {
    init(_ value: JSONValue, at path: String, _ reader: inout PlanReader) {
        name = reader.requiredText(value, "name", at: path)
        role = reader.text(value, "role", at: path)
        department = reader.text(value, "department", at: path)
        desk = reader.text(value, "desk", at: path)
    }
}

extension Targets {
    init(_ value: JSONValue, _ reader: inout PlanReader) {
        satisfactionRate = reader.rate(value, "satisfactionRate", at: "targets")
        answeredOnTheSpotRate = reader.rate(value, "answeredOnTheSpotRate", at: "targets")
    }
}
