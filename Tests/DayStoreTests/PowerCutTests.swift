import DayModel
import DayStore
import SystemPackage
import Testing

/// Cuts the power at each call of a session's life, and again while what it left is opened.
@Suite struct PowerCutTests {
    /// One run: what was acknowledged before the power went, and what was under way.
    struct Life {
        var acknowledged: [RecordName: String] = [:]
        var given: [String] = []
    }

    /// Opens and logs notes until the power goes; nothing is tried again.
    static func live(_ day: TestDay, _ texts: [String], _ life: inout Life) {
        guard let session = try? day.open() else { return }
        for text in texts {
            life.given.append(text)
            guard let record = try? session.append(.note(text)) else { return }
            life.acknowledged[record.name] = text
        }
        session.close()
    }

    static func callCount(_ texts: [String]) throws -> Int {
        let day = try TestDay()
        var life = Life()
        day.disk.plan(nil)
        live(day, texts, &life)
        return day.disk.calls
    }

    @Test func acknowledgedRecordsSurviveEveryCut() throws {
        let texts = ["a", "b", String(repeating: "长", count: 700)]
        for call in 1...(try Self.callCount(texts)) {
            for seed in 1...12 as ClosedRange<UInt64> {
                let day = try TestDay()
                var life = Life()
                day.disk.plan(.init(fault: .powerCut, call: call, isForEver: true))
                Self.live(day, texts, &life)
                day.disk.restart(seed: seed)
                try Self.check(day, life, "cut at call \(call), seed \(seed)")
                try cutAgain(day, life, "cut at call \(call), seed \(seed)", seed)
            }
        }
    }

    /// Cuts the power once more while the desk is opened and the next record written.
    private func cutAgain(_ day: TestDay, _ life: Life, _ comment: String, _ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &* 31)
        var life = life
        for round in 1...3 as ClosedRange<UInt64> {
            let call = Int.random(in: 1...60, using: &random)
            day.disk.plan(.init(fault: .powerCut, call: call, isForEver: true))
            Self.live(day, ["again \(round)"], &life)
            day.disk.restart(seed: seed &+ round &* 1000)
            try Self.check(day, life, "\(comment), round \(round) at call \(call)")
        }
        Self.live(day, ["last"], &life)
        #expect(life.acknowledged.values.contains("last"), "\(comment)")
        try Self.check(day, life, "\(comment), at last", isRepaired: true)
    }

    /// A disk that fails makes segments; then the power goes.
    @Test func segmentsSurviveCuts() throws {
        for failing in 1...14 {
            for cut in 1...30 {
                let seed = UInt64(failing * 100 + cut)
                let day = try TestDay()
                var life = Life()
                Self.live(day, ["a", "b"], &life)
                let session = try day.open()
                life.acknowledged[try session.append(.note("c")).name] = "c"
                life.given += ["c", "d"]
                day.disk.plan(.init(fault: .fails(.ioError), call: failing, isForEver: false))
                if let record = try? session.append(.note("d")) { life.acknowledged[record.name] = "d" }
                day.disk.plan(.init(fault: .powerCut, call: cut, isForEver: true))
                life.given.append("e")
                if let record = try? session.append(.note("e")) { life.acknowledged[record.name] = "e" }
                day.disk.restart(seed: seed)
                let comment = "failing at \(failing), cut at \(cut)"
                try Self.check(day, life, comment)
                session.close()
                try cutAgain(day, life, comment, seed)
            }
        }
    }

    static func check(_ day: TestDay, _ life: Life, _ comment: String, isRepaired: Bool = false) throws {
        let comment = Comment(rawValue: comment)
        var found: [RecordName: String] = [:]
        for record in try day.records() {
            guard case .note(let note) = record.body else { continue }
            #expect(found.updateValue(note.text, forKey: record.name) == nil, comment)
            // Nobody was told of a record whose private words the power took along.
            #expect(life.given.contains(note.text) || note.text.isEmpty, comment)
        }
        for (name, text) in life.acknowledged { #expect(found[name] == text, comment) }
        let alarms = try day.alarms()
        // Torn ends are alarms only until the desk that wrote them is opened.
        #expect(alarms.allSatisfy { !isRepaired && $0.isTornEnd }, "\(alarms) \(comment)")
    }
}

extension Finding {
    fileprivate var isTornEnd: Bool {
        switch what {
        case .damaged, .privateDamaged: true
        default: false
        }
    }
}
