/// Why figures may be wrong, said beside them.
package struct DoubtPhrases: Sendable, Bilingual {
    let language: Language

    /// One reason in a clause of its own.
    package func clause(_ doubt: Doubt) -> String {
        switch language {
        case .chinese:
            let place = doubt.journal?.description ?? doubt.file
            switch doubt.what {
            case .damaged(let lines):
                guard let line = doubt.line else { return "\(place) 有 \(lines) 行损坏，未计入" }
                return lines == 1
                    ? "\(place) 第 \(line) 行已损坏，未计入" : "\(place) 第 \(line) 至 \(line + lines - 1) 行已损坏，未计入"
            case .missing(let records?):
                return records.count == 1
                    ? "\(place) 缺少第 \(records.lowerBound) 条记录"
                    : "\(place) 缺少第 \(records.lowerBound) 至 \(records.upperBound) 条记录"
            case .missing(nil): return "\(place) 比先前少了记录"
            case .conflicting(let record): return "\(record) 有两种不同的内容"
            case .unreadable: return "\(doubt.file) 无法读取，未计入"
            case .otherPlan: return "\(doubt.file) 的方案与第一个文件夹的不同，以第一个为准"
            }
        case .english:
            let place = doubt.journal?.description ?? doubt.file
            switch doubt.what {
            case .damaged(let lines):
                guard let line = doubt.line else {
                    return "\(englishCount(lines, "damaged line")) of \(place), not counted"
                }
                return lines == 1
                    ? "line \(line) of \(place) is damaged and not counted"
                    : "lines \(line) to \(line + lines - 1) of \(place) are damaged and not counted"
            case .missing(let records?):
                return records.count == 1
                    ? "record \(records.lowerBound) of \(place) is missing"
                    : "records \(records.lowerBound) to \(records.upperBound) of \(place) are missing"
            case .missing(nil): return "records of \(place) are missing that stood there before"
            case .conflicting(let record): return "two different lines are called \(record)"
            case .unreadable: return "\(doubt.file) can't be read and is not counted"
            case .otherPlan:
                return "\(doubt.file) has another plan than the first folder, which is counted by"
            }
        }
    }
    /// So many reasons that are not named.
    package func others(_ count: Int) -> String { both("另有 \(count) 处", "and \(count) more") }
    /// The reasons in one sentence, and how to go on.
    package func sentence(_ clauses: String, _ day: String) -> String {
        both(
            "数字存疑：\(clauses)。请用 openday verify --day \(day) 核验",
            "These figures are in doubt: \(clauses). See openday verify --day \(day)")
    }
}

extension Phrases {
    /// Named as far as a line may be long; the check names them all.
    private static let namedDoubts = 3

    /// - Parameter day: the path of the folder, as the user gave it.
    package func sentence(on doubts: [Doubt], day: String) -> String {
        let named = doubts.prefix(Self.namedDoubts).map(self.doubts.clause)
        let left = doubts.count - named.count
        let clauses = named + (left > 0 ? [self.doubts.others(left)] : [])
        return self.doubts.sentence(clauses.joined(separator: punctuation.clauseSeparator), day)
    }
}
