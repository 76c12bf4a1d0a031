import DayModel
import DayStore
import Foundation
import Testing

/// Several folders of one day are one day: what stands in more than one of them counts once.
@Suite struct UnitedFoldersTests {
    private let plan: EventPlan
    private let day: RealDay

    init() throws {
        day = try RealDay()
        plan = try EventPlan(Array(TestDay.plan.utf8))
    }

    /// Visits, handouts, corrections and things taken back, at both desks.
    private func fill(_ random: inout SeededGenerator) throws {
        var names: [RecordName] = []
        for desk in ["D01", "D02"] {
            let session = try day.open(desk)
            defer { session.close() }
            for _ in 0..<Int.random(in: 3...12, using: &random) {
                let draft: RecordDraft
                switch (Int.random(in: 0..<4, using: &random), names.randomElement(using: &random)) {
                case (0, let name?): draft = RecordDraft(body: .void(Voiding(ref: name)))
                case (1, _): draft = RecordDraft(body: .note(Note(text: "第\(names.count)条")))
                default:
                    let people = Int.random(in: 1...5, using: &random)
                    draft = try RecordDraft(
                        JSONReader.read(Array(#"{"type":"visit","people":\#(people),"channel":"onsite"}"#.utf8)))
                }
                names.append(try session.append(draft).name)
            }
        }
    }

    /// Folders that hold parts of the journals, which overlap; each line stands in one of them at least.
    private func split(into count: Int, _ random: inout SeededGenerator) throws -> [String] {
        let files = FileManager.default
        let paths = (0..<count).map { "\(day.base)/part\($0)" }
        for path in paths {
            try files.createDirectory(atPath: path + "/journals", withIntermediateDirectories: true)
            try files.copyItem(atPath: day.folder.planPath, toPath: path + "/event.json")
        }
        for name in try files.contentsOfDirectory(atPath: day.folder.journalsPath) {
            let whole = try Data(contentsOf: URL(filePath: day.folder.journalsPath + "/" + name))
            let lines = whole.split(separator: 0x0A)
            let full = Int.random(in: 0..<count, using: &random)
            for (index, path) in paths.enumerated() where index == full || Bool.random(using: &random) {
                let kept = index == full ? lines.count : Int.random(in: 0...lines.count, using: &random)
                let part = lines[..<kept].reduce(into: Data()) { $0 += $1 + [0x0A] }
                try part.write(to: URL(filePath: path + "/journals/" + name))
            }
        }
        return paths
    }

    private func united(_ paths: [String]) -> DayFolder {
        var folder = DayFolder(path: paths[0])
        folder.others = paths.dropFirst().map { DayFolder.United(path: $0, hasOtherPlan: false) }
        return folder
    }

    private func tally(_ folder: DayFolder) -> Tally {
        DayTally.tally(of: folder, plan: plan, zone: .china, day.environment)
    }

    private func figures(_ tally: Tally) -> Figures { tally.figures(of: plan, asOf: plan.date) }

    @Test(arguments: 0..<24) func theUnionOfAnyPartsIsTheDay(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        try fill(&random)
        let whole = tally(day.folder)
        let parts = try split(into: Int.random(in: 1...4, using: &random), &random).shuffled(using: &random)
        let folder = united(parts)
        let union = tally(folder)
        #expect(figures(union) == figures(whole))
        #expect(union.doubts.isEmpty && whole.doubts.isEmpty)
        var book = DayBook(folder, plan: plan, zone: .china, day.environment)
        defer { book.close() }
        _ = book.refresh()
        #expect(figures(book.tally) == figures(whole))
        #expect(book.allEntries().map(\.name).sorted() == entries(of: day.folder))
    }

    private func entries(of folder: DayFolder) -> [RecordName] {
        var book = DayBook(folder, plan: plan, zone: .china, day.environment)
        defer { book.close() }
        _ = book.refresh()
        return book.allEntries().map(\.name).sorted()
    }

    @Test func whatComesIntoEitherFolderIsFollowed() throws {
        var random = SeededGenerator(seed: 7)
        try fill(&random)
        let copy = day.base + "/copy"
        try FileManager.default.copyItem(atPath: day.folder.path, toPath: copy)
        var book = DayBook(united([copy, day.folder.path]), plan: plan, zone: .china, day.environment)
        defer { book.close() }
        _ = book.refresh()
        let before = figures(book.tally).people
        let session = try day.open("D02")
        defer { session.close() }
        let visit = try RecordDraft(
            JSONReader.read(Array(#"{"type":"visit","people":3,"channel":"onsite"}"#.utf8)))
        _ = try session.append(visit)
        #expect(book.refresh() == 1)
        #expect(figures(book.tally).people == before + 3)
    }

    @Test func anotherPlanAndADamagedCopyAreDoubts() throws {
        var random = SeededGenerator(seed: 3)
        try fill(&random)
        let copy = day.base + "/copy"
        try FileManager.default.copyItem(atPath: day.folder.path, toPath: copy)
        var folder = DayFolder(path: day.folder.path)
        folder.others = [DayFolder.United(path: copy, hasOtherPlan: true)]
        #expect(tally(folder).doubts.map(\.what) == [.otherPlan])
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: copy + "/journals").sorted().first)
        let path = copy + "/journals/" + name
        var text = try String(contentsOfFile: path, encoding: .utf8)
        text = text.replacingOccurrences(of: #""type":"open""#, with: #""type":"oqen""#)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        folder.others = [DayFolder.United(path: copy, hasOtherPlan: false)]
        let doubts = tally(folder).doubts
        #expect(doubts.contains { $0.what == .damaged(lines: 1) && $0.file.hasPrefix(copy) })
        #expect(figures(tally(folder)).people == figures(tally(day.folder)).people)
    }
}
