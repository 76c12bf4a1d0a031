import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// Plays an office worker who changes a plan: types keys, and answers the screen's effects as a disk would.
struct SetupPilot {
    var screen: SetupScreen
    var savedPlans: [PlanDocument] = []
    var drafts: [JSONValue?] = []
    var hasQuit = false
    /// What somebody else saved meanwhile; answers the next saving.
    var onDisk: PlanDocument?

    static let planText = #"""
        {"format": "openday-event/1", "later": {"kept": 1.50}, "id": "2026-05-15-huanggu", "title": "5·15政务公开日",
         "theme": "阳光政务面对面", "date": "2026-05-15", "timeZone": "Asia/Shanghai", "venue": "党群服务中心南广场",
         "host": "示例街道办事处", "reportTo": "示例区政务公开办公室",
         "basis": ["国办发〔2019〕51号", "《政府信息公开条例》"],
         "departments": [{"code": "MZ", "name": "民政办", "aliases": ["民政局", "社会救助"], "lead": "钱示例"},
                         {"code": "SB", "name": "社保所", "lead": "孙示例"}, {"code": "CG", "name": "城管办"}],
         "topics": [{"code": "MZ-01", "name": "最低生活保障", "department": "MZ", "limitDays": 20, "phone": "0000-5550101",
                     "answer": "家庭人均收入低于低保标准的,带身份证、户口簿和收入材料向社区或街道申请,入户核查后公示,每月发放。"},
                    {"code": "SB-01", "name": "城乡居民养老保险", "department": "SB", "colour": "red"}],
         "materials": [{"code": "XCD", "name": "宣传单", "unit": "份", "prepared": 500},
                       {"code": "ZN", "name": "办事指南手册", "unit": "本", "prepared": 20}],
         "publicity": [{"name": "展板", "unit": "块", "count": 4}, {"name": "横幅", "unit": "条", "count": 3}],
         "desks": [{"id": "D01", "name": "1号台", "department": "MZ"}, {"id": "D02", "name": "2号台", "department": "SB"}],
         "staff": [{"name": "钱示例", "role": "leader", "department": "MZ", "desk": "D01"}, {"name": "王芳", "desk": "D01"}],
         "targets": {"satisfactionRate": 0.95}, "rules": {"due": {"disclosure": {"days": 20, "unit": "workday"}}}}
        """#

    static func document(_ text: String = planText) throws -> PlanDocument {
        PlanDocument(try JSONReader.read(text))
    }

    init(
        _ language: Language = .chinese, size: Size = Size(columns: 80, rows: 24), use: PlanUse = PlanUse(),
        draft: JSONValue? = nil, isNew: Bool = false
    ) throws {
        let plan = try Self.document()
        let empty = PlanDocument.empty(date: CivilDate(dayNumber: 20_588), deskName: "1号台")
        screen = SetupScreen(
            saved: isNew ? nil : plan, beginnings: isNew ? [plan, empty] : [], path: "/days/a/event.json",
            use: use, draft: draft, phrases: Phrases(language), today: CivilDate(dayNumber: 20_588),
            isZone: { ["Asia/Shanghai", "Europe/Paris"].contains($0) })
        send(.resized(size))
    }

    mutating func send(_ event: Event) { take(.input(event)) }

    mutating func take(_ event: SetupEvent) {
        for effect in screen.update(event) {
            switch effect {
            case .save(let document):
                if let other = onDisk {
                    onDisk = nil
                    take(.changedOnDisk(other))
                } else {
                    savedPlans.append(document)
                    take(.saved(path: screen.path))
                }
            case .keepDraft(let draft): drafts.append(draft)
            case .quit: hasQuit = true
            case .suspend, .redrawAll: continue
            }
        }
    }

    mutating func press(_ keys: Key...) { for key in keys { send(.key(key)) } }

    mutating func type(_ text: String) { for scalar in text.unicodeScalars { press(.scalar(scalar)) } }

    /// Goes to a part, and into its list.
    mutating func open(_ section: PlanSection) {
        while screen.focus != .sections { press(.escape) }
        press(.home)
        for _ in 0..<(PlanSection.allCases.firstIndex(of: section) ?? 0) { press(.down) }
        press(.enter)
    }

    /// Replaces what stands in the field in focus.
    mutating func retype(_ text: String) {
        press(.control("u"))
        type(text)
    }

    var lines: [String] { screen.view(size: screen.size).grid.lines }
    var status: String { screen.status?.text ?? "" }
    func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}
