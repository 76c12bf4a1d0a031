/// One member of a plan that a person can change, as it is typed and as it is kept.
package struct PlanField: Hashable, Sendable {
    package enum Name: Hashable, Sendable {
        case id, title, edition, theme, date, timeZone, venue, host, reportTo
        /// The whole of an element that is a text.
        case text
        case code, name, aliases, lead, department, answer, basis, fee, limitDays, limitUnit, phone, kind, outcome
        case unit, prepared, count, desk, role
        case satisfactionRate, answeredOnTheSpotRate
        case dueDays(QuestionKind), dueUnit(QuestionKind)
        case contactDays, fixDays, ownDraft, keepDays, photoWidth, photoHeight
        /// Whether the content is made up.
        case sample
    }

    package enum Kind: Hashable, Sendable {
        case text, code, date, zone, count
        /// 0 to 1 in the plan, 0 to 100 where it is typed.
        case rate
        /// Several texts, with 、 between them.
        case texts
        case department, desk
        /// One of the contract's codes.
        case questionKind, outcome, dueUnit, limitUnit
        case flag
        /// One of the roles that the program knows, or the office's own word.
        case role
    }

    package var name: Name
    package var kind: Kind
    /// Where it stands in its element, or in the plan.
    package var path: [String]
    package var isRequired: Bool
    /// What holds where nothing is typed, as it would be typed; nil where that is nothing.
    package var builtIn: String?

    init(_ name: Name, _ path: [String], isRequired: Bool = false) {
        self.init(name, .text, path, isRequired: isRequired)
    }

    init(_ name: Name, _ kind: Kind, _ path: [String], isRequired: Bool = false, builtIn: String? = nil) {
        self.builtIn = builtIn
        self.name = name
        self.kind = kind
        self.path = path
        self.isRequired = isRequired
    }
}

extension PlanField {
    static let event = [
        PlanField(.title, ["title"], isRequired: true), PlanField(.edition, .count, ["edition"]),
        PlanField(.theme, ["theme"]), PlanField(.date, .date, ["date"], isRequired: true),
        PlanField(.timeZone, .zone, ["timeZone"], builtIn: EventPlan.defaultTimeZone),
        PlanField(.venue, ["venue"]), PlanField(.host, ["host"]),
        PlanField(.reportTo, ["reportTo"]), PlanField(.id, ["id"], isRequired: true),
        PlanField(.sample, .flag, ["sample"], builtIn: no),
    ]
    static let department = [
        PlanField(.name, ["name"], isRequired: true), PlanField(.code, .code, ["code"], isRequired: true),
        PlanField(.aliases, .texts, ["aliases"]), PlanField(.lead, ["lead"]),
    ]
    static let topic = [
        PlanField(.name, ["name"], isRequired: true), PlanField(.department, .department, ["department"]),
        PlanField(.code, .code, ["code"], isRequired: true),
        PlanField(.kind, .questionKind, ["kind"], builtIn: QuestionKind.consult.rawValue),
        PlanField(.outcome, .outcome, ["outcome"], builtIn: Outcome.answered.rawValue),
        PlanField(.answer, ["answer"]), PlanField(.basis, ["basis"]), PlanField(.fee, ["fee"]),
        PlanField(.limitDays, .count, ["limitDays"]),
        PlanField(.limitUnit, .limitUnit, ["limitUnit"], builtIn: TimeLimit.Unit.workday.rawValue),
        PlanField(.phone, ["phone"]),
    ]
    static let material = [
        PlanField(.name, ["name"], isRequired: true), PlanField(.code, .code, ["code"], isRequired: true),
        PlanField(.unit, .text, ["unit"], builtIn: "份"), PlanField(.prepared, .count, ["prepared"]),
    ]
    static let publicity = [
        PlanField(.name, ["name"], isRequired: true), PlanField(.count, .count, ["count"]),
        PlanField(.unit, .text, ["unit"], builtIn: "个"),
    ]
    static let desk = [
        PlanField(.name, ["name"]), PlanField(.code, .code, ["id"], isRequired: true),
        PlanField(.department, .department, ["department"]),
    ]
    static let staff = [
        PlanField(.name, ["name"], isRequired: true), PlanField(.role, .role, ["role"]),
        PlanField(.department, .department, ["department"]), PlanField(.desk, .desk, ["desk"]),
    ]
    static let targets = [
        PlanField(.satisfactionRate, .rate, ["targets", "satisfactionRate"]),
        PlanField(.answeredOnTheSpotRate, .rate, ["targets", "answeredOnTheSpotRate"]),
    ]
    static let rules =
        QuestionKind.allCases.flatMap { kind in
            let path = ["rules", "due", kind.rawValue]
            let period = DueRules.builtIn(for: kind)
            return [
                PlanField(.dueDays(kind), .count, path + ["days"], builtIn: String(period.days)),
                PlanField(.dueUnit(kind), .dueUnit, path + ["unit"], builtIn: period.unit.rawValue),
            ]
        } + [
            PlanField(
                .contactDays, .count, ["rules", "badRating", "contactDays"],
                builtIn: String(BadRatingRule().contactDays)),
            PlanField(
                .fixDays, .count, ["rules", "badRating", "fixDays"], builtIn: String(BadRatingRule().fixDays)),
            PlanField(.ownDraft, .flag, ["rules", "review", "ownDraft"], builtIn: yes),
            PlanField(.keepDays, .count, ["rules", "personalData", "keepDays"]),
            PlanField(
                .photoWidth, .count, ["rules", "photo", "width"], builtIn: String(PhotoRules().width)),
            PlanField(
                .photoHeight, .count, ["rules", "photo", "height"], builtIn: String(PhotoRules().height)),
        ]
}
