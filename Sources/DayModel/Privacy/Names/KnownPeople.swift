/// What is known of people who came: their names, and where they live.
struct KnownPeople: Equatable, Sendable {
    var names = KnownNames()
    var texts = KnownTexts()

    mutating func learn(_ entry: Entry, isOwn: Bool) {
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

    mutating func learn(_ name: String?, _ address: String?, isOwn: Bool) {
        if let name { names.learn(name, isOwn: isOwn) }
        guard let address else { return }
        let rest = address.drop { $0.isWhitespace }
        let place = rest.prefix(rest.count - rest.reversed().prefix { $0.isWhitespace }.count)
        if place.unicodeScalars.count >= (isOwn ? 3 : 5) { texts.add(String(place)) }
    }
}

/// Texts that are left out whole wherever they stand: addresses, and what somebody decided to leave out.
struct KnownTexts: Equatable, Sendable {
    /// By their first sign.
    private var texts: [Unicode.Scalar: Set<[Unicode.Scalar]>] = [:]

    mutating func add(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        if let first = scalars.first { texts[first, default: []].insert(scalars) }
    }

    func spans(in scalars: [Unicode.Scalar]) -> [MaskedSpan] {
        guard !texts.isEmpty else { return [] }
        var spans: [MaskedSpan] = []
        var index = 0
        while index < scalars.count {
            let text = texts[scalars[index]]?.filter { scalars[index...].starts(with: $0) }
                .max { $0.count < $1.count }
            if let text { spans.append(MaskedSpan(range: index..<index + text.count, text: Masking.hidden)) }
            index += text?.count ?? 1
        }
        return spans
    }
}
