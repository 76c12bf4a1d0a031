extension CodePhrases {
    static let chinese = CodePhrases(
        channel: { channel in
            switch channel {
            case .onsite: "现场"
            case .hotline: "热线"
            case .online: "网络"
            case .mailbox: "意见箱"
            }
        },
        kind: { kind in
            switch kind {
            case .consult: "咨询"
            case .complaint: "投诉"
            case .report: "举报"
            case .suggestion: "建议"
            case .help: "求助"
            case .disclosure: "依申请公开"
            }
        },
        outcome: { outcome in
            switch outcome {
            case .answered: "当场答复"
            case .resolved: "现场办结"
            case .accepted: "受理待办"
            case .referred: "转办"
            case .declined: "不予受理"
            }
        },
        satisfaction: { satisfaction in
            switch satisfaction {
            case .verySatisfied: "非常满意"
            case .satisfied: "满意"
            case .fair: "基本满意"
            case .dissatisfied: "不满意"
            case .veryDissatisfied: "非常不满意"
            }
        },
        followUp: { state in
            switch state {
            case .replied: "已答复"
            case .transferred: "已转办"
            case .resolved: "已办结"
            case .closed: "已销号"
            case .reopened: "已重开"
            }
        },
        recordType: { type in
            switch type {
            case "open": "开台"
            case "visit": "接待"
            case "handout": "发放"
            case "rating": "评价"
            case "amend": "更正"
            case "void": "撤销"
            case "followup": "跟办"
            case "duty": "到岗离岗"
            case "note": "备注"
            case "recover": "恢复"
            case "seal": "封存"
            case "unseal": "解封"
            default: type
            }
        })
}
