import Foundation
import Testing

/// What closing says and does, and what a closed day takes.
@Suite struct ClosedDayTests {
    private let visit = #"{"type":"visit","people":1,"channel":"onsite"}"#

    @Test(arguments: ["zh", "en"]) func closingSaysWhatItDid(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([visit], day: day)
        let empty = try program.run(["close", "--desk", "D02", "--day", day], language: language)
        #expect(empty.status == 0)
        #expect(empty.errors.contains(language == "zh" ? "没有封存任何内容" : "nothing was sealed"))
        let first = try program.run(["close", "--day", day], language: language)
        #expect(first.status == 0, "\(first.errors)")
        let words =
            language == "zh"
            ? ["已封存，本活动日结束", "核验无误：3 条记录", "与汇总一致"]
            : [
                "Sealed: the day is closed", "all is well: 3 records", "all sums equal the tally",
            ]
        for word in words { #expect(first.errors.contains(word), "\(first.errors)") }
        let again = try program.run(["close", "--desk", "D01", "--day", day], language: language)
        #expect(again.errors.contains(language == "zh" ? "早已封存" : "sealed already"))
        let code = first.output.trimmingCharacters(in: .newlines)
        _ = try program.log([#"{"type":"unseal","why":"late"}"#, visit], day: day)
        let second = try program.run(["close", "--day", day], language: language)
        #expect(second.output != first.output)
        #expect(second.errors.contains(code))
        #expect(second.errors.contains(language == "zh" ? "作废" : "holds no more"))
    }

    @Test func whereADeskIsInUseNothingIsSealed() throws {
        let program = try Program()
        let day = try program.makeDay()
        for desk in ["D01", "D02"] { _ = try program.log([visit], day: day, desk: desk) }
        let terminal = try Tmux(
            [Program.path, "desk", "--day", day, "--desk", "D02"], program, language: "en")
        try terminal.waitFor("D02")
        let result = try program.run(["close", "--day", day], language: "en")
        #expect(result.status == 75 && result.errors.contains("D02 is in use"))
        #expect(result.errors.contains("Nothing was sealed"))
        let desks = try program.tally(day)["desks"] as? [NSDictionary]
        #expect(desks?.allSatisfy { $0["sealed"] as? Bool == false } == true)
        #expect(!FileManager.default.fileExists(atPath: day + "/seal.json"))
    }

    @Test func aClosedDayTakesNothingMoreWithoutAReason() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([visit], day: day)
        _ = try program.run(["close", "--day", day])
        let refused = try program.log([visit], day: day, desk: "D03")
        #expect(refused.count == 1 && refused[0].contains("unseal"))
        #expect(try program.tally(day)["visits"] as? Int == 1)
        let late = try program.log([#"{"type":"unseal","why":"late"}"#, visit], day: day, desk: "D03")
        #expect(late.allSatisfy { $0.contains(#""record""#) })
        #expect(try program.tally(day)["visits"] as? Int == 2)
        #expect(
            try program.log([#"{"type":"unseal","why":"x"}"#], day: day, desk: "D03")[0].contains(
                "not sealed"))
    }

    @Test func aLineThatIsRefusedSpoilsNoOther() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([visit], day: day)
        _ = try program.run(["close", "--desk", "D01", "--day", day])
        let unseal = #"{"type":"unseal","why":"late"}"#
        let answers = try program.log([visit, unseal, visit, unseal], day: day)
        #expect(answers.map { $0.contains(#""record""#) } == [false, true, true, false])
        #expect(try program.tally(day)["visits"] as? Int == 2)
    }

    @Test func anotherMachinesJournalEndsWithTheDayToo() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([visit], day: day)
        var other = program
        other.variables["XDG_STATE_HOME"] = program.scratch.path + "/other"
        _ = try other.log([visit], day: day, desk: "D02")
        let closed = try program.run(["close", "--day", day], language: "en")
        #expect(closed.errors.contains("1 journal of other machines is not sealed"))
        #expect(try other.log([visit], day: day, desk: "D02")[0].contains("unseal"))
        let code = closed.output.trimmingCharacters(in: .newlines)
        #expect(try program.run(["verify", "--day", day, "--code", code]).status == 0)
        let late = try other.log([#"{"type":"unseal","why":"late"}"#, visit], day: day, desk: "D02")
        #expect(late.allSatisfy { $0.contains(#""record""#) })
        #expect(try other.log([visit], day: day, desk: "D02")[0].contains(#""record""#))
    }

    @Test func closingAgainWithoutAChangeSaysSo() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([visit], day: day)
        let first = try program.run(["close", "--day", day], language: "en")
        let second = try program.run(["close", "--day", day], language: "en")
        #expect(second.output == first.output)
        #expect(second.errors.contains("closed already and has not changed"))
    }

    @Test func aSampleIsThisMachinesAndCanBeSealed() throws {
        let program = try Program()
        let day = try program.makeDay("sample", ["--sample", "full"])
        let closed = try program.run(["close", "--day", day], language: "en")
        #expect(closed.status == 0, "\(closed.errors)")
        let desks = try program.tally(day)["desks"] as? [NSDictionary]
        #expect(desks?.allSatisfy { $0["sealed"] as? Bool == true } == true)
        let code = closed.output.trimmingCharacters(in: .newlines)
        #expect(try program.run(["verify", "--day", day, "--code", code]).status == 0)
    }

    @Test func theChecklistOfADeskIsItsOwn() throws {
        let program = try Program()
        let day = try program.makeDay()
        let asked =
            #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","outcome":"accepted"}]}"#
        _ = try program.log([asked], day: day)
        _ = try program.log([visit], day: day, desk: "D03")
        let own = try program.run(["close", "--desk", "D03", "--day", day], language: "en").errors
        #expect(!own.contains("not rated") && !own.contains("not finished"))
        let other = try program.run(["close", "--desk", "D01", "--day", day], language: "en").errors
        #expect(other.contains("1 of 1 questions is not rated") && other.contains("not finished"))
    }
}
