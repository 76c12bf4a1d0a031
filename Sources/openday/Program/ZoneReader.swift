import DayModel
import Glibc

/// Asks the system's time zone database for the offsets around a day.
enum ZoneReader {
    /// China's names need no database: one offset, no summer time since 1991.
    private static let china: Set<String> = [
        "Asia/Shanghai", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin", "PRC", "Asia/Hong_Kong",
        "Asia/Macau",
        "Asia/Taipei",
    ]
    private static let day = 86_400
    private static let reach = 400

    /// Nil for a name that the system does not know.
    static func zone(named name: String, around date: CivilDate) -> ZoneOffsets? {
        if china.contains(name) { return .china }
        if name == "UTC" { return ZoneOffsets(baseMinutes: 0) }
        let isPlain = !name.isEmpty && !name.hasPrefix("/") && !name.contains("..")
        guard isPlain, isZone("/usr/share/zoneinfo/" + name) else { return nil }
        let former = getenv("TZ").map { String(cString: $0) }
        setenv("TZ", ":" + name, 1)
        tzset()
        defer {
            if let former { setenv("TZ", former, 1) } else { unsetenv("TZ") }
            tzset()
        }
        return offsets(around: date.dayNumber * day)
    }

    /// Lets the program's clock show the time of the place where the day is held, whatever zone the machine was left in:
    /// what a screen says of a record and the hours of the figures are the same then.
    static func adopt(_ zone: ZoneOffsets, named name: String) {
        setenv("TZ", zone.changes.isEmpty ? constant(zone.baseMinutes) : ":" + name, 1)
        tzset()
    }

    /// POSIX's name for a zone that never changes, which needs no database: `<+0800>-08:00`, with the sign turned round.
    private static func constant(_ minutes: Int) -> String {
        let hours = Digits.padded(abs(minutes) / 60, to: 2)
        let rest = Digits.padded(abs(minutes) % 60, to: 2)
        return "<\(minutes < 0 ? "-" : "+")\(hours)\(rest)>\(minutes < 0 ? "" : "-")\(hours):\(rest)"
    }

    /// Whether a file begins as RFC 8536 has it: the database's folder holds tables and folders too, which the C library
    /// takes for UTC without a word.
    private static func isZone(_ path: String) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var magic = [UInt8](repeating: 0, count: 4)
        return read(file, &magic, magic.count) == magic.count && magic == Array("TZif".utf8)
    }

    /// Looks day by day, and where two days differ for the second of the change.
    private static func offsets(around middle: Int) -> ZoneOffsets {
        var zone = ZoneOffsets(baseMinutes: minutes(at: middle - reach * day))
        var known = zone.baseMinutes
        for step in -reach..<reach {
            let start = middle + step * day
            let next = minutes(at: start + day)
            guard next != known else { continue }
            var low = start
            var high = start + day
            while high - low > 1 {
                let half = (low + high) / 2
                if minutes(at: half) == known { low = half } else { high = half }
            }
            zone.changes.append(ZoneOffsets.Change(from: high, offsetMinutes: next))
            known = next
        }
        return zone
    }

    private static func minutes(at seconds: Int) -> Int {
        var moment = time_t(seconds)
        var local = tm()
        localtime_r(&moment, &local)
        return local.tm_gmtoff / 60
    }
}
