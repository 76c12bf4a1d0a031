import DayModel

/// How many rows of a list do what.
struct ListCounts {
    private(set) var added = 0
    private(set) var changed = 0
    private(set) var unchanged = 0
    private(set) var refused = 0

    init(_ sheet: ListSheet) {
        for line in sheet.lines {
            switch line.what {
            case .added: added += 1
            case .changed: changed += 1
            case .unchanged: unchanged += 1
            case .refused: refused += 1
            case .skipped: break
            }
        }
    }
}
