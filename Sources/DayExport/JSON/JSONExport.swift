package import DayModel

/// The whole day without loss: the plan, the tally, and every record as it was written and as it stands now. A log whose
/// personal data was masked says so in `"personalData": "masked"`; it is without loss but for that.
package struct JSONExport: ExportFormat {
    package static let name = "json"
    package static let fileExtension = "json"
    static let formatName = "openday-export/1"

    package init() {}

    package static let joinsDays = true

    /// A list with each day as it is exported alone.
    package static func joined(_ days: [[UInt8]]) -> [UInt8] {
        Array("[\n".utf8) + Array(days.joined(separator: Array(",\n".utf8))) + Array("]\n".utf8)
    }

    /// One record a line, so that people and line tools find their way too.
    package func render(_ log: DayLog, phrases: Phrases) -> [UInt8] {
        var writer = JSONWriter()
        writer.raw("{")
        var head: [(String, JSONValue)] = [
            ("format", .string(Self.formatName)), ("event", log.plan.source),
            ("exportedAt", .string(log.exportedAt.description)), ("findings", .integer(log.findings)),
            ("tally", log.figures.json),
        ]
        if let base = log.base { head.append(("comparedWith", base.json)) }
        let doubts = log.figures.doubts
        if !doubts.isEmpty { head.insert(("doubts", .array(doubts.map(\.json))), at: 4) }
        if log.isMasked { head.insert(("personalData", .string("masked")), at: 3) }
        for (name, value) in head {
            writer.raw("\n")
            writer.write(name)
            writer.raw(":")
            writer.write(value)
            writer.raw(",")
        }
        writer.raw("\n\"records\":[")
        for (index, entry) in log.entries.enumerated() {
            writer.raw(index > 0 ? ",\n" : "\n")
            writer.write(entry.exportJSON)
        }
        writer.raw("\n]\n}\n")
        return writer.bytes
    }
}

extension Entry {
    fileprivate var exportJSON: JSONValue {
        .object([
            JSONMember("record", .string(name.description)), JSONMember("desk", .string(name.journal.desk)),
            JSONMember("void", .bool(isVoid)), JSONMember("amended", .bool(isAmended)),
            JSONMember("effective", effective.wholeJSON), JSONMember("original", original.wholeJSON),
            JSONMember("changes", .array(changes.map { .string($0.name.description) })),
        ])
    }
}

extension Record {
    /// Every member of the record, private data joined; its name stands outside.
    fileprivate var wholeJSON: JSONValue { .object(headMembers + body.members) }
}
