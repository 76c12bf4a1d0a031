/// What the questions of a day can be counted by.
package enum CrossField: String, CaseIterable, Hashable, Sendable {
    case kind, topic, department, outcome, satisfaction, channel, desk, hour, state
}

/// What a field may say of a question.
package enum CrossValue: Hashable, Sendable {
    /// A code of the contract or the plan, a desk's id, or a state.
    case code(String)
    /// A level of satisfaction, 1 to 5, or an hour of the local day, 0 to 23.
    case number(Int)
    /// Nothing: not rated, no topic, no department, counted on paper and so of no hour.
    case none
}

/// Where a question stands now.
package enum CrossState: String, CaseIterable, Sendable {
    case done, open, overdue
}

/// Two fields: one for the lines of a table, one for its columns.
package struct CrossFields: Hashable, Sendable {
    package var rows: CrossField
    package var columns: CrossField

    package init(rows: CrossField, columns: CrossField) {
        self.rows = rows
        self.columns = columns
    }
}
