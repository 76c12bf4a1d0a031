/// The end of a journal that the next record follows.
struct RecordHead: Equatable {
    /// 0 before the first record.
    var seq = 0
    /// 64 digits.
    var hash = JournalLine.noHash
    var isSealed = false
}
