import Foundation
import Testing

/// What somebody may put in the place of a file.
enum Plant: CaseIterable {
    case link, hardLink, danglingLink, pipe, folder

    /// Puts it there; a link leads to a file outside with the contents that were there.
    func put(at path: String, outside: String, _ program: Program) throws {
        try FileManager.default.moveItem(atPath: path, toPath: outside)
        switch self {
        case .link: try program.require("/usr/bin/ln", ["-s", outside, path])
        case .hardLink: try program.require("/usr/bin/ln", [outside, path])
        case .danglingLink: try program.require("/usr/bin/ln", ["-s", outside + "-not", path])
        case .pipe: try program.require("/usr/bin/mkfifo", [path])
        case .folder: try program.require("/usr/bin/mkdir", [path])
        }
    }
}

extension Faults {
    @Suite struct PlantedFiles {
        @Test(arguments: Plant.allCases) func inAJournalsPlaceIsNeitherFollowedNorWaitedFor(_ plant: Plant)
            throws
        {
            let program = try Program()
            let day = try program.makeDay()
            let ledger = Ledger()
            let first = try LogStream(program, day: day)
            for _ in 0..<3 { #expect(ledger.exchange(first) == true) }
            first.finish()
            let names = try FileManager.default.contentsOfDirectory(atPath: day + "/journals")
            let journal = try #require(names.first)
            let outside = program.scratch.path + "/outside"
            try plant.put(at: day + "/journals/" + journal, outside: outside, program)
            let before = try Data(contentsOf: URL(fileURLWithPath: outside))
            let later = try LogStream(program, day: day, under: Program.deadline)
            let new = Ledger()
            #expect(new.exchange(later) == true, "a desk opens all the same")
            #expect(later.finish() == 0)
            for command in [
                ["tally", "--json"], ["verify"], ["find", "低保"], ["export", "--format", "json"],
            ] {
                let result = try program.runWithDeadline(command + ["--day", day])
                #expect(Program.isProperEnd(result.status), "\(command) \(result.status)")
            }
            // What is no file is named and left out; the other journals count.
            let tally = try program.runWithDeadline(["tally", "--json", "--day", day])
            #expect(tally.status == 0)
            // A second name of a file is a file: it is read, and only never written to.
            #expect(plant == .hardLink || tally.errors.contains("journals/" + journal))
            #expect(try Data(contentsOf: URL(fileURLWithPath: outside)) == before)
            #expect(!FileManager.default.fileExists(atPath: outside + "-not"))
        }

        @Test(arguments: [Plant.link, .danglingLink, .pipe, .folder])
        func inThePlansPlaceIsRefused(_ plant: Plant) throws {
            let program = try Program()
            let day = try program.makeDay()
            let outside = program.scratch.path + "/outside"
            try plant.put(at: day + "/event.json", outside: outside, program)
            for command in [["log", "--desk", "D01"], ["tally", "--json"], ["verify"], ["close"]] {
                let result = try program.runWithDeadline(command + ["--day", day])
                #expect(64...78 ~= result.status, "\(command) \(result.status) \(result.output)")
                #expect(!result.errors.isEmpty, "\(command)")
            }
            let again = try program.runWithDeadline(["new", day])
            #expect(again.status == 73, "\(again.errors)")
        }

        @Test(arguments: [Plant.link, .danglingLink, .pipe, .folder])
        func inTheSealsPlaceIsNotFollowed(_ plant: Plant) throws {
            let program = try Program()
            let day = try program.makeDay()
            _ = try program.log([#"{"type":"note","text":"a"}"#], day: day)
            try #require(try program.run(["close", "--day", day]).status == 0)
            let outside = program.scratch.path + "/outside"
            try plant.put(at: day + "/seal.json", outside: outside, program)
            let before = try Data(contentsOf: URL(fileURLWithPath: outside))
            let verified = try program.runWithDeadline(["verify", "--day", day])
            #expect(64...78 ~= verified.status, "\(verified.status) \(verified.output)")
            for command in [["tally", "--json"], ["close"]] {
                let result = try program.runWithDeadline(command + ["--day", day])
                #expect(Program.isProperEnd(result.status), "\(command) \(result.status)")
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: outside)) == before)
            #expect(!FileManager.default.fileExists(atPath: outside + "-not"))
        }

        @Test(arguments: ["journals", "drafts", "exports"])
        func aLinkInPlaceOfAFolderIsNotFollowed(_ name: String) throws {
            let program = try Program()
            let day = try program.makeDay()
            _ = try program.log([#"{"type":"visit","people":1,"channel":"onsite"}"#], day: day)
            let outside = program.scratch.path + "/outside"
            try Plant.link.put(at: day + "/" + name, outside: outside, program)
            let other = outside + "/other.json"
            try "{}".write(toFile: other, atomically: true, encoding: .utf8)
            var commands = [["anonymise", "--all", "--yes"]]
            if name == "journals" {
                commands += [
                    ["log", "--desk", "D01"], ["tally", "--json"], ["verify"], ["close"], ["find", "x"],
                    ["export", "--format", "md"], ["ledger"], ["remind"], ["evaluate"],
                ]
            }
            for command in commands {
                let result = try program.runWithDeadline(command + ["--day", day])
                // The check goes on, and names what it could not open among its findings.
                let isCheck = command == ["verify"]
                #expect(result.status == (isCheck ? 65 : 74), "\(command) \(result.status) \(result.output)")
                let said = isCheck ? result.output : result.errors
                #expect(said.contains(isCheck ? name : day + "/" + name), "\(command) \(said)")
            }
            #expect(FileManager.default.fileExists(atPath: other))
        }

        @Test(arguments: [Plant.link, .pipe, .folder])
        func inThePlaceOfTheProgramsMemoryNeverHangsADesk(_ plant: Plant) throws {
            let program = try Program()
            let day = try program.makeDay()
            let line = #"{"type":"note","text":"a"}"#
            _ = try program.log([line], day: day)
            let writers = program.variables["XDG_STATE_HOME", default: ""] + "/openday/writers"
            for name in try FileManager.default.contentsOfDirectory(atPath: writers).sorted() {
                let outside = program.scratch.path + "/outside-" + name
                try plant.put(at: writers + "/" + name, outside: outside, program)
                let before = try Data(contentsOf: URL(fileURLWithPath: outside))
                let result = try program.runWithDeadline(["log", "--desk", "D01", "--day", day], input: line)
                #expect(Program.isProperEnd(result.status), "\(name) \(result.status)")
                #expect(try Data(contentsOf: URL(fileURLWithPath: outside)) == before)
            }
        }
    }
}
