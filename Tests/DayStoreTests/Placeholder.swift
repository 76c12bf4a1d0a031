import DayModel
import DayStore
import Foundation
import Testing

@Test func smoke() throws {
    let base = NSTemporaryDirectory() + "smoke-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: base) }
    let env = StoreEnvironment.system(environment: ["XDG_STATE_HOME": base + "/state"])
    let plan =
        #"{"format":"openday-event/1","id":"e","title":"t","date":"2016-05-15","desks":[{"id":"D01","name":"1"}]}"#
    let folder = try DayFolder.create(at: base + "/a/day", plan: Array(plan.utf8), env)
    let session = try DeskSession(
        opening: folder, plan: folder.readPlan(env), desk: "D01", by: "w", environment: env)
    var follower = DayFollower(folder, env)
    for n in 1...3 {
        let r = try session.append(RecordDraft(body: .note(Note(text: "n\(n) 中文"))))
        #expect(r.name.seq == n + 1)
    }
    let v = try session.append(RecordDraft(RecordDraft_json()))
    let news = follower.poll()
    #expect(news.count == 5)
    print(String(decoding: news[4].line, as: UTF8.self))
    #expect(try news[4].record() == v)
    #expect(follower.poll().isEmpty)
    session.close()
    let again = try DeskSession(
        opening: folder, plan: folder.readPlan(env), desk: "D01", by: "w", environment: env)
    #expect(again.journal == v.name.journal)
    let s = try again.seal()
    #expect(s.name.seq == 6)
    let seal = try DaySeal.make(of: folder, event: "e", env)
    print(seal.code)
    try seal.write(in: folder, env)
    #expect(try DaySeal.read(in: folder, env) == seal)
}

func RecordDraft_json() throws -> JSONValue {
    try JSONReader.read(
        #"{"type":"visit","people":2,"channel":"onsite","note":"x","questions":[{"kind":"consult","outcome":"answered","text":"how"}]}"#
    )
}
