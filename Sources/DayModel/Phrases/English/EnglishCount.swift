/// A count with its noun: `1 record`, `2 records`.
func englishCount(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
}
