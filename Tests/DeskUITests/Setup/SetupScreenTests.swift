import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// Making and changing a plan.
@Suite struct SetupScreenTests {
    @Test func aTitleIsChangedAndSaved() throws {
        var pilot = try SetupPilot()
        pilot.open(.event)
        pilot.press(.enter)
        pilot.retype("第十届政务公开日")
        pilot.press(.tab)
        pilot.type("１０")
        pilot.press(.enter, .scalar("s"))
        #expect(pilot.shows("5·15政务公开日 → 第十届政务公开日") && pilot.shows("届次") && pilot.savedPlans.isEmpty)
        pilot.press(.enter)
        let plan = try #require(pilot.savedPlans.first).plan()
        #expect(plan.title == "第十届政务公开日" && plan.edition == 10)
        #expect(plan.source["later"] == (try SetupPilot.document()).value["later"])
        #expect(pilot.status.contains("/days/a/event.json"))
        #expect(pilot.drafts.last == .some(nil))
        pilot.press(.scalar("q"))
        #expect(pilot.hasQuit)
    }

    @Test(
        arguments: [
            (PlanSection.basis, "新文件"), (.departments, "卫健办"), (.topics, "临时救助"), (.materials, "环保袋"),
            (.publicity, "宣传车"), (.desks, "3号台"), (.staff, "李四"), (.reasons, "等得太久"), (.slogans, "服务到家"),
        ])
    func anElementIsAddedToEachList(_ section: PlanSection, _ name: String) throws {
        var pilot = try SetupPilot()
        pilot.open(section)
        pilot.press(.end, .scalar("a"))
        pilot.type(name)
        pilot.press(.enter)
        let document = pilot.screen.document
        let last = PlanPlace(section, document.count(of: section) - 1)
        #expect(document.name(of: last) == name)
        #expect(section.key == nil || !document.key(of: last).isEmpty)
        #expect(document.problems.isEmpty && pilot.shows(name))
        pilot.press(.scalar("-"))
        if document.count(of: section) > 1 {
            #expect(pilot.screen.document.name(of: PlanPlace(section, last.index.map { $0 - 1 })) == name)
        }
        pilot.press(.scalar("u"), .scalar("u"))
        #expect(pilot.screen.document == (pilot.screen.saved ?? document))
    }

    @Test func aWrongFieldIsNamedBesideItAndKeepsTheFormOpen() throws {
        var pilot = try SetupPilot()
        pilot.open(.materials)
        pilot.press(.enter, .tab)
        pilot.retype("ZN")
        #expect(pilot.shows("编号“ZN”重复"))
        pilot.retype("坏 编号")
        #expect(pilot.shows("不能作编号"))
        pilot.press(.enter)
        #expect(pilot.screen.context == .form && pilot.status.contains("不能作编号"))
        pilot.retype("XCD")
        pilot.press(.tab, .tab)
        pilot.retype("很多")
        #expect(pilot.shows("应为整数"))
        pilot.press(.escape)
        #expect(pilot.screen.document == pilot.screen.saved)
        pilot.open(.event)
        pilot.press(.down, .down, .down, .enter)
        pilot.retype("2027年2月30日")
        #expect(pilot.shows("不是日期"))
        pilot.press(.tab)
        pilot.retype("Asia/Nowhere")
        #expect(pilot.shows("没有这个时区"))
        pilot.press(.backTab)
        pilot.retype("2027年2月28日")
        pilot.press(.tab)
        pilot.retype("Europe/Paris")
        pilot.press(.enter)
        #expect(try pilot.screen.document.plan().date == CivilDate("2027-02-28"))
    }

    @Test func aDepartmentIsPickedByPinyin() throws {
        var pilot = try SetupPilot()
        pilot.open(.topics)
        pilot.press(.enter, .tab)
        pilot.type("cgb")
        #expect(pilot.shows("城管办"))
        pilot.press(.enter)
        #expect(try pilot.screen.document.plan().topics[0].department == "CG")
        pilot.press(.enter, .tab, .left)
        #expect(pilot.shows("社保所"))
        pilot.type("nobody")
        #expect(pilot.shows("方案里没有这个部门"))
    }

    @Test func whatNamesARemovedDepartmentNamesAnotherOne() throws {
        var pilot = try SetupPilot()
        pilot.open(.departments)
        pilot.press(.scalar("x"))
        #expect(pilot.shows("删除“民政办”？") && pilot.shows("最低生活保障") && pilot.shows("1号台"))
        pilot.press(.escape)
        #expect(pilot.screen.document == pilot.screen.saved)
        pilot.press(.scalar("x"), .down, .down, .enter)
        let plan = try pilot.screen.document.plan()
        #expect(plan.departments.map(\.code) == ["SB", "CG"])
        #expect(plan.topics[0].department == "CG" && plan.desks[0].department == "CG")
        pilot.open(.desks)
        pilot.press(.scalar("x"), .enter)
        #expect(pilot.screen.document.count(of: .desks) == 1)
        #expect(try pilot.screen.document.plan().staff.map(\.desk) == [nil, nil])
        pilot.press(.scalar("x"))
        #expect(pilot.screen.document.count(of: .desks) == 1 && pilot.status.contains("至少"))
    }

