/// One file inside a package, as office documents are made of them.
package struct PackagePart: Equatable, Sendable {
    /// Without a leading slash, `word/document.xml`.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(_ path: String, _ text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
