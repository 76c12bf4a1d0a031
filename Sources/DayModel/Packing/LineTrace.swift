/// What is told of a line besides its facts: where it stands, and what tells it from others of its name.
package struct LineTrace: Equatable, Sendable {
    /// In bytes from the start of the file.
    package var offset: Int
    /// In bytes, without the newline.
    package var length: Int
    package var fingerprint: UInt64
    package var isPrivateRemoved: Bool

    package init(offset: Int, length: Int, fingerprint: UInt64, isPrivateRemoved: Bool) {
        self.offset = offset
        self.length = length
        self.fingerprint = fingerprint
        self.isPrivateRemoved = isPrivateRemoved
    }
}
