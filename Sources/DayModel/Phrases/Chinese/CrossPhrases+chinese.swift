extension CrossPhrases {
    static let chinese = CrossPhrases(
        abstract: "交叉表：按任意两项统计问题数",
        rowsHelp: { "行按哪一项：\($0)" },
        columnsHelp: "列按哪一项",
        noSuchField: { "没有“\($0)”这一项；可用：\($1)" },
        field: { field in
            switch field {
            case .kind: "类别"
            case .topic: "事项"
            case .department: "部门"
            case .outcome: "办理结果"
            case .satisfaction: "满意度"
            case .channel: "渠道"
            case .desk: "咨询台"
            case .hour: "时段"
            case .state: "进展"
            }
        },
        state: { state in
            switch state {
            case .done: "已办结"
            case .open: "未办结"
            case .overdue: "已超期"
            }
        },
        hour: { "\($0)时" },
        unrated: "未评价", nothing: "无", total: "合计", noQuestions: "还没有问题",
        heading: { "问题数（个）：行为\($0)，列为\($1)" })
}
