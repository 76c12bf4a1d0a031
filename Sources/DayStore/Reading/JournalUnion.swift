/// Tells which lines of a journal were seen already: a journal is the union of the lines of its files.
package struct JournalUnion: Sendable {
    /// What a line is to those seen before it.
    package enum Standing: Equatable, Sendable {
        case new
        /// Equal up to its hash to one that was seen.
        case repeated
        /// The same, but here the private data was taken out, and that stands.
        case privateRemoved
        /// Another line bears this name: an alarm.
        case conflicting
    }

    /// What is kept of a line: of its hash all but the lowest bit, which says that its private data was taken out.
    package struct Mark: Equatable, Sendable {
        fileprivate static let removedBit: UInt64 = 1
        fileprivate static let none = Mark()
        fileprivate let bits: UInt64

        private init() { bits = 0 }

        package init(fingerprint: UInt64, isPrivateRemoved: Bool) {
            // 0 stands for nothing; one hash in 2^63 shares a place with another.
            bits = max(fingerprint & ~Self.removedBit, 2) | (isPrivateRemoved ? Self.removedBit : 0)
        }
    }

    /// Lines that were read at once; what came later stands in `marks`.
    private let runs: [RecordRun]
    /// By number behind the runs, and what changed in them by number up to there.
    private var marks = SeqMap<Mark>(empty: .none) { $0 == .none }
    private var changed: [Int: Mark] = [:]
    /// The highest number of a line, and how many numbers have one.
    private(set) var highest = 0
    private var count = 0

    package init() { runs = [] }

    /// The lines of runs, in the order of their numbers, have been seen.
    init(behind runs: [RecordRun]) {
        self.runs = runs
        highest = runs.endSeq - 1
        count = runs.reduce(0) { $0 + $1.seqs.count }
    }

    private subscript(seq: Int) -> Mark {
        get {
            let base = runs.endSeq - 1
            if seq > base { return marks[seq - base] }
            return changed[seq] ?? runs.run(of: seq)?.mark(of: seq) ?? .none
        }
        set {
            let base = runs.endSeq - 1
            if seq > base { marks[seq - base] = newValue } else { changed[seq] = newValue }
        }
    }

    package mutating func insert(seq: Int, fingerprint: UInt64, isPrivateRemoved: Bool) -> Standing {
        let mark = Mark(fingerprint: fingerprint, isPrivateRemoved: isPrivateRemoved)
        let seen = self[seq]
        if seen == .none {
            self[seq] = mark
            count += 1
            highest = max(highest, seq)
            return .new
        }
        guard (seen.bits ^ mark.bits) | Mark.removedBit == Mark.removedBit else { return .conflicting }
        guard mark.bits & Mark.removedBit > seen.bits & Mark.removedBit else { return .repeated }
        self[seq] = mark
        return .privateRemoved
    }

    /// Takes in a line that proved itself.
    package mutating func insert(_ anatomy: LineAnatomy, of line: UnsafeRawBufferPointer) -> Standing {
        insert(
            seq: anatomy.seq, fingerprint: anatomy.fingerprint(in: line),
            isPrivateRemoved: anatomy.hasNullPrivate(in: line))
    }
}

extension JournalUnion {
    /// How many numbers below the highest have no line.
    var missing: Int { highest - count }

    /// The numbers below the highest that have no line, lowest first; so many of these ranges at most.
    func gaps(limit: Int) -> [ClosedRange<Int>] {
        var gaps: [ClosedRange<Int>] = []
        var next = 1
        for seq in knownSeqs {
            if seq > next { gaps.append(next...seq - 1) }
            if gaps.count == limit { break }
            next = max(next, seq + 1)
        }
        return gaps
    }

    /// Ascending.
    private var knownSeqs: [Int] {
        let base = runs.endSeq - 1
        return runs.flatMap(\.seqs).sortedWith(changed.keys) + marks.keys.map { $0 + base }
    }
}

extension [Int] {
    /// With others among them, ascending; equal ones may stand twice.
    fileprivate func sortedWith(_ others: some Collection<Int>) -> [Int] {
        others.isEmpty ? self : (self + others).sorted()
    }
}
