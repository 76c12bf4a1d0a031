package import DayModel

/// One thing that checking a day found.
package struct Finding: Equatable, Sendable {
    /// Within the day's folder, as `journals/D01.7f2c9a10.jsonl`.
    package var file: String
    package var journal: JournalName?
    /// 1-based.
    package var line: Int?
    /// In bytes from the start of the file.
    package var offset: Int?
    package var what: What
    /// How many lines it is about, one behind the other, from `line` on.
    package var lines = 1
    /// In bytes, without the last line feed; nil of a single line.
    package var length: Int?

    package init(
        file: String, journal: JournalName? = nil, line: Int? = nil, offset: Int? = nil, what: What
    ) {
        self.file = file
        self.journal = journal
        self.line = line
        self.offset = offset
        self.what = what
    }

    /// Whether it is wrong; else it is worth a note only.
    package var isAlarm: Bool { what.isAlarm }
}

extension Finding {
    package enum What: Equatable, Sendable {
        // Lines.
        case damaged(LineFault)
        /// A sealed file whose last line lacks nothing but its line feed.
        case lacksLineFeed
        /// The end of a file, without its newline; of a sealed journal or not.
        case unfinished(isSealed: Bool)
        /// Bytes that are no record, named by a `recover` record.
        case explained
        /// The end of a segment that was given up; the next segment has its records.
        case superseded
        case privateDamaged
        /// Private data was taken out, and no note of the office says so.
        case privateRemoved(JournalName, ClosedRange<Int>)
        /// A type of a later version.
        case newer(type: String)

        // The chain.
        case missing(ClosedRange<Int>)
        /// The same line twice in one file.
        case doubled(RecordName)
        /// A line that stands before or behind its place.
        case moved(RecordName)
        /// Two different lines bear this name.
        case conflicting(RecordName)
        /// `prev` is not the hash of the record before.
        case brokenChain(RecordName)
        case tickNotAscending(RecordName)
        /// The first record is no `open`, or one of another event, desk or writer.
        case wrongOpening(RecordName)
        case afterSeal(RecordName)
        /// A `seal` record names another end than the one before it.
        case wrongSealRecord(RecordName)
        /// A `recover` record names bytes that are not there.
        case wrongRecovery(RecordName)

        // Journals that another ends.
        /// The journal is not in the folder; its machine had written so many records there.
        case endedIsMissing(JournalName, written: Int)
        /// It ends before the last record that its machine acknowledged.
        case endedIsShort(JournalName, written: Int, found: Int)
        /// The last record that its machine acknowledged is another one here.
        case endedOtherwise(RecordName)
        /// Records stand behind its end; they count.
        case behindEnd(JournalName, written: Int, found: Int)

        // References.
        case noSuchRecord(RecordName)
        /// The journal is there, not sealed, and does not reach so far: the record may be on its way.
        case notHereYet(RecordName)
        case noSuchQuestion(RecordName, index: Int)

        // Files.
        case strayFile
        case unreadable(StoreError)
        case plan(StoreError)

        // Pictures.
        /// The bytes are not those that were registered.
        case photoChanged
        case photoMissing
        case badPhotoEntry
        /// The office's journal does not know the picture, or knows another one.
        case photoNotOnRecord

        // The day's seal.
        case badSeal(SealProblem)
        case noSeal
        case sealOfAnotherEvent(String)
        /// The journal is in the seal, but not in the folder.
        case missingJournal(JournalName)
        /// The journal is in the folder, but not in the seal.
        case unsealedJournal(JournalName)
        /// The office has written follow-ups since the day was sealed; the seal does not cover these.
        case officeWroteOn(JournalName)
        case otherCount(JournalName, sealed: Int, found: Int)
        case otherHead(JournalName)
        /// `sealedAt` is not when the last seal was written.
        case otherTime(sealed: Timestamp, found: Timestamp)
        /// The plan is not the one of the last seal, and the office has put no other on record since.
        case planNotSealed
        /// The code that was written down is not this seal's.
        case otherCode(given: String, found: String)
    }
}

extension Finding.What {
    var isAlarm: Bool {
        switch self {
        case .unfinished(let isSealed): isSealed
        case .explained, .superseded, .newer, .strayFile, .officeWroteOn, .notHereYet, .behindEnd: false
        default: true
        }
    }

    /// Whether a line with the other finding, right behind one with this, needs no line of its own.
    func isSameKind(as other: Finding.What) -> Bool {
        switch (self, other) {
        case (.damaged, .damaged), (.doubled, .doubled), (.moved, .moved), (.conflicting, .conflicting),
            (.tickNotAscending, .tickNotAscending), (.afterSeal, .afterSeal), (.newer, .newer):
            true
        default: self == other
        }
    }
}
