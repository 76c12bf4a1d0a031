import Testing

@testable import DayModel

/// A plan that is changed member by member.
@Suite struct PlanDocumentTests {
    static let text = """
        {"format": "openday-event/1", "later": {"x": [1.50, null]}, "id": "2027-05-15-openday", "title": "政务公开日",
         "date": "2027-05-15", "venue": "广场",
         "departments": [{"code": "MZ", "future": true, "name": "民政办", "aliases": ["民政科", "社会救助"]},
                         {"code": "CG", "name": "城管办"}],
         "topics": [{"code": "MZ-01", "name": "低保", "department": "MZ", "limitDays": 20, "colour": "red"}],
         "materials": [{"code": "XCD", "name": "宣传单", "unit": "份", "prepared": 500}],
         "publicity": [{"name": "展板", "unit": "块", "count": 4}],
         "desks": [{"id": "D01", "name": "1号台", "department": "MZ"}, {"id": "D02"}],
         "staff": [{"name": "陈明", "role": "leader", "department": "MZ", "desk": "D01"}],
         "targets": {"satisfactionRate": 0.95, "other": 3},
         "rules": {"due": {"help": {"days": 7, "unit": "day"}}, "wish": "kept"}, "slogans": ["阳光政务"]}
        """

    private func document() throws -> PlanDocument { PlanDocument(try JSONReader.read(Self.text)) }

    private func field(_ name: PlanField.Name, of section: PlanSection) throws -> PlanField {
        try #require(section.fields.first { $0.name == name })
    }

    @Test(
        arguments: [
            (PlanPlace(.event), PlanField.Name.title, "第二届政务公开日"), (PlanPlace(.event), .edition, "12"),
            (PlanPlace(.event), .venue, ""), (PlanPlace(.basis, 0), .text, "国办发〔2019〕51号"),
            (PlanPlace(.departments, 0), .aliases, "民政局、低保中心"), (PlanPlace(.departments, 1), .lead, "李四"),
            (PlanPlace(.topics, 0), .limitDays, "30"), (PlanPlace(.topics, 0), .outcome, "accepted"),
            (PlanPlace(.materials, 0), .prepared, "800"), (PlanPlace(.publicity, 0), .count, "6"),
            (PlanPlace(.desks, 1), .name, "二号台"), (PlanPlace(.staff, 0), .desk, ""),
            (PlanPlace(.targets), .satisfactionRate, "98.5"), (PlanPlace(.rules), .dueDays(.complaint), "15"),
            (PlanPlace(.rules), .ownDraft, "no"), (PlanPlace(.rules), .photoWidth, "1920"),
            (PlanPlace(.reasons, 0), .text, "态度不好"), (PlanPlace(.slogans, 0), .text, "面对面"),
        ])
    func everySectionIsChanged(_ place: PlanPlace, _ name: PlanField.Name, _ text: String) throws {
        var document = try document()
        let old = document
        if let index = place.index, index >= document.count(of: place.section) {
            #expect(document.insert(in: place.section, at: index) == place)
        }
        let field = try field(name, of: place.section)
        document.set(text, field, at: place)
        #expect(document.text(field, at: place) == text)
        let plan = try EventPlan(document.bytes)
        #expect(try plan.source == document.value && plan == document.plan())
        #expect(!document.changes(since: old).isEmpty)
        #expect(document.value["later"] == old.value["later"])
        #expect(document.value["rules"]?["wish"] == .string("kept"))
        // Back as it was, nothing has changed.
        document.set(old.text(field, at: place), field, at: place)
        if place.index.map({ $0 < old.count(of: place.section) }) ?? true {
            #expect(document.changes(since: old).isEmpty)
        }
    }

    @Test func ratesAreTypedInPercentAndStayExact() throws {
        var document = try document()
        let field = try field(.satisfactionRate, of: .targets)
        #expect(document.text(field, at: PlanPlace(.targets)) == "95")
        for (typed, kept, shown) in [
            ("98.5", "0.985", "98.5"), ("100%", "1", "100"), ("７", "0.07", "7"), ("0.1", "0.001", "0.1"),
        ] {
            document.set(typed, field, at: PlanPlace(.targets))
            let value = try #require(document.value[path: field.path])
            #expect(String(decoding: JSONWriter.bytes(of: value), as: UTF8.self) == kept)
            #expect(document.text(field, at: PlanPlace(.targets)) == shown)
        }
        document.set("101", field, at: PlanPlace(.targets))
        #expect(document.problems.map(\.path) == ["targets.satisfactionRate"])
        document.set("much", field, at: PlanPlace(.targets))
        #expect(document.problems.map(\.path) == ["targets.satisfactionRate"])
    }

