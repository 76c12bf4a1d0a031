/// The running sums behind all figures: adding a share and taking it back cost the same at any size.
struct Sums: Sendable, Equatable {
    struct Office: Sendable, Equatable {
        var questions = 0
        var rated = 0
        var satisfied = 0
        /// Answered or resolved at the desk.
        var onTheSpot = 0

        @inline(__always)
        mutating func add(_ question: Share.Question, sign: Int) {
            questions += sign
            if question.satisfaction > 0 { rated += sign }
            if question.satisfaction >= 3 { satisfied += sign }
            if question.isOnTheSpot { onTheSpot += sign }
        }
    }

    var visits = 0
    var people = 0
    var questions = 0
    var channels: [Int] = []
    var kinds: [Int] = []
    var outcomes: [Int] = []
    var topics: [Int] = []
    var items: [Int] = []
    var departments: [Office] = []
    /// By level, 0 for unrated.
    var levels = [Int](repeating: 0, count: 6)
    /// Questions that visitors rated on a pad; the others that are rated were rated through staff.
    var ratedByPad = 0
    var minutes = MinuteSums()
    /// Open questions by the day they are due.
    var due: [Int32: Int] = [:]
    /// Open questions that nobody set a day for.
    var openWithoutDue = 0

    /// Makes room for every code that the book knows.
    mutating func fit(_ codebook: borrowing Codebook) {
        Self.extend(&channels, to: codebook.channels.count, with: 0)
        Self.extend(&kinds, to: codebook.kinds.count, with: 0)
        Self.extend(&outcomes, to: codebook.outcomes.count, with: 0)
        Self.extend(&topics, to: codebook.topics.count, with: 0)
        Self.extend(&items, to: codebook.items.count, with: 0)
        Self.extend(&departments, to: codebook.departments.count, with: Office())
    }

    private static func extend<Element>(_ list: inout [Element], to count: Int, with element: Element) {
        while list.count < count { list.append(element) }
    }

    /// Adds a share (`sign` 1) or takes it back (-1).
    mutating func add(_ share: borrowing Share, deskDepartment: Int32, sign: Int) {
        var copies = 0
        for material in share.materials {
            items[Int(material.item)] += sign * material.count
            copies += material.count
        }
        if share.isVisit {
            visits += sign
            people += sign * share.people
            questions += sign * share.questions.count
            if share.channel >= 0 { channels[Int(share.channel)] += sign }
            for question in share.questions { add(question, deskDepartment: deskDepartment, sign: sign) }
        }
        guard !share.isBatch, share.minute >= 0 else { return }
        var minute = MinuteSums.Minute(materials: sign * copies, records: sign)
        if share.isVisit {
            minute.visits = sign
            minute.people = sign * share.people
            minute.questions = sign * share.questions.count
        }
        minutes.add(minute, at: share.minute)
    }

    private mutating func add(_ question: Share.Question, deskDepartment: Int32, sign: Int) {
        kinds[Int(question.kind)] += sign
        outcomes[Int(question.outcome)] += sign
        if question.topic >= 0 { topics[Int(question.topic)] += sign }
        let level = Int(question.satisfaction)
        levels[level] += sign
        if question.isRatedByPad { ratedByPad += sign }
        let department = question.department >= 0 ? question.department : deskDepartment
        if department >= 0 { departments[Int(department)].add(question, sign: sign) }
        guard question.isOpen else { return }
        if let day = question.due {
            due[day, default: 0] += sign
        } else {
            openWithoutDue += sign
        }
    }

    /// Adds the sums of another part of the same day, counted by the same code book.
    mutating func add(_ other: Sums) {
        visits += other.visits
        people += other.people
        questions += other.questions
        Self.add(&channels, other.channels)
        Self.add(&kinds, other.kinds)
        Self.add(&outcomes, other.outcomes)
        Self.add(&topics, other.topics)
        Self.add(&items, other.items)
        Self.add(&levels, other.levels)
        ratedByPad += other.ratedByPad
        for (index, office) in other.departments.enumerated() {
            departments[index].questions += office.questions
            departments[index].rated += office.rated
            departments[index].satisfied += office.satisfied
            departments[index].onTheSpot += office.onTheSpot
        }
        minutes.add(other.minutes)
        due.merge(other.due) { $0 + $1 }
        openWithoutDue += other.openWithoutDue
    }

    private static func add(_ list: inout [Int], _ other: [Int]) {
        for (index, count) in other.enumerated() { list[index] += count }
    }
}

extension Share.Question {
    /// `accepted` and `referred` stand at 2 and 3 in every code book.
    private static let openOutcomes: ClosedRange<Int32> = 2...3

    /// `answered` and `resolved` stand at 0 and 1.
    var isOnTheSpot: Bool { (0...1).contains(outcome) }

    package var isOpen: Bool {
        switch state {
        case .open: true
        case .closed: false
        case .asLeft: Self.openOutcomes.contains(outcome)
        }
    }
}

/// What one journal adds to the headline figures of its desk.
package struct Brief: Sendable, Equatable {
    package var visits = 0
    package var people = 0
    package var questions = 0
    /// Copies of materials handed out.
    package var copies = 0
    package var rated = 0
    package var satisfied = 0
    /// Questions answered or resolved at the desk.
    package var onTheSpot = 0

    package init() {}

    /// Nil where nothing was rated.
    package var rate: Double? { rated == 0 ? nil : Double(satisfied) / Double(rated) }

    mutating func add(_ share: borrowing Share, sign: Int) {
        for material in share.materials { copies += sign * material.count }
        guard share.isVisit else { return }
        visits += sign
        people += sign * share.people
        questions += sign * share.questions.count
        for question in share.questions {
            if question.isOnTheSpot { onTheSpot += sign }
            guard question.satisfaction > 0 else { continue }
            rated += sign
            if question.satisfaction >= 3 { satisfied += sign }
        }
    }

    mutating func add(_ other: Brief) {
        visits += other.visits
        people += other.people
        questions += other.questions
        copies += other.copies
        rated += other.rated
        satisfied += other.satisfied
        onTheSpot += other.onTheSpot
    }
}
