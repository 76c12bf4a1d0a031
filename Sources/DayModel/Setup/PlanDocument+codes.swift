extension PlanDocument {
    /// What a new element would have in a field that nobody has typed in; nil where that is nothing.
    package func suggestion(_ field: PlanField, at place: PlanPlace) -> String? {
        let suggested: String? =
            switch field.name {
            case .code: suggestedCode(at: place)
            case .unit: MeasureWord.word(for: name(of: place))
            default: nil
            }
        return suggested?.isEmpty == true ? nil : suggested
    }

    /// A code for an element that has none: from how its name is read, or the next number; one that is free.
    package func suggestedCode(at place: PlanPlace) -> String {
        let others = (0..<count(of: place.section)).filter { $0 != place.index }
        return suggestedCode(at: place, besides: Set(others.map { key(of: PlanPlace(place.section, $0)) }))
    }

    /// The same where it is known already which codes are taken.
    func suggestedCode(at place: PlanPlace, besides others: Set<String>) -> String {
        let (prefix, first) = codeStart(at: place)
        guard !prefix.isEmpty else { return "" }
        return (first..<Self.codeNumberLimit).lazy.map { code(prefix, $0, in: place.section) }
            .first { !others.contains($0) && Identifier.isValid($0) } ?? ""
    }

    /// No list has more elements of one beginning.
    static let codeNumberLimit = 100_000

    /// How the codes of an element's kind begin, and their first number; empty where there is nothing to make one of.
    func codeStart(at place: PlanPlace) -> (prefix: String, first: Int) {
        switch place.section {
        case .desks: return ("D", 1)
        case .topics:
            let department =
                place.section.fields.first { $0.kind == .department }.map { text($0, at: place) } ?? ""
            return (Identifier.isValid(department) ? department : "T", 1)
        case .departments, .materials: return (Self.initials(of: name(of: place)), 1)
        default: return ("", 1)
        }
    }

    /// One of these codes: a topic's are numbered from 01 on, the first of initials bears no number.
    func code(_ prefix: String, _ number: Int, in section: PlanSection) -> String {
        switch section {
        case .topics: prefix + "-" + Self.padded(number)
        case .desks: prefix + Self.padded(number)
        default: number == 1 ? prefix : prefix + String(number)
        }
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// 民政办 -> MZB, Civil Affairs -> CIVILAFF; at most eight signs.
    private static func initials(of name: String) -> String {
        var result = ""
        for scalar in FullWidth.narrow(name).unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil, scalar.isASCII {
                result += String(scalar).uppercased()
            } else if let letter = Pinyin.readings(of: scalar).first?.first {
                result += String(letter).uppercased()
            }
        }
        return String(result.prefix(8))
    }
}
