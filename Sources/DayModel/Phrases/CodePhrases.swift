/// What people call the codes of the contract.
package struct CodePhrases: Sendable, Bilingual {
    let language: Language

    static let chinese = CodePhrases(language: .chinese)
    static let english = CodePhrases(language: .english)

    /// What stands for a department or an item that the plan lacks, where nobody may read the words, or they are gone.
    package var offList: String { both("其他（方案以外）", "off the list") }

    /// A name from a list of the figures, as people read it.
    package func listed(_ name: String) -> String { name == PlanCodes.other ? offList : name }

    package func channel(_ channel: Channel) -> String {
        switch channel {
        case .onsite: both("现场", "on site")
        case .hotline: both("热线", "hotline")
        case .online: both("网络", "online")
        case .mailbox: both("意见箱", "mailbox")
        }
    }
    package func kind(_ kind: QuestionKind) -> String {
        switch kind {
        case .consult: both("咨询", "enquiry")
        case .complaint: both("投诉", "complaint")
        case .report: both("举报", "report")
        case .suggestion: both("建议", "suggestion")
        case .help: both("求助", "request for help")
        case .disclosure: both("依申请公开", "disclosure request")
        }
    }
    package func outcome(_ outcome: Outcome) -> String {
        switch outcome {
        case .answered: both("当场答复", "answered")
        case .resolved: both("现场办结", "resolved")
        case .accepted: both("受理待办", "accepted")
        case .referred: both("转办", "referred")
        case .declined: both("不予受理", "declined")
        }
    }
    package func satisfaction(_ satisfaction: Satisfaction) -> String {
        switch satisfaction {
        case .verySatisfied: both("非常满意", "very satisfied")
        case .satisfied: both("满意", "satisfied")
        case .fair: both("基本满意", "fairly satisfied")
        case .dissatisfied: both("不满意", "dissatisfied")
        case .veryDissatisfied: both("非常不满意", "very dissatisfied")
        }
    }
    package func followUp(_ state: FollowUpState) -> String {
        switch state {
        case .replied: both("已答复", "replied")
        case .transferred: both("已转办", "transferred")
        case .resolved: both("已办结", "resolved")
        case .closed: both("已销号", "closed")
        case .reopened: both("已重开", "reopened")
        }
    }
    package func limitUnit(_ unit: TimeLimit.Unit) -> String {
        both(limitUnitText(unit), limitUnitText(unit) + "s")
    }
    /// A topic's limit, as it is read out.
    /// - Parameter isTight: without spaces in Chinese, as official papers have it.
    package func limit(_ limit: TimeLimit, isTight: Bool = false) -> String {
        let unit = limitUnitText(limit.unit)
        switch (limit.count, limit.unit) {
        case (0, .day): return both("当日办结", "the same day")
        case (0, _): return both("当场办结", "on the spot")
        default: break
        }
        let word: String =
            switch limit.unit {
            case .day: "日"
            case .workday, .month, .hour: "个" + unit
            default: unit
            }
        return both("\(limit.count)\(isTight ? "" : " ")\(word)", englishCount(limit.count, unit))
    }
    package func recordType(_ type: String) -> String {
        switch type {
        case "open": both("开台", "opened")
        case "visit": both("接待", "visit")
        case "handout": both("发放", "handout")
        case "rating": both("评价", "rating")
        case "amend": both("更正", "amendment")
        case "void": both("撤销", "void")
        case "followup": both("跟办", "follow-up")
        case "duty": both("到岗离岗", "duty")
        case "note": both("备注", "note")
        case "recover": both("恢复", "recovery")
        case "seal": both("封存", "seal")
        case "unseal": both("解封", "unseal")
        default: type
        }
    }

    private func limitUnitText(_ unit: TimeLimit.Unit) -> String {
        switch language {
        case .chinese:
            switch unit {
            case .workday: "工作日"
            case .day: "自然日"
            case .week: "周"
            case .month: "月"
            case .year: "年"
            case .hour: "小时"
            case .minute: "分钟"
            }
        case .english:
            unit == .workday ? "working day" : unit.rawValue
        }
    }
}

extension CodePhrases {
    /// A code of a later version is shown as it is.
    package func name(_ code: Coded<Channel>) -> String { name(code, channel) }
    package func name(_ code: Coded<QuestionKind>) -> String { name(code, kind) }
    package func name(_ code: Coded<Outcome>) -> String { name(code, outcome) }
    package func name(_ code: Coded<FollowUpState>) -> String { name(code, followUp) }

    private func name<Known>(_ code: Coded<Known>, _ words: (Known) -> String) -> String {
        switch code {
        case .known(let known): words(known)
        case .unknown(let text): text
        }
    }
}
