import DayModel
import DayStore
import SystemPackage
import Testing

/// What a person edited stays, whatever is exported again and wherever the writing is stopped.
@Suite struct OutputPlaceTests {
    private func write(_ text: String, _ day: TestDay, as name: String = "r.docx") throws -> Placement? {
        try OutputPlace(exportsOf: day.folder, day.environment).write(Array(text.utf8), as: name)
    }

    private func text(_ day: TestDay, _ name: String) -> String? {
        day.disk.contents(day.folder.exportsPath + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    private func temporaries(_ day: TestDay) throws -> [String] {
        try [day.folder.path, day.folder.exportsPath, day.folder.journalsPath, day.folder.draftsPath]
            .flatMap { try day.disk.names(in: $0) }.filter { $0.hasSuffix(".tmp") }
    }

    @Test func itsOwnFileIsReplacedAndAnEditedOneIsNot() throws {
        let day = try TestDay()
        #expect(try write("1", day)?.kept == nil)
        #expect(try write("2", day)?.kept == nil)
        #expect(text(day, "r.docx") == "2" && text(day, "r-2.docx") == nil)
        try day.disk.put(Array("2 and by hand".utf8), at: day.folder.exportsPath + "/r.docx")
        let third = try write("3", day)
        #expect(third?.path.hasSuffix("/r-2.docx") == true)
        #expect(third?.kept?.reason == .edited)
        #expect(text(day, "r.docx") == "2 and by hand" && text(day, "r-2.docx") == "3")
        // The next name is the program's own: it is renewed, not added to.
        #expect(try write("4", day)?.path.hasSuffix("/r-2.docx") == true)
        #expect(text(day, "r-2.docx") == "4" && text(day, "r-3.docx") == nil)
        try day.disk.put(Array("by hand too".utf8), at: day.folder.exportsPath + "/r-2.docx")
        #expect(try write("5", day)?.path.hasSuffix("/r-3.docx") == true)
        #expect(try OutputPlace(exportsOf: day.folder, day.environment).kept() == ["r-2.docx", "r.docx"])
    }

    @Test func whatAnotherMachineWroteThereIsKnown() throws {
        let day = try TestDay()
        _ = try write("1", day)
        var other = day.environment
        other.stateDirectory = "/other"
        let placement = try OutputPlace(exportsOf: day.folder, other).write(Array("2".utf8), as: "r.docx")
        #expect(placement?.kept == nil && text(day, "r.docx") == "2")
    }

    @Test(arguments: [MemoryDisk.Fault.fails(.ioError), .fails(.noSpace), .halfWrite, .powerCut])
    func stoppedAnywhereTheEditedFileStandsAndTheNextRunTidiesUp(_ fault: MemoryDisk.Fault) throws {
        func makeDay() throws -> TestDay {
            let day = try TestDay()
            _ = try write("1", day)
            try day.disk.put(Array("by hand".utf8), at: day.folder.exportsPath + "/r.docx")
            return day
        }
        let model = try makeDay()
        model.disk.plan(nil)
        _ = try write("2", model)
        let calls = model.disk.calls
        for call in 1...calls {
            let day = try makeDay()
            day.disk.plan(.init(fault: fault, call: call, isForEver: fault != .halfWrite))
            _ = try? write("2", day)
            day.disk.plan(nil)
            if fault == .powerCut { day.disk.restart(seed: UInt64(call)) }
            let after = text(day, "r-2.docx")
            #expect(after == nil || after == "2", "call \(call)")
            #expect(try write("3", day) != nil)
            #expect(text(day, "r.docx") == "by hand", "call \(call)")
            #expect(try temporaries(day) == [], "call \(call)")
        }
    }

    /// As `kill -9` leaves it: a file that nobody holds any more.
    @Test(arguments: [
        ("/.seal.json.0123abcd.tmp", true), ("/.event.json.openday-0123abcd.tmp", true),
        ("/exports/.r.csv.0123abcd.tmp", true), ("/exports/.r.csv.openday-0123abcd.tmp", true),
        ("/drafts/.D01.7f2c9a10.json.tmp", true), ("/journals/.D01.7f2c9a10.jsonl.tmp", true),
        ("/journals/.syncthing.D01.7f2c9a10.jsonl.tmp", false), ("/exports/.r.csv.mine.tmp", false),
        ("/exports/r.csv.0123abcd.tmp", false),
    ])
    func onlyWhatItLeftItselfIsRemoved(_ path: String, _ isOurs: Bool) throws {
        let day = try TestDay()
        try day.disk.put(Array("王芳".utf8), at: day.folder.path + path)
        Leftovers.remove(from: day.folder, day.environment)
        #expect((day.disk.contents(day.folder.path + path) == nil) == isOurs)
    }

    @Test func whatALivingProgramWritesIsLeftAlone() throws {
        let day = try TestDay()
        let path = day.folder.exportsPath + "/.r.csv.openday-0123abcd.tmp"
        let file = try day.disk.open(path, in: .here, for: .creating)
        #expect(try day.disk.lock(file))
        Leftovers.remove(from: day.folder, day.environment)
        #expect(day.disk.contents(path) != nil)
        day.disk.close(file)
        Leftovers.remove(from: day.folder, day.environment)
        #expect(day.disk.contents(path) == nil)
    }
}
