import Foundation
import Testing

/// What was fed to the store and what it acknowledged, to be compared with the bytes in the journals.
///
/// Every visit has its own number of people, which tells it from all others.
final class Ledger {
    private(set) var fed = 0
    /// Record names, and the visits they stand for.
    private(set) var acknowledged: [String: Int] = [:]
    private(set) var refused = 0
    /// Visits that were fed and not answered yet.
    private var waiting: [Int] = []

    /// A visit that was not fed before, with a private part of varying length.
    func nextLine() -> String {
        fed += 1
        let note = String(repeating: "低保问题", count: fed % 13)
        return #"{"type":"visit","people":\#(fed),"channel":"onsite","note":"\#(note)\#(fed)"}"#
    }

    /// Feeds one visit.
    func feed(_ stream: LogStream) {
        stream.feed(nextLine())
        waiting.append(fed)
    }

    /// Reads the answer to the oldest visit that waits for one: whether it was acknowledged, nil at the end.
    @discardableResult func takeAnswer(_ stream: LogStream) -> Bool? {
        guard let answer = stream.answer() else {
            waiting = []
            return nil
        }
        return note(answer, for: waiting.isEmpty ? 0 : waiting.removeFirst())
    }

    /// Feeds one visit and reads its answer; nil where the program has ended.
    @discardableResult func exchange(_ stream: LogStream) -> Bool? {
        feed(stream)
        return takeAnswer(stream)
    }

    /// Reads what a program that ends still says, and leaves the rest unanswered.
    func takeRest(_ stream: LogStream) {
        while takeAnswer(stream) != nil {}
    }

    private func note(_ answer: String, for visit: Int) -> Bool {
        let object = try? JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
        guard let record = object?["record"] as? String else {
            refused += 1
            #expect(object?["error"] is String, "\(answer)")
            return false
        }
        #expect(acknowledged[record] == nil, "\(record) was acknowledged twice")
        acknowledged[record] = visit
        return true
    }

    /// Every acknowledged visit is there under its name, none twice, and none that nobody fed.
    func check(_ day: String, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let found = try Self.visits(in: day, comment, sourceLocation)
        for (record, visit) in acknowledged where found[record] != visit {
            let instead = found[record].map(String.init) ?? "nothing"
            Issue.record(
                "\(record) was acknowledged for visit \(visit), found \(instead); \(comment)",
                sourceLocation: sourceLocation)
        }
        let isOnce = Set(found.values).count == found.count
        #expect(isOnce, "a visit stands twice; \(comment)", sourceLocation: sourceLocation)
        let isOfThose = found.values.allSatisfy { 1...max(fed, 1) ~= $0 }
        #expect(isOfThose, "a visit that nobody fed; \(comment)", sourceLocation: sourceLocation)
    }

    /// The visits in all files of a day, read without the program.
    private static func visits(
        in day: String, _ comment: Comment, _ location: SourceLocation
    ) throws -> [String: Int] {
        var found: [String: Int] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: day + "/journals") {
            let journal = name.split(separator: ".").prefix(2).joined(separator: ".")
            let bytes = try Data(contentsOf: URL(fileURLWithPath: day + "/journals/" + name))
            for line in bytes.split(separator: 0x0A) {
                let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any]
                guard let object, object["type"] as? String == "visit", let seq = object["seq"] as? Int,
                    let people = object["people"] as? Int
                else { continue }
                let record = "\(journal)-\(seq)"
                let isSame = found[record] == nil || found[record] == people
                #expect(isSame, "two visits are called \(record); \(comment)", sourceLocation: location)
                found[record] = people
            }
        }
        return found
    }
}
