import Testing

@testable import DayModel

/// Lists that come into a plan.
@Suite struct ListImportTests {
    private static let plan = """
        {"format": "openday-event/1", "id": "d", "title": "政务公开日", "date": "2027-05-15", "later": 1,
         "departments": [{"code": "MZ", "name": "民政办", "aliases": ["民政科"], "future": true},
                         {"code": "CG", "name": "城管办"}],
         "topics": [{"code": "MZ-01", "name": "低保", "department": "MZ", "limitDays": 20},
                    {"code": "MZ-02", "name": "其他", "department": "MZ"},
                    {"code": "CG-01", "name": "其他", "department": "CG"}],
         "materials": [{"code": "XCD", "name": "宣传单", "unit": "份", "prepared": 500}],
         "desks": [{"id": "D01", "name": "1号台"}]}
        """

    private static func table(_ text: String, name: String = "") throws -> ListTable {
        ListTable(name: name, rows: try DelimitedText.rows(of: text))
    }

    private func taken(
        _ texts: [String], as section: PlanSection? = nil
    ) throws -> (old: PlanDocument, list: ListImport) {
        let old = PlanDocument(try JSONReader.read(Self.plan))
        var list = ListImport(into: old)
        list.take(
            try texts.map { text in
                let table = try Self.table(text)
                return (table, try ListHead.find(in: table, as: section))
            })
        return (old, list)
    }

    private func lines(_ text: String, as section: PlanSection? = nil) throws -> [ListLine] {
        try #require(try taken([text], as: section).list.sheets.first).lines
    }

    private func problems(_ line: ListLine?) -> [ListProblem] {
        if case .refused(let problems) = line?.what { problems } else { [] }
    }

    @Test(
        arguments: [
            ("序号,材料名称,单位,数量", PlanSection.materials), ("品名,份数", .materials), ("名称,单位,数量", .materials),
            ("姓名,科室,职务,电话", .staff), ("科室,负责人,电话", .departments), ("参加单位,联系人", .departments),
            ("责任单位,咨询事项,标准答复,依据", .topics), ("台号,名称,部门", .desks), ("Item,Unit,Qty", .materials),
            ("Topic,Department,Answer,Legal basis", .topics), ("ＮＡＭＥ,Ｒｏｌｅ,Department", .staff),
            ("展板,数量（块）", .publicity), ("事项名称*,办理时限(工作日),收费标准", .topics),
        ])
    func theHeadsTellTheList(_ heads: String, _ section: PlanSection) throws {
        let head = try ListHead.find(in: try Self.table("某街道一览表\n\n\(heads)\nx,y\n"), as: nil)
        #expect(head.section == section && head.index == 2)
    }

