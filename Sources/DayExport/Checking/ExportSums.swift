import DayModel

/// The figures that an export is held against, by the contract's names.
enum FigureName: String, CaseIterable, Hashable {
    case visits, people, questions, channels, kinds, outcomes, satisfaction
    case departments, departmentsRated, departmentsSatisfied, topics, materials, materialsTotal, open
}

/// One figure, or one element of a figure that is a list.
struct FigureKey: Hashable, Comparable, CustomStringConvertible {
    var name: FigureName
    /// A code, or what an export shows in its place; empty for a figure that is one number.
    var element: String

    init(_ name: FigureName, _ element: String = "") {
        self.name = name
        self.element = element
    }

    var description: String {
        switch name {
        case .departmentsRated: "departments.\(element).rated"
        case .departmentsSatisfied: "departments.\(element).satisfied"
        case .open: "open.total"
        default: element.isEmpty ? name.rawValue : "\(name.rawValue).\(element)"
        }
    }

    private var rank: Int { FigureName.allCases.firstIndex(of: name) ?? 0 }

    static func < (left: FigureKey, right: FigureKey) -> Bool {
        (left.rank, left.element) < (right.rank, right.element)
    }
}

/// Sums as they were read from an export, or as the tally has them.
struct ExportSums: Equatable {
    private(set) var counts: [FigureKey: Int] = [:]

    subscript(key: FigureKey) -> Int { counts[key] ?? 0 }

    /// Elements that an export shows under one name are one sum, on both sides.
    mutating func add(_ count: Int, to name: FigureName, _ element: String = "") {
        // A count read from tampered bytes may be anything; a sum must not trap.
        counts[FigureKey(name, element), default: 0] &+= count
    }

    /// Leaves out what has no name: a table shows nothing for it.
    func withoutNameless(_ names: Set<FigureName>) -> ExportSums {
        var rest = self
        rest.counts = counts.filter { !$0.key.element.isEmpty || !names.contains($0.key.name) }
        return rest
    }
}

extension ExportSums {
    /// The tally's sums, list elements under what `shown` makes of their code and name.
    init(_ figures: Figures, shown: (_ list: FigureName, _ code: String, _ name: String) -> String) {
        add(figures.visits, to: .visits)
        add(figures.people, to: .people)
        add(figures.questions, to: .questions)
        for count in figures.channels {
            add(count.count, to: .channels, shown(.channels, count.code, count.code))
        }
        for count in figures.kinds { add(count.count, to: .kinds, shown(.kinds, count.code, count.code)) }
        for count in figures.outcomes {
            add(count.count, to: .outcomes, shown(.outcomes, count.code, count.code))
        }
        for level in 0...5 { add(figures.satisfaction.levels[level], to: .satisfaction, "\(level)") }
        for office in figures.departments {
            let name = shown(.departments, office.code, office.name)
            add(office.questions, to: .departments, name)
            add(office.rated, to: .departmentsRated, name)
            add(office.satisfied, to: .departmentsSatisfied, name)
        }
        for matter in figures.topics {
            add(matter.questions, to: .topics, shown(.topics, matter.code, matter.name))
        }
        for stock in figures.materials {
            add(stock.handedOut, to: .materials, shown(.materials, stock.code, stock.name))
        }
        add(figures.materialsTotal, to: .materialsTotal)
        add(figures.open.total, to: .open)
    }
}

extension Phrases {
    /// What an export in words shows for an element of a list: the word for a code of the contract, the plan's name.
    func shown(_ list: FigureName, _ code: String, _ name: String) -> String {
        switch list {
        case .channels: codes.name(Coded<Channel>(code))
        case .kinds: codes.name(Coded<QuestionKind>(code))
        case .outcomes: codes.name(Coded<Outcome>(code))
        default: codes.listed(name)
        }
    }
}
