import DayModel
import Foundation
import Testing

/// The imports of each target, held against what it may import.
@Suite struct ArchitectureTests {
    private static let allowed: [String: Set<String>] = [
        "CNcurses": [],
        "CCore": [],
        "COffice": [],
        "DayModel": [],
        "DayStore": ["DayModel", "CCore", "SystemPackage", "Glibc", "Dispatch", "Synchronization"],
        "DayExport": ["DayModel", "COffice", "Glibc"],
        "DayTables": ["DayExport", "DayModel", "COffice", "Glibc"],
        "ScreenKit": [],
        "CursesDriver": ["ScreenKit", "CNcurses", "Glibc"],
        "DeskUI": ["DayModel", "ScreenKit"],
        "openday": [
            "DayModel", "DayStore", "DayExport", "DayTables", "ScreenKit", "CursesDriver", "DeskUI", "CCore", "COffice",
            "ArgumentParser", "SystemPackage", "Glibc", "Synchronization",
        ],
    ]

    @Test(arguments: allowed.keys.sorted()) func importsOnlyWhatItMay(_ target: String) throws {
        let imported = try Self.sources(of: target).flatMap { path in
            try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
                line.wholeMatch(of: /(?:package |internal |private )?import ([A-Za-z]+)\s*/).map {
                    String($0.1)
                }
            }
        }
        let forbidden = Set(imported).subtracting(Self.allowed[target] ?? [])
        #expect(forbidden.isEmpty, "\(target) imports \(forbidden.sorted())")
    }

    /// Its help is translated line by line, so that another version may turn it into English.
    @Test func theArgumentParserIsTheOneThatIsTranslated() throws {
        let package = try String(contentsOfFile: Repository.root + "/Package.swift", encoding: .utf8)
        #expect(package.contains("swift-argument-parser\", exact: \"\(UsagePhrases.parserVersion)\""))
    }

    @Test func escapesFromConcurrencyCheckingStandOnlyInTheTerminalTarget() throws {
        for target in Self.allowed.keys where target != "CursesDriver" {
            for path in try Self.sources(of: target) {
                let text = try String(contentsOfFile: path, encoding: .utf8)
                #expect(
                    !text.contains("@unchecked Sendable") && !text.contains("nonisolated(unsafe)"), "\(path)")
            }
        }
    }

    /// What could not be read is not nothing: it is said, or stands among the doubts.
    @Test func anErrorIsNeverAnEmptyList() throws {
        for target in Self.allowed.keys {
            for path in try Self.sources(of: target) {
                let text = try String(contentsOfFile: path, encoding: .utf8)
                let emptied = text.firstMatch(of: /\(\s*try\?[^;{}]*?\?\?\s*(\[\]|\[:\])/)
                #expect(emptied == nil, "\(path): \(emptied.map { String($0.0) } ?? "")")
            }
        }
    }

    private static func sources(of target: String) throws -> [String] {
        let root = Repository.root + "/Sources/" + target
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter {
            $0.hasSuffix(".swift")
        }
        try #require(
            ["CNcurses", "CCore", "COffice"].contains(target)
                || !paths.isEmpty)
        return paths.map { root + "/" + $0 }
    }
}
