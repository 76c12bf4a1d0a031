extension DoubtPhrases {
    static let chinese = DoubtPhrases(
        clause: { doubt in
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
        },
        others: { "另有 \($0) 处" },
        sentence: { "数字存疑：\($0)。请用 openday verify --day \($1) 核验" })
}
