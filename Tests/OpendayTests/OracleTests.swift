import Foundation
import Testing

@testable import DayModel

/// The program's figures and findings, held against plain Python that was written from the contract alone.
@Suite struct OracleTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64]) func figuresOfRandomDays(_ seed: UInt64) throws {
        let program = try Program()
        let day = try program.makeDay()
        var bodies = RandomBodies(seed: seed)
        for _ in 0..<6 {
            let desk = ["D01", "D02", "D03"].randomElement(using: &bodies.random) ?? "D01"
            for answer in try program.log(bodies.next(25), day: day, desk: desk) { bodies.learn(answer) }
        }
        let expected = try python("plain_tally.py", [day, "--as-of", "2026-06-01"], program)
        let oracle = try JSONSerialization.jsonObject(with: Data(expected.output.utf8)) as? [String: NSObject]
        let tally = try program.tally(day)
        for (name, value) in try #require(oracle) {
            #expect(tally[name] as? NSObject == value, "seed \(seed): \(name)")
        }
        try crossTablesSumUp(to: try #require(tally as? [String: Any]), program, day)
        #expect(try python("check_day.py", [day], program).status == 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: day + "/journals") {
            #expect(try python("check_journal.py", [day + "/journals/" + name], program).status == 0)
        }
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }

    /// Whatever stands in the columns, the lines come to the figures of the tally.
    private func crossTablesSumUp(to tally: [String: Any], _ program: Program, _ day: String) throws {
        let byName = ["kind": "kinds", "outcome": "outcomes"]
        for (field, other) in [("kind", "hour"), ("outcome", "department"), ("department", "satisfaction")] {
            let output = try program.run(["cross", field, other, "--day", day, "--json"]).output
            let table = try #require(
                try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
            let values = try #require(table["rowValues"] as? [Any]).map { $0 as? String ?? "" }
            let totals = try #require(table["rowTotals"] as? [Int])
            var sums = Dictionary(uniqueKeysWithValues: zip(values, totals))
            let questions = try #require(table["questions"] as? [[Int]])
            #expect(questions.map { $0.reduce(0, +) } == totals)
            #expect(table["total"] as? Int == tally["questions"] as? Int)
            if let name = byName[field] {
                let counts = try #require(tally[name] as? [String: Int])
                #expect(counts.filter { $0.value != 0 } == sums, "\(field)")
            } else {
                sums[""] = nil
                let counts = try #require(tally["departments"] as? [[String: Any]]).reduce(into: [:]) {
                    $0[$1["code"] as? String ?? ""] = $1["questions"] as? Int
                }
                #expect(counts.filter { $0.value != 0 } == sums, "\(field)")
            }
        }
    }

    @Test func aJournalWithoutARecordIsNotSealed() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([#"{"type":"visit","people":1,"channel":"onsite"}"#], day: day)
        #expect(try program.run(["close", "--desk", "D01", "--day", day]).status == 0)
        func sealed() throws -> [Bool] {
            let ours = try program.tally(day)["desks"] as? [[String: Any]] ?? []
            let text = try python("plain_tally.py", [day, "--as-of", "2026-06-01"], program).output
            let plain = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
            #expect(ours as NSArray == plain?["desks"] as? NSArray)
            return ours.map { $0["sealed"] as? Bool ?? false }
        }
        #expect(try sealed().first == true)
        try Data().write(to: URL(fileURLWithPath: day + "/journals/D01.0badcafe.jsonl"))
        #expect(try sealed().first == false)
    }

    @Test func checkerAndVerifyAgreeOnDamage() throws {
        let program = try Program()
        let day = try program.makeDay()
        let bodies = (1...6).map { #"{"type":"visit","people":\#($0),"channel":"onsite"}"# }
        _ = try program.log(bodies, day: day)
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: day + "/journals").first)
        let url = URL(fileURLWithPath: day + "/journals/" + name)
        let whole = try Data(contentsOf: url)
        var random = SeededRandom(seed: 9)
        for _ in 0..<25 {
            var bytes = whole
            let place = Int.random(in: 0..<bytes.count, using: &random)
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            try bytes.write(to: url)
            let ours = try program.run(["verify", "--day", day]).status
            #expect(ours == 65, "bit at \(place)")
            #expect(try python("check_day.py", [day], program).status == ours, "bit at \(place)")
            #expect(try python("check_journal.py", [url.path], program).status == ours, "bit at \(place)")
        }
    }

    @Test(arguments: ["small", "full"]) func samplesComeOutTheSameAndProveThemselves(_ name: String) throws {
        let program = try Program()
        let day = try program.makeDay(name, ["--sample", name])
        let stored = Repository.root + "/data/samples/" + name
        for path in try FileManager.default.subpathsOfDirectory(atPath: stored) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: stored + "/" + path, isDirectory: &isFolder)
            if isFolder.boolValue { continue }
            let made = FileManager.default.contents(atPath: day + "/" + path)
            #expect(made == FileManager.default.contents(atPath: stored + "/" + path), "\(path)")
        }
        #expect(try program.run(["verify", "--day", day]).status == 0)
        #expect(try python("check_day.py", [day], program).status == 0)
        let tally = try program.tally(day)
        let figures = ["people", "questions", "materialsTotal"].map { tally[$0] as? Int }
        #expect(figures == (name == "small" ? [12, 4, 80] : [300, 200, 5000]))
        let schema = try python("check_schemas.py", [day], program)
        #expect(schema.status == 0, "\(schema.output)\(schema.errors)")
    }

    @Test func theBuiltInPlanIsTheOneInTheData() throws {
        let program = try Program()
        let day = try program.makeDay()
        let made = try #require(try json(day + "/event.json") as? NSMutableDictionary)
        let stored = try #require(try json(Repository.root + "/data/event-plan.json") as? NSMutableDictionary)
        for name in ["id", "date"] { made[name] = stored[name] }
        #expect(made == stored)
        #expect((made["departments"] as? [Any])?.count == 12)
        let topics = try #require(made["topics"] as? [NSDictionary])
        #expect(topics.count == 30)
        for topic in topics {
            for member in ["answer", "basis", "fee", "limitDays", "phone", "department"] {
                #expect(topic[member] != nil)
            }
        }
        #expect((made["materials"] as? [Any])?.count == 6)
    }

    private func json(_ path: String) throws -> Any {
        try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(fileURLWithPath: path)), options: [.mutableContainers])
    }

    private func python(_ script: String, _ arguments: [String], _ program: Program) throws -> Program.Result
    {
        try program.run("/usr/bin/python3", [Repository.root + "/data/" + script] + arguments)
    }
}

