package import DayModel

/// The report as a Word document in the page of GB/T 9704.
package struct WordExport: ExportFormat {
    package static let name = "docx"
    package static let fileExtension = "docx"
    package static let hasRecords = false
    private static let sizeLimit = 256 << 20

    package init() {}

    package func render(_ log: DayLog, phrases: Phrases) throws(ExportFailure) -> [UInt8] {
        try ZipArchive.bytes(of: WordParts.parts(of: log, phrases: phrases))
    }

    /// Any document that has a report's parts.
    package static func bytes(
        of report: Report, _ stamp: DocumentStamp, _ phrases: Phrases
    ) throws(ExportFailure) -> [UInt8] {
        try ZipArchive.bytes(of: WordParts.parts(of: report, stamp, phrases))
    }

    package func differences(in bytes: [UInt8], from figures: Figures, phrases: Phrases) -> [Difference] {
        guard let parts = try? ZipArchive.parts(of: bytes, limit: Self.sizeLimit) else {
            return ExportCheck.unreadable(figures)
        }
        return WordCheck.differences(in: parts, from: figures, phrases: phrases)
    }
}
