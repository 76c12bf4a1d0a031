import DayModel
import Testing

@testable import DayStore

/// A plan that is replaced, followed and kept as a draft.
@Suite struct PlanFileTests {
    private func changed(_ day: TestDay, title: String) throws -> [UInt8] {
        var document = PlanDocument(try day.folder.readPlan(day.environment))
        let field = try #require(PlanSection.event.fields.first { $0.name == .title })
        document.set(title, field, at: PlanPlace(.event))
        return document.bytes
    }

    @Test func isReplacedWholeAndOnlyWhereItIsWhatWasRead() throws {
        let day = try TestDay()
        let file = PlanFile(path: day.folder.planPath)
        let old = try file.contents(day.environment)
        let new = try changed(day, title: "另一个")
        #expect(try !file.replace(with: new, expecting: new, day.environment))
        #expect(try !file.replace(with: new, expecting: nil, day.environment))
        #expect(try file.contents(day.environment) == old)
        #expect(try file.replace(with: new, expecting: old, day.environment))
        #expect(try day.folder.readPlan(day.environment).title == "另一个")
        #expect(throws: StoreError.self) {
            try file.replace(with: Array("{}".utf8), expecting: new, day.environment)
        }
        #expect(try file.contents(day.environment) == new)
    }

    @Test func isFollowed() throws {
        let day = try TestDay()
        var follower = PlanFollower(
            day.folder, plan: try day.folder.readPlan(day.environment), day.environment)
        #expect(follower.poll() == nil)
        let old = try #require(day.disk.contents(day.folder.planPath))
        try day.disk.put(try changed(day, title: "另一个"), at: day.folder.planPath)
        guard case .plan(let plan) = follower.poll() else {
            Issue.record("the change was not seen")
            return
        }
        #expect(plan.title == "另一个" && follower.poll() == nil)
        try day.disk.put(Array("{".utf8), at: day.folder.planPath)
        guard case .unreadable = follower.poll() else {
            Issue.record("the damage was not seen")
            return
        }
        #expect(follower.poll() == nil)
        try day.disk.put(old + [0x0A], at: day.folder.planPath)
        guard case .plan = follower.poll() else {
            Issue.record("that it is well again was not seen")
            return
        }
    }

    @Test func aDraftBelongsToNoDesk() throws {
        let day = try TestDay()
        let file = SetupDraftFile(of: day.folder)
        #expect(file.read(day.environment) == nil)
        let draft = JSONValue.object([JSONMember("a", .integer(1))])
        try file.write(draft, isSynced: false, day.environment)
        try file.write(draft, isSynced: true, day.environment)
        #expect(file.read(day.environment) == draft)
        #expect(try DraftCatalog.desks(in: day.folder, day.environment).isEmpty)
        file.remove(day.environment)
        #expect(file.read(day.environment) == nil)
        let other = SetupDraftFile(ofPlanAt: "/nowhere/plan.json", day.environment)
        try other.write(draft, isSynced: true, day.environment)
        #expect(other.read(day.environment) == draft && file.read(day.environment) == nil)
    }
}
