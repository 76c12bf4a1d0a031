import DayModel
import DayStore
import Synchronization

/// A clock that stands where a sample puts it.
final class SampleClock: DeskClock {
    private let reading = Mutex(ClockReading(wallMilliseconds: 0, offsetMinutes: 0, bootMilliseconds: 0))

    func set(_ milliseconds: Int, _ zone: ZoneOffsets) {
        let offset = zone.offsetMinutes(atSeconds: milliseconds / 1000)
        reading.withLock {
            $0 = ClockReading(
                wallMilliseconds: milliseconds, offsetMinutes: offset, bootMilliseconds: milliseconds)
        }
    }

    func now() -> ClockReading {
        reading.withLock { $0 }
    }
}

/// Random digits that come out the same each time.
final class SampleRandomness: Randomness {
    private let random = Mutex(SeededRandom(seed: 515))

    func hexDigits(_ count: Int) -> String {
        let alphabet = Array("0123456789abcdef")
        return random.withLock { random in
            String((0..<count).map { _ in alphabet[Int(random.next() % 16)] })
        }
    }
}
