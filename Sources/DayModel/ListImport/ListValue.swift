/// What stands in a cell, as it is typed for a field of the plan.
struct ListValue {
    let field: PlanField
    let section: PlanSection
    let lookup: ListLookup
    /// What is in the brackets of the head: what numbers are counted in.
    var headUnit: String?

    /// - Returns: the text to type, and the unit that stood behind a number; an empty text where the cell says nothing.
    func read(_ cell: String) -> Result<(text: String, unit: String?), ListProblem.What.Wrong> {
        let text = Self.cleaned(cell)
        guard !Self.saysNothing(text) else { return .success(("", nil)) }
        guard !Self.isError(text) else { return .failure(.init(.cellError)) }
        if [.code, .count].contains(field.kind) || field.name == .phone {
            if Self.isDateOfCode(text) { return .failure(.init(.dateOfCode)) }
            if Self.lacksDigits(text) { return .failure(.init(.digitsLost)) }
        }
        switch field.kind {
        case .count: return number(text)
        case .department:
            guard let code = lookup.department(text) else {
                return .failure(.init(.unknownDepartment(known: lookup.departmentNames)))
            }
            return .success((code, nil))
        case .desk:
            guard let id = lookup.desk(text) else {
                return .failure(.init(.unknownDesk(known: lookup.deskNames)))
            }
            return .success((id, nil))
        case .questionKind: return code(text, QuestionKind.self) { $0.kind }
        case .outcome: return code(text, Outcome.self) { $0.outcome }
        case .code where section == .desks: return .success((Self.deskID(text) ?? text, nil))
        case .role: return .success((Self.role(text) ?? text, nil))
        default:
            return .success((field.name == .fee ? Self.fees[text] ?? text : text, nil))
        }
    }

    /// What a column that only asks whether there is a fee says.
    private static let fees = ["否": "不收费", "不": "不收费", "无": "不收费", "是": "收费"]

    /// What spreadsheet programs show where a formula failed: `#N/A`, `#REF!`, `#NAME?`.
    static func isError(_ text: String) -> Bool {
        guard text.hasPrefix("#"), text.utf8.count <= 16 else { return false }
        let rest = text.dropFirst()
        let word = rest.last == "!" || rest.last == "?" ? rest.dropLast() : rest
        guard word.count < rest.count || text == "#N/A" else { return false }
        return !word.isEmpty && word.utf8.allSatisfy { byte in
            (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2F || byte == 0x5F
        }
    }

    /// 2-Jan, Mar-24, 1月2日: what a spreadsheet program makes of a code such as `1-2`.
    static func isDateOfCode(_ text: String) -> Bool {
        let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        let parts = text.lowercased().split(separator: "-").map(String.init)
        if parts.count == 2, parts.contains(where: months.contains),
            parts.contains(where: { (1...2).contains($0.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        {
            return true
        }
        guard text.hasSuffix("日"), let month = text.firstIndex(of: "月") else { return false }
        let day = text[text.index(after: month)...].dropLast()
        return Int(text[..<month]) != nil && Int(day) != nil
    }

    /// 2.10101E+17: a number that a spreadsheet program has cut.
    static func lacksDigits(_ text: String) -> Bool {
        let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
        guard parts.count == 2, let exponent = parts.last, exponent.first == "+", parts[0].contains(".") || parts[0].count == 1
        else { return false }
        return Double(parts[0]) != nil && Int(exponent.dropFirst()) != nil
    }

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
        return unguarded(result)
    }

    /// Without what keeps a spreadsheet program from taking a text for a number or a formula: an apostrophe in front, or
    /// `="0240…"`.
    private static func unguarded(_ text: String) -> String {
        if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 3 {
            let inner = text.dropFirst(2).dropLast()
            return inner.contains("\"") ? text : String(inner)
        }
        guard text.hasPrefix("'"), let next = text.dropFirst().first, text.last != "'" else { return text }
        return next.isNumber || "=+-@＝＋－＠.(（¥￥$".contains(next) ? String(text.dropFirst()) : text
    }

    /// 500, 1,200, ５００份, 1.5万册, 两百本; in a column of 万份 each is so many.
    private func number(
        _ text: String
    ) -> Result<(text: String, unit: String?), ListProblem.What.Wrong> {
        var rest = FullWidth.narrow(text)[...]
        guard let quantity = Quantity(takenFrom: &rest) else { return .failure(.init(.notANumber)) }
        let unit = PlanField.trimmed(String(rest))
        guard unit.allSatisfy(\.isLetter), unit.count <= 8, !unit.contains(where: Self.isVague) else {
            return .failure(.init(.notANumber))
        }
        var head = (headUnit ?? "")[...]
        let factor = unit.isEmpty ? Quantity.magnitude(&head) ?? 1 : 1
        guard let number = quantity.whole(times: factor) else { return .failure(.init(.notANumber)) }
        guard unit.isEmpty else { return .success((String(number), unit)) }
        return .success((String(number), head.isEmpty ? nil : String(head)))
    }

    /// Behind a number it says that the number is not exact: 500余份, 三本半.
    private static func isVague(_ character: Character) -> Bool { "余多来约左右以几半上下".contains(character) }

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
    /// The code of a role that the program knows.
    static func role(_ text: String) -> String? {
        let folded = Folding.fold(text)
        return StaffMember.knownRoles.first { code in
            let words = [Phrases(.chinese), Phrases(.english)].flatMap { phrases in
                [phrases.setup.choice(code), phrases.planReport.role(code)].compactMap(\.self)
            }
            return ([code] + words).contains { Folding.fold($0) == folded }
        }
    }

    /// 1, 1号, 1号台 -> D01.
    static func deskID(_ text: String) -> String? {
        var rest = FullWidth.narrow(text)
        for end in ["台", "号"] where rest.hasSuffix(end) { rest.removeLast() }
        guard let number = Int(rest), (1...999).contains(number) else { return nil }
        return number < 10 ? "D0\(number)" : "D\(number)"
    }
}
