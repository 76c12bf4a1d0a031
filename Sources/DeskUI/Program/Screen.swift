package import ScreenKit

/// One screen as a pure machine: events go in, effects come out, a frame can be drawn at any time.
package protocol Screen: Sendable {
    mutating func update(_ event: AppEvent) -> [Effect]
    func view(size: Size) -> Frame
}
