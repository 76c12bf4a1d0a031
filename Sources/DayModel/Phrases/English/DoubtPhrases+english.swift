extension DoubtPhrases {
    static let english = DoubtPhrases(
        clause: { doubt in
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
            case .otherPlan: return "\(doubt.file) has another plan than the first folder, which is counted by"
            }
        },
        others: { "and \($0) more" },
        sentence: { "These figures are in doubt: \($0). See openday verify --day \($1)" })
}
