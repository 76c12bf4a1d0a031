/// What is told of a line besides its facts: where it stands, and what tells it from others of its name.
struct LineTrace: Equatable, Sendable {
    /// In bytes from the start of the file.
    var offset: Int
    /// In bytes, without the newline.
    var length: Int
    var fingerprint: UInt64
    var isPrivateRemoved: Bool
}
