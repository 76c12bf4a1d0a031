import COffice

extension ZipLibrary {
    private static var partsLimit: Int { 10_000 }

    /// The parts in the archive's order; folders are left out.
    /// - Parameter limit: of all parts together, in bytes: a small archive can claim to hold anything.
    func parts(
        of bytes: [UInt8], limit: Int, where isWanted: (String) -> Bool
    ) throws(ZipProblem) -> [PackagePart] {
        // libzip takes nothing for an archive of nothing.
        guard !bytes.isEmpty else { throw .damaged("empty") }
        let result: Result<[PackagePart], ZipProblem> = bytes.withUnsafeBytes { buffer in
            var error = zip_error_t()
            guard let source = c.zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &error)
            else {
                return .failure(.damaged(text(error)))
            }
            guard let archive = c.zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
                c.zip_source_free(source)
                return .failure(.damaged(text(error)))
            }
            defer { c.zip_discard(archive) }
            return Result { () throws(ZipProblem) in try parts(of: archive, limit: limit, where: isWanted) }
        }
        return try result.get()
    }

    private func parts(
        of archive: OpaquePointer, limit: Int, where isWanted: (String) -> Bool
    ) throws(ZipProblem) -> [PackagePart] {
        let count = c.zip_get_num_entries(archive, 0)
        guard count <= Self.partsLimit else { throw .tooLarge }
        var parts: [PackagePart] = []
        var room = limit
        for index in 0..<UInt64(max(count, 0)) {
            var status = zip_stat_t()
            guard c.zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else {
                throw .damaged(words(c.zip_strerror(archive)))
            }
            let path = String(cString: name)
            if path.hasSuffix("/") || !isWanted(path) { continue }
            guard !isLink(index, of: archive) else { throw .damaged("link: " + path) }
            guard status.size <= UInt64(room) else { throw .tooLarge }
            room -= Int(status.size)
            parts.append(PackagePart(path: path, bytes: try part(index, size: Int(status.size), of: archive)))
        }
        return parts
    }

    /// A part that stands for a symbolic link, as programs on Unix mark it.
    private func isLink(_ index: UInt64, of archive: OpaquePointer) -> Bool {
        var system: UInt8 = 0
        var attributes: UInt32 = 0
        guard c.zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 else {
            return false
        }
        return Int32(system) == ZIP_OPSYS_UNIX && attributes >> 16 & 0o170000 == 0o120000
    }

    private func part(_ index: UInt64, size: Int, of archive: OpaquePointer) throws(ZipProblem)
        -> [UInt8]
    {
        guard let file = c.zip_fopen_index(archive, index, 0) else {
            throw .damaged(words(c.zip_strerror(archive)))
        }
        defer { _ = c.zip_fclose(file) }
        // One byte more than there should be: reading to the end checks the part's CRC.
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var read = 0
        while read < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                c.zip_fread(file, $0.baseAddress.map { $0 + read }, UInt64($0.count - read))
            }
            guard count >= 0 else { throw .damaged(words(c.zip_file_strerror(file))) }
            if count == 0 { break }
            read += Int(count)
        }
        guard read == size else { throw .damaged("size") }
        bytes.removeLast()
        return bytes
    }
}
