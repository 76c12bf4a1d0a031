import Foundation
import Testing

/// A PDF as poppler's tools read it: what comes out of a printer.
struct PrintedFile {
    struct Page {
        var text: String
        /// In points, as it is looked at.
        var width: Double
        var height: Double
        /// The share of its dots that are not white.
        var ink: Double

        /// Nothing but its number, or not even that.
        var isBlank: Bool { ink < 0.002 }

        /// A4, upright or lying.
        var isA4: Bool {
            let sides = [width, height].sorted()
            return abs(sides[0] - 595.3) < 1.5 && abs(sides[1] - 841.9) < 1.5
        }
    }

    let pages: [Page]

    init(_ path: String, _ program: Program) throws {
        let text = try program.run("/usr/bin/pdftotext", ["-layout", path, "-"])
        let sizes = try program.run("/usr/bin/pdfinfo", ["-f", "1", "-l", "9999", path])
        try #require(text.status == 0 && sizes.status == 0, "\(text.errors)\(sizes.errors)")
        let texts = text.output.split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast()
        let measures = sizes.output.matches(of: /Page +\d+ size: +([0-9.]+) x ([0-9.]+)/)
        let ink = try Self.ink(path, program)
        try #require(texts.count == measures.count && texts.count == ink.count)
        pages = zip(zip(texts, measures), ink).map { page, ink in
            Page(
                text: String(page.0), width: Double(page.1.1) ?? 0, height: Double(page.1.2) ?? 0, ink: ink)
        }
    }

    /// All that stands on it, without spaces and ends of lines.
    var letters: String { pages.map(\.text).joined().filter { !$0.isWhitespace } }

    private static func ink(_ path: String, _ program: Program) throws -> [Double] {
        let folder = path + "-pages"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let drawn = try program.run("/usr/bin/pdftoppm", ["-gray", "-r", "30", path, folder + "/page"])
        try #require(drawn.status == 0, "\(drawn.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        return try names.map { name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
            // `P5`, width, height and the value of white, then a byte a dot.
            let head = bytes.prefix(40).split(maxSplits: 4) { $0 == 0x0A || $0 == 0x20 }
            let dots = bytes[(try #require(head.last)).startIndex...]
            return Double(dots.count { $0 < 0xF0 }) / Double(dots.count)
        }
    }
}

extension Program {
    /// The file that `openday export` makes of a day.
    func export(_ day: String, _ format: String, language: String = "zh") throws -> String {
        let path = scratch.path + "/\(format)-\(language).\(format)"
        let result = try run(["export", "--day", day, "--format", format, "-o", path], language: language)
        try #require(result.status == 0, "\(result.errors)")
        return path
    }

    /// What LibreOffice makes of a file.
    func convert(_ path: String, to format: String, filter: String? = nil) throws -> String {
        try convert([path], to: format, filter: filter)[0]
    }

    /// With a profile of its own that computes every formula anew; many at once, as its start takes seconds.
    private func convert(_ paths: [String], to format: String, filter: String?) throws -> [String] {
        let profile = scratch.path + "/office"
        let settings = profile + "/user/registrymodifications.xcu"
        if !FileManager.default.fileExists(atPath: settings) {
            try FileManager.default.createDirectory(
                atPath: profile + "/user", withIntermediateDirectories: true)
            try Data(Self.alwaysRecalculate.utf8).write(to: URL(fileURLWithPath: settings))
        }
        let folder = scratch.path + "/converted"
        let target = format + (filter.map { ":" + $0 } ?? "")
        let arguments = [
            "--headless", "-env:UserInstallation=file://" + profile, "--convert-to", target, "--outdir",
            folder,
        ]
        let result = try run("/usr/bin/soffice", arguments + paths)
        let converted = paths.map { path in
            let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            return folder + "/\(name).\(format)"
        }
        for path in converted {
            try #require(
                result.status == 0 && FileManager.default.fileExists(atPath: path),
                "\(result.output)\(result.errors)")
        }
        return converted
    }

    /// Files as LibreOffice prints them.
    func printOnPaper(_ paths: [String]) throws -> [PrintedFile] {
        try convert(paths, to: "pdf", filter: nil).map { try PrintedFile($0, self) }
    }

    private static let alwaysRecalculate = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
        <value>0</value></prop></item>
        </oor:items>
        """
}
