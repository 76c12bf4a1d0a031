import DayModel
import Testing

@testable import DayStore

@Suite struct RecordRunTests {
    private func line(at offset: Int, length: Int) -> LinePlace { LinePlace(offset: offset, length: length) }

    private func mark(_ seq: Int) -> JournalUnion.Mark {
        JournalUnion.Mark(fingerprint: UInt64(seq) &* 0x9E37_79B9_7F4A_7C15, isPrivateRemoved: seq % 7 == 0)
    }

    /// Runs of the numbers in these ranges, line behind line.
    private func runs(_ ranges: [ClosedRange<Int>]) throws -> (runs: [RecordRun], offsets: [Int: Int]) {
        var runs: [RecordRun] = []
        var offsets: [Int: Int] = [:]
        var offset = 1000
        for seq in ranges.joined() {
            let line = line(at: offset, length: 200 + seq % 5)
            offsets[seq] = offset
            offset = line.end
            if !runs.isEmpty, runs[runs.count - 1].append(line, seq: seq, tick: seq * 3, mark: mark(seq)) {
                continue
            }
            runs.append(
                try #require(
                    RecordRun(line, seq: seq, tick: seq * 3, mark: mark(seq), expectedRecords: 4)))
        }
        return (runs, offsets)
    }

    @Test func everyRecordIsFoundWhereItStands() throws {
        let (runs, offsets) = try runs([2...90, 95...95, 200...260])
        #expect(runs.map(\.seqs) == [2..<91, 95..<96, 200..<261])
        #expect(runs.endSeq == 261)
        for seq in 0...300 {
            guard let offset = offsets[seq] else {
                #expect(runs.run(of: seq) == nil)
                continue
            }
            let run = try #require(runs.run(of: seq))
            #expect(run.place(of: seq) == (offset, 200 + seq % 5))
            #expect(run.tick(of: seq) == seq * 3)
            #expect(run.mark(of: seq) == mark(seq))
        }
        #expect([RecordRun]().run(of: 1) == nil)
        #expect([RecordRun]().endSeq == 1)
    }

    @Test func whatDoesNotComeNextIsNotTaken() throws {
        var run = try #require(
            RecordRun(line(at: 50, length: 99), seq: 5, tick: 40, mark: mark(5), expectedRecords: 0))
        for (offset, length, seq, tick) in [
            (150, 9, 7, 41), (151, 9, 6, 41), (150, 9, 6, 39), (150, 9, 6, Int.max), (150, 5 << 30, 6, 41),
        ] {
            let isTaken = run.append(line(at: offset, length: length), seq: seq, tick: tick, mark: mark(seq))
            #expect(!isTaken)
        }
        let isTaken = run.append(line(at: 150, length: 9), seq: 6, tick: 40, mark: mark(6))
        #expect(isTaken)
        #expect(
            RecordRun(line(at: 0, length: 5 << 30), seq: 1, tick: 1, mark: mark(1), expectedRecords: 0) == nil
        )
    }

    /// A union that begins with runs says of every line what one says that saw them one by one.
    @Test func aUnionBehindRunsSaysTheSame() throws {
        let ranges = [2...40, 45...60]
        var behind = JournalUnion(behind: try runs(ranges).runs)
        var oneByOne = JournalUnion()
        for seq in ranges.joined() {
            let standing = oneByOne.insert(
                seq: seq, fingerprint: UInt64(seq) &* 0x9E37_79B9_7F4A_7C15, isPrivateRemoved: seq % 7 == 0)
            #expect(standing == .new)
        }
        var random = SeededRandom(seed: 9)
        for _ in 0..<600 {
            let seq = Int.random(in: 1...70, using: &random)
            let other: UInt64 = Int.random(in: 0..<4, using: &random) == 0 ? 1 << 40 : 0
            let fingerprint = UInt64(seq) &* 0x9E37_79B9_7F4A_7C15 ^ other
            let isRemoved = Bool.random(using: &random)
            let said = behind.insert(seq: seq, fingerprint: fingerprint, isPrivateRemoved: isRemoved)
            let expected = oneByOne.insert(seq: seq, fingerprint: fingerprint, isPrivateRemoved: isRemoved)
            #expect(said == expected)
        }
    }
}
