/// All that a screen shows of a day at one moment.
package struct DaySnapshot: Equatable, Sendable {
    /// Where the day is: two days may bear the same id.
    package var folder: String
    package var plan: EventPlan
    package var figures: Figures
    /// The headline figures by desk id.
    package var briefs: [String: Brief]
    /// Of the last thirty minutes.
    package var recent: Activity
    /// The newest records, newest first: of one desk for the desk's screen, of all for the board's.
    package var newest: [Entry]
    package var warnings: [DayWarning]
    /// How many are on duty now, at all desks.
    package var staffOnDuty = 0
    /// Whether the desk that the snapshot was made for takes nothing before it is unsealed.
    package var isDeskSealed = false
    /// Records of the desk that the disk took and did not confirm: they are taken back, or saved by the next record.
    package var leftOpen: Set<RecordName> = []
    /// The journals that this machine has written for the desk; nil where nobody else can write. What others wrote is
    /// taken back by its mark only.
    package var ownJournals: Set<JournalName>?
    /// The code of the day's seal, where it is closed.
    package var sealCode: String?

    package struct Activity: Equatable, Sendable {
        package var visits: Int
        package var people: Int
        package var questions: Int
        package var materials: Int

        package init(visits: Int = 0, people: Int = 0, questions: Int = 0, materials: Int = 0) {
            self.visits = visits
            self.people = people
            self.questions = questions
            self.materials = materials
        }
    }

    package init(
        plan: EventPlan, figures: Figures, briefs: [String: Brief], recent: Activity, newest: [Entry],
        warnings: [DayWarning], folder: String = ""
    ) {
        self.folder = folder
        self.plan = plan
        self.figures = figures
        self.briefs = briefs
        self.recent = recent
        self.newest = newest
        self.warnings = warnings
    }
}

/// Something about the files of a day that staff must know while they work.
package enum DayWarning: Equatable, Sendable {
    /// Lines that prove nothing, by file.
    case damagedLines(file: String, count: Int)
    /// Bytes at the end of a file that were no record, and were set aside at opening.
    case recovered(file: String, offset: Int, bytes: Int, text: String)
    /// The same desk writes from several machines at once; all of it counts.
    case deskOpenTwice(desk: String)
    /// Records of a type that this version does not know; kept and counted.
    case newer(file: String, count: Int)
    /// Two different lines bear one name.
    case conflicting(record: RecordName)
    /// Records with these numbers stand nowhere.
    case missingRecords(journal: JournalName, ClosedRange<Int>)
    /// A file or folder of the day cannot be read; nothing in it counts.
    case unreadable(file: String)
    /// A file became shorter or vanished; what was read of it before still counts.
    case shrunk(file: String)
    /// The clock jumped by so many seconds; only the time shown on records is affected.
    case clockJumped(seconds: Int)
    /// This machine's journal does not reach up to what it wrote; found is 0 where it is gone.
    case ownRecordsLost(written: RecordName, found: Int)
    /// The last record that this machine wrote is another one now.
    case ownJournalChanged(written: RecordName)
    /// The folder does not keep files from other users of this machine.
    case permissionsNotKept
    /// A folder that is read with the day's own has another plan, which does not count.
    case otherPlan(folder: String)
    /// A question has no due date, as nobody has entered the days off of this year.
    case calendarEnds(year: Int)
    /// The plan's file was changed into something that is no plan; the one before holds.
    case planUnreadable(String)
    /// What is being typed can't be put on disk: a crash would take it.
    case draftNotKept
    /// Less free space than this, in bytes.
    case lowSpace(bytes: Int)
}
