/// A topic's limit as lists state it: `20个工作日`, `15日内`, `1个月`, `1.5小时`, `半年`, `即办`, `3 working days`.
enum LimitText {
    /// Why a text is no limit.
    enum Problem: Error {
        case notALimit
        /// The unit does not go into whole ones that a plan can state.
        case notWhole
    }

    /// - Parameters:
    ///   - text: one line, not empty.
    ///   - unit: what a number without a unit is counted in: from the head, or from the unit's own column.
    static func read(_ text: String, unit given: String? = nil) throws(Problem) -> (TimeLimit, isUnitSaid: Bool) {
        let narrow = FullWidth.narrow(text).lowercased()
        if let limit = atOnce[word(narrow)] { return (limit, true) }
        var rest = narrow[...].trimmed
        for start in starts where rest.hasPrefix(start) { rest = rest.dropFirst(start.count).trimmed }
        guard let quantity = Quantity(takenFrom: &rest) else { throw .notALimit }
        rest = rest.trimmed
        for end in ends where rest.hasSuffix(end) { rest = rest.dropLast(end.count).trimmed }
        rest = unbracketed(rest)
        guard !rest.isEmpty else {
            guard let given, let unit = unit(called: given) else {
                guard given == nil else { throw .notALimit }
                guard let count = quantity.whole() else { throw .notWhole }
                return (TimeLimit(count, .workday), false)
            }
            return (try limit(quantity, unit), true)
        }
        guard let unit = unit(called: String(rest)) else { throw .notALimit }
        return (try limit(quantity, unit), true)
    }

    /// A unit in brackets says what the days are: 20（工作日）, 20日（工作日）.
    private static func unbracketed(_ text: Substring) -> Substring {
        guard text.last == ")", let open = text.firstIndex(of: "(") else { return text }
        let inner = text[text.index(after: open)...].dropLast().trimmed
        let outer = text[..<open].trimmed
        return outer.isEmpty || unit(called: String(outer))?.unit == .day ? inner : text
    }

    /// What a unit is called, on its own: in the brackets of a head, or in a column of units.
    static func unit(called text: String) -> Unit? {
        units[word(FullWidth.narrow(text).lowercased())]
    }

    /// A unit that lists use, as one that a plan has.
    struct Unit: Equatable {
        var unit: TimeLimit.Unit
        /// How many of the plan's unit it is.
        var factor = 1
        /// What a part of it can be counted in, and how many of that make one.
        var part: (unit: TimeLimit.Unit, count: Int)?

        static func == (left: Unit, right: Unit) -> Bool {
            left.unit == right.unit && left.factor == right.factor
        }
    }

    private static func limit(_ quantity: Quantity, _ unit: Unit) throws(Problem) -> TimeLimit {
        if let count = quantity.whole(times: unit.factor) { return TimeLimit(count, unit.unit) }
        if let part = unit.part, let count = quantity.whole(times: part.count) {
            return TimeLimit(count, part.unit)
        }
        throw .notWhole
    }

    private static func word(_ text: String) -> String {
        var word = text.filter { !$0.isWhitespace }
        if word.hasPrefix("单位:") { word.removeFirst(3) }
        return word
    }
}

extension LimitText {
    private static let units: [String: Unit] = {
        let workday = Unit(unit: .workday)
        let day = Unit(unit: .day)
        let week = Unit(unit: .week, part: (.day, 7))
        let month = Unit(unit: .month, part: (.day, 30))
        let year = Unit(unit: .year, part: (.month, 12))
        let hour = Unit(unit: .hour, part: (.minute, 60))
        let quarter = Unit(unit: .month, factor: 3)
        let names: [(Unit, [String])] = [
            (workday, ["工作日", "个工作日", "工作天", "个工作天", "workday", "workdays", "workingday", "workingdays"]),
            (workday, ["businessday", "businessdays"]),
            (day, ["日", "天", "自然日", "个自然日", "日历日", "个日历日", "日历天", "个日历天", "day", "days", "d"]),
            (day, ["个日", "calendarday", "calendardays", "naturalday", "naturaldays"]),
            (week, ["周", "个周", "星期", "个星期", "礼拜", "个礼拜", "week", "weeks"]),
            (month, ["月", "个月", "個月", "个自然月", "month", "months"]),
            (quarter, ["季度", "个季度", "季", "quarter", "quarters"]),
            (year, ["年", "周年", "year", "years", "y"]),
            (hour, ["小时", "个小时", "时", "钟头", "个钟头", "hour", "hours", "h", "hr", "hrs"]),
            (Unit(unit: .minute, factor: 15), ["刻钟"]),
            (Unit(unit: .minute), ["分", "分钟", "minute", "minutes", "min", "mins"]),
        ]
        return Dictionary(names.flatMap { unit, words in words.map { ($0, unit) } }) { first, _ in first }
    }()

    private static let atOnce: [String: TimeLimit] = {
        let onTheSpot = [
            "即办", "即办件", "即时", "即时办结", "即时办理", "即时办", "当场", "当场办结", "当场办理", "当场答复", "现场办结", "现场办理",
            "立即", "立即办理", "立即办结", "立等可取", "随到随办", "马上办", "马上办结", "onthespot", "atonce", "immediately",
            "immediate", "whileyouwait",
        ]
        let sameDay = ["当日", "当天", "当日办结", "当天办结", "当日办理", "当天办理", "当日内", "当天内", "sameday", "thesameday"]
        return Dictionary(
            onTheSpot.map { ($0, TimeLimit(0, .workday)) } + sameDay.map { ($0, TimeLimit(0, .day)) }
        ) { first, _ in first }
    }()

    /// What may stand before the number and changes nothing of it; the longer ones first.
    private static let starts = [
        "自受理之日起", "自受理申请之日起", "自收到申请之日起", "收到申请之日起", "受理申请之日起", "受理之日起", "受理后", "自受理后",
        "法定时限", "承诺时限", "法定", "承诺", "不超过", "最长不超过", "最长", "within", "in ", "至多", "最多", ":",
    ]
    private static let ends = ["以内办结", "之内办结", "内办结", "以内", "之内", "内", "办结", "."]
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = self.drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}
