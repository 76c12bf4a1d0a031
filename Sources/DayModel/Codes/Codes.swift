/// How a visit came in: 现场 热线 网络 意见箱.
package enum Channel: String, Code {
    case onsite, hotline, online, mailbox
}

/// What a question is: 咨询 投诉 举报 建议 求助 依申请公开.
package enum QuestionKind: String, Code {
    case consult, complaint, report, suggestion, help, disclosure
}

/// What was done at the desk: 当场答复 现场办结 受理待办 转办 不予受理.
package enum Outcome: String, Code {
    case answered, resolved, accepted, referred, declined
}

extension Outcome {
    /// Whether the matter goes on after the visit.
    package var isOpen: Bool { self == .accepted || self == .referred }
}

/// Five levels, 5 非常满意 to 1 非常不满意 (国办发〔2019〕51号).
package enum Satisfaction: Int, CaseIterable, Comparable, Hashable, Sendable {
    case veryDissatisfied = 1
    case dissatisfied, fair, satisfied, verySatisfied

    /// The upper three levels count as satisfied.
    package var isSatisfied: Bool { rawValue >= 3 }

    package static func < (left: Satisfaction, right: Satisfaction) -> Bool { left.rawValue < right.rawValue }
}

/// How a question moved on after the day: 答复 转办 办结 销号 重开.
package enum FollowUpState: String, Code {
    case replied, transferred, resolved, closed, reopened
}

extension FollowUpState {
    package var isOpen: Bool { self == .transferred || self == .reopened }
}

/// Where a rating came from.
package enum RatingSource: String, Code {
    case pad, callback, desk
}

/// Whether somebody came on or went off duty.
package enum DutyState: String, Code {
    case on, off
}
