import Foundation
import Testing

extension Faults {
    @Suite struct Permissions {
        @Test(arguments: ["0", "077"]) func onlyTheOwnerCanReadWhateverTheUmask(_ umask: String) throws {
            let program = try Program()
            let day = program.scratch.path + "/day"
            let ledger = Ledger()
            let line = ledger.nextLine() + "\n"
            let wrapper = ["/bin/sh", "-c", #"umask \#(umask); exec "$0" "$@""#]
            let commands: [([String], String)] = [
                (["new", day], ""), (["log", "--desk", "D01", "--day", day], line),
                (["close", "--day", day], ""),
                (["export", "--format", "json", "--day", day], ""), (["tally", "--json", "--day", day], ""),
            ]
            for (command, input) in commands {
                let result = try program.runWithDeadline(command, under: wrapper, input: input)
                #expect(result.status == 0, "\(command) \(result.errors)")
            }
            #expect(FileManager.default.fileExists(atPath: day + "/seal.json"))
            for root in [day, program.scratch.path + "/state"] {
                let names = try FileManager.default.subpathsOfDirectory(atPath: root)
                #expect(names.count > 2)
                for path in [root] + names.map({ root + "/" + $0 }) {
                    let attributes = try FileManager.default.attributesOfItem(atPath: path)
                    let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
                    let permissions = try #require(attributes[.posixPermissions] as? Int)
                    let octal = String(permissions, radix: 8)
                    #expect(permissions == (isFolder ? 0o700 : 0o600), "\(path) \(octal)")
                }
            }
        }

        @Test(.enabled(if: Machine.canTrace, "strace cannot trace here"))
        func noCommandTouchesANetwork() throws {
            let program = try Program()
            let day = program.scratch.path + "/day"
            let ledger = Ledger()
            let line = ledger.nextLine() + "\n"
            let commands: [([String], String)] = [
                (["new", day], ""), (["log", "--desk", "D01", "--day", day], line),
                (["tally", "--json", "--day", day], ""), (["find", "低保", "--day", day], ""),
                (["verify", "--day", day], ""), (["close", "--day", day], ""),
                (["export", "--format", "csv", "--day", day], ""),
            ]
            let trace = program.scratch.path + "/trace"
            for (command, input) in commands {
                let tracer = ["/usr/bin/strace", "-f", "-o", trace, "-e", "trace=network"]
                let result = try program.runWithDeadline(command, under: tracer, input: input)
                #expect(result.status == 0, "\(command) \(result.errors)")
                let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
                #expect(calls.contains { $0.contains("+++ exited with 0 +++") }, "nothing was traced")
                let others = calls.filter { !$0.contains("+++") && !$0.contains("---") }
                #expect(others.isEmpty, "\(command): \(others)")
            }
        }
    }
}
