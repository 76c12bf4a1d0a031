import CZip
package import DayExport

/// Why a package could not be read.
package enum ZipProblem: Error, Equatable {
    /// What libzip says.
    case damaged(String)
    /// More parts or bytes than any document has.
    case tooLarge
}

/// ZIP archives in memory, through libzip.
package enum ZipArchive {
    private static let partsLimit = 10_000

    /// The same parts are the same bytes: every part is of 1980-01-01 00:00.
    package static func bytes(of parts: [PackagePart]) throws(ExportFailure) -> [UInt8] {
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw .packaging(text(error)) }
        defer { zip_source_free(source) }
        zip_source_keep(source)
        guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
            zip_source_free(source)
            throw .packaging(text(error))
        }
        // libzip reads the parts when it closes: their bytes must stand still until then.
        let isWritten = parts.flatMap(\.bytes).withUnsafeBytes { buffer in
            var offset = 0
            for part in parts {
                let start = buffer.baseAddress.map { $0 + offset }
                guard add(part, at: start, to: archive) else { return false }
                offset += part.bytes.count
            }
            return zip_close(archive) == 0
        }
        guard isWritten else {
            let message = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw .packaging(message)
        }
        guard let bytes = contents(of: source) else {
            throw .packaging(String(cString: zip_error_strerror(zip_source_error(source))))
        }
        return bytes
    }

    private static func add(_ part: PackagePart, at start: UnsafeRawPointer?, to archive: OpaquePointer)
        -> Bool
    {
        guard let source = zip_source_buffer(archive, start, UInt64(part.bytes.count), 0) else {
            return false
        }
        let index = zip_file_add(archive, part.path, source, ZIP_FL_ENC_UTF_8)
        guard index >= 0 else {
            zip_source_free(source)
            return false
        }
        let firstOfJanuary: UInt16 = 1 << 5 | 1
        return zip_file_set_dostime(archive, UInt64(index), 0, firstOfJanuary, 0) == 0
            && zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 0) == 0
    }

    private static func contents(of source: OpaquePointer) -> [UInt8]? {
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { return nil }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        let count = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, UInt64($0.count)) }
        return count == bytes.count ? bytes : nil
    }

    /// The parts in the archive's order; folders are left out.
    /// - Parameter limit: of all parts together, in bytes: a small archive can claim to hold anything.
    package static func parts(of bytes: [UInt8], limit: Int) throws(ZipProblem) -> [PackagePart] {
        // libzip takes nothing for an archive of nothing.
        guard !bytes.isEmpty else { throw .damaged("empty") }
        let result: Result<[PackagePart], ZipProblem> = bytes.withUnsafeBytes { buffer in
            var error = zip_error_t()
            guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &error)
            else {
                return .failure(.damaged(text(error)))
            }
            guard let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
                zip_source_free(source)
                return .failure(.damaged(text(error)))
            }
            defer { zip_discard(archive) }
            return Result { () throws(ZipProblem) in try parts(of: archive, limit: limit) }
        }
        return try result.get()
    }

    private static func parts(of archive: OpaquePointer, limit: Int) throws(ZipProblem) -> [PackagePart] {
        let count = zip_get_num_entries(archive, 0)
        guard count <= partsLimit else { throw .tooLarge }
        var parts: [PackagePart] = []
        var room = limit
        for index in 0..<UInt64(max(count, 0)) {
            var status = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else {
                throw .damaged(String(cString: zip_strerror(archive)))
            }
            let path = String(cString: name)
            if path.hasSuffix("/") { continue }
            guard status.size <= UInt64(room) else { throw .tooLarge }
            room -= Int(status.size)
            parts.append(PackagePart(path: path, bytes: try part(index, size: Int(status.size), of: archive)))
        }
        return parts
    }

    private static func part(_ index: UInt64, size: Int, of archive: OpaquePointer) throws(ZipProblem)
        -> [UInt8]
    {
        guard let file = zip_fopen_index(archive, index, 0) else {
            throw .damaged(String(cString: zip_strerror(archive)))
        }
        defer { zip_fclose(file) }
        // One byte more than there should be: reading to the end checks the part's CRC.
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var read = 0
        while read < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                zip_fread(file, $0.baseAddress.map { $0 + read }, UInt64($0.count - read))
            }
            guard count >= 0 else { throw .damaged(String(cString: zip_file_strerror(file))) }
            if count == 0 { break }
            read += Int(count)
        }
        guard read == size else { throw .damaged("size") }
        return Array(bytes[..<size])
    }

    private static func text(_ error: zip_error_t) -> String {
        var error = error
        defer { zip_error_fini(&error) }
        return String(cString: zip_error_strerror(&error))
    }
}
