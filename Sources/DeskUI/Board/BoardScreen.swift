package import DayModel
package import ScreenKit
package struct BoardScreen: Screen {
    package var chosenDay: Int { 0 }
    package init(days: [DaySnapshot], phrases: Phrases, now: Timestamp, zone: ZoneOffsets) {}
    package mutating func update(_ event: AppEvent) -> [Effect] { if case .input(.key(.escape), _) = event { return [.quit] } else { return [] } }
    package func view(size: Size) -> Frame { Frame(grid: Grid(size: size)) }
}