    @Test func whatIsWrongIsNamedByItsPlace() throws {
        var document = try document()
        document.set("下周", try field(.date, of: .event), at: PlanPlace(.event))
        document.set("多", try field(.prepared, of: .materials), at: PlanPlace(.materials, 0))
        document.set("XX", try field(.department, of: .topics), at: PlanPlace(.topics, 0))
        document.set("", try field(.name, of: .departments), at: PlanPlace(.departments, 1))
        let expected = [
            PlanPlace(.event).path(of: try field(.date, of: .event)),
            PlanPlace(.departments, 1).path(of: try field(.name, of: .departments)),
            PlanPlace(.materials, 0).path(of: try field(.prepared, of: .materials)),
            PlanPlace(.topics, 0).path(of: try field(.department, of: .topics)),
        ]
        #expect(document.problems.map(\.path) == expected)
        for typed in ["2028-5-20", "2028/05/20", "2028年5月20日", "２０２８．５．２０"] {
            document.set(typed, try field(.date, of: .event), at: PlanPlace(.event))
            #expect(document.value["date"] == .string("2028-05-20"))
        }
    }

    @Test func aNewCodeIsFollowedByWhatNamesIt() throws {
        var document = try document()
        #expect(document.references(to: PlanPlace(.departments, 0)).count == 3)
        document.rename(PlanPlace(.departments, 0), to: "MZB")
        let plan = try document.plan()
        #expect(plan.topics[0].department == "MZB" && plan.desks[0].department == "MZB")
        #expect(plan.staff[0].department == "MZB" && plan.staff[0].desk == "D01")
        let references = document.references(to: PlanPlace(.departments, 0))
        document.redirect(references, to: "CG")
        document.remove(PlanPlace(.departments, 0))
        #expect(try document.plan().topics[0].department == "CG")
        document.redirect(document.references(to: PlanPlace(.departments, 0)), to: nil)
        document.remove(PlanPlace(.departments, 0))
        #expect(try document.plan().desks.map(\.department) == [nil, nil])
    }

    @Test func codesAreSuggestedThatAreFree() throws {
        var document = try document()
        let material = document.insert(in: .materials, at: 9)
        document.set("宣传袋", try field(.name, of: .materials), at: material)
        #expect(document.suggestedCode(at: material) == "XCD2")
        let topic = document.insert(in: .topics, at: 0)
        document.set("MZ", try field(.department, of: .topics), at: topic)
        #expect(document.suggestedCode(at: topic) == "MZ-02")
        #expect(document.suggestedCode(at: document.insert(in: .desks, at: 2)) == "D03")
    }

    @Test func changesSayWhatWasAndWhatIs() throws {
        let old = try document()
        var document = old
        document.set("政务开放日", try field(.title, of: .event), at: PlanPlace(.event))
        let material = document.insert(in: .materials, at: 0)
        document.set("手册", try field(.name, of: .materials), at: material)
        _ = document.move(PlanPlace(.departments, 1), by: -1)
        document.remove(PlanPlace(.publicity, 0))
        let title = try field(.title, of: .event)
        #expect(
            document.changes(since: old) == [
                PlanChange(section: .event, name: "", what: .field(title, old: "政务公开日", new: "政务开放日")),
                PlanChange(section: .departments, name: "", what: .reordered),
                PlanChange(section: .materials, name: "手册", what: .added),
                PlanChange(section: .publicity, name: "展板", what: .removed),
            ])
    }

    @Test func anEmptyPlanNeedsATitleAndNothingElse() throws {
        var document = PlanDocument.empty(date: try #require(CivilDate("2027-05-15")), deskName: "1号台")
        #expect(document.problems.map(\.path) == ["title"])
        document.set("政务公开日", try field(.title, of: .event), at: PlanPlace(.event))
        #expect(try document.plan().desks.map(\.id) == ["D01"])
    }

    @Test func theReportNamesEditionAndBasis() throws {
        var document = try document()
        document.set("十二", try field(.edition, of: .event), at: PlanPlace(.event))
        #expect(document.problems.map(\.path) == ["edition"])
        document.set("12", try field(.edition, of: .event), at: PlanPlace(.event))
        let basis = document.insert(in: .basis, at: 0)
        document.set("国办发〔2019〕51号", try field(.text, of: .basis), at: basis)
        let plan = try document.plan()
        let texts = Language.allCases.map { Phrases($0).report.opening(plan, [plan.date]).text }
        #expect(texts[0].contains("按照国办发〔2019〕51号要求，") && texts[0].contains("第十二届“政务公开日”"))
        #expect(texts[1].contains("in accordance with 国办发〔2019〕51号") && texts[1].contains("the 12th "))
    }
}
