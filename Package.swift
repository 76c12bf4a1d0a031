// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every target: language mode 6, explicit existentials, and no import that leaks.
let swiftSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

let package = Package(
    name: "openday",
    products: [.executable(name: "openday", targets: ["openday"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
    ],
    targets: [
        // The few ncursesw and tty calls we use, without macros, variadics or globals.
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

        // The words of the contract as values: plan, records, tally. Pure.
        .target(name: "DayModel", swiftSettings: swiftSettings),

        // A thread that begins on another processor at once.
        .target(name: "CThread"),

        // SHA-256 by Debian's libcrypto.
        .target(name: "CDigest", linkerSettings: [.linkedLibrary("crypto")]),

        // A day's folder: the only target that touches journal files.
        .target(
            name: "DayStore", dependencies: ["DayModel", "CThread", "CDigest", system],
            swiftSettings: swiftSettings),

        // A snapshot of a day -> bytes, one small file a format. Pure.
        .target(name: "DayExport", dependencies: ["DayModel"], swiftSettings: swiftSettings),

        // A shared library that is loaded when it is first needed.
        .target(name: "CLibrary"),

        // Debian's libzip, loaded so.
        .target(name: "CZip", dependencies: ["CLibrary"]),

        // The parts of an office document <-> one ZIP file.
        .target(name: "DayPackage", dependencies: ["DayExport", "DayModel", "CZip"], swiftSettings: swiftSettings),

        // Debian's libexpat, loaded so.
        .target(name: "CExpat", dependencies: ["CLibrary"]),

        // The tables that offices keep their lists in: CSV and XLSX -> rows of texts. Pure.
        .target(
            name: "DayTables", dependencies: ["DayPackage", "DayExport", "DayModel", "CExpat"],
            swiftSettings: swiftSettings),

        // Debian's libxlsxwriter, loaded so, without its macros and structs.
        .target(name: "CXlsx", dependencies: ["CLibrary"]),

        // Debian's libqrencode, loaded when it is first needed.
        .target(name: "CQr", dependencies: ["CLibrary"]),

        // A day log as a workbook for spreadsheets.
        .target(
            name: "DayWorkbook", dependencies: ["DayExport", "DayModel", "DayPackage", "CXlsx"],
            swiftSettings: swiftSettings),

        // Cells, widths, frames, keys, text editing: knows nothing of visits. Pure.
        .target(name: "ScreenKit", swiftSettings: swiftSettings),

        // The one real terminal: the only target that imports CNcurses.
        .target(name: "CursesDriver", dependencies: ["ScreenKit", "CNcurses"], swiftSettings: swiftSettings),

        // Desk and board as state, event, update, effect and view. Pure.
        .target(name: "DeskUI", dependencies: ["DayModel", "ScreenKit"], swiftSettings: swiftSettings),

        // Commands, exit codes, the loop and the effect runner.
        .executableTarget(
            name: "openday",
            dependencies: [
                "DayModel", "DayStore", "DayExport", "DayPackage", "DayTables", "DayWorkbook", "ScreenKit",
                "CursesDriver", "DeskUI",
                "CQr", argumentParser, system,
            ],
            swiftSettings: swiftSettings),

        .testTarget(name: "DayModelTests", dependencies: ["DayModel"], swiftSettings: swiftSettings),
        .testTarget(name: "DayStoreTests", dependencies: ["DayStore", "DayModel"], swiftSettings: swiftSettings),
        .testTarget(name: "DayExportTests", dependencies: ["DayExport", "DayModel"], exclude: ["Goldens"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "DayPackageTests", dependencies: ["DayPackage", "DayExport", "DayModel"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "DayTablesTests", dependencies: ["DayTables", "DayPackage", "DayExport", "DayModel"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "DayWorkbookTests", dependencies: ["DayWorkbook", "DayExport", "DayModel"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "ScreenKitTests", dependencies: ["ScreenKit", "CursesDriver", "CNcurses"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "DeskUITests", dependencies: ["DeskUI", "ScreenKit", "DayModel"], exclude: ["Screens"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "OpendayTests", dependencies: ["DayModel", "DayStore", "openday"], swiftSettings: swiftSettings),
    ]
)
