/// Masks what tells of people in text that somebody typed: names, addresses, numbers of phones and of documents.
///
/// It cannot know everything: a check before release shows what is left. Where a number may be somebody's, it is
/// masked.
package struct TextMask: Sendable {
    private var names: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    private var addresses: [[Unicode.Scalar]] = []

    package init() {}

    /// Knows who came to these records, and what later ones made of that.
    package init(knowing entries: some Sequence<Entry>) {
        for entry in entries { learn(entry, isOwn: false) }
    }

    /// The same mask, and all that is known of this entry's people.
    package func knowing(_ entry: Entry) -> TextMask {
        var mask = self
        mask.learn(entry, isOwn: true)
        return mask
    }

    /// The same, and this person.
    package func knowing(_ visitor: Visitor) -> TextMask {
        var mask = self
        mask.learn(visitor.name, visitor.address, isOwn: true)
        return mask
    }

    /// The same mask, which leaves these texts out whole.
    package func hiding(_ texts: [String]) -> TextMask {
        var mask = self
        mask.addresses = texts.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty } + addresses
        return mask
    }

    package func masked(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        let before = scalars
        for address in addresses {
            replaceAll(address, by: Array(Masking.hidden.unicodeScalars), in: &scalars)
        }
        apply(knownNames(in: scalars), to: &scalars)
        apply(SpokenNames.spans(in: scalars), to: &scalars)
        apply(AddressNumbers.spans(in: scalars), to: &scalars)
        apply(PersonalNumbers.spans(in: scalars), to: &scalars)
        guard scalars != before else { return text }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }
}

/// A part of a text, and what stands there instead.
struct MaskedSpan {
    var range: Range<Int>
    var text: String
}

extension TextMask {
    private func apply(_ spans: [MaskedSpan], to scalars: inout [Unicode.Scalar]) {
        for span in spans.reversed() {
            scalars.replaceSubrange(span.range, with: Array(span.text.unicodeScalars))
        }
    }

    private func replaceAll(
        _ pattern: [Unicode.Scalar], by text: [Unicode.Scalar], in scalars: inout [Unicode.Scalar]
    ) {
        var index = 0
        while index + pattern.count <= scalars.count {
            guard scalars[index] == pattern[0], scalars[index...].starts(with: pattern) else {
                index += 1
                continue
            }
            scalars.replaceSubrange(index..<index + pattern.count, with: text)
            index += text.count
        }
    }

    private func knownNames(in scalars: [Unicode.Scalar]) -> [MaskedSpan] {
        guard !names.isEmpty else { return [] }
        var spans: [MaskedSpan] = []
        var index = 0
        while index < scalars.count {
            let name = names[scalars[index]]?.filter { stands($0, at: index, in: scalars) }
                .max { $0.count < $1.count }
            if let name {
                spans.append(MaskedSpan(range: index..<index + name.count, text: "\(scalars[index])**"))
            }
            index += name?.count ?? 1
        }
        return spans
    }

    /// Whether the name stands there, in letters that make words not inside one.
    private func stands(_ name: [Unicode.Scalar], at start: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[start...].starts(with: name) else { return false }
        let end = start + name.count
        let isInside = { (index: Int) in scalars.indices.contains(index) && Self.isLetter(scalars[index]) }
        return !(Self.isLetter(name[0]) && isInside(start - 1))
            && !(name.last.map(Self.isLetter) == true && isInside(end))
    }

    /// Of a script that puts words apart by spaces.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x2E80 && scalar.properties.isAlphabetic
    }
}

extension TextMask {
    private mutating func learn(_ entry: Entry, isOwn: Bool) {
        for record in [entry.original, entry.effective] {
            if case .visit(let visit) = record.body, let visitor = visit.visitor {
                learn(visitor.name, visitor.address, isOwn: isOwn)
            }
        }
        for record in entry.changes + [entry.original] {
            guard case .amend(let amendment) = record.body,
                let visitor = amendment.set.first(where: { $0.name == "visitor" })?.value
            else { continue }
            learn(visitor["name"]?.string, visitor["address"]?.string, isOwn: isOwn)
        }
    }

    private mutating func learn(_ name: String?, _ address: String?, isOwn: Bool) {
        for part in (name ?? "").split(whereSeparator: { "、,，;；/和".contains($0) }) {
            let scalars = Array(Self.trimmed(part).unicodeScalars)
            // “群众” is a name in one record only: elsewhere it is a word.
            guard let first = scalars.first, scalars.count >= 2,
                isOwn || scalars.count >= 3 || Surnames.contains(first),
                names[first]?.contains(scalars) != true
            else { continue }
            names[first, default: []].append(scalars)
        }
        let place = Array(Self.trimmed(address ?? "").unicodeScalars)
        if place.count >= 3, isOwn || place.count >= 5, !addresses.contains(place) { addresses.append(place) }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let rest = text.drop { $0.isWhitespace }
        return String(rest.prefix(rest.count - rest.reversed().prefix { $0.isWhitespace }.count))
    }
}
