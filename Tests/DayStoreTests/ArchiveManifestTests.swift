import DayModel
import DayStore
import Testing

@Suite struct ArchiveManifestTests {
    private static func parts(_ day: TestDay) throws -> (DayFiles, [DayFile]) {
        let files = try DayFiles(of: day.folder, day.environment)
        let plan = try EventPlan(Array(TestDay.plan.utf8))
        let manifest = ArchiveManifest.bytes(
            of: files, plan: plan, madeAt: Timestamp(milliseconds: 0, offsetMinutes: 480))
        let parts =
            [DayFile(path: "manifest.json", bytes: manifest)]
            + files.files.map { DayFile(path: "day/" + $0.path, bytes: $0.bytes) }
        return (files, parts)
    }

    private static func makeDay() throws -> TestDay {
        let day = try TestDay()
        let session = try day.open()
        _ = try session.append(.note("a"))
        session.close()
        return day
    }

    @Test func aDayComesBackBitByBit() throws {
        let day = try Self.makeDay()
        let (files, parts) = try Self.parts(day)
        let read = try ArchiveManifest.day(in: parts)
        #expect(read == files)
        try read.write(to: "/days/again", day.environment)
        #expect(try DayFiles(of: DayFolder(path: "/days/again"), day.environment) == files)
        #expect(
            try DayVerifier.verify(DayFolder(path: "/days/again"), day.environment).filter(\.isAlarm) == [])
        #expect(throws: StoreError.exists(path: "/days/again")) {
            try read.write(to: "/days/again", day.environment)
        }
    }

    @Test(arguments: [
        "/etc/passwd", "../x", "day/../../x", "day//x", "./x", "day/.", "C:x", "day\\..\\x", "", "day/x\u{0}",
    ])
    func pathsThatLeadElsewhereAreRefused(_ path: String) throws {
        var (_, parts) = try Self.parts(Self.makeDay())
        parts.append(DayFile(path: path, bytes: []))
        #expect(throws: ArchiveProblem.unsafePath(path.replacing("\\", with: "/"))) { try ArchiveManifest.day(in: parts) }
    }

    @Test func whatIsNotAsTheManifestSaysIsRefused() throws {
        let (_, parts) = try Self.parts(Self.makeDay())
        let index = try #require(parts.firstIndex { $0.path.hasSuffix(".jsonl") })
        let path = String(parts[index].path.dropFirst(4))
        var changed = parts
        changed[index].bytes[10] ^= 1
        #expect(throws: ArchiveProblem.changed(path)) { try ArchiveManifest.day(in: changed) }
        #expect(throws: ArchiveProblem.twice(parts[index].path)) {
            try ArchiveManifest.day(in: parts + [parts[index]])
        }
        var missing = parts
        missing.remove(at: index)
        #expect(throws: ArchiveProblem.missing(path)) { try ArchiveManifest.day(in: missing) }
        #expect(throws: ArchiveProblem.notListed("day/extra")) {
            try ArchiveManifest.day(in: parts + [DayFile(path: "day/extra", bytes: [])])
        }
        #expect(throws: ArchiveProblem.noManifest) { try ArchiveManifest.day(in: Array(parts.dropFirst())) }
    }
}
