/// What is fixed before a day: title, theme, date, venue, departments, topics, materials, desks, staff.
package struct EventPlan: Equatable, Sendable {
    package static let format = "openday-event/1"

    package var id: String
    package var title: String
    package var theme: String?
    /// Which one it is in the row of such days (第…届), from 1 on.
    package var edition: Int?
    /// The documents that the day is held by, as they are cited.
    package var basis: [String]
    package var date: CivilDate
    /// An IANA name; figures by hour use this zone.
    package var timeZone: String
    package var venue: String?
    package var host: String?
    package var reportTo: String?
    package var departments: [Department]
    package var topics: [Topic]
    package var materials: [Material]
    package var publicity: [Publicity]
    package var desks: [Desk]
    package var staff: [StaffMember]
    package var targets: Targets
    /// How long answers may take, by kind of question.
    package var rules: DueRules
    /// What the rating pad offers whoever was not content; where there are none, the pad has its own.
    package var reasons: [String]
    /// `rules.review.ownDraft` is false: nobody passes a review of their own draft.
    package var forbidsReviewOfOwnDraft: Bool
    /// What the wall display shows in turn.
    package var slogans: [String]
    /// Nothing of the day is real: the staff practises on invented visitors.
    package var isDrill: Bool
    /// The whole plan as it was read, with members that this version does not know.
    package var source: JSONValue

    package static let defaultTimeZone = "Asia/Shanghai"
    package static let allowedEditions = 1...999
    /// A day of another year is a slip: 0206 for 2026.
    package static let allowedYears = 1949...2199
}

/// An office that answers questions.
package struct Department: Equatable, Sendable {
    package var code: String
    package var name: String
    package var aliases: [String]
    package var lead: String?
}

/// A matter that people ask about, with what to tell them.
package struct Topic: Equatable, Sendable {
    package var code: String
    package var name: String
    package var department: String?
    package var answer: String?
    package var basis: String?
    package var fee: String?
    /// How long it may take; nil where the plan says nothing.
    package var limit: TimeLimit?
    package var phone: String?
    /// What choosing the topic fills in; 咨询 and 当场答复 where the plan says nothing.
    package var kind: QuestionKind
    package var outcome: Outcome
}

/// Something that is given away.
package struct Material: Equatable, Sendable {
    package var code: String
    package var name: String
    package var unit: String
    package var prepared: Int?
}

/// Something that is put up, and never given away: boards, banners, cars.
package struct Publicity: Equatable, Sendable {
    package var name: String
    package var unit: String
    package var count: Int
}

/// One table where staff receive visitors.
package struct Desk: Equatable, Sendable {
    package var id: String
    package var name: String
    package var department: String?

    package init(id: String, name: String, department: String? = nil) {
        self.id = id
        self.name = name
        self.department = department
    }
}

/// Somebody who works on the day.
package struct StaffMember: Equatable, Sendable {
    /// The role of those who lead (负责同志).
    package static let leaderRole = "leader"
    /// The roles that mean something to the program, in the order of a day: who leads, who is at a desk, and who has
    /// which step of the review.
    package static let knownRoles = [
        leaderRole, "staff", "drafter", "reviewer", "secrecy", "approver", "releaser", "archivist",
    ]

    package var name: String
    package var role: String?
    package var department: String?
    package var desk: String?
}

/// What the office wants to reach; rates from 0 to 1.
package struct Targets: Equatable, Sendable {
    package var satisfactionRate: Double?
    package var answeredOnTheSpotRate: Double?
}

extension EventPlan {
    package func desk(_ id: String) -> Desk? { desks.first { $0.id == id } }
    /// The desk, where the plan has one and nobody needs to be asked.
    package var onlyDesk: Desk? { desks.count == 1 ? desks.first : nil }
    package func department(_ code: String) -> Department? { departments.first { $0.code == code } }
    package func topic(_ code: String) -> Topic? { topics.first { $0.code == code } }
    package func material(_ code: String) -> Material? { materials.first { $0.code == code } }
}
