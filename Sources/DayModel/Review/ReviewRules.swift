/// Who may pass which stage, as the plan says.
package struct ReviewRules: Equatable, Sendable {
    /// `rules.review.ownDraft` is false: nobody passes a review of their own draft.
    package var forbidsOwnDraft: Bool
    private let staff: [StaffMember]

    package init(plan: EventPlan) {
        forbidsOwnDraft = plan.forbidsReviewOfOwnDraft
        staff = plan.staff
    }

    /// What `staff[].role` says of those who pass a stage; in the plan's own words or in Chinese.
    private static func roles(of stage: ReviewStage) -> [String] {
        switch stage {
        case .draft: ["drafter", "拟稿", "拟稿人"]
        case .firstReview: ["reviewer", "初审", "初审人"]
        case .secrecyReview: ["secrecy", "保密", "保密审查", "保密审查人"]
        case .approval: ["approver", StaffMember.leaderRole, "审核", "审核人", "负责人"]
        case .released: ["releaser", "上报", "上报人"]
        case .filed: ["archivist", "建档", "档案员"]
        }
    }

    /// The names that the plan gives a stage to; empty where it gives it to nobody, and so to anybody.
    package func holders(of stage: ReviewStage) -> [String] {
        let roles = Self.roles(of: stage)
        return staff.filter { member in member.role.map { roles.contains($0) } ?? false }.map(\.name)
    }
}

/// Why a step was not taken.
package enum ReviewRefusal: Error, Equatable, Sendable {
    case noSuchFile(String, known: [String])
    /// A step needs a name.
    case noName
    case notTheirs(ReviewStage, by: String, holders: [String])
    case ownDraft(by: String)
    case noReason
    case isFiled
    case nothingToSendBack
    /// Findings of the check before release that nobody has decided about, or that are held.
    case findings(undecided: Int, held: Int)
    /// The file was made before somebody decided to leave out what these records say.
    case holdsLeftOut(file: String, [RecordName])
}

extension ReviewRules {
    /// The step that takes a file on: submitting it, or passing its next stage.
    /// - Parameter check: of the whole day; it stops the secrecy review and all that comes after it.
    package func passing(
        _ document: ReviewDocument, by: String, check: ReleaseCheck
    ) throws(ReviewRefusal) -> ReviewStep {
        guard let sha256 = document.sha256 else { throw .noSuchFile(document.file, known: []) }
        guard !by.isEmpty else { throw .noName }
        let stage: ReviewStage
        if document.stage == nil || document.isChanged {
            stage = .draft
        } else if let next = document.stage?.next {
            stage = next
        } else {
            throw .isFiled
        }
        let holders = holders(of: stage)
        guard holders.isEmpty || holders.contains(by) else {
            throw .notTheirs(stage, by: by, holders: holders)
        }
        if forbidsOwnDraft, stage.isReview, document.drafter == by { throw .ownDraft(by: by) }
        if stage >= .secrecyReview, !check.allowsRelease {
            throw .findings(undecided: check.undecided.count, held: check.held.count)
        }
        if stage >= .secrecyReview, !document.leftOutStill.isEmpty {
            throw .holdsLeftOut(file: document.file, document.leftOutStill)
        }
        return ReviewStep(file: document.file, sha256: sha256, stage: stage, by: by)
    }

    /// The step that sends a file back to its drafter.
    package func sendingBack(
        _ document: ReviewDocument, by: String, why: String
    ) throws(ReviewRefusal) -> ReviewStep {
        guard let sha256 = document.sha256 else { throw .noSuchFile(document.file, known: []) }
        guard !by.isEmpty else { throw .noName }
        guard !why.isEmpty else { throw .noReason }
        guard let stage = document.stage, stage != .draft else { throw .nothingToSendBack }
        guard stage != .filed else { throw .isFiled }
        // Whoever would have passed it next may send it back.
        let holders = holders(of: stage.next ?? stage)
        guard holders.isEmpty || holders.contains(by) else {
            throw .notTheirs(stage.next ?? stage, by: by, holders: holders)
        }
        return ReviewStep(
            file: document.file, sha256: sha256, stage: .draft, isBack: true, by: by, why: why)
    }
}
