package import DayModel
import SystemPackage

/// The one writer of one desk of one day on this machine.
///
/// What `append` returns is saved as the contract defines it. After any failure the file that failed is never
/// touched again; the next segment begins with what this session had saved.
package final class DeskSession {
    package let folder: DayFolder
    package private(set) var plan: EventPlan
    /// What may stand outside of the private part of what is written.
    private(set) var codes: PlanCodes
    package let desk: String
    /// Who is signed in; goes into records that do not say themselves.
    package var by: String?
    /// Why questions that were saved have no due date: each year whose days off are missing, once.
    package private(set) var missingYears: [CalendarEnds] = []
    /// The latest of them.
    package var calendarEnds: CalendarEnds? { missingYears.last }
    /// What opening found.
    package internal(set) var notices: [OpeningNotice] = []

    let environment: StoreEnvironment
    package private(set) var deadlines: Deadlines?
    let isOffice: Bool
    let isPad: Bool
    let memoryFile: WriterMemoryFile
    let stateFolder: Folder
    let dayFolder: Folder
    var memory: WriterMemory
    var progress = WriterProgress()
    /// The file that each save adds a line to, while it is open, and how much is in it.
    var progressFile: FileDescriptor?
    var progressBytes = 0
    /// Records that an earlier session refused and that stand in a file all the same: the next append takes them back.
    var refused: [Record] = []
    var journals: Folder?
    var drafts: Folder?
    /// The file that each key adds a line to, while it is open.
    var typing: FileDescriptor?
    /// How much this session has written there.
    var typedBytes = 0
    /// What `drafts/` holds, durably or not; nil where that is not known.
    var keptDraft: [UInt8]?
    /// What `drafts/` does not hold durably yet.
    var unsyncedDraft: [UInt8]?
    /// Nil before the first record, and after a failure.
    var segment: JournalSegment?
    var nextSegment = 1
    var head = RecordHead()
    var tick = 0
    /// The lines that this session has saved, or read as the end of what it goes on with.
    var saved: [[UInt8]] = []
    /// Lines that were not acknowledged, but may stand in a file all the same: the next append settles them.
    var unsettled: [PendingLine] = []
    /// Ends of files that a `recover` record must still name.
    var recoveries: [RecoveredBytes] = []
    var recoveryRecords: [Recovery] = []
    var clockWatch: ClockWatch
    private let lock: DeskLock
    private var isClosed = false

    /// Opens a desk: takes the lock, finds or makes this machine's writer, reads the end of its journal and
    /// names there what is no record. A damaged journal never keeps a desk from opening.
    ///
    /// Throws `inUse` where another process has the desk, `noSuchDay`, `noSuchDesk`, `record` where `by` is no name.
    /// - Parameters:
    ///   - deadlines: dates the questions that go on; without it they stay as they are given.
    ///   - isOffice: opens the office's own journal, whose desk no plan has.
    ///   - isPad: opens the journal of the desk's rating pad, which has a lock and a writer of its own.
    package init(
        opening folder: DayFolder, plan: EventPlan, desk: String, by: String?, environment: StoreEnvironment,
        deadlines: Deadlines? = nil, isOffice: Bool = false, isPad: Bool = false
    ) throws(StoreError) {
        guard plan.desk(desk) != nil || isOffice && desk == plan.officeDesk else {
            throw .noSuchDesk(desk, known: plan.desks.map(\.id))
        }
        do { try RecordDraft(stamp: Stamp(by: by), body: .note(Note(text: ""))).checkNames(PlanCodes(plan)) } catch {
            throw .record(error)
        }
        self.folder = folder
        self.plan = plan
        codes = PlanCodes(plan)
        self.desk = desk
        self.by = by
        self.environment = environment
        self.deadlines = deadlines
        clockWatch = ClockWatch(environment.clock.now())
        let realPath: String
        do { realPath = try environment.files.realPath(of: folder.path) } catch {
            throw .noSuchDay(path: folder.path)
        }
        memoryFile = WriterMemoryFile(realPath: realPath, desk: desk, isPad: isPad)
        self.isOffice = isOffice
        self.isPad = isPad
        let statePath = environment.stateDirectory + "/writers"
        try DayFolder.makeFolders(statePath, environment)
        dayFolder = try Folder(folder.path, environment)
        do {
            stateFolder = try Folder(statePath, environment)
        } catch {
            dayFolder.close()
            throw error
        }
        do {
            lock = try DeskLock(memoryFile, in: stateFolder, by: by, environment)
        } catch {
            dayFolder.close()
            stateFolder.close()
            throw error
        }
        // Replaced at once; a class needs all its members before it may call a method.
        memory = WriterMemory(journal: try DeskSession.newJournal(desk, environment))
        do {
            try openJournal()
        } catch {
            close()
            throw error
        }
    }

    deinit { close() }

    /// The journal that this session writes, or would.
    package var ownJournal: JournalName { memory.journal }

    /// The journal that this session writes; nil until its first record.
    package var journal: JournalName? { head.seq > 0 ? memory.journal : nil }

    /// All journals of the desk that this machine has written, this one too; so closing knows its own.
    package var ownJournals: [JournalName] { memory.all }

    /// Whether there is anything to seal: records, or an earlier journal that is sealed by sealing this one.
    package var hasRecords: Bool { head.seq > 0 || memory.after != nil }

    /// Whether only `unseal` is taken: the journal's last record is a seal, or the day was closed and nothing came since.
    package var isSealed: Bool { head.isSealed }

    /// The name of the last record.
    package var lastRecord: RecordName? {
        head.seq > 0 ? RecordName(journal: memory.journal, seq: head.seq) : nil
    }

    /// Tells the session of a tick in another journal, so that what it writes next comes after that.
    package func observe(tick: Int) {
        // Far beyond any day; a hostile journal must not use up the numbers.
        self.tick = max(self.tick, min(tick, Self.tickLimit))
    }

    static let tickLimit = 1 << 48

    /// Remembers which days off a date would have needed.
    package func note(missing years: [CalendarEnds]) {
        for year in years where !missingYears.contains(year) { missingYears.append(year) }
    }

    /// Goes on with a plan that was changed meanwhile; a desk that it no longer has stays open.
    package func follow(_ plan: EventPlan, deadlines: Deadlines?) {
        self.plan = plan
        codes = PlanCodes(plan)
        self.deadlines = deadlines
    }

    /// Looks at the clocks; a notice where the wall clock has jumped since the last look.
    package func checkClock() -> ClockNotice? {
        clockWatch.look(environment.clock.now())
    }

    /// Gives up files and lock; the session is of no use any more. Done by itself at the end of its life.
    package func close() {
        guard !isClosed else { return }
        // What a session that ends has saved must be where it was saved; where even a new file fails, `verify` tells.
        try? keepFile()
        isClosed = true
        segment?.close()
        segment = nil
        journals?.close()
        closeTyping()
        closeProgress()
        drafts?.close()
        dayFolder.close()
        stateFolder.close()
        lock.release()
    }

    func checkOpen() throws(StoreError) {
        if isClosed { throw .closed }
    }
}

/// Compares the wall clock with the one that nobody can set.
struct ClockWatch {
    private var difference: Int
    private static let tolerance = 120_000

    init(_ reading: ClockReading) {
        difference = reading.wallMilliseconds - reading.bootMilliseconds
    }

    mutating func look(_ reading: ClockReading) -> ClockNotice? {
        let jump = reading.wallMilliseconds - reading.bootMilliseconds - difference
        guard abs(jump) > Self.tolerance else { return nil }
        difference += jump
        return ClockNotice(at: Timestamp(reading), jumpMilliseconds: jump)
    }
}
