/// Numbers that may be somebody's: of phones, of identity documents, of bank cards, of accounts.
struct PersonalNumbers {
    private let text: ReadText
    private(set) var spans: [MaskedSpan] = []

    static func spans(in text: ReadText) -> [MaskedSpan] {
        var numbers = PersonalNumbers(text: text)
        numbers.read()
        return numbers.spans
    }

    private init(text: ReadText) { self.text = text }

    private mutating func read() {
        var index = 0
        while index < text.count {
            guard NumberChain.begins(at: index, in: text) else {
                index += 1
                continue
            }
            let chain = NumberChain(from: index, in: text)
            mark(chain)
            index = chain.end
        }
    }

    private mutating func mark(_ chain: NumberChain) {
        // A short one is nobody's, wherever it stands: most are.
        guard chain.pieces.reduce(0, { $0 + $1.digits.count }) >= 5 else { return }
        let cue = NumberCue(before: chain.pieces[0].range.lowerBound, in: text)
        var first = 0
        while first < chain.pieces.count {
            if let match = match(chain, from: first, cue: first == 0 ? cue : nil) {
                if let span = match.span { spans.append(span) }
                first = match.next
            } else if let span = alone(chain.pieces[first], in: chain, cue: cue) {
                spans.append(span)
                first += 1
            } else {
                first += 1
            }
        }
        if cue != nil { markRest(of: chain, cue: cue) }
    }

    private struct Match {
        /// Nil of a number that may stay.
        var span: MaskedSpan?
        var next: Int
    }

    /// Digits in one number, at most: a card's, and two prefixes.
    private static let mostDigits = 21

    /// The longest number of a known form that begins with a piece.
    private func match(_ chain: NumberChain, from first: Int, cue: NumberCue?) -> Match? {
        let pieces = chain.pieces
        var digits: [UInt8] = []
        var ends: [(piece: Int, digits: Int)] = []
        for index in first..<pieces.count {
            digits += pieces[index].digits
            guard digits.count <= Self.mostDigits else { break }
            ends.append((index, digits.count))
        }
        for end in ends.reversed() where end.digits >= 7 {
            let group = pieces[first...end.piece]
            let hasX = pieces[end.piece].endWithX != nil && end.digits == 17
            let number = digits[..<end.digits] + (hasX ? [0] : [])
            for form in NumberForm.all where form.lengths.contains(number.count) && form.fits(number) {
                guard isOne(group, form, in: chain, cue: cue) else { continue }
                var range = pieces[first].range.lowerBound..<pieces[end.piece].range.upperBound
                if hasX { range = range.lowerBound..<(pieces[end.piece].endWithX ?? range.upperBound) }
                guard let shown = form.shown(number, hasX) else { return Match(span: nil, next: end.piece + 1) }
                return Match(
                    span: MaskedSpan(range: withBracket(range), text: shown), next: end.piece + 1)
            }
        }
        return nil
    }

    /// Whether the pieces are one number of the form, not several figures that look like one.
    private func isOne(
        _ group: ArraySlice<NumberPiece>, _ form: NumberForm, in chain: NumberChain, cue: NumberCue?
    ) -> Bool {
        guard let first = group.first, let last = group.last else { return false }
        let range = first.range.lowerBound..<last.range.upperBound
        if FigureContext.isAmount(range, in: text) { return false }
        if group.count == 1 { return !first.isTaken && !isInCode(first.range) }
        if cue == nil {
            let isWhole = group.count == chain.pieces.count
            if group.contains(where: \.isTaken) && !(isWhole && !hasDate(group)) { return false }
            if FigureContext.isMeasured(from: range.upperBound, in: text) { return false }
            if FigureContext.isFigure(range.lowerBound..<range.lowerBound + 1, in: text), isGrouped(group) {
                return false
            }
        }
        switch form.kind {
        case .document, .service: return true
        case .mobile: return isGrouped(group) ? false : !isList(group)
        case .landline: return !isList(group)
        case .card: return !isList(group) && !group.allSatisfy(isYear)
        }
    }

    /// A piece that begins a date stands with all of its three.
    private func hasDate(_ group: ArraySlice<NumberPiece>) -> Bool {
        group.contains { $0.isTaken && $0.digits.count == 4 }
    }

    private func isYear(_ piece: NumberPiece) -> Bool {
        piece.digits.count == 4
            && CalendarDigits.isYear(piece.digits.reduce(0) { $0 * 10 + Int($1) })
    }

    /// `13,812,345,678`: thousands.
    private func isGrouped(_ group: ArraySlice<NumberPiece>) -> Bool {
        guard group.count >= 3, let first = group.first, first.digits.count <= 3,
            group.dropFirst().allSatisfy({ $0.digits.count == 3 })
        else { return false }
        return gaps(of: group).allSatisfy { $0 == [0x2C] }
    }

