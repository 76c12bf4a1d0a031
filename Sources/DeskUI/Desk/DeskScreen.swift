package import DayModel
import ScreenKit

/// The desk's screen: the state of what a clerk sees and types.
package struct DeskScreen: Screen, Equatable {
    /// What the keys go to.
    enum Focus: Equatable, Sendable {
        case ready
        /// A record of the newest is marked.
        case selecting(Int)
        /// A number is being typed, for the next handout or count.
        case counting(TextField)
        /// Why a record is taken back that its visitor rated.
        case explaining(TextField, Entry)
        case form
        case help
        case signingIn(SignIn)
        case leaving
        case clearing
        indirect case receipt(ReceiptWindow)
        indirect case closing(Closing)
    }

    /// One line for what just happened.
    struct Status: Equatable, Sendable {
        var text: String
        var role: Role
    }

    /// What was asked of the disk and is not answered yet.
    enum Pending: Equatable, Sendable {
        case count(Int)
        case handOut(String)
        case visit(keeps: Bool)
        case amend(RecordName, String)
        case undo(RecordName, String)
        /// A record that a held key wrote.
        case takeBack
        case unseal
        /// Somebody came on or went off duty.
        case duty
    }

    static let smallest = Size(columns: 80, rows: 24)
    /// Keys that repeat faster than this were held, not pressed; in milliseconds.
    static let heldKeyGap = 90
    /// No keyboard waits longer before it repeats a held key; in milliseconds.
    static let longestRepeatDelay = 1000

    var desk: Desk
    let phrases: Phrases
    var lists: FormLists
    var snapshot: DaySnapshot {
        didSet { listed = Self.listed(in: snapshot) }
    }
    /// The records that a clerk can mark: all but those of the journal itself.
    private(set) var listed: [Entry]
    var by: String?
    /// Whether who is signed in was put on record as being here.
    var isOnDuty = false
    var now: Timestamp
    var focus = Focus.ready
    var form = VisitForm() {
        didSet { isDraftStale = true }
    }
    /// The record that the form corrects, as it stood when the correction began.
    var original: Entry?
    /// Corrections that were left unsaved; each goes on where its record is corrected again.
    var parked: [ParkedCorrection] = []
    /// How many the next handout or count is for; nil for one.
    var armed: Int?
    var status: Status?
    /// The doubt that was asked about last; nil where nothing was, or it was meant.
    var asked: String?
    var pending: [Pending] = []
    var size = DeskScreen.smallest
    /// The last counting key, to tell a held key.
    var hold = KeyHold()
    /// What the last counting key wrote; nil where it wrote nothing.
    var lastCounted: RecordName?
    /// Whether a draft was asked to be kept, and not to be forgotten since.
    var hasDraft = false
    /// Whether the form was touched since.
    var isDraftStale = false
    /// Where a practising clerk is with the invented visitors; nil on a real day.
    var drill: DrillTurn?
    private(set) var scene = DeskScene()

    /// - Parameters:
    ///   - draft: what was typed and not saved when the program last ended.
    ///   - corrected: the record that the draft corrects, as it stands now.
    package init(
        desk: Desk, snapshot: DaySnapshot, phrases: Phrases, by: String?, now: Timestamp, draft: JSONValue?,
        corrected: Entry? = nil
    ) {
        self.desk = desk
        self.snapshot = snapshot
        listed = Self.listed(in: snapshot)
        self.phrases = phrases
        self.by = by
        self.now = now
        lists = FormLists(plan: snapshot.plan, codes: phrases.codes)
        if plan.isDrill { drill = DrillTurn(after: snapshot.briefs[desk.id]?.visits ?? 0) }
        if let draft { restore(draft, corrected: corrected) }
    }

    package static func == (left: DeskScreen, right: DeskScreen) -> Bool {
        left.focus == right.focus && left.form == right.form && left.snapshot == right.snapshot
            && left.status == right.status && left.by == right.by && left.armed == right.armed
            && left.now == right.now && left.pending == right.pending && left.size == right.size
            && left.drill == right.drill
    }

    /// Says that more may look different than the text being typed.
    mutating func changeScene() { scene = DeskScene() }

    var plan: EventPlan { snapshot.plan }
    var words: DeskPhrases { phrases.desk }

    private static func listed(in snapshot: DaySnapshot) -> [Entry] {
        snapshot.newest.filter {
            switch $0.original.body {
            case .open, .recover, .seal, .unseal: false
            default: true
            }
        }
    }

    var isSealed: Bool { snapshot.isDeskSealed }

    var context: DeskContext {
        switch focus {
        case .ready: .ready
        case .selecting: .selecting
        case .counting, .explaining: .counting
        case .form: .form
        case .signingIn, .closing(.asking): .list
        case .receipt: .receipt
        case .help, .leaving, .clearing, .closing: .dialog
        }
    }
}

/// A correction that was left before it was saved.
struct ParkedCorrection: Equatable, Sendable {
    var form: VisitForm
    var original: Entry
}

/// Who signs in.
struct SignIn: Equatable, Sendable {
    var name = TextField()
    var marked = 0
}

/// A key that counts, and when it was pressed.
struct KeyHold: Equatable, Sendable {
    var key: Key?
    /// On the clock that never jumps.
    var milliseconds = 0
    /// Whether the last one that counted may have come from the keyboard itself, which repeats a key that is held.
    var mayBeRepeat = false
    /// How many came since, faster than anybody presses.
    var quickRepeats = 0
    /// Whether it did something else, and counts nothing as long as it is held.
    var isSpent = false
}
