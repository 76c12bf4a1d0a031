/// The texts of the cross-table.
package struct CrossPhrases: Sendable, Bilingual {
    let language: Language

    package var abstract: String {
        both("交叉表：按任意两项统计问题数", "A cross-table: questions counted by any two fields.")
    }
    /// With the names of all fields.
    package func rowsHelp(_ fields: String) -> String {
        both("行按哪一项：\(fields)", "The field of the rows: \(fields).")
    }
    package var columnsHelp: String { both("列按哪一项", "The field of the columns.") }
    /// - Parameter fields: what there is.
    package func noSuchField(_ name: String, _ fields: String) -> String {
        both("没有“\(name)”这一项；可用：\(fields)", "there is no field \(name); there are: \(fields)")
    }
    package func field(_ field: CrossField) -> String {
        switch field {
        case .kind: both("类别", "kind")
        case .topic: both("事项", "topic")
        case .department: both("部门", "department")
        case .outcome: both("办理结果", "outcome")
        case .satisfaction: both("满意度", "satisfaction")
        case .channel: both("渠道", "channel")
        case .desk: both("咨询台", "desk")
        case .hour: both("时段", "hour")
        case .state: both("进展", "state")
        }
    }
    package func state(_ state: CrossState) -> String {
        switch state {
        case .done: both("已办结", "finished")
        case .open: both("未办结", "open")
        case .overdue: both("已超期", "overdue")
        }
    }
    package func hour(_ number: Int) -> String { both("\(number)时", "\(number):00") }
    package var unrated: String { both("未评价", "not rated") }
    package var nothing: String { both("无", "none") }
    package var total: String { both("合计", "total") }
    package var noQuestions: String { both("还没有问题", "no questions yet") }
    /// What stands over the table: its unit.
    package func heading(_ rows: String, _ columns: String) -> String {
        both("问题数（个）：行为\(rows)，列为\(columns)", "Questions: rows by \(rows), columns by \(columns)")
    }
}

extension Phrases {
    /// What a person reads for a value.
    /// - Parameter plans: of the days counted; the first that knows a code names it.
    package func name(of value: CrossValue, _ field: CrossField, in plans: [EventPlan]) -> String {
        switch value {
        case .none: return field == .satisfaction ? cross.unrated : cross.nothing
        case .number(let number):
            if field == .hour { return cross.hour(number) }
            return Satisfaction(rawValue: number).map(codes.satisfaction) ?? String(number)
        case .code(let code):
            switch field {
            case .kind: return QuestionKind(rawValue: code).map(codes.kind) ?? code
            case .outcome: return Outcome(rawValue: code).map(codes.outcome) ?? code
            case .channel: return Channel(rawValue: code).map(codes.channel) ?? code
            case .state: return CrossState(rawValue: code).map(cross.state) ?? code
            case .topic: return plans.lazy.compactMap { $0.topic(code)?.name }.first ?? code
            case .department: return plans.lazy.compactMap { $0.department(code)?.name }.first ?? codes.listed(code)
            case .desk: return plans.lazy.compactMap { $0.desk(code)?.name }.first ?? code
            case .satisfaction, .hour: return code
            }
        }
    }
}
