import DayModel

extension DayVerifier {
    /// What the office says was taken out: these records, and what a version before meant, which named none: all up
    /// to the tick of its note.
    var anonymised: (ranges: AnonymisedRanges, upToTick: Int) {
        var (ranges, tick) = (AnonymisedRanges(), 0)
        for (journal, check) in checks where officeDesk == nil || journal.desk == officeDesk {
            ranges.formUnion(check.anonymised)
            tick = max(tick, check.anonymisedUpToTick)
        }
        return (ranges, tick)
    }

    /// Private data that is gone must have been taken out by a note of the office; by hand anybody can do it.
    mutating func checkRemoved(_ anonymised: (ranges: AnonymisedRanges, upToTick: Int)) {
        for journal in checks.keys {
            guard let check = checks[journal] else { continue }
            for (place, seqs) in check.withoutPrivate {
                let unnamed = seqs.filter { seq in
                    check.entries[seq].tick > anonymised.upToTick
                        && !anonymised.ranges.contains(RecordName(journal: journal, seq: seq))
                }
                guard let first = unnamed.first, let last = unnamed.last else { continue }
                checks[journal]?.report(.privateRemoved(journal, first...last), at: place)
            }
        }
    }
}
