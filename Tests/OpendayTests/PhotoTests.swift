import Foundation
import Testing

/// Pictures of the day, through the built program.
@Suite struct PhotoTests {
    /// The head of a PNG of this size, and some bytes that make it a picture of its own.
    private func picture(_ program: Program, _ name: String, width: UInt32 = 1600, height: UInt32 = 1200)
        throws
        -> String
    {
        var bytes = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
        bytes += Data("IHDR".utf8)
        for number in [width, height] { withUnsafeBytes(of: number.bigEndian) { bytes += Data($0) } }
        bytes += Data([8, 2, 0, 0, 0]) + Data(name.utf8)
        let path = program.scratch.path + "/" + name
        try bytes.write(to: URL(fileURLWithPath: path))
        return path
    }

    private func makeDay() throws -> (Program, String) {
        let program = try Program()
        return (program, try program.makeDay())
    }

    @Test func aPictureIsCopiedProvedAndListed() throws {
        let (program, day) = try makeDay()
        let path = try picture(program, "a.png")
        let words = ["photo", path, "--caption", "工作人员在1号台解答咨询", "--by", "李明", "--taken", "2026-05-15 09:40"]
        let added = try program.run(words + ["--day", day])
        #expect(added.status == 0, "\(added.errors)")
        let file = added.output.trimmingCharacters(in: .newlines)
        #expect(file.hasPrefix("photos/") && file.hasSuffix(".png"))
        #expect(
            FileManager.default.contents(atPath: day + "/" + file)
                == FileManager.default.contents(atPath: path))
        for name in try FileManager.default.contentsOfDirectory(atPath: day + "/photos") {
            let mode = try FileManager.default.attributesOfItem(atPath: day + "/photos/" + name)
            #expect(mode[.posixPermissions] as? Int == 0o600, "\(name)")
        }
        let twice = try program.run(words + ["--day", day], language: "zh")
        #expect(twice.status == 0 && twice.output.isEmpty && twice.errors.contains("已经登记过"))
        let list = try program.run(["photo", "--list", "--json", "--day", day])
        let photos = try #require(
            try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
        #expect(photos.count == 1 && photos[0]["caption"] as? String == "工作人员在1号台解答咨询")
        #expect(
            photos[0]["width"] as? Int == 1600
                && photos[0]["taken"] as? String == "2026-05-15T09:40:00.000+08:00")
        #expect(
            try program.run(["photo", "--list", "--day", day]).output.contains(
                "1600×1200  2026-05-15 09:40  李明"))
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }

    /// Whatever zone the machine was left in.
    @Test(arguments: ["UTC", "America/New_York", "Asia/Shanghai"])
    func aPictureIsTakenAtThePlansClock(_ zone: String) throws {
        var (program, day) = try makeDay()
        program.variables["TZ"] = zone
        let path = try picture(program, "z.png")
        let words = ["photo", path, "--caption", "现场", "--taken", "2026-05-15 09:40", "--day", day]
        #expect(try program.run(words).status == 0)
        for arguments in [["photo", "--list"], ["export", "--format", "md"]] {
            let output = try program.run(arguments + ["--day", day]).output
            #expect(output.contains("2026-05-15 09:40"), "\(output)")
        }
    }

    @Test func whatIsTooSmallUncaptionedOrNoPictureIsRefused() throws {
        let (program, day) = try makeDay()
        let small = try picture(program, "small.png", width: 1600, height: 1199)
        let good = try picture(program, "good.png", width: 1200, height: 1600)
        let text = program.scratch.path + "/text.jpg"
        try "no picture".write(toFile: text, atomically: true, encoding: .utf8)
        let refused = try program.run(["photo", good, small, "--caption", "x", "--day", day])
        #expect(refused.status == 65 && refused.errors.contains("1600×1199"))
        #expect(try program.run(["photo", text, "--caption", "x", "--day", day]).status == 65)
        #expect(try program.run(["photo", good, "--caption", " ", "--day", day]).status == 64)
        #expect(try program.run(["photo", good, "--day", day]).status == 64)
        #expect(try program.run(["photo", good + "x", "--caption", "x", "--day", day]).status == 66)
        #expect(!FileManager.default.fileExists(atPath: day + "/photos"))
        #expect(try program.run(["photo", good, "--caption", "x", "--day", day]).status == 0)
    }

    @Test func thePlanSaysHowLarge() throws {
        let program = try Program()
        let plan = program.scratch.path + "/plan.json"
        func write(_ rule: String) throws {
            let text =
                #"{"format":"openday-event/1","id":"d","title":"t","date":"2026-05-15","desks":[{"id":"D01"}],"rules":{"photo":"#
                + rule + "}}"
            try text.write(toFile: plan, atomically: true, encoding: .utf8)
        }
        try write(#"{"width":"wide"}"#)
        let wrong = try program.run(["new", program.scratch.path + "/wrong", "--plan", plan])
        #expect(wrong.status == 65 && wrong.errors.contains("rules.photo.width"))
        try write(#"{"width":800,"height":600}"#)
        let day = program.scratch.path + "/day"
        #expect(try program.run(["new", day, "--plan", plan]).status == 0)
        let small = try picture(program, "small.png", width: 800, height: 600)
        #expect(try program.run(["photo", small, "--caption", "x", "--day", day]).status == 0)
    }

    @Test func verifyFindsWhatWasChangedRemovedOrSlippedIn() throws {
        let (program, day) = try makeDay()
        func add(_ name: String) throws -> String {
            let result = try program.run([
                "photo", try picture(program, name), "--caption", name, "--day", day,
            ])
            return day + "/" + result.output.trimmingCharacters(in: .newlines)
        }
        let changed = try add("a.png")
        let removed = try add("b.png")
        let gone = try add("c.png")
        #expect(try program.run(["close", "--day", day]).status == 0)
        _ = try add("d.png")
        #expect(try program.run(["verify", "--day", day]).status == 0)
        try (Data(contentsOf: URL(fileURLWithPath: changed)) + Data([1])).write(
            to: URL(fileURLWithPath: changed))
        try FileManager.default.removeItem(atPath: removed)
        // Without its entry too: the office's journal remembers.
        try FileManager.default.removeItem(atPath: gone)
        try FileManager.default.removeItem(atPath: gone.dropLast(3) + "json")
        try Data([1]).write(to: URL(fileURLWithPath: day + "/photos/else.png"))
        let result = try program.run(["verify", "--day", day])
        #expect(result.status == 65)
        let name = { (path: String) in "photos/" + (path as NSString).lastPathComponent }
        #expect(result.output.contains("\(name(changed)): alarm: not the picture that was registered"))
        #expect(result.output.contains("\(name(removed)): alarm: a registered picture is missing"))
        #expect(result.output.contains("\(name(gone)): alarm: a registered picture is missing"))
        #expect(result.output.contains("photos/else.png: note: "))
    }

    @Test(arguments: ["zh", "en"]) func theirCaptionsStandInTheAnnexOfTheReport(_ language: String) throws {
        let (program, day) = try makeDay()
        func add(_ name: String, _ caption: String, _ taken: String) throws -> String {
            let words = ["photo", try picture(program, name), "--caption", caption, "--taken", taken]
            let added = try program.run(words + ["--by", "李明", "--day", day])
            return added.output.trimmingCharacters(in: .newlines)
        }
        let late = try add("a.png", "群众领取资料", "2026-05-15 10:20")
        let early = try add("b.png", "电话 13812345678 现场解答", "2026-05-15 09:40")
        let wrong = try add("c.png", "拍错了", "2026-05-15 09:50")
        #expect(try program.run(["photo", "--withdraw", wrong, "--day", day]).status == 0)
        for format in ["md", "html", "docx"] {
            let file = program.scratch.path + "/report." + format
            let exported = try program.run(
                ["export", "--format", format, "--day", day, "-o", file], language: language)
            #expect(exported.status == 0, "\(exported.errors)")
            let text =
                format == "docx"
                ? try program.run("/usr/bin/unzip", ["-p", file, "word/document.xml"]).output
                : try String(contentsOfFile: file, encoding: .utf8)
            #expect(text.contains(language == "zh" ? "活动照片" : "Pictures"), "\(format)")
            let masked = format == "md" ? #"138\*\*\*\*5678"# : "138****5678"
            for part in ["2026-05-15 09:40", "2026-05-15 10:20", "李明", late, early, masked] {
                #expect(text.contains(part), "\(format) \(part)")
            }
            #expect(!text.contains("拍错了") && !text.contains("13812345678"), "\(format)")
            let places = [early, late].compactMap { text.range(of: $0)?.lowerBound }
            #expect(places == places.sorted())
        }
    }

    @Test func oneThatWasRegisteredByMistakeIsWithdrawnAndKept() throws {
        let (program, day) = try makeDay()
        let path = try picture(program, "a.png")
        let words = ["photo", path, "--caption", "x", "--day", day]
        let file = try program.run(words).output.trimmingCharacters(in: .newlines)
        #expect(try program.run(["close", "--day", day]).status == 0)
        #expect(try program.run(["photo", "--withdraw", "photos/none.png", "--day", day]).status == 66)
        #expect(try program.run(["photo", "--withdraw", "--day", day]).status == 64)
        #expect(try program.run(["photo", "--withdraw", file, "--list", "--day", day]).status == 64)
        let withdrawn = try program.run(["photo", "--withdraw", file, "--why", "拍错了", "--day", day])
        #expect(withdrawn.status == 0, "\(withdrawn.errors)")
        #expect(FileManager.default.fileExists(atPath: day + "/" + file))
        #expect(try program.run(["photo", "--list", "--json", "--day", day]).output == "[]\n")
        #expect(try program.run(["verify", "--day", day]).status == 0)
        #expect(try program.run(["find", "拍错了", "--day", day]).output.contains("withdrew picture"))
        #expect(try program.run(["photo", "--withdraw", file, "--day", day]).status == 66)
        // Whoever brings it back without the journal is found out.
        let entry = day + "/" + file.replacingOccurrences(of: ".png", with: ".json")
        let before = try String(contentsOfFile: entry, encoding: .utf8)
        try before.replacingOccurrences(of: "withdrawn", with: "other").write(
            toFile: entry, atomically: true, encoding: .utf8)
        #expect(try program.run(["verify", "--day", day]).status == 65)
        try before.write(toFile: entry, atomically: true, encoding: .utf8)
        // Registered again, it is one of the day's again.
        #expect(try program.run(words).output == file + "\n")
        #expect(try program.run(["photo", "--list", "--day", day]).output.contains(file))
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }

    @Test func anArchiveCarriesThem() throws {
        let (program, day) = try makeDay()
        _ = try program.run(["photo", try picture(program, "a.png"), "--caption", "x", "--day", day])
        let archive = program.scratch.path + "/day.zip"
        #expect(try program.run(["archive", "--day", day, "-o", archive]).status == 0)
        #expect(try program.run(["verify", "--day", archive]).status == 0)
        let again = program.scratch.path + "/again"
        #expect(try program.run(["restore", archive, again]).status == 0)
        #expect(try program.run("/usr/bin/diff", ["-r", day, again]).status == 0)
    }
}
