/// The figures of a day at one moment, as the contract lists them; what board, export and report show.
package struct Figures: Equatable, Sendable {
    package struct Count: Equatable, Sendable {
        package var code: String
        package var count: Int
    }

    package struct Satisfactions: Equatable, Sendable {
        /// By level, `levels[5]` 非常满意 to `levels[1]` 非常不满意; `levels[0]` were not rated.
        package var levels: [Int]
        /// How many of the rated questions visitors rated on a pad.
        package var byPad = 0

        /// How many were rated through staff.
        package var byStaff: Int { rated - byPad }
        /// 差评: the lower two levels.
        package var dissatisfied: Int { levels[1...2].reduce(0, +) }

        package var rated: Int { levels[1...5].reduce(0, +) }
        package var satisfied: Int { levels[3...5].reduce(0, +) }
        package var unrated: Int { levels[0] }
        /// Nil where nothing was rated.
        package var rate: Double? { rated == 0 ? nil : Double(satisfied) / Double(rated) }
    }

    package struct Office: Equatable, Sendable {
        package var code: String
        package var name: String
        package var questions: Int
        package var rated: Int
        package var satisfied: Int
        /// Questions answered or resolved at the desk.
        package var onTheSpot: Int

        package var rate: Double? { rated == 0 ? nil : Double(satisfied) / Double(rated) }
    }

    package struct Matter: Equatable, Sendable {
        package var code: String
        package var name: String
        package var questions: Int
    }

    package struct Stock: Equatable, Sendable {
        package var code: String
        package var name: String
        package var unit: String
        package var prepared: Int?
        package var handedOut: Int

        package var remaining: Int? { prepared.map { $0 - handedOut } }
    }

    package struct Hour: Equatable, Sendable {
        /// Of the plan's zone, 0 to 23.
        package var hour: Int
        package var visits: Int
        package var people: Int
        package var questions: Int
        package var materials: Int
    }

    package struct DeskState: Equatable, Sendable {
        package var id: String
        package var records: Int
        package var lastAt: Timestamp?
        package var isSealed: Bool
    }

    package struct Open: Equatable, Sendable {
        package var total: Int
        package var overdue: Int
    }

    package var eventID: String
    package var title: String
    package var date: CivilDate
    package var visits: Int
    package var people: Int
    package var questions: Int
    package var channels: [Count]
    package var kinds: [Count]
    package var outcomes: [Count]
    package var satisfaction: Satisfactions
    package var departments: [Office]
    package var topics: [Matter]
    package var materials: [Stock]
    package var hours: [Hour]
    package var desks: [DeskState]
    package var open: Open
    /// Why these figures may be wrong; empty on a sound day.
    package var doubts: [Doubt] = []

    package var materialsTotal: Int { materials.reduce(0) { $0 + $1.handedOut } }
}
