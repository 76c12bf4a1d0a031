extension Tally {
    /// The figures now. What is due before `asOf` and still open is overdue.
    package func figures(of plan: EventPlan, asOf: CivilDate) -> Figures {
        Figures(
            eventID: plan.id, title: plan.title, date: plan.date,
            visits: sums.visits, people: sums.people, questions: sums.questions,
            channels: counts(codebook.channels, sums.channels, known: Channel.allCases.count),
            kinds: counts(codebook.kinds, sums.kinds, known: QuestionKind.allCases.count),
            outcomes: counts(codebook.outcomes, sums.outcomes, known: Outcome.allCases.count),
            satisfaction: Figures.Satisfactions(levels: sums.levels, byPad: sums.ratedByPad),
            departments: departments(of: plan), topics: topics(of: plan), materials: materials(of: plan),
            hours: hours, desks: desks(of: plan), open: open(asOf: asOf), doubts: doubts)
    }

    /// Visits, people, questions and copies of the minutes of the local day in `range`.
    package func activity(inMinutes range: Range<Int>) -> (
        visits: Int, people: Int, questions: Int, materials: Int
    ) {
        var total = MinuteSums.Minute()
        for minute in range { total.add(sums.minutes[minute]) }
        return (total.visits, total.people, total.questions, total.materials)
    }

    /// Known codes in the contract's order, zeros too; then others, sorted, as far as they count.
    private func counts(_ codes: CodeList, _ sums: [Int], known: Int) -> [Figures.Count] {
        unknownLast(codes, known: known, isCounted: { sums[$0] != 0 }).map {
            Figures.Count(code: codes[$0], count: sums[$0])
        }
    }

    private func unknownLast(_ codes: CodeList, known: Int, isCounted: (Int) -> Bool) -> [Int] {
        let unknown = (known..<max(known, codes.count)).filter(isCounted).sorted { codes[$0] < codes[$1] }
        return Array(0..<known) + unknown
    }

    /// A code that the plan lacks may be words of an older line: nobody knows what they tell.
    private static func masked(_ code: String) -> String {
        code == PlanCodes.other ? code : TextMask().masked(code)
    }

    private func departments(of plan: EventPlan) -> [Figures.Office] {
        let codes = codebook.departments
        return unknownLast(
            codes, known: plan.departments.count, isCounted: { sums.departments[$0].questions != 0 }
        )
        .map { index in
            let office = sums.departments[index]
            let isKnown = index < plan.departments.count
            let code = isKnown ? codes[index] : Self.masked(codes[index])
            let name = isKnown ? plan.departments[index].name : code
            return Figures.Office(
                code: code, name: name, questions: office.questions, rated: office.rated,
                satisfied: office.satisfied, onTheSpot: office.onTheSpot)
        }
    }

    private func topics(of plan: EventPlan) -> [Figures.Matter] {
        let codes = codebook.topics
        return unknownLast(codes, known: plan.topics.count, isCounted: { sums.topics[$0] != 0 }).map {
            index in
            let isKnown = index < plan.topics.count
            let code = isKnown ? codes[index] : Self.masked(codes[index])
            let name = isKnown ? plan.topics[index].name : code
            return Figures.Matter(code: code, name: name, questions: sums.topics[index])
        }
    }

    private func materials(of plan: EventPlan) -> [Figures.Stock] {
        let codes = codebook.items
        return unknownLast(codes, known: plan.materials.count, isCounted: { sums.items[$0] != 0 }).map {
            index in
            guard index < plan.materials.count else {
                let code = Self.masked(codes[index])
                return Figures.Stock(
                    code: code, name: code, unit: "", prepared: nil,
                    handedOut: sums.items[index])
            }
            let material = plan.materials[index]
            return Figures.Stock(
                code: material.code, name: material.name, unit: material.unit, prepared: material.prepared,
                handedOut: sums.items[index])
        }
    }

    /// From the first to the last hour in which something happened, without gaps.
    private var hours: [Figures.Hour] {
        let active = Array(sums.minutes.active)
        guard let first = active.first, let last = active.last else { return [] }
        return (first / 60...last / 60).map { hour in
            let sum = activity(inMinutes: hour * 60..<hour * 60 + 60)
            return Figures.Hour(
                hour: hour, visits: sum.visits, people: sum.people, questions: sum.questions,
                materials: sum.materials)
        }
    }

    /// The plan's desks, then others that have journals, sorted.
    private func desks(of plan: EventPlan) -> [Figures.DeskState] {
        let ended = Set(marks.compactMap(\.ends))
        var journals: [String: [Int]] = [:]
        for index in marks.indices where marks[index].isPresent {
            let desk = JournalName(codebook.journals[index])?.desk ?? codebook.journals[index]
            journals[desk, default: []].append(index)
        }
        let planned = plan.desks.map(\.id)
        let others = Set(journals.keys).subtracting(planned).sorted()
        return (planned + others).map { desk in
            let own = journals[desk] ?? []
            let last = own.max { left, right in
                (marks[left].tick, codebook.journals[left], marks[left].seq)
                    < (marks[right].tick, codebook.journals[right], marks[right].seq)
            }
            return Figures.DeskState(
                id: desk, records: own.reduce(0) { $0 + marks[$1].records },
                lastAt: last.flatMap { marks[$0].at },
                isSealed: !own.isEmpty && own.allSatisfy {
                    marks[$0].isSealed || ended.contains(codebook.journals[$0])
                })
        }
    }

    private func open(asOf: CivilDate) -> Figures.Open {
        let dated = sums.due.values.reduce(0, +)
        let overdue = sums.due.reduce(0) { $0 + (Int($1.key) < asOf.dayNumber ? $1.value : 0) }
        return Figures.Open(total: dated + sums.openWithoutDue, overdue: overdue)
    }
}
