import Foundation
import Testing

extension Faults {
    @Suite struct FullDisk {
        @Test(.enabled(if: Machine.canMountTemporary, "needs root and tmpfs"))
        func whatDoesNotFitIsRefusedAndWhatWasSavedStays() throws {
            let disk = try SmallDisk(kibibytes: 256)
            let program = disk.program
            let day = disk.path + "/day"
            try #require(try program.run(["new", day]).status == 0)
            let filler = try disk.fill(kibibytes: 150)
            let ledger = Ledger()
            let stream = try LogStream(program, day: day, under: Program.deadline)
            while ledger.refused == 0, ledger.fed < 2000 { ledger.exchange(stream) }
            try #require(ledger.refused > 0 && ledger.acknowledged.count > 20)
            // It goes on answering while nothing fits.
            for _ in 0..<20 { #expect(ledger.exchange(stream) != nil) }
            try ledger.check(day, "while the disk is full")
            let whileFull = try LogStream(program, day: day, desk: "D02", under: Program.deadline)
            ledger.exchange(whileFull)
            #expect(Program.isProperEnd(whileFull.finish()))
            try FileManager.default.removeItem(atPath: filler)
            for _ in 0..<5 { #expect(ledger.exchange(stream) == true, "there is room again") }
            #expect(stream.finish() == 65)
            let next = try LogStream(program, day: day, under: Program.deadline)
            #expect(ledger.exchange(next) == true)
            #expect(next.finish() == 0)
            try ledger.check(day, "when there is room again")
            try program.expectNoAlarm(day)
        }

        @Test(.enabled(if: Machine.canMountImages, "needs root, loop devices and ext4"))
        func theReserveTakesHundredsOfRecordsOnAFullDisk() throws {
            let disk = try ImageDisk(mebibytes: 16)
            var program = disk.program
            program.variables["XDG_STATE_HOME"] = disk.path + "/state"
            let day = disk.path + "/day"
            try #require(try program.run(["new", day]).status == 0)
            let ledger = Ledger()
            let stream = try LogStream(program, day: day, under: Program.deadline)
            #expect(ledger.exchange(stream) == true)
            try disk.fill()
            for _ in 0..<500 {
                guard ledger.exchange(stream) == true else { break }
            }
            #expect(ledger.acknowledged.count == 501)
            #expect(stream.finish() == 0)
            try ledger.check(day, "on a full disk")
            try program.expectNoAlarm(day)
        }

        @Test func aLimitOnTheSizeOfFilesIsAnErrorAndNoSignal() throws {
            let program = try Program()
            let day = try program.makeDay()
            let ledger = Ledger()
            let limit = ["/bin/sh", "-c", #"ulimit -f 32; exec "$0" "$@""#]
            let stream = try LogStream(program, day: day, under: Program.deadline + limit)
            while ledger.refused == 0, ledger.fed < 1000, ledger.exchange(stream) != nil {}
            #expect(stream.finish() == 65)
            #expect(ledger.refused > 0 && !ledger.acknowledged.isEmpty)
            try ledger.check(day, "at the limit")
            let next = try LogStream(program, day: day, under: Program.deadline)
            #expect(ledger.exchange(next) == true)
            #expect(next.finish() == 0)
            try ledger.check(day, "without the limit")
            try program.expectNoAlarm(day)
        }
    }
}
