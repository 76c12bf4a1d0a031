import Foundation
import Testing

/// A system call that fails at its i-th time, or from then on.
struct CallFault: CustomTestStringConvertible {
    enum Length: CaseIterable { case once, forever }

    var call: String
    var error: String
    var length: Length

    static let all = ["write", "fdatasync", "fsync", "openat"].flatMap { call in
        ["ENOSPC", "EIO", "EINTR"].flatMap { error in
            Length.allCases.map { CallFault(call: call, error: error, length: $0) }
        }
    }

    var testDescription: String { "\(call) \(error) \(length)" }

    func injection(_ index: Int) -> String {
        "inject=\(call):error=\(error):when=\(index)\(length == .forever ? "+" : "")"
    }
}

extension Faults {
    @Suite(.enabled(if: Machine.canTrace, "strace cannot trace here"))
    struct FailingCalls {
        @Test func aJournalThatOnlyInterruptsIsGivenUp() throws {
            let program = try Program()
            let day = try program.makeDay()
            let ledger = Ledger()
            let first = try LogStream(program, day: day, under: Program.deadline)
            #expect(ledger.exchange(first) == true)
            first.finish()
            let folder = day + "/journals/"
            let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
            let trace = program.scratch.path + "/trace"
            var tracer = ["/usr/bin/strace", "-f", "-o", trace, "-e", "trace=write", "-P", folder + name]
            tracer += ["-e", "inject=write:error=EINTR:when=1+"]
            let stream = try LogStream(program, day: day, under: Program.deadline + tracer)
            for _ in 0..<3 { #expect(ledger.exchange(stream) == true, "the next segment takes it") }
            #expect(stream.finish() == 0)
            #expect(try String(contentsOfFile: trace, encoding: .utf8).contains("(INJECTED)"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
            try ledger.check(day, "interrupted")
            try program.expectNoAlarm(day)
        }

        /// For i = 1, 2, 3 … until a whole run passes without reaching the i-th call.
        @Test(arguments: CallFault.all) func nothingAcknowledgedIsLost(_ fault: CallFault) throws {
            let program = try Program()
            let pristine = try program.makeDay("pristine")
            var index = 1
            while try breakOne(fault, index, pristine, program.variables) { index += 1 }
            // Each record costs at least one of each call, so fewer would mean that nothing was injected.
            #expect(index > 3, "only \(index - 1) faults were injected")
        }

        /// Two runs of a new day go wrong at the same call: its first, and one that goes on.
        private func breakOne(
            _ fault: CallFault, _ index: Int, _ pristine: String, _ variables: [String: String]
        ) throws -> Bool {
            let program = try Program()
            let day = program.scratch.path + "/day"
            try FileManager.default.copyItem(atPath: pristine, toPath: day)
            let ledger = Ledger()
            let comment: Comment = "\(fault.testDescription) at call \(index)"
            var wasReached = false
            for run in 1...2 {
                let trace = program.scratch.path + "/trace-\(run)"
                let stream = try LogStream(
                    program, day: day, under: Program.deadline + tracer(fault, index, trace, program, day))
                for _ in 0..<3 { ledger.exchange(stream) }
                let status = stream.finish()
                #expect(Program.isProperEnd(status), "status \(status), run \(run), \(comment)")
                let calls = try String(contentsOfFile: trace, encoding: .utf8)
                if calls.contains("(INJECTED)") { wasReached = true }
                try ledger.check(day, comment)
            }
            let after = try LogStream(program, day: day, under: Program.deadline)
            #expect(ledger.exchange(after) == true, "it does not save again after \(comment)")
            #expect(after.finish() == 0, comment)
            try ledger.check(day, comment)
            try program.expectNoAlarm(day, comment)
            return wasReached
        }

        private func tracer(
            _ fault: CallFault, _ index: Int, _ trace: String, _ program: Program, _ day: String
        ) -> [String] {
            var arguments = ["/usr/bin/strace", "-f", "--seccomp-bpf", "-o", trace]
            arguments += ["-e", "trace=\(fault.call)"]
            if fault.call == "openat" {
                // Only the day's own folders: the loader's files are no concern of the store.
                let state = program.scratch.path + "/state"
                let folders = [day, day + "/journals", state, state + "/openday", state + "/openday/writers"]
                arguments += folders.flatMap { ["-P", $0] }
            }
            return arguments + ["-e", fault.injection(index)]
        }
    }
}
