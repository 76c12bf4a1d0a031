/// What a book does about the reading that is kept of its day's long journals.
struct ReadingUpkeep {
    /// Shorter files are not kept, in bytes; `Int.max` for a book that shows no screen.
    var worthKeeping = Int.max
    /// How many of their bytes are kept.
    var keptBytes = 0
    /// What was read and is to be kept; nil where nothing is, or it is seen to already.
    var keeper: ReadingKeeper?
    /// Keeps it.
    var thread: SecondThread?
    /// What was not read, as it is kept, and is not proved yet.
    var unproved: [KeptReading.File] = []
    /// Proves it.
    var proof: ReadingProof?
}
