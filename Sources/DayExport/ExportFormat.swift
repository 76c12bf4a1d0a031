package import DayModel

/// One form in which a day log leaves: rendered from the log, and checked by reading the bytes again.
package protocol ExportFormat: Sendable {
    /// What `--format` takes.
    static var name: String { get }
    /// Without the dot.
    static var fileExtension: String { get }
    /// Whether it holds the records themselves: such a format is rendered a day at a time.
    static var hasRecords: Bool { get }
    /// Whether such files of several days can be put together.
    static var joinsDays: Bool { get }
    static func joined(_ days: [[UInt8]]) -> [UInt8]
    /// Whether it can show an earlier day beside this one.
    static var compares: Bool { get }
    /// Whether the day's title stands in it, which tells a drill from a real day.
    static var bearsTitle: Bool { get }

    func render(_ log: DayLog, phrases: Phrases) throws(ExportFailure) -> [UInt8]

    /// Where the sums of the rendered bytes, read again without the log, are not those of the tally; `phrases`
    /// are those that the bytes were rendered with.
    func differences(in bytes: [UInt8], from figures: Figures, phrases: Phrases) -> [Difference]
}

extension ExportFormat {
    package static var hasRecords: Bool { true }
    package static var joinsDays: Bool { false }
    package static func joined(_ days: [[UInt8]]) -> [UInt8] { Array(days.joined()) }
    package static var compares: Bool { true }
    package static var bearsTitle: Bool { true }
}

/// Why a day could not be put into a format.
package enum ExportFailure: Error, Equatable {
    /// The package of parts could not be made; as the library says it.
    case packaging(String)
}

/// Every format that `--format` takes, in the order in which they are listed.
package enum ExportFormats {
    package static let all: [any ExportFormat] = [
        JSONExport(), CSVExport(), MarkdownExport(), HTMLExport(), WordExport(), WorkbookExport(),
    ]

    package static var names: [String] { all.map { type(of: $0).name } }

    /// Nil where there is no format of that name.
    package static func named(_ name: String) -> (any ExportFormat)? {
        all.first { type(of: $0).name == name }
    }
}
