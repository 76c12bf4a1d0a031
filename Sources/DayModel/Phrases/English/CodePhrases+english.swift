extension CodePhrases {
    static let english = CodePhrases(
        channel: { channel in
            switch channel {
            case .onsite: "on site"
            case .hotline: "hotline"
            case .online: "online"
            case .mailbox: "mailbox"
            }
        },
        kind: { kind in
            switch kind {
            case .consult: "enquiry"
            case .complaint: "complaint"
            case .report: "report"
            case .suggestion: "suggestion"
            case .help: "request for help"
            case .disclosure: "disclosure request"
            }
        },
        outcome: { outcome in
            switch outcome {
            case .answered: "answered"
            case .resolved: "resolved"
            case .accepted: "accepted"
            case .referred: "referred"
            case .declined: "declined"
            }
        },
        satisfaction: { satisfaction in
            switch satisfaction {
            case .verySatisfied: "very satisfied"
            case .satisfied: "satisfied"
            case .fair: "fairly satisfied"
            case .dissatisfied: "dissatisfied"
            case .veryDissatisfied: "very dissatisfied"
            }
        },
        followUp: { state in
            switch state {
            case .replied: "replied"
            case .transferred: "transferred"
            case .resolved: "resolved"
            case .closed: "closed"
            case .reopened: "reopened"
            }
        },
        recordType: { type in
            switch type {
            case "open": "opened"
            case "visit": "visit"
            case "handout": "handout"
            case "rating": "rating"
            case "amend": "amendment"
            case "void": "void"
            case "followup": "follow-up"
            case "duty": "duty"
            case "note": "note"
            case "recover": "recovery"
            case "seal": "seal"
            case "unseal": "unseal"
            default: type
            }
        })
}
