import COffice

/// libzip, as far as it is there.
struct ZipLibrary {
    let c: od_zip_library

    /// Nil where it can't be loaded.
    init?() {
        guard let library = od_zip_load() else { return nil }
        c = library.pointee
    }

    static var loadError: String { String(cString: od_zip_load_error()) }

    /// What libzip says of an error.
    func text(_ error: zip_error_t) -> String {
        var error = error
        defer { c.zip_error_fini(&error) }
        return words(c.zip_error_strerror(&error))
    }

    func words(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
}
