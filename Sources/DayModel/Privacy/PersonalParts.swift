/// All that tells of people in a text: the one place that masking and the check before release share.
enum PersonalParts {
    /// The kinds of numbers, the surer first: where two would mask the same signs, the first one does.
    private static let numbers: [@Sendable (ReadText) -> [MaskedSpan]] = [
        Mailboxes.spans, Plates.spans, LetteredNumbers.spans, Accounts.spans, BirthDates.spans,
        PersonalNumbers.spans, AddressNumbers.spans,
    ]

    /// Apart from each other, in their order.
    static func spans(in text: ReadText, _ scalars: [Unicode.Scalar], _ known: [KnownPeople]) -> [MaskedSpan] {
        var taken = Spans()
        let unspaced = text.unspaced
        for people in known {
            for span in people.texts.spans(in: scalars) { taken.add(span) }
            for range in people.names.ranges(in: unspaced, scalars) { taken.add(name(range, of: unspaced, scalars)) }
        }
        if hasFigures(text) {
            for spans in numbers {
                for span in spans(text) {
                    taken.add(MaskedSpan(range: text.place(of: span.range), text: span.text))
                }
            }
        }
        let spoken = MinorityNames.ranges(in: unspaced) + SpokenNames.ranges(in: unspaced, butOf: known.first?.names.left ?? [])
        for range in spoken { taken.add(name(range, of: unspaced, scalars)) }
        for range in LatinNames.ranges(in: text, source: { scalars[text.place(of: $0..<$0 + 1).lowerBound] }) {
            taken.add(name(range, of: text, scalars))
        }
        return taken.sorted
    }

    private static func name(_ range: Range<Int>, of text: ReadText, _ scalars: [Unicode.Scalar]) -> MaskedSpan {
        let place = text.place(of: range)
        return MaskedSpan(range: place, text: "\(scalars[place.lowerBound])**")
    }

    /// Whether there is anything that numbers and accounts are made of: most texts of words alone have none.
    private static func hasFigures(_ text: ReadText) -> Bool {
        text.signs.contains { Signs.isLatin($0) || WrittenDigits.isDigit($0) || $0 == 0x40 }
    }
}

/// Parts of a text that do not overlap.
private struct Spans {
    private var spans: [MaskedSpan] = []

    mutating func add(_ span: MaskedSpan) {
        if !spans.contains(where: { $0.range.overlaps(span.range) }) { spans.append(span) }
    }

    var sorted: [MaskedSpan] { spans.sorted { $0.range.lowerBound < $1.range.lowerBound } }
}