    @Test func unclearHeadsAreNotGuessed() throws {
        #expect(throws: ListHead.Problem.none) {
            try ListHead.find(in: try Self.table("a,b\n1,2\n"), as: nil)
        }
        #expect(throws: ListHead.Problem.ambiguous([.topics, .desks])) {
            try ListHead.find(in: try Self.table("编号,名称,部门\n"), as: nil)
        }
        // A title above says it.
        let titled = try Self.table("咨询台安排表\n编号,名称,部门\n")
        #expect(try ListHead.find(in: titled, as: nil).section == .desks)
        #expect(try ListHead.find(in: try Self.table("名称\n甲\n"), as: .materials).columns.count == 1)
    }

    @Test func rowsAreAddedChangedAndLeft() throws {
        let text = """
            某街道宣传材料一览表,,,
            序号,材料名称,数量,备注
            1,宣传单,８００份,
            2,办事指南,"1,200本",彩印
            ,,,
            3,环保袋,—,
            合计,,2000,
            填表人：张三,,,
            """
        let (old, list) = try taken([text])
        let sheet = try #require(list.sheets.first)
        #expect(!list.isRefused && sheet.section == .materials && sheet.headRow == 2 && sheet.kept == 0)
        #expect(sheet.lines.map(\.row) == [3, 4, 6, 7, 8])
        #expect(sheet.columns.map { $0.field?.name } == [nil, .name, .prepared, nil])
        guard case .changed(let values) = sheet.lines[0].what else { return #expect(Bool(false)) }
        #expect(values.map(\.old) == ["500"] && values.map(\.new) == ["800"])
        guard case .added(let made) = sheet.lines[1].what else { return #expect(Bool(false)) }
        #expect(made.map(\.new) == ["BSZN", "1200", "本"])
        #expect(sheet.lines[3].what == .skipped(.total) && sheet.lines[4].what == .skipped(.note))
        let plan = try list.document.plan()
        #expect(plan.materials.map(\.code) == ["XCD", "BSZN", "HBD"])
        #expect(plan.materials.map(\.prepared) == [800, 1200, nil])
        #expect(plan.materials.map(\.unit) == ["份", "本", "个"])
        // Nothing else is touched.
        #expect(list.document.changes(since: old).count == 3 && list.document.value["later"] == .integer(1))
    }

    @Test func theSameListAgainChangesNothing() throws {
        let text = "编号,咨询事项,部门,办理时限,答复\n,医保,民政办,20个工作日,\"第一行\n第二行\"\n"
        var list = try taken([text]).list
        let once = list.document
        #expect(try once.plan().topics.last?.code == "MZ-03" && once.plan().topics.last?.answer == "第一行第二行")
        list = ListImport(into: once)
        let table = try Self.table(text)
        list.take([(table, try ListHead.find(in: table, as: nil))])
        #expect(list.document == once && list.sheets.first?.lines.map(\.what) == [.unchanged])
    }

    @Test func departmentsComeFirstWhateverTheOrder() throws {
        let list = try taken([
            "姓名,部门,咨询台,职责\n王芳,卫健办,2号台,负责同志\n", "台号,部门\n2号台,卫健办\n",
            "部门名称,负责人,简称\n卫健办,李四,卫计办、计生办\n",
        ]).list
        #expect(list.sheets.map(\.section) == [.departments, .desks, .staff])
        let plan = try list.document.plan()
        #expect(
            plan.departments.last
                == Department(
                    code: "WJB", name: "卫健办", aliases: ["卫计办", "计生办"], lead: "李四"))
        #expect(plan.desks.last == Desk(id: "D02", name: "2号台", department: "WJB"))
        #expect(plan.staff == [StaffMember(name: "王芳", role: "leader", department: "WJB", desk: "D02")])
    }

    @Test func entriesAreKnownByCodeOrNameAndDepartment() throws {
        let found = try lines(
            "编号,事项,部门,电话\nMZ-01,最低生活保障,民政科,1\n,其他,城管办,2\nCG-09,其他,城管办,3\n,其他,,4\n")
        guard case .changed(let renamed) = found[0].what, case .changed(let other) = found[1].what else {
            return #expect(Bool(false))
        }
        #expect(renamed.map(\.new) == ["最低生活保障", "1"] && other.map(\.new) == ["2"])
        #expect(problems(found[2]).map(\.what) == [.otherCode("CG-01")])
        #expect(problems(found[3]).map(\.what) == [.severalNames(codes: ["MZ-02", "CG-01"])])
    }

    @Test func whatIsWrongIsNamedWithItsCell() throws {
        let found = try lines(
            """
            事项,部门,办理时限,类别
            低保,民正办,若干,闲聊
            ,民政办,3,
            高龄津贴,民政办,#N/A,consult
            高龄津贴,民政办,5,
            新事,MZ,9999999999999,投诉
            """)
        #expect(problems(found[0]).map { $0.column?.index } == [1, 2, 3])
        #expect(problems(found[0]).map(\.text) == ["民正办", "若干", "闲聊"])
        #expect(problems(found[0]).first?.what == .unknownDepartment(known: ["民政办", "城管办"]))
        #expect(problems(found[1]).map(\.what) == [.noName] && problems(found[1]).first?.column?.index == 0)
        #expect(problems(found[2]).map(\.what) == [.cellError])
        guard case .added = found[3].what else { return #expect(Bool(false)) }
        guard case .plan(.outOfRange)? = problems(found[4]).first?.what else { return #expect(Bool(false)) }
        #expect(problems(found[4]).first?.column?.index == 2)
    }

    @Test func aRowTwiceIsRefused() throws {
        let found = try lines("名称,数量\n手册,1\n手册,2\n宣传单,3\n宣传单,3\n")
        #expect(problems(found[1]).map(\.what) == [.rowAgain(first: 2, sheet: "")])
        #expect(problems(found[3]).map(\.what) == [.rowAgain(first: 4, sheet: "")])
    }

    @Test func aRowTwiceInTwoSheetsIsRefused() throws {
        let first = try Self.table("名称,数量\n手册,1\n", name: "一")
        let second = try Self.table("名称,数量\n手册,2\n", name: "二")
        var list = ListImport(into: PlanDocument(try JSONReader.read(Self.plan)))
        list.take(try [first, second].map { ($0, try ListHead.find(in: $0, as: nil)) })
        #expect(problems(list.sheets[1].lines.first).map(\.what) == [.rowAgain(first: 2, sheet: "一")])
    }

    @Test func theUnitOfTheHeadGoesWithANumberOnly() throws {
        let found = try lines("名称,数量（本）\n宣传单,—\n手册,5\n画册,6册\n")
        #expect(found.first?.what == .unchanged)
        let units = found.dropFirst().map { line -> String? in
            guard case .added(let values) = line.what else { return nil }
            return values.first { $0.field.name == .unit }?.new
        }
        #expect(units == ["本", "册"])
    }

    @Test func aBadCodeAndANameWithoutLettersAreRefused() throws {
        #expect(problems(try lines("编号,名称,数量\n编号一,手册,1\n").first).count == 1)
        #expect(problems(try lines("名称,数量\n★★,1\n").first).map(\.what) == [.codeUnmade])
    }

    @Test(arguments: [
        ("500", "500"), ("５００份", "500"), ("1,200", "1200"), ("12,34", nil), ("500.0", "500"), ("1.5", nil),
        ("约500", nil), ("-5", nil), ("20 个工作日", "20"), ("一百", "100"), ("3本/人", nil),
    ])
    func numbersWithUnits(_ cell: String, _ number: String?) throws {
        let line = try lines("名称,数量\n手册,\"\(cell)\"\n").first
        if case .added(let values) = line?.what {
            #expect(values.first { $0.field.name == .prepared }?.new == number)
        } else {
            #expect(number == nil && problems(line).map(\.what) == [.notANumber])
        }
    }

    @Test func columnsAreNamedAsSpreadsheetsDo() {
        #expect([0, 25, 26, 701, 702].map(ColumnName.name) == ["A", "Z", "AA", "ZZ", "AAA"])
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8]) func anyTableIsTakenOrRefused(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let pieces = [
            "名称", "部门", "数量", "民政办", "500", "份", "，", "\n", "\"", ",", ";", "\t", "合计", "1号台", " ", "：", "注",
        ]
        for _ in 0..<60 {
            let text = (0..<60).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            guard let table = try? Self.table("名称,部门,数量,单位\n" + text) else { continue }
            for section in HeadWords.sections {
                guard let head = try? ListHead.find(in: table, as: section) else { continue }
                var list = ListImport(into: PlanDocument(try JSONReader.read(Self.plan)))
                list.take([(table, head)])
                #expect(list.isRefused || list.document.problems.isEmpty)
            }
        }
    }
}
