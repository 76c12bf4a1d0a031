package import DayModel
import ScreenKit

/// The way of a day's exports out of the office: files with their stages, and the check before release.
package struct ReviewScreen: PageScreen, Sendable {
    enum Page: Equatable, Sendable {
        case files, check
    }

    enum Focus: Equatable, Sendable {
        case list
        case form(ReviewForm)
        case help
    }

    static let smallest = Size(columns: 60, rows: 15)
    static let firstRow = 4

    let plan: EventPlan
    let rules: ReviewRules
    let phrases: Phrases
    var documents: [ReviewDocument]
    var check: ReleaseCheck
    var now: Timestamp
    var size = DeskScreen.smallest
    var page = Page.files
    var focus = Focus.list
    /// The marked line of each page.
    var markedFile = 0
    var markedFinding = 0
    /// Who signed last, and will most likely sign again.
    var by: String
    var status: (text: String, role: Role)?

    package init(
        plan: EventPlan, documents: [ReviewDocument], check: ReleaseCheck, by: String?, phrases: Phrases,
        now: Timestamp
    ) {
        self.plan = plan
        self.documents = documents
        self.check = check
        self.by = by ?? ""
        self.phrases = phrases
        self.now = now
        rules = ReviewRules(plan: plan)
    }

    var words: ReviewPhrases { phrases.review }
    var text: ReviewText { ReviewText(phrases) }

    var marked: Int {
        get { page == .files ? markedFile : markedFinding }
        set { if page == .files { markedFile = newValue } else { markedFinding = newValue } }
    }

    var count: Int { page == .files ? documents.count : check.items.count }

    /// Lines of a list in sight; below the files stands the history of the marked one.
    var visibleRows: Int {
        let room = size.rows - Self.firstRow - 2
        return max(1, page == .files ? min(documents.count, room / 2) : room)
    }

    var firstVisible: Int { max(0, marked - visibleRows + 1) }

    var context: ReviewContext {
        switch focus {
        case .list: page == .files ? .files : .check
        case .form: .form
        case .help: .help
        }
    }
}
