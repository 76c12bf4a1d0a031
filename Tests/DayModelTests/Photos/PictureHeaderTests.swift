import Testing

@testable import DayModel

@Suite struct PictureHeaderTests {
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0x06, 0x40, 0, 0, 0x04, 0xB0, 8, 2, 0, 0, 0]
    /// A comment, a table that only looks like a frame, fill bytes, then a progressive frame of 1600×1200.
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 5, 9, 9, 9, 0xFF, 0xFF, 0xC2, 0, 11, 8]
        + [0x04, 0xB0, 0x06, 0x40, 3, 1, 2, 3]

    @Test func sizesOfBothKinds() {
        #expect(PictureHeader(Self.png)?.format == .png)
        #expect(PictureHeader(Self.jpeg)?.format == .jpeg)
        for bytes in [Self.png, Self.jpeg] {
            #expect(PictureHeader(bytes)?.width == 1600 && PictureHeader(bytes)?.height == 1200)
        }
    }

    @Test func whatIsCutOffOrSomethingElseIsNoPicture() {
        for count in 0..<24 { #expect(PictureHeader(Array(Self.png.prefix(count))) == nil) }
        for count in 0..<25 { #expect(PictureHeader(Array(Self.jpeg.prefix(count))) == nil) }
        #expect(PictureHeader(Array("GIF89a".utf8)) == nil)
        #expect(PictureHeader([0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 0xFF, 0xC0, 0, 11, 8, 1, 1, 1, 1]) == nil)
    }

    @Test func eitherOrientationIsLargeEnough() throws {
        let lying = try #require(PictureHeader(Self.png))
        var standing = lying
        (standing.width, standing.height) = (lying.height, lying.width)
        var narrow = lying
        narrow.height = 1199
        let rules = PhotoRules()
        #expect(rules.allow(lying) && rules.allow(standing) && !rules.allow(narrow))
    }
}
