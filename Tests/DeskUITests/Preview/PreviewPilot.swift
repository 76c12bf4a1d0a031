import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// Pages through the report of a day in memory, and answers the screen as the program does.
struct PreviewPilot {
    var screen: PreviewScreen
    let report: Report
    private let entries: [Entry]
    private let plan: EventPlan
    private let phrases: Phrases
    private(set) var otherEffects: [PreviewEffect] = []

    static let bodies = [
        #"{"type":"visit","people":3,"channel":"onsite","visitor":{"name":"王小明","phone":"13900001234"},"questions":[{"kind":"complaint","topic":"路灯不亮","text":"三号楼前的路灯坏了两周","department":"SB","outcome":"accepted","satisfaction":2,"due":"2026-05-22"}],"materials":[{"item":"XCD","count":2}]}"#,
        #"{"type":"visit","people":24,"channel":"hotline","questions":[{"kind":"consult","topic":"MZ-01","outcome":"answered","satisfaction":5},{"kind":"help","topic":"SB-01","outcome":"referred"}]}"#,
        #"{"type":"handout","materials":[{"item":"ZN","count":15},{"item":"XCD","count":30}]}"#,
        #"{"type":"rating","ref":"D01.7f2c9a10-3","question":1,"satisfaction":4}"#,
    ]

    init(_ language: Language, size: Size = Size(columns: 80, rows: 24), base: Bool = false) throws {
        plan = try EventPlan(Array(Pilot.planText.utf8))
        phrases = Phrases(language)
        let journal = try #require(JournalName("D01.7f2c9a10"))
        let records = try Self.bodies.enumerated().map { index, body in
            let draft = try RecordDraft(JSONReader.read(Array(body.utf8)))
            return Record(
                name: RecordName(journal: journal, seq: index + 2), tick: index + 2, at: Pilot.time(index),
                stamp: Stamp(by: "王芳"), body: draft.body)
        }
        let snapshot = Pilot.snapshot(plan, records, journal)
        entries = snapshot.newest.reversed()
        var earlier = snapshot.figures
        earlier.date = try #require(CivilDate("2025-05-15"))
        earlier.people = 20
        earlier.questions = 0
        let tables = AnnexTables(
            plan: plan, zone: .china, figures: snapshot.figures, phrases: phrases, base: base ? earlier : nil)
        let writer = ReportWriter(
            plan: plan, figures: snapshot.figures, rounding: .tens, phrases: phrases,
            base: base ? earlier : nil)
        report = writer.report(date: plan.date, findings: 0, annex: tables.all)
        screen = PreviewScreen(report, plan: plan, zone: .china, isMasked: true, phrases: phrases)
        send(.resized(size))
    }

    mutating func press(_ keys: Key...) {
        for key in keys { send(.key(key)) }
    }

    mutating func send(_ event: Event) { perform(screen.update(.input(event))) }

    private mutating func perform(_ effects: [PreviewEffect]) {
        for effect in effects {
            switch effect {
            case .explain(let mention):
                let sources = FigureSources(entries: entries, plan: plan, asOf: plan.date)
                let found = FigureExplanation(mention, sources: sources, plan: plan, phrases: phrases)
                perform(screen.update(.explained(found)))
            case .read(let name):
                guard let entry = entries.first(where: { $0.name == name }) else { continue }
                perform(screen.update(.entry(entry.masked())))
            default: otherEffects.append(effect)
            }
        }
    }

    /// Moves on to a figure of the text.
    mutating func find(_ figure: ReportFigure) {
        for _ in screen.pages.spots where screen.currentSpot?.mention.figure != figure { press(.tab) }
    }

    var lines: [String] { screen.view(size: screen.size).grid.lines }
    func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}
