
/// Why a package could not be read.
package enum ZipProblem: Error, Equatable {
    /// libzip is not there.
    case noLibrary(String)
    /// What libzip says.
    case damaged(String)
    /// More parts or bytes than any document has.
    case tooLarge
}

/// ZIP archives in memory, through libzip.
package enum ZipArchive {
    /// The same parts are the same bytes: every part is of 1980-01-01 00:00.
    package static func bytes(of parts: [PackagePart]) throws(ExportFailure) -> [UInt8] {
        guard let library = ZipLibrary() else { throw .packaging(ZipLibrary.loadError) }
        return try library.bytes(of: parts)
    }

    /// The parts in the archive's order; folders are left out.
    /// - Parameter limit: of all parts together, in bytes: a small archive can claim to hold anything.
    package static func parts(
        of bytes: [UInt8], limit: Int, where isWanted: (_ path: String) -> Bool = { _ in true }
    ) throws(ZipProblem) -> [PackagePart] {
        guard let library = ZipLibrary() else { throw .noLibrary(ZipLibrary.loadError) }
        return try library.parts(of: bytes, limit: limit, where: isWanted)
    }
}
