import DayModel
import ScreenKit

/// What stands around the form and stays while somebody types: heading, materials, newest records, footer. It is
/// drawn when something in it changes, and copied for each frame.
struct Backdrop: Sendable {
    /// All that the drawing depends on, cheap to compare.
    struct Key: Equatable, Sendable {
        var snapshot: Int
        var size: Size
        var by: String?
        var minute: Int
        var context: DeskContext
        var marked: Int?
        var isFormEmpty: Bool
    }

    fileprivate(set) var grid = Grid(size: Size(columns: 1, rows: 1))
    fileprivate var key: Key?
}

extension DeskScreen {
    private var backdropKey: Backdrop.Key {
        let marked: Int? = if case .selecting(let index) = focus { index } else { nil }
        return Backdrop.Key(
            snapshot: snapshotNumber, size: size, by: by, minute: now.milliseconds / 60_000,
            context: context, marked: marked, isFormEmpty: form.isEmpty)
    }

    mutating func redrawBackdrop() {
        let key = backdropKey
        guard key != backdrop.key, isLargeEnough else { return }
        var grid = Grid(size: size)
        drawHeading(on: &grid)
        drawMaterials(on: &grid)
        drawNewest(on: &grid)
        drawFooter(on: &grid)
        backdrop.grid = grid
        backdrop.key = key
    }
}
