import DayExport
import Testing

@Suite struct ZipArchiveTests {
    private let parts = [
        PackagePart(path: "a/空.xml", bytes: []), PackagePart(path: "b.bin", bytes: Array(0...255)),
        PackagePart(path: "c", bytes: Array(repeating: 7, count: 100_000)),
    ]

    @Test func `What is packed is unpacked, in the same order`() throws {
        let bytes = try ZipArchive.bytes(of: parts)
        #expect(try ZipArchive.parts(of: bytes, limit: 1 << 20) == parts)
        #expect(bytes.count < 2000)
    }

    @Test func `The same parts are the same bytes`() throws {
        #expect(try ZipArchive.bytes(of: parts) == ZipArchive.bytes(of: parts))
    }

    @Test func `An archive that unpacks to more than it may is refused`() throws {
        let bytes = try ZipArchive.bytes(of: parts)
        #expect(throws: ZipProblem.tooLarge) { try ZipArchive.parts(of: bytes, limit: 100_255) }
        #expect(try ZipArchive.parts(of: bytes, limit: 100_256).count == 3)
    }

    @Test func `Damage is found, wherever it is`() throws {
        let bytes = try ZipArchive.bytes(of: [PackagePart(path: "a", bytes: Array("something to pack".utf8))])
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0x10
            // A changed date or attribute is no damage to a part.
            if let parts = try? ZipArchive.parts(of: damaged, limit: 1 << 20), let part = parts.first {
                #expect(part.bytes == Array("something to pack".utf8), "byte \(index)")
            }
        }
        for count in 0..<bytes.count {
            #expect(throws: ZipProblem.self) {
                try ZipArchive.parts(of: Array(bytes[..<count]), limit: 1 << 20)
            }
        }
    }

    @Test func `Two parts of one name are refused`() {
        let part = PackagePart(path: "a", bytes: [1])
        #expect(throws: ExportFailure.self) { try ZipArchive.bytes(of: [part, part]) }
    }
}
