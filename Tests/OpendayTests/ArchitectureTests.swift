import DayModel
import Foundation
import Testing

/// The imports of each target, held against what it may import.
@Suite struct ArchitectureTests {
    private static let allowed: [String: Set<String>] = [
        "CNcurses": [],
        "DayModel": [],
        "DayStore": [
            "DayModel", "CThread", "CDigest", "SystemPackage", "Glibc", "Dispatch",
            "Synchronization",
        ],
        "DayExport": ["DayModel"],
        "CThread": [],
        "CDigest": [],
        "CLibrary": [],
        "CZip": [],
        "DayPackage": ["DayExport", "DayModel", "CZip"],
        "CExpat": [],
        "DayTables": ["DayPackage", "DayExport", "DayModel", "CExpat", "Glibc"],
        "CXlsx": [],
        "DayWorkbook": ["DayExport", "DayModel", "DayPackage", "CXlsx", "Glibc"],
        "ScreenKit": [],
        "CursesDriver": ["ScreenKit", "CNcurses", "Glibc"],
        "DeskUI": ["DayModel", "ScreenKit"],
        "CQr": [],
        "openday": [
            "DayModel", "DayStore", "DayExport", "DayPackage", "DayTables", "DayWorkbook", "ScreenKit",
            "CursesDriver", "DeskUI",
            "ArgumentParser", "CQr",
            "SystemPackage", "Glibc", "Synchronization",
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

    private static func sources(of target: String) throws -> [String] {
        let root = Repository.root + "/Sources/" + target
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter {
            $0.hasSuffix(".swift")
        }
        try #require(
            ["CNcurses", "CThread", "CDigest", "CLibrary", "CZip", "CExpat", "CXlsx", "CQr"].contains(target)
                || !paths.isEmpty)
        return paths.map { root + "/" + $0 }
    }
}
