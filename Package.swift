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

        // A thread that begins at once, and SHA-256 by Debian's libcrypto.
        .target(name: "CCore", linkerSettings: [.linkedLibrary("crypto")]),

        // A day's folder: the only target that touches journal files.
        .target(
            name: "DayStore", dependencies: ["DayModel", "CCore", system],
            swiftSettings: swiftSettings),

        // Debian's ZIP, XML, workbook and QR libraries, each loaded when it is first needed.
        .target(name: "COffice"),

        // A snapshot of a day -> bytes, one folder a format.
        .target(name: "DayExport", dependencies: ["DayModel", "COffice"], swiftSettings: swiftSettings),

        // The tables that offices keep their lists in: CSV and XLSX -> rows of texts. Pure.
        .target(
            name: "DayTables", dependencies: ["DayExport", "DayModel", "COffice"], swiftSettings: swiftSettings),

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
                "DayModel", "DayStore", "DayExport", "DayTables", "ScreenKit", "CursesDriver", "DeskUI", "CCore",
                "COffice", argumentParser, system,
            ],
            swiftSettings: swiftSettings),

        // Saves timed in a running program, for the benchmark.
        .executableTarget(
            name: "SaveBench", dependencies: ["DayModel", "DayStore", system], path: "Tests/Benchmark/SaveBench",
            swiftSettings: swiftSettings),

        .testTarget(name: "DayModelTests", dependencies: ["DayModel"], swiftSettings: swiftSettings),
        .testTarget(name: "DayStoreTests", dependencies: ["DayStore", "DayModel"], swiftSettings: swiftSettings),
        .testTarget(name: "DayExportTests", dependencies: ["DayExport", "DayModel"], exclude: ["Goldens"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "DayTablesTests", dependencies: ["DayTables", "DayExport", "DayModel"],
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
