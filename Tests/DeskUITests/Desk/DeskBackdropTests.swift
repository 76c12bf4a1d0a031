import DayModel
import ScreenKit
import Testing

@testable import DeskUI

@Suite struct DeskBackdropTests {
    private static let keys: [Key] =
        "a办1 0/?*xyn".unicodeScalars.map(Key.scalar) + [
            .enter, .enter, .tab, .backTab, .escape, .escape, .backspace, .delete, .up, .down, .left, .home,
            .function(2), .function(4), .function(5), .function(6), .control("x"), .control("u"),
        ]

    /// Whatever was drawn before, a frame over the backdrop of it is the frame drawn from nothing.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func aFrameOverAnOldBackdropIsTheFrameFromNothing(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var pilot = try Pilot(seed % 2 == 0 ? .chinese : .english)
        var backdrop = DeskBackdrop()
        for turn in 0..<600 {
            switch random.next() % 24 {
            case 0:
                let size = Size(columns: 70 + Int(random.next() % 60), rows: 22 + Int(random.next() % 20))
                pilot.send(.resized(size))
            case 1: pilot.send(.paste("还有一个问题"))
            case 2: _ = pilot.desk.update(.tick(now: Pilot.time(turn), milliseconds: pilot.milliseconds))
            case 3: _ = pilot.desk.update(.signedIn(random.next() % 2 == 0 ? nil : "李明"))
            default: pilot.press(Self.keys[Int(random.next() % UInt64(Self.keys.count))])
            }
            let frame = pilot.desk.view(size: pilot.desk.size, over: &backdrop)
            #expect(frame == pilot.desk.view(size: pilot.desk.size))
        }
        #expect(!pilot.records.isEmpty)
    }

    @Test func aBackdropOfAnotherLanguageIsNotTaken() throws {
        var backdrop = DeskBackdrop()
        let size = Size(columns: 80, rows: 24)
        _ = try Pilot(.chinese).desk.view(size: size, over: &backdrop)
        let english = try Pilot(.english).desk
        #expect(english.view(size: size, over: &backdrop) == english.view(size: size))
    }
}
