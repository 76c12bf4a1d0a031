import Glibc
import Testing

extension Faults {
    @Suite struct Killing {
        /// A cycle with few answers before its end hits start and recovery, one with many the stream.
        @Test func whatWasAcknowledgedOutlivesKillsAtAnyInstant() throws {
            var random = SeededGenerator(for: "kill")
            let program = try Program()
            let day = try program.makeDay()
            let ledger = Ledger()
            for cycle in 1...60 {
                let comment: Comment = "cycle \(cycle) of seed \(random.seed)"
                try killOnce(program, day, ledger, &random)
                try program.expectNoAlarm(day, comment)
                if cycle % 10 == 0 { try ledger.check(day, comment) }
            }
            #expect(ledger.acknowledged.count > 300, "seed \(random.seed)")
            let last = try LogStream(program, day: day)
            #expect(ledger.exchange(last) == true, "seed \(random.seed)")
            #expect(last.finish() == 0)
            try ledger.check(day, "seed \(random.seed)")
            try program.expectNoAlarm(day)
        }

        private func killOnce(
            _ program: Program, _ day: String, _ ledger: Ledger, _ random: inout SeededGenerator
        ) throws {
            let stream = try LogStream(program, day: day)
            // Lines that come together share a sync, so groups of all sizes must be cut.
            for _ in 0..<Int.random(in: 1...40, using: &random) { ledger.feed(stream) }
            let answers = Int.random(in: -8...40, using: &random)
            for _ in 0..<max(answers, 0) {
                ledger.takeAnswer(stream)
                ledger.feed(stream)
            }
            // The instant is the stimulus; up to a start's length where no answer was waited for.
            usleep(UInt32.random(in: 0...(answers <= 0 ? 40_000 : 4_000), using: &random))
            stream.kill()
            ledger.takeRest(stream)
            #expect(stream.finish() == 128 + SIGKILL, "it ended by itself; seed \(random.seed)")
        }
    }
}