    @Test func whatRecordsHoldOnToStays() throws {
        let use = PlanUse(records: 40, counts: [.materials: ["XCD": 17], .departments: ["MZ": 3]])
        var pilot = try SetupPilot(.english, use: use)
        pilot.open(.materials)
        pilot.press(.enter, .tab)
        pilot.retype("XX")
        #expect(pilot.shows("records use this code 17 times"))
        pilot.press(.enter)
        #expect(pilot.screen.context == .form)
        pilot.press(.escape, .scalar("x"))
        #expect(pilot.shows("Records use code XCD 17 times"))
        pilot.press(.enter)
        #expect(pilot.screen.document.count(of: .materials) == 1)
        pilot.open(.event)
        pilot.press(.end, .up, .enter)
        pilot.retype("another")
        #expect(pilot.shows("its id stays"))
        pilot.press(.enter)
        #expect(pilot.screen.context == .form)
        pilot.press(.escape, .home, .down, .down, .down, .enter)
        pilot.retype("2026-05-16")
        #expect(pilot.shows("the day holds 40 records"))
        pilot.press(.enter)
        #expect(pilot.screen.context == .items)
    }

    @Test func aNewCodeTakesItsReferencesAlong() throws {
        var pilot = try SetupPilot()
        pilot.open(.departments)
        pilot.press(.enter, .tab)
        pilot.retype("MZB")
        pilot.press(.enter)
        #expect(pilot.status.contains("3") && pilot.shows("MZB"))
        #expect(try pilot.screen.document.plan().topics[0].department == "MZB")
    }

    @Test func rulesAreGivenInDays() throws {
        var pilot = try SetupPilot()
        pilot.open(.rules)
        pilot.press(.down, .down, .enter)
        pilot.type("15")
        pilot.press(.tab)
        pilot.press(.right, .enter)
        let rules = try pilot.screen.document.plan().rules
        #expect(rules.period(for: .known(.complaint)) == DuePeriod(days: 15, unit: .workday))
        pilot.press(.enter)
        pilot.type("calendar")
        pilot.press(.escape)
        pilot.open(.targets)
        pilot.press(.down, .enter)
        pilot.type("80.5%")
        pilot.press(.enter)
        #expect(try pilot.screen.document.plan().targets.answeredOnTheSpotRate == 0.805)
    }

    @Test func aRoleIsPickedOrTheOfficesOwnWord() throws {
        var pilot = try SetupPilot()
        pilot.open(.staff)
        #expect(pilot.shows("负责同志"))
        pilot.press(.down, .enter, .tab)
        pilot.type("baomi")
        pilot.press(.enter)
        #expect(try pilot.screen.document.plan().staff[1].role == "secrecy" && pilot.shows("保密审查人"))
        pilot.press(.enter, .tab)
        pilot.type("引导员")
        pilot.press(.enter)
        #expect(try pilot.screen.document.plan().staff[1].role == "引导员" && pilot.shows("引导员"))
    }

    @Test func aThingHasItsMeasureWord() throws {
        var pilot = try SetupPilot()
        pilot.open(.publicity)
        for name in ["宣传车", "电子显示屏", "气球"] {
            pilot.press(.end, .scalar("a"))
            pilot.type(name)
            pilot.press(.enter)
        }
        #expect(try pilot.screen.document.plan().publicity.map(\.unit) == ["块", "条", "台", "块", "个"])
        pilot.open(.materials)
        pilot.press(.end, .scalar("a"))
        pilot.type("办事手册")
        #expect(pilot.shows("本"))
        pilot.press(.tab, .tab)
        pilot.type("册")
        pilot.press(.enter)
        #expect(try pilot.screen.document.plan().materials.last?.unit == "册")
    }

    @Test func aPlanThatIsWrongIsPutRight() throws {
        var document = try SetupPilot.document()
        for field in PlanSection.materials.fields where field.name == .prepared {
            document.set("many", field, at: PlanPlace(.materials, 1))
        }
        let screen = SetupScreen(
            saved: document, path: "event.json", use: PlanUse(), draft: nil, phrases: Phrases(.chinese),
            today: CivilDate(dayNumber: 20_588), isZone: { _ in true })
        var pilot = try SetupPilot()
        pilot.screen = screen
        pilot.send(.resized(Size(columns: 80, rows: 24)))
        #expect(pilot.shows("还有 1 处要改正：宣传资料 办事指南手册 备有数量 应为整数"))
        pilot.open(.materials)
        pilot.press(.down, .enter, .tab, .tab, .tab)
        pilot.retype("30")
        pilot.press(.enter, .scalar("s"), .enter)
        #expect(try pilot.savedPlans.first?.plan().materials[1].prepared == 30)
    }

