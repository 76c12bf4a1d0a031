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
        func free(_ candidates: some Sequence<String>) -> String {
            candidates.first { !others.contains($0) && Identifier.isValid($0) } ?? ""
        }
        switch place.section {
        case .desks: return free((1...999).lazy.map { "D" + Self.padded($0) })
        case .topics:
            let department =
                place.section.fields.first { $0.kind == .department }.map { text($0, at: place) } ?? ""
            let prefix = Identifier.isValid(department) ? department : "T"
            return free((1...999).lazy.map { prefix + "-" + Self.padded($0) })
        case .departments, .materials:
            let initials = Self.initials(of: name(of: place))
            guard !initials.isEmpty else { return "" }
            return free(CollectionOfOne(initials)).isEmpty
                ? free((2...999).lazy.map { initials + String($0) }) : initials
        default: return ""
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
