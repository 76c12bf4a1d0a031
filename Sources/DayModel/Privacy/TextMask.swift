/// Masks what tells of people in text that somebody typed: names, addresses, numbers of phones and of documents.
///
/// It cannot know everything: a check before release shows what is left. Where a number may be somebody's, it is
/// masked.
package struct TextMask: Equatable, Sendable {
    /// Who came to the day, and who came to the record at hand.
    private var day = KnownPeople()
    private var own = KnownPeople()
    /// What the plan says itself: codes and names, which are nobody's.
    private var planned: Set<String> = []

    package init() {}

    /// Leaves what the plan says, the names of its staff among it: they are there to be named.
    package init(of plan: EventPlan) {
        day.names.leave(plan.staff.map(\.name))
        let departments = plan.departments.flatMap { [$0.code, $0.name] + $0.aliases }
        planned = Set(
            departments + plan.topics.flatMap { [$0.code, $0.name] } + plan.materials.flatMap { [$0.code, $0.name] }
                + plan.desks.flatMap { [$0.id, $0.name] } + plan.staff.map(\.name))
    }

    /// Knows who came to these records, and what later ones made of that.
    package init(of plan: EventPlan? = nil, knowing entries: some Sequence<Entry>) {
        if let plan { self.init(of: plan) } else { self.init() }
        for entry in entries { learn(entry) }
    }

    /// Takes in who came to a record: the other records of the day are masked of them, too.
    package mutating func learn(_ entry: Entry) { day.learn(entry, isOwn: false) }

    /// Takes in a `visitor` member, wherever it stands in a record.
    package mutating func learn(visitor: JSONValue) {
        day.learn(visitor["name"]?.string, visitor["address"]?.string, isOwn: false)
    }

    /// The same mask, and all that is known of this entry's people.
    package func knowing(_ entry: Entry) -> TextMask {
        var mask = self
        mask.own.learn(entry, isOwn: true)
        return mask
    }

    /// The same, and this person.
    package func knowing(_ visitor: Visitor) -> TextMask {
        var mask = self
        mask.own.learn(visitor.name, visitor.address, isOwn: true)
        return mask
    }

    /// The same mask, which leaves these texts out whole.
    package func hiding(_ texts: [String]) -> TextMask {
        var mask = self
        for text in texts { mask.own.texts.add(text) }
        return mask
    }

    /// Whether the plan says it itself: a code, a name.
    package func isPlanned(_ text: String) -> Bool { planned.contains(text) }

    /// A text without what tells of people; what the plan says itself stays.
    package func masked(_ text: String) -> String {
        guard !planned.contains(text) else { return text }
        let scalars = Array(text.unicodeScalars)
        let spans = PersonalParts.spans(in: ReadText(scalars), scalars, [day, own])
        guard !spans.isEmpty else { return text }
        var result = String.UnicodeScalarView()
        var end = 0
        for span in spans {
            result.append(contentsOf: scalars[end..<span.range.lowerBound])
            result.append(contentsOf: span.text.unicodeScalars)
            end = span.range.upperBound
        }
        result.append(contentsOf: scalars[end...])
        return String(result)
    }
}

/// A part of a text, and what stands there instead.
struct MaskedSpan {
    var range: Range<Int>
    var text: String
}
