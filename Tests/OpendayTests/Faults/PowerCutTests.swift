import Testing

extension Faults {
    @Suite(.enabled(if: Machine.canMountImages, "needs root, loop devices and ext4"))
    struct CuttingPower {
        @Test func whatWasAnsweredBeforeTheCutIsOnTheDisk() throws {
            var random = SeededGenerator(for: "power cut")
            let disk = try ImageDisk(mebibytes: 16)
            var program = disk.program
            program.variables["XDG_STATE_HOME"] = disk.path + "/state"
            let day = disk.path + "/day"
            try #require(try program.run(["new", day]).status == 0)
            let ledger = Ledger()
            for cycle in 1...10 {
                let comment: Comment = "cycle \(cycle) of seed \(random.seed)"
                let stream = try LogStream(program, day: day, under: Program.deadline)
                for _ in 0..<Int.random(in: 1...30, using: &random) { ledger.feed(stream) }
                for _ in 0..<Int.random(in: 1...60, using: &random) {
                    #expect(ledger.takeAnswer(stream) == true, comment)
                    ledger.feed(stream)
                }
                try disk.cutPower()
                // What is answered from here on may have raced with the cut, and is not counted.
                #expect(Program.isProperEnd(stream.finish()), comment)
                ledger.takeRest(stream)
                try disk.unmount()
                try disk.mount()
                try ledger.check(day, comment)
                try program.expectNoAlarm(day, comment)
            }
        }
    }
}