    @Test func anEditionThatTheTitleContradictsIsPointedOut() throws {
        var pilot = try SetupPilot()
        pilot.open(.event)
        pilot.press(.enter)
        pilot.retype("第十届政务公开日")
        pilot.press(.tab)
        pilot.type("11")
        #expect(pilot.shows("名称里写的是第十届"))
        pilot.retype("10")
        #expect(!pilot.shows("名称里写的是"))
        pilot.press(.enter)
    }

    @Test func aListIsSearched() throws {
        var pilot = try SetupPilot()
        pilot.open(.topics)
        pilot.press(.scalar("/"))
        pilot.type("yanglao")
        #expect(pilot.shows("城乡居民养老保险") && !pilot.shows("最低生活保障"))
        pilot.press(.enter, .enter)
        pilot.retype("居民养老")
        pilot.press(.enter)
        let plan = try pilot.screen.document.plan()
        #expect(plan.topics.map(\.name) == ["最低生活保障", "居民养老"])
        // A member that this version does not know stays in its topic.
        #expect(plan.source["topics"]?.array?[1]["colour"] == .string("red"))
    }

    @Test func leavingAsks() throws {
        var pilot = try SetupPilot()
        pilot.open(.slogans)
        pilot.press(.scalar("a"))
        pilot.type("面对面")
        pilot.press(.enter, .escape, .scalar("q"))
        #expect(!pilot.hasQuit && pilot.shows("没有保存"))
        pilot.press(.escape, .scalar("q"), .enter)
        #expect(pilot.screen.context == .changes)
        pilot.press(.escape, .scalar("q"), .down, .enter)
        #expect(pilot.hasQuit && pilot.savedPlans.isEmpty && pilot.drafts.last == .some(nil))
    }

    @Test func aCrashLosesNothing() throws {
        var pilot = try SetupPilot()
        pilot.open(.materials)
        pilot.press(.scalar("a"))
        pilot.type("手提袋")
        pilot.press(.enter, .scalar("a"))
        pilot.type("雨")
        let draft = try #require(pilot.drafts.last ?? nil)
        let read = try JSONReader.read(JSONWriter.bytes(of: draft))
        var next = try SetupPilot(draft: read)
        #expect(next.shows("上次没有保存"))
        next.press(.enter)
        #expect(next.shows("雨") && next.screen.context == .form)
        next.type("伞")
        next.press(.enter)
        #expect(try next.screen.document.plan().materials.map(\.name) == ["宣传单", "手提袋", "雨伞", "办事指南手册"])
        var other = try SetupPilot(draft: read)
        other.press(.down, .enter)
        #expect(other.screen.document == other.screen.saved && other.drafts == [nil])
    }

    @Test func aPlanThatSomebodyElseSavedIsNotOverwrittenUnseen() throws {
        var pilot = try SetupPilot()
        var other = try SetupPilot.document()
        other.remove(PlanPlace(.publicity, 0))
        pilot.onDisk = other
        pilot.open(.event)
        pilot.press(.enter)
        pilot.type("!")
        pilot.press(.enter, .scalar("s"), .enter)
        #expect(pilot.savedPlans.isEmpty && pilot.shows("新增“展板”") && pilot.shows("刚被别处改过"))
        pilot.press(.enter)
        #expect(pilot.savedPlans.count == 1)
    }

    @Test func aNewPlanBeginsEmpty() throws {
        var pilot = try SetupPilot(isNew: true)
        pilot.press(.down, .enter, .scalar("s"))
        #expect(pilot.screen.context == .items && pilot.status.contains("不能为空"))
        pilot.press(.enter)
        pilot.type("政务公开日")
        pilot.press(.enter, .scalar("s"), .enter)
        #expect(try pilot.savedPlans.first?.plan().desks.map(\.id) == ["D01"])
    }

    @Test(
        arguments: Language.allCases,
        [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 60, rows: 15)])
    func screens(_ language: Language, _ size: Size) throws {
        let name = "\(language.rawValue)-\(size.columns)x\(size.rows)"
        var pilot = try SetupPilot(language, size: size)
        try Golden.expect(pilot.lines, named: "setup-event-" + name)
        pilot.open(.topics)
        try Golden.expect(pilot.lines, named: "setup-topics-" + name)
        pilot.press(.enter, .down, .down, .down, .down, .down)
        try Golden.expect(pilot.lines, named: "setup-topic-" + name)
        pilot.press(.escape)
        pilot.open(.materials)
        pilot.press(.scalar("a"))
        pilot.type("手提袋")
        pilot.press(.tab, .tab, .tab)
        pilot.type("many")
        try Golden.expect(pilot.lines, named: "setup-wrong-" + name)
        pilot.retype("200")
        pilot.press(.enter)
        pilot.open(.departments)
        pilot.press(.scalar("x"))
        try Golden.expect(pilot.lines, named: "setup-removing-" + name)
        pilot.press(.down, .enter, .scalar("s"))
        try Golden.expect(pilot.lines, named: "setup-changes-" + name)
        pilot.press(.escape)
        pilot.open(.rules)
        try Golden.expect(pilot.lines, named: "setup-rules-" + name)
        pilot.press(.escape, .scalar("?"))
        try Golden.expect(pilot.lines, named: "setup-help-" + name)
    }
}
