package import DayModel
import ScreenKit

/// The supervisor's running tallies, over one or more days.
package struct BoardScreen: PageScreen, Screen {
    enum Focus: Equatable, Sendable {
        case panels
        /// The records behind a figure.
        case list(EntryList)
        /// One record whole; the list it came from waits behind it.
        case entry(Entry, EntryList)
        /// Questions counted by two fields.
        case cross(CrossView)
        /// All warnings, from a line on.
        case warnings(firstLine: Int)
        case closing(Closing)
    }

    static let smallest = Size(columns: 60, rows: 15)
    /// A desk without a record for so many minutes is marked.
    static let silenceLimit = 20

    let phrases: Phrases
    let zone: ZoneOffsets
    var days: [DaySnapshot] {
        didSet { sum = Self.sum(of: days, phrases) }
    }
    /// What the panels show of several days: their sum first, then each.
    var showsSum: Bool
    package var chosenDay = 0
    /// All days as one; nil where there is one only.
    private(set) var sum: DaySnapshot?
    var now: Timestamp
    var size = DeskScreen.smallest
    var focus = Focus.panels
    /// Lies over everything else until the next key.
    var showsHelp = false
    var panel = BoardPanel.departments
    /// The marked row of each panel.
    var marked: [BoardPanel: Int] = [:]
    var isZoomed = false
    /// What just happened, until the next key.
    var notice: String?
    /// Whether a desk lies under it, which leaving leads back to.
    package var isOverDesk = false

    /// - Parameter days: at least one.
    package init(days: [DaySnapshot], phrases: Phrases, now: Timestamp, zone: ZoneOffsets) {
        self.days = days
        showsSum = days.count > 1
        sum = Self.sum(of: days, phrases)
        self.phrases = phrases
        self.now = now
        self.zone = zone
    }

    var snapshot: DaySnapshot {
        if showsSum, let sum { return sum }
        return days[chosenDay]
    }
    var figures: Figures { snapshot.figures }
    var words: BoardPhrases { phrases.board }

    var context: BoardContext {
        if showsHelp { return .help }
        return switch focus {
        case .panels: .panels
        case .list: .list
        case .cross: .crossing
        case .entry, .warnings: .reading
        case .closing(.asking): .choice
        case .closing: .result
        }
    }
}
