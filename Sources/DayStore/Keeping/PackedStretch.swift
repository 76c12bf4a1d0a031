import DayModel

/// What the lines of a stretch said, packed to be kept.
struct PackedStretch: Sendable {
    /// The bytes of the journal file in which the lines begin.
    var range: Range<Int>
    var last: LinePlaces.Last
    private var packing: FactsWriter
    private var codebook: Codebook

    /// Nil where nothing was packed, or no line was there.
    init?(_ stretch: Stretch) {
        guard let packing = stretch.packing, let last = stretch.places?.last else { return nil }
        range = stretch.range.lowerBound..<min(stretch.range.upperBound, last.place.end)
        self.last = last
        self.packing = packing
        codebook = stretch.part.codebook
    }

    var bytes: [UInt8] { packing.bytes(with: codebook) }
}
