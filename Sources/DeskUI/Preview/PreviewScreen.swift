package import DayModel
import ScreenKit

/// A report on its pages: paging, a cursor over the figures, and behind each figure its records.
package struct PreviewScreen: PageScreen, Sendable {
    enum Focus: Equatable, Sendable {
        case pages
        /// Where a figure comes from; nil until the records are found.
        case sources(FigureMention, FigureExplanation?, marked: Int)
        case record(Entry, from: FigureExplanation, marked: Int, firstLine: Int)
    }

    static let smallest = Size(columns: 60, rows: 12)

    let phrases: Phrases
    let plan: EventPlan
    let zone: ZoneOffsets
    let isMasked: Bool
    let pages: ReportPages
    var size = Size(columns: 80, rows: 24)
    var focus = Focus.pages
    var page = 0
    /// The first row of the page that shows, where the window is lower than a page.
    var firstRow = 0
    /// The figure under the cursor, by its number in reading order.
    var spot = 0

    package init(_ report: Report, plan: EventPlan, zone: ZoneOffsets, isMasked: Bool, phrases: Phrases) {
        self.phrases = phrases
        self.plan = plan
        self.zone = zone
        self.isMasked = isMasked
        pages = ReportPages(report, language: phrases.language)
    }

    var words: PreviewPhrases { phrases.preview }
    var context: PreviewContext {
        switch focus {
        case .pages: .pages
        case .sources: .sources
        case .record: .record
        }
    }

    var currentSpot: ReportPages.Spot? { pages.spots.indices.contains(spot) ? pages.spots[spot] : nil }
}
