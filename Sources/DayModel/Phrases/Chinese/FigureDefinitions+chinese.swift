extension ReportPhrases {
    /// One written definition of every figure (统计口径).
    @Sendable static func chineseDefinition(_ figure: ReportFigure, _ name: String) -> String {
        switch figure {
        case .people: "接待人次：各次接待的人数之和，撤销的不计"
        case .visits: "接待批次：接待的次数，一次接待一人或多人，撤销的不计"
        case .channel: "经“\(name)”渠道的接待批次"
        case .questions: "问题：接待中提出的问题个数，一次接待可有多个问题，撤销的不计"
        case .kind: "类别为“\(name)”的问题"
        case .outcome: "在咨询台的处理结果为“\(name)”的问题；后续办理不改变此数"
        case .topic: "事项为“\(name)”的问题"
        case .copies: "发放份数：接待时和单独发放的各种资料数量之和"
        case .material: "“\(name)”的发放数量，接待时发放的一并计入"
        case .satisfactionRate: "满意率：评价为非常满意、满意、基本满意的问题占有效评价的比例；一个问题以最后一次评价为准"
        case .rated: "有效评价：有满意度评价的问题"
        case .unrated: "未评价：没有满意度评价的问题"
        case .dissatisfied: "差评：评价为不满意、非常不满意的问题"
        case .resultRate: "对办理结果的满意率：回访时评价办理结果为非常满意、满意、基本满意的问题占已回访评价的比例，与对答复的满意率分开计算"
        case .calledBack: "回访评价：回访时对办理结果作了评价的问题，一个问题以最后一次为准"
        case .open: "未办结：目前状态为受理待办、转办或重新办理的问题"
        case .overdue: "超期未办结：未办结且答复期限早于报告日期的问题"
        case .departments: "活动方案所列的部门"
        case .desks: "活动方案所列的咨询台"
        case .staff: "活动方案所列的工作人员，含负责同志"
        case .attended: "在咨询台签到的工作人员，同一人只计一次"
        case .leaders: "活动方案所列的负责同志"
        case .materialKinds: "活动方案所列的宣传资料种类"
        case .preparedTopics: "活动方案事先列出的咨询事项"
        case .publicity: "活动方案所列的“\(name)”，只设置不发放"
        }
    }
}
