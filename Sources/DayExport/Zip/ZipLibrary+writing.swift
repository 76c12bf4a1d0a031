import COffice

extension ZipLibrary {
    /// The same parts are the same bytes: every part is of 1980-01-01 00:00.
    func bytes(of parts: [PackagePart]) throws(ExportFailure) -> [UInt8] {
        var error = zip_error_t()
        guard let source = c.zip_source_buffer_create(nil, 0, 0, &error) else {
            throw .packaging(text(error))
        }
        defer { c.zip_source_free(source) }
        c.zip_source_keep(source)
        guard let archive = c.zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
            c.zip_source_free(source)
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
            return c.zip_close(archive) == 0
        }
        guard isWritten else {
            let message = words(c.zip_strerror(archive))
            c.zip_discard(archive)
            throw .packaging(message)
        }
        guard let bytes = contents(of: source) else {
            throw .packaging(words(c.zip_error_strerror(c.zip_source_error(source))))
        }
        return bytes
    }

    private func add(_ part: PackagePart, at start: UnsafeRawPointer?, to archive: OpaquePointer)
        -> Bool
    {
        guard let source = c.zip_source_buffer(archive, start, UInt64(part.bytes.count), 0) else {
            return false
        }
        let index = c.zip_file_add(archive, part.path, source, ZIP_FL_ENC_UTF_8)
        guard index >= 0 else {
            c.zip_source_free(source)
            return false
        }
        let firstOfJanuary: UInt16 = 1 << 5 | 1
        return c.zip_file_set_dostime(archive, UInt64(index), 0, firstOfJanuary, 0) == 0
            && c.zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 0) == 0
    }

    private func contents(of source: OpaquePointer) -> [UInt8]? {
        var status = zip_stat_t()
        guard c.zip_source_stat(source, &status) == 0, c.zip_source_open(source) == 0 else { return nil }
        defer { _ = c.zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        let count = bytes.withUnsafeMutableBytes {
            c.zip_source_read(source, $0.baseAddress, UInt64($0.count))
        }
        return count == bytes.count ? bytes : nil
    }
}
