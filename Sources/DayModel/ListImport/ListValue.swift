/// What stands in a cell, as it is typed for a field of the plan.
struct ListValue {
    let field: PlanField
    let section: PlanSection
    let document: PlanDocument

    /// - Returns: the text to type, and the unit that stood behind a number; an empty text where the cell says nothing.
    func read(_ cell: String) -> Result<(text: String, unit: String?), ListProblem.What.Wrong> {
        let text = Self.cleaned(cell)
        guard !Self.saysNothing(text) else { return .success(("", nil)) }
        guard !Self.errors.contains(text) else { return .failure(.init(.cellError)) }
        switch field.kind {
        case .count: return number(text)
        case .department:
            guard let code = department(text) else {
                return .failure(.init(.unknownDepartment(known: names(of: .departments))))
            }
            return .success((code, nil))
        case .desk:
            guard let id = desk(text) else {
                return .failure(.init(.unknownDesk(known: names(of: .desks))))
            }
            return .success((id, nil))
        case .questionKind: return code(text, QuestionKind.self) { $0.kind }
        case .outcome: return code(text, Outcome.self) { $0.outcome }
        case .code where section == .desks: return .success((Self.deskID(text) ?? text, nil))
        case .role: return .success((role(text), nil))
        default: return .success((text, nil))
        }
    }

    /// What spreadsheet programs show where a formula failed.
    private static let errors: Set<String> = [
        "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
    ]

    /// Offices put a stroke where there is nothing to say.
    static func saysNothing(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { "-—–－/／\\".unicodeScalars.contains($0) }
    }

    /// One line without control characters; a line break in Chinese text is no space.
    static func cleaned(_ cell: String) -> String {
        let pieces = cell.unicodeScalars.split { scalar in
            scalar.properties.generalCategory == .control || scalar.properties.isWhitespace
                || scalar.value == 0xFEFF || scalar.value == 0x200B
        }
        var result = ""
        for piece in pieces {
            if let last = result.unicodeScalars.last, let first = piece.first,
                last.isASCII || first.isASCII
            {
                result += " "
            }
            result += String(String.UnicodeScalarView(piece))
        }
        return result
    }

    /// 500, 1,200, ５００份, 20个工作日.
    private func number(
        _ text: String
    ) -> Result<(text: String, unit: String?), ListProblem.What.Wrong> {
        let narrow = FullWidth.narrow(text)
        let digits = narrow.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
        let rest = PlanField.trimmed(String(narrow.dropFirst(digits.count)))
        guard let number = Self.wholeNumber(digits),
            rest.allSatisfy({ $0.isLetter }), rest.count <= 8
        else { return .failure(.init(.notANumber)) }
        return .success((String(number), rest.isEmpty ? nil : rest))
    }

    /// Digits in one piece or in threes; nothing but zeros behind a point.
    private static func wholeNumber(_ text: some StringProtocol) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.dropFirst().allSatisfy({ $0.allSatisfy { $0 == "0" } })
        else { return nil }
        let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
            groups.count == 1 || (1...3).contains(groups[0].count)
        else { return nil }
        return Int(groups.joined())
    }

    private func code<Known: Code>(
        _ text: String, _: Known.Type, _ name: (CodePhrases) -> @Sendable (Known) -> String
    ) -> Result<(text: String, unit: String?), ListProblem.What.Wrong> {
        let folded = Folding.fold(text)
        for known in Known.allCases {
            let names = [known.rawValue, name(.chinese)(known), name(.english)(known)]
            if names.contains(where: { Folding.fold($0) == folded }) {
                return .success((known.rawValue, nil))
            }
        }
        return .failure(
            .init(.unknownWord(known: Known.allCases.map { name(.chinese)($0) + " " + $0.rawValue })))
    }
}

extension ListProblem.What {
    /// The same as an error.
    struct Wrong: Error {
        var what: ListProblem.What
        init(_ what: ListProblem.What) { self.what = what }
    }
}

extension ListValue {
    /// The code of a role that the program knows, else the office's own word.
    private func role(_ text: String) -> String {
        let folded = Folding.fold(text)
        let known = StaffMember.knownRoles.first { code in
            let words = [SetupPhrases.chinese, .english].compactMap { $0.choice(code) }
            return ([code] + words).contains { Folding.fold($0) == folded }
        }
        return known ?? text
    }

    private func names(of section: PlanSection) -> [String] {
        (0..<document.count(of: section)).map { document.name(of: PlanPlace(section, $0)) }
    }

    /// By code, name or alias.
    private func department(_ text: String) -> String? {
        let places = (0..<document.count(of: .departments)).map { PlanPlace(.departments, $0) }
        if let place = places.first(where: { document.key(of: $0) == text }) {
            return document.key(of: place)
        }
        let folded = Folding.fold(text)
        let aliases = PlanSection.departments.fields.first { $0.name == .aliases }
        let found = places.first { place in
            let aliasText = aliases.map { document.text($0, at: place) } ?? ""
            let names =
                [document.key(of: place), document.name(of: place)]
                + aliasText.split(separator: Character(PlanField.separator)).map(String.init)
            return names.contains { Folding.fold($0) == folded }
        }
        return found.map(document.key)
    }

    /// By id, name or number.
    private func desk(_ text: String) -> String? {
        let places = (0..<document.count(of: .desks)).map { PlanPlace(.desks, $0) }
        let folded = Folding.fold(text)
        let found =
            places.first { document.key(of: $0) == text }
            ?? places.first { Folding.fold(document.name(of: $0)) == folded }
            ?? places.first { Self.deskID(text) == document.key(of: $0) }
        return found.map(document.key)
    }

    /// 1, 1号, 1号台 -> D01.
    static func deskID(_ text: String) -> String? {
        var rest = FullWidth.narrow(text)
        for end in ["台", "号"] where rest.hasSuffix(end) { rest.removeLast() }
        guard let number = Int(rest), (1...999).contains(number) else { return nil }
        return number < 10 ? "D0\(number)" : "D\(number)"
    }
}
