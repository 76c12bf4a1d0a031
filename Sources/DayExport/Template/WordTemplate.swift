package import DayModel

/// An office's own Word file with tags.
package struct WordTemplate {
    /// Why the file could not be used.
    package enum Problem: Error, Equatable {
        /// In the bytes of an older program, or locked with a password.
        case oldDocument
        /// No ZIP file at all.
        case noArchive
        case package(ZipProblem)
        case template(TemplateProblem)
        case writing(ExportFailure)
    }

    private static let sizeLimit = 256 << 20
    private let parts: [PackagePart]

    package init(_ bytes: [UInt8]) throws(Problem) {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldDocument }
        guard bytes.starts(with: Array("PK".utf8)) else { throw .noArchive }
        do { parts = try ZipArchive.parts(of: bytes, limit: Self.sizeLimit) } catch { throw .package(error) }
    }

    /// The file with every tag replaced; all else is as it was.
    package func filled(with log: DayLog, phrases: Phrases) throws(Problem) -> [UInt8] {
        let filled: [PackagePart]
        do { filled = try TemplateParts.fill(parts, with: log, phrases: phrases) } catch {
            throw .template(error)
        }
        do { return try ZipArchive.bytes(of: filled) } catch { throw .writing(error) }
    }
}
