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

    /// 3 h -> limitCount 3 of hours; nil where it is refused.
    @Test(arguments: [
        ("1个月", "1 month"), ("3小时", "3 hour"), ("2年", "2 year"), ("30分钟", "30 minute"), ("2周", "2 week"),
        ("15个自然日", "15 day"), ("10个工作日", "10 workday"), ("5天", "5 day"), ("即办", "0 workday"),
        ("当场", "0 workday"), ("当日", "0 day"), ("半年", "6 month"), ("1.5小时", "90 minute"), ("半小时", "30 minute"),
        ("半个月", "15 day"), ("十五日", "15 day"), ("二十个工作日内", "20 workday"), ("20（工作日）", "20 workday"),
        ("20日（工作日）", "20 workday"), ("自受理之日起２０个工作日内", "20 workday"), ("1个季度", "3 month"),
        ("1,000 hours", "1000 hour"), ("3 working days", "3 workday"), ("same day", "0 day"), ("20", "20 workday"),
        ("若干", nil), ("20-30日", nil), ("半天", nil), ("1.5天", nil), ("1个半月", nil), ("约5日", nil), ("-3日", nil),
        ("20+个工作日", nil), ("5个工作日（不含公示）", nil), ("二〇二六", nil),
    ] as [(String, String?)])
    func limitsHaveUnits(_ cell: String, _ limit: String?) throws {
        let taken = try taken(["事项,部门,办理时限\n新事,民政办,\"\(cell)\"\n"]).list
        guard let limit else {
            let problems = problems(taken.sheets[0].lines.first)
            #expect(problems.map { $0.column?.index } == [2])
            return #expect(problems.allSatisfy { $0.what == .notALimit || $0.what == .limitNotWhole })
        }
        let topic = try #require(try taken.document.plan().topics.last)
        let said = topic.limit.map { "\($0.count) \($0.unit.rawValue)" }
        #expect(said == limit)
        // A version that knows no units takes nothing but days for days.
        let source = try #require(taken.document.elements(of: .topics).last)
        #expect((source["limitDays"] != nil) == (topic.limit?.unit.isDay ?? false))
    }

    @Test(arguments: [
        ("1万", 10_000), ("2千", 2_000), ("5百", 500), ("1.5万", 15_000), ("十万", 100_000), ("3,000", 3_000),
        ("1 200", 1_200), ("５００份", 500), ("3千5百", 3_500), ("两百", 200), ("1\u{A0}200\u{A0}000份", 1_200_000),
        ("壹佰份", 100), ("0.5万份", 5_000), ("1.23456万", nil), ("500余份", nil), ("500+", nil), ("2万3", nil),
        ("9999999999999万", nil), ("十十", 20),
    ] as [(String, Int?)])
    func amountsAreWrittenInManyWays(_ cell: String, _ number: Int?) throws {
        let taken = try taken(["名称,单位,数量\n手册,份,\"\(cell)\"\n"]).list
        let handbook = PlanPlace(.materials, 1)
        let prepared = PlanSection.materials.fields.first { $0.name == .prepared }
        guard let number, number <= countLimit else { return #expect(taken.isRefused) }
        #expect(prepared.map { taken.document.text($0, at: handbook) } == String(number))
    }

    @Test func anAmountInAnotherUnitIsNoAmount() throws {
        let found = try lines("名称,单位,数量\n手册,份,5包\n").first
        #expect(problems(found).map(\.what) == [.otherUnit("包", expected: "份")])
        let old = try lines("名称,数量\n宣传单,5包\n").first
        #expect(problems(old).map(\.what) == [.otherUnit("包", expected: "份")])
        let hundreds = try taken(["名称,备料数（百份）\n宣传单,15\n"]).list
        #expect(try hundreds.document.plan().materials[0].prepared == 1_500)
    }

    @Test func theHeadsOfTheNationalCatalogueAreKnown() throws {
        let heads =
            "实施编码,基本编码,事项名称,事项类型,实施主体,法定办结时限,法定办结时限单位,承诺办结时限,承诺办结时限单位,设定依据,是否收费,咨询方式,监督电话"
        let list = try taken([
            heads + "\n1121A,1,甲事,行政许可,民政办,20,工作日,3,小时,法,否,024-1,12345\n"
                + "超过三十二个字符的编码,1,乙事,行政许可,城管办,2,个月,,,法,是,024-2,12345\n"
        ]).list
        let plan = try list.document.plan()
        #expect(plan.topics.suffix(2).map(\.code) == ["1121A", "CG-02"])
        #expect(plan.topics.suffix(2).map(\.department) == ["MZ", "CG"])
        #expect(plan.topics.suffix(2).map(\.limit) == [TimeLimit(3, .hour), TimeLimit(2, .month)])
        #expect(plan.topics.suffix(2).map(\.fee) == ["不收费", "收费"])
        #expect(plan.topics.suffix(2).map(\.phone) == ["024-1", "024-2"])
        let columns = list.sheets[0].columns
        #expect(columns.filter { $0.first == 7 }.map(\.head) == ["法定办结时限"])
        #expect(columns.filter { $0.field == nil }.map(\.head) == ["基本编码", "事项类型", "监督电话"])
    }

    @Test func oneNameInTwoDepartmentsIsTwoTopics() throws {
        let list = try taken(["事项,部门,电话\n丁事,民政办,1\n丁事,城管办,2\n低保,城管办,3\n"]).list
        let plan = try list.document.plan()
        #expect(plan.topics.filter { $0.name == "丁事" }.map(\.department) == ["MZ", "CG"])
        #expect(plan.topics.filter { $0.name == "低保" }.map(\.department) == ["MZ", "CG"])
        let coded = try taken(["编号,事项,部门\nA1,戊事,民政办\nA2,戊事,民政办\n"]).list
        #expect(!coded.isRefused && coded.document.count(of: .topics) == 5)
    }

    @Test func thousandsOfRowsGetCodes() throws {
        let rows = (1...5_000).map { "事项\($0 / 2),\($0.isMultiple(of: 2) ? "民政办" : "城管办")" }
        let list = try taken(["事项,部门\n" + rows.joined(separator: "\n")]).list
        #expect(!list.isRefused)
        let plan = try list.document.plan()
        #expect(plan.topics.count == 5_003 && Set(plan.topics.map(\.code)).count == 5_003)
    }

    @Test func aJobTitleTakesNoRoleAway() throws {
        let first = try taken(["姓名,职责,部门\n张三,负责同志,民政办\n"]).list
        var list = ListImport(into: first.document)
        let table = try Self.table("姓名,职务,部门\n张三,副局长,民政办\n李四,所长,民政办\n")
        list.take([(table, try ListHead.find(in: table, as: nil))])
        let plan = try list.document.plan()
        #expect(plan.staff.map(\.role) == ["leader", "所长"])
        #expect(list.sheets[0].lines.map(\.notes) == [[.roleKept(role: "leader", title: "副局长")], []])
    }

    @Test func datesMadeOfCodesAndCutNumbersAreRefused() throws {
        for (code, what) in [("2-Jan", ListProblem.What.dateOfCode), ("1月2日", .dateOfCode), ("1.1E+17", .digitsLost)] {
            #expect(problems(try lines("编号,事项,部门\n\(code),新事,民政办\n").first).map(\.what) == [what])
        }
        var row = ListRow(number: 2, cells: ["2026年5月", "新事", "民政办"])
        row.marks = [0: .date, 2: .noValue]
        let table = ListTable(rows: [ListRow(number: 1, cells: ["编号", "事项", "部门"]), row])
        var list = ListImport(into: PlanDocument(try JSONReader.read(Self.plan)))
        list.take([(table, try ListHead.find(in: table, as: nil))])
        #expect(problems(list.sheets[0].lines.first).map(\.what) == [.dateOfCode, .noFormulaValue])
    }

    @Test func guardsAreNoPartOfAText() throws {
        let list = try taken(["编号,事项,部门,电话\n'001,新事,民政办,\"=\"\"0240001\"\"\"\n"]).list
        let topic = try #require(try list.document.plan().topics.last)
        #expect(topic.code == "001" && topic.phone == "0240001")
    }

    /// Every head that the program writes above a list of the plan is known when the list comes in again.
    @Test(arguments: [Language.chinese, .english])
    func ownHeadsComeBack(_ language: Language) {
        let phrases = Phrases(language)
        let sections: [(PlanTable, PlanSection)] = [
            (.departments, .departments), (.topics, .topics), (.materials, .materials), (.publicity, .publicity),
            (.desks, .desks), (.staff, .staff),
        ]
        // What is counted from others: a department's topics, a desk's staff.
        let counted = ["事项数", "事项", "Topics", "工作人员", "Staff"]
        func check(_ heads: [String], _ section: PlanSection) {
            for head in heads where !counted.contains(head) {
                let word = HeadWords.folded(head)
                #expect(HeadWords.words(of: section).contains { $0.words.contains(word) }, "\(section) \(head)")
            }
        }
        for (table, section) in sections {
            check(phrases.planReport.tableHeads(table), section)
            check(section.fields.map { phrases.setup.field($0.name) }, section)
        }
        check([.code, .name, .unit, .prepared].map(phrases.export.label), .materials)
    }
}