    /// Several figures one after the other, by the signs that lists are made with: a phone's groups are few and long,
    /// or one digit each.
    private func isList(_ group: ArraySlice<NumberPiece>) -> Bool {
        guard gaps(of: group).contains(where: { $0.contains(where: Self.listSigns.contains) }) else { return false }
        if group.allSatisfy({ $0.digits.count == 1 }) { return false }
        return group.count > 6 || !group.allSatisfy { $0.digits.count >= 2 }
            || (group.count > 4 && group.allSatisfy { $0.digits.count == 2 })
    }

    private static let listSigns = SignSet(",、;，；")

    private func gaps(of group: ArraySlice<NumberPiece>) -> [[UInt32]] {
        zip(group, group.dropFirst()).map { Array(text.signs[$0.range.upperBound..<$1.range.lowerBound]) }
    }

    /// The bracket before an area's code goes with the one behind it: (024)86121234.
    private func withBracket(_ range: Range<Int>) -> Range<Int> {
        let start = range.lowerBound
        guard text[start - 1] == 0x28, text.signs[range].contains(0x29), !text.signs[range].contains(0x28) else {
            return range
        }
        return start - 1..<range.upperBound
    }
}

// MARK: A number without a form

extension PersonalNumbers {
    /// Seven digits and more are masked unless something says that they are nobody's.
    private func alone(_ piece: NumberPiece, in chain: NumberChain, cue: NumberCue?) -> MaskedSpan? {
        guard piece.digits.count >= 7, !piece.isTaken else { return nil }
        if CalendarDigits.isDate(piece.digits) || CalendarDigits.isMoment(piece.digits) { return nil }
        if isInCode(piece.range) || isCount(piece) { return nil }
        if cue == nil || cue?.isWeak == true {
            if FigureContext.isFigure(piece.range, in: text) || FigureContext.isFiled(piece.range, in: text) {
                return nil
            }
        } else if FigureContext.isAmount(piece.range, in: text) {
            return nil
        }
        return MaskedSpan(range: piece.range, text: shown(piece.digits))
    }

    private func shown(_ digits: [UInt8]) -> String {
        digits.count <= 8 ? "****" + NumberForm.text(digits.suffix(4)) : "****" + NumberForm.text(digits.suffix(2))
    }

    /// ①②③④⑤⑥⑦: counted up, one by one.
    private func isCount(_ piece: NumberPiece) -> Bool {
        guard !Signs.isASCIIDigit(text[piece.range.lowerBound]), piece.range.count == piece.digits.count else {
            return false
        }
        return zip(piece.digits, piece.digits.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }

    /// A part of a code of letters and digits, such as a check sum, the name of a file or of a journal.
    private func isInCode(_ range: Range<Int>) -> Bool {
        let isCode = { (index: Int) in
            Signs.isLatin(self.text[index]) || Signs.isASCIIDigit(self.text[index]) || self.text[index] == 0x5F
                || self.text[index] == 0x2E
        }
        var start = range.lowerBound
        while isCode(start - 1) { start -= 1 }
        var end = range.upperBound
        while isCode(end) { end += 1 }
        let letters = (start..<end).count { Signs.isLatin(text[$0]) }
        let isBeside = Signs.isLatin(text[range.lowerBound - 1]) || Signs.isLatin(text[range.upperBound])
        // A word before a number is no code: tel13812345678.
        return letters > 0 && (end - start >= 16 && letters >= 4 || (isBeside ? range.count <= 10 : range.count <= 8))
    }
}

// MARK: Behind a word that says whose it is

extension PersonalNumbers {
    /// Behind “电话”, “QQ”, “卡号” and the like pieces that have no form are one number, too.
    private mutating func markRest(of chain: NumberChain, cue: NumberCue?) {
        guard let cue else { return }
        var first = 0
        while first < chain.pieces.count {
            let rest = chain.pieces[first...].prefix { piece in
                !piece.isTaken && isFree(piece.range)
                    && !(cue.kind == .phone && NumberForm.isShortLine(piece.digits[...]))
            }
            let digits = rest.flatMap(\.digits)
            if first == 0 || rest.count > 1, digits.count >= cue.least, let begin = rest.first, let last = rest.last,
                !isKnown(digits, cue), !FigureContext.isAmount(begin.range.lowerBound..<last.range.upperBound, in: text),
                !(digits.count < 7 && FigureContext.isMeasured(from: last.range.upperBound, in: text))
            {
                let range = begin.range.lowerBound..<last.range.upperBound
                spans.append(MaskedSpan(range: range, text: shown(digits)))
            }
            first += max(1, rest.count)
        }
        spans.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func isKnown(_ digits: [UInt8], _ cue: NumberCue) -> Bool {
        NumberForm.all.contains {
            $0.kind == .service && $0.lengths.contains(digits.count) && $0.fits(digits[...])
        } || (cue.kind == .phone && digits.count == 8 && CalendarDigits.isDate(digits))
    }

    private func isFree(_ range: Range<Int>) -> Bool { !spans.contains { $0.range.overlaps(range) } }
}
