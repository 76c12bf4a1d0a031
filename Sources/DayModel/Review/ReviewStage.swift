/// How far a report has come on its way out: 草稿 初审 保密审查 审核 上报 建档. Each stage is reached when it is passed.
package enum ReviewStage: String, CaseIterable, Comparable, Hashable, Sendable {
    case draft, firstReview, secrecyReview, approval, released, filed

    /// Nil for the last one.
    package var next: ReviewStage? {
        let all = Self.allCases
        return all.firstIndex(of: self).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
    }

    /// Whether passing it is a judgement about somebody's draft.
    package var isReview: Bool { self == .firstReview || self == .secrecyReview || self == .approval }

    package static func < (left: ReviewStage, right: ReviewStage) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// One step of a file on its way: who passed it, or sent it back, and when.
package struct ReviewStep: Equatable, Sendable {
    /// Within the day's `exports`.
    package var file: String
    /// Of the file as it was then, SHA-256 in lower-case hex.
    package var sha256: String
    /// Where it came to stand.
    package var stage: ReviewStage
    package var isBack: Bool
    package var by: String
    /// Why it went back.
    package var why: String?
    /// Nil for a step that is not on record yet.
    package var at: Timestamp?

    package init(
        file: String, sha256: String, stage: ReviewStage, isBack: Bool = false, by: String,
        why: String? = nil,
        at: Timestamp? = nil
    ) {
        self.file = file
        self.sha256 = sha256
        self.stage = stage
        self.isBack = isBack
        self.by = by
        self.why = why
        self.at = at
    }
}

/// A file that is to leave the office, and its way so far.
package struct ReviewDocument: Equatable, Sendable {
    package var file: String
    /// As it is now; nil where there is no such file any more.
    package var sha256: String?
    /// In the order in which they were written.
    package var steps: [ReviewStep]
    /// The records of which texts stand in it that somebody decided to leave out.
    package var leftOutStill: [RecordName]

    package init(file: String, sha256: String?, steps: [ReviewStep], leftOutStill: [RecordName] = []) {
        self.file = file
        self.sha256 = sha256
        self.steps = steps
        self.leftOutStill = leftOutStill
    }

    /// Whether it is another file than the one that was looked at last.
    package var isChanged: Bool { steps.last.map { $0.sha256 != sha256 } ?? false }

    /// Nil where nobody has submitted it yet. A changed file is a draft again.
    package var stage: ReviewStage? { steps.isEmpty ? nil : isChanged ? .draft : steps.last?.stage }

    /// Who submitted it last as a draft.
    package var drafter: String? { steps.last { $0.stage == .draft && !$0.isBack }?.by }
}
