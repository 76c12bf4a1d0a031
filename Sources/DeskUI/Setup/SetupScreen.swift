package import DayModel
import ScreenKit

/// A plan in its parts: what stands in each of them is added, changed, removed and moved, and saved as one.
package struct SetupScreen: PageScreen, Sendable {
    enum Focus: Equatable, Sendable {
        case sections
        case items
        case search
        case form(SetupForm)
        case removing(SetupRemoval)
        /// What saving would change; the number is the first line that shows.
        case changes(scroll: Int)
        case leaving(chosen: Int)
        /// Something was left from last time.
        case restoring(SetupDraft, chosen: Int)
        /// There is no plan yet.
        case beginning(chosen: Int)
        case help
    }

    static let smallest = Size(columns: 60, rows: 15)
    static let firstRow = 2

    let phrases: Phrases
    /// What the plan is called where it is kept.
    let path: String
    let today: CivilDate
    let isZone: @Sendable (String) -> Bool
    /// The plan as it is on disk; nil where there is none yet.
    var saved: PlanDocument?
    var document: PlanDocument {
        didSet { search() }
    }
    var use: PlanUse
    /// The plans that a new one may begin with.
    let beginnings: [PlanDocument]
    var size = DeskScreen.smallest
    var focus = Focus.sections
    var section = PlanSection.event {
        didSet { if section != oldValue { search() } }
    }
    /// Which element of each section the cursor is on.
    var marked: [PlanSection: Int] = [:]
    var query = TextField() {
        didSet { if query.text != oldValue.text { search() } }
    }
    /// Which rows of the section the search leaves; nil where nothing is searched for.
    private var found: [Int]?
    /// The plan before each step.
    var steps: [PlanDocument] = []
    var status: (text: String, role: Role)?
    /// What was last given out to be kept over a crash.
    var kept: KeptDraft

    /// - Parameters:
    ///   - saved: nil where there is none yet; then it is asked which of `beginnings` to begin with.
    ///   - draft: what was not saved when the program last ended.
    ///   - isZone: whether a time zone is known by this name.
    package init(
        saved: PlanDocument?, beginnings: [PlanDocument] = [], path: String, use: PlanUse, draft: JSONValue?,
        phrases: Phrases, today: CivilDate, isZone: @escaping @Sendable (String) -> Bool
    ) {
        self.saved = saved
        self.beginnings = beginnings
        document = saved ?? beginnings.first ?? PlanDocument(.object([]))
        self.path = path
        self.use = use
        self.phrases = phrases
        self.today = today
        self.isZone = isZone
        kept = KeptDraft(json: draft)
        if saved == nil, !beginnings.isEmpty { focus = .beginning(chosen: 0) }
        tellProblems()
        if let draft = draft.flatMap(SetupDraft.init) { focus = .restoring(draft, chosen: 0) }
    }

    var words: SetupPhrases { phrases.setup }

    /// What saving would change.
    var changes: [PlanChange] { document.changes(since: saved ?? PlanDocument(.object([]))) }

    /// Whether saving would write anything else than what is there.
    var isChanged: Bool { document.value != saved?.value }

    var rows: [SetupRow] { SetupTable(self).rows(of: section) }

    /// The rows that the search leaves.
    var shownRows: [SetupRow] {
        let rows = rows
        return found.map { $0.filter(rows.indices.contains).map { rows[$0] } } ?? rows
    }

    private mutating func search() {
        let words = query.text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty else {
            found = nil
            return
        }
        found = rows.enumerated().compactMap { index, row in
            let keys = row.cells.map { SearchKey($0) }
            return words.allSatisfy { word in keys.contains { $0.match(word) != nil } } ? index : nil
        }
    }

    /// How many rows show.
    var shownCount: Int {
        if let found { return found.count }
        return section.isList ? document.count(of: section) : section.fields.count
    }

    /// Which of the rows that show the cursor is on.
    var current: Int {
        get { max(0, min(shownCount - 1, marked[section] ?? 0)) }
        set { marked[section] = max(0, newValue) }
    }

    var currentRow: SetupRow? {
        let rows = shownRows
        return rows.indices.contains(current) ? rows[current] : nil
    }

    var context: SetupContext {
        switch focus {
        case .sections: .sections
        case .items: .items
        case .search: .search
        case .form(let form): form.field.isChosen ? .choosing : .form
        case .changes: .changes
        case .removing, .leaving, .restoring, .beginning: .question
        case .help: .help
        }
    }
}

/// A removal that something else in the plan, or on record, would feel.
struct SetupRemoval: Equatable, Sendable {
    let place: PlanPlace
    let references: [PlanReference]
    /// What could be named instead: nothing first, then the other elements by code.
    let instead: [String]
    var chosen = 0
}
