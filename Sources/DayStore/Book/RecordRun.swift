/// Where records with consecutive numbers stand in one file, line behind line, and the marks that tell their lines from
/// others of the same name. Sixteen bytes a record, as a desk keeps those of a whole day.
struct RecordRun: Sendable {
    let firstSeq: Int
    /// Where the first line begins, in bytes from the start of the file.
    private let start: Int
    private let firstTick: Int
    /// Where each line ends with its newline, in bytes from `start`.
    private var ends: [UInt32] = []
    /// Counted from `firstTick`.
    private var ticks: [UInt32] = []
    private var marks: [JournalUnion.Mark] = []

    /// A run that begins with this line.
    init?(_ line: LinePlace, seq: Int, tick: Int, mark: JournalUnion.Mark, expectedRecords: Int) {
        firstSeq = seq
        start = line.offset
        firstTick = tick
        ends.reserveCapacity(expectedRecords)
        ticks.reserveCapacity(expectedRecords)
        marks.reserveCapacity(expectedRecords)
        guard append(line, seq: seq, tick: tick, mark: mark) else { return nil }
    }

    /// The number behind the last record's.
    var endSeq: Int { firstSeq + ends.count }

    var seqs: Range<Int> { firstSeq..<endSeq }

    /// Adds the next record, if it is the one that comes next here.
    mutating func append(_ line: LinePlace, seq: Int, tick: Int, mark: JournalUnion.Mark) -> Bool {
        guard seq == endSeq, line.offset == start + Int(ends.last ?? 0),
            let end = UInt32(exactly: line.end - start), let tick = UInt32(exactly: tick - firstTick)
        else { return false }
        ends.append(end)
        ticks.append(tick)
        marks.append(mark)
        return true
    }

    /// Where a record's line begins and how long it is without its newline, in bytes.
    func place(of seq: Int) -> (offset: Int, length: Int) {
        let index = seq - firstSeq
        let offset = index == 0 ? 0 : Int(ends[index - 1])
        return (start + offset, Int(ends[index]) - offset - 1)
    }

    func tick(of seq: Int) -> Int { firstTick + Int(ticks[seq - firstSeq]) }

    func mark(of seq: Int) -> JournalUnion.Mark { marks[seq - firstSeq] }
}

extension [RecordRun] {
    /// The run that holds a record, of runs in the order of their numbers.
    func run(of seq: Int) -> RecordRun? {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle].endSeq <= seq { low = middle + 1 } else { high = middle }
        }
        return low < endIndex && self[low].firstSeq <= seq ? self[low] : nil
    }

    /// The number behind the last record's; 1 where there is none.
    var endSeq: Int { last?.endSeq ?? 1 }
}