/// Record bodies at random, referring to records that were acknowledged.
struct RandomBodies {
    var random: SeededRandom
    private var visits: [String] = []

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    mutating func next(_ count: Int) -> [String] {
        (0..<count).map { _ in
            let roll = Int.random(in: 0..<10, using: &random)
            let isVisit = visits.isEmpty || roll < 4
            return isVisit ? visit() : roll < 5 ? handout() : change()
        }
    }

    /// Remembers the name that an answer gave.
    mutating func learn(_ answer: String) {
        guard let value = try? JSONReader.read(answer), let name = value["record"]?.string else { return }
        visits.append(name)
    }

    private mutating func visit() -> String {
        let questions = (0..<Int.random(in: 0...2, using: &random)).map { _ in question() }
        var body =
            #"{"type":"visit","people":\#(Int.random(in: 1...4, using: &random)),"channel":"\#(pick(["onsite", "hotline"]))""#
        if !questions.isEmpty { body += #","questions":[\#(questions.joined(separator: ","))]"# }
        if Bool.random(using: &random) {
            body += #","materials":[{"item":"\#(pick(["XCD", "ZN", "other"]))","count":3}]"#
        }
        if Int.random(in: 0..<8, using: &random) == 0 { body += #","batch":true"# }
        if Int.random(in: 0..<4, using: &random) == 0 {
            body += #","occurredAt":"2026-05-15T0\#(Int.random(in: 7...9, using: &random)):30:00+08:00""#
        }
        return body + "}"
    }

    private mutating func question() -> String {
        var text =
            #"{"kind":"\#(pick(["consult", "complaint"]))","outcome":"\#(pick(["answered", "accepted", "referred"]))""#
        if Bool.random(using: &random) { text += #","department":"\#(pick(["MZ", "SB", "??"]))""# }
        if Bool.random(using: &random) {
            text += #","topic":"\#(pick(["MZ-01", "free topic"]))","text":"问“题”\n""#
        }
        if Bool.random(using: &random) {
            text += #","satisfaction":\#(Int.random(in: 1...5, using: &random))"#
        }
        if Bool.random(using: &random) {
            text += #","due":"2026-05-\#(Int.random(in: 20...31, using: &random))""#
        }
        return text + "}"
    }

    private mutating func handout() -> String {
        #"{"type":"handout","materials":[{"item":"\#(pick(["XCD", "HBD"]))","count":\#(Int.random(in: 1...30, using: &random))}]}"#
    }

    private mutating func change() -> String {
        let ref = visits.randomElement(using: &random) ?? ""
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return #"{"type":"void","ref":"\#(ref)"}"#
        case 1:
            return
                #"{"type":"rating","ref":"\#(ref)","satisfaction":\#(Int.random(in: 1...5, using: &random))}"#
        case 2:
            let state = pick(["replied", "resolved", "closed", "transferred", "reopened"])
            var text = #"{"type":"followup","ref":"\#(ref)","state":"\#(state)","note":"已联系""#
            if Bool.random(using: &random) { text += #","to":"\#(pick(["MZ", "SB", "市里"]))""# }
            if Bool.random(using: &random) {
                text += #","due":"2026-0\#(pick(["5-30", "6-10"]))""#
            }
            return text + "}"
        case 3:
            return
                #"{"type":"amend","ref":"\#(ref)","set":{"people":\#(Int.random(in: 1...9, using: &random))}}"#
        default: return #"{"type":"amend","ref":"\#(ref)","set":{"questions":[\#(question())]}}"#
        }
    }

    private mutating func pick(_ choices: [String]) -> String {
        choices.randomElement(using: &random) ?? choices[0]
    }
}
