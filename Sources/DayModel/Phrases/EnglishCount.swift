/// A count with its noun: `1 record`, `2 records`.
func englishCount(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}
