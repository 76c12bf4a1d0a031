extension Tally {
    /// How many questions have each pair of values, from the same shares that the figures are summed from.
    /// - Parameter asOf: what is due before it and still open is overdue.
    package func crossing(_ fields: CrossFields, asOf: CivilDate) -> [CrossTable.Cell: Int] {
        var counts: [CrossTable.Cell: Int] = [:]
        forEachEffectiveShare { share, journal in
            for question in share.questions {
                func value(_ field: CrossField) -> CrossValue {
                    self.value(field, of: question, in: share, journal: journal, asOf: asOf)
                }
                counts[CrossTable.Cell(row: value(fields.rows), column: value(fields.columns)), default: 0] +=
                    1
            }
        }
        return counts
    }

    private func value(
        _ field: CrossField, of question: Share.Question, in share: Share, journal: Int, asOf: CivilDate
    ) -> CrossValue {
        switch field {
        case .kind: code(question.kind, codebook.kinds)
        case .topic: code(question.topic, codebook.topics)
        case .department:
            code(
                question.department >= 0 ? question.department : codebook.department(ofJournal: journal),
                codebook.departments)
        case .outcome: code(question.outcome, codebook.outcomes)
        case .channel: code(share.channel, codebook.channels)
        case .satisfaction: question.satisfaction == 0 ? .none : .number(Int(question.satisfaction))
        case .desk: JournalName(codebook.journals[journal]).map { .code($0.desk) } ?? .none
        case .hour: share.isBatch || share.minute < 0 ? .none : .number(share.minute / 60)
        case .state: .code(state(of: question, asOf: asOf).rawValue)
        }
    }

    private func state(of question: Share.Question, asOf: CivilDate) -> CrossState {
        guard question.isOpen else { return .done }
        return question.due.map { Int($0) < asOf.dayNumber } ?? false ? .overdue : .open
    }

    private func code(_ number: Int32, _ codes: CodeList) -> CrossValue {
        number < 0 ? .none : .code(codes[Int(number)])
    }
}
